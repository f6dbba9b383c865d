/// The parameters of `textDocument/inlayHint`.
struct InlayHintRequest: DocumentRequest {
  typealias Response = [InlayHint]
  static let method = "textDocument/inlayHint"
  static let responseWithoutDocument: [InlayHint]? = []
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The part of the document that is wanted.
  var range: DocumentRange
}

/// A few words shown inside the text.
struct InlayHint: Encodable, Hashable, Sendable {
  /// Where.
  var position: Position
  /// The words.
  var label: String
  /// More of it; left out where the client asks for it later.
  var tooltip: String?
  /// Whether a space stands before it.
  var paddingLeft = true
  /// What the server needs to tell more later.
  var data: JSONValue?
}

/// The parameters of `inlayHint/resolve`: a hint as it was sent.
struct InlayHintResolveRequest: DocumentRequest {
  typealias Response = JSONValue
  static let method = "inlayHint/resolve"
  static let responseWithoutDocument: JSONValue? = nil
  /// The hint.
  var hint: JSONValue
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The byte offset at which the hint stands.
  var offset: Int

  private enum CodingKeys: String, CodingKey { case data }

  private struct Memo: Decodable {
    var uri: String
    var offset: Int
  }

  /// Reads the hint with the data that was sent with it.
  init(from decoder: any Decoder) throws {
    hint = try JSONValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let memo = try container.decode(Memo.self, forKey: .data)
    textDocument = TextDocumentIdentifier(uri: memo.uri)
    offset = memo.offset
  }
}
