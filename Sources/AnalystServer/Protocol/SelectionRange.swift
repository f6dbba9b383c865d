/// The parameters of `textDocument/selectionRange`.
struct SelectionRangeRequest: DocumentRequest {
  typealias Response = [SelectionRange]
  static let method = "textDocument/selectionRange"
  static let responseWithoutDocument: [SelectionRange]? = []
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The positions to start from.
  var positions: [Position]
}

/// A range with the ranges around it.
final class SelectionRange: Encodable, Sendable {
  /// What is selected.
  let range: DocumentRange
  /// What is selected next; it holds `range`.
  let parent: SelectionRange?

  /// Creates a range inside another.
  init(_ range: DocumentRange, inside parent: SelectionRange?) {
    self.range = range
    self.parent = parent
  }
}
