/// The parameters of `workspace/textDocumentContent`, for the summary of an open document.
struct TextDocumentContentRequest: DocumentRequest {
  typealias Response = TextDocumentContent
  static let method = "workspace/textDocumentContent"
  static let responseWithoutDocument: TextDocumentContent? = nil
  /// The document that the summary is of.
  var textDocument: TextDocumentIdentifier

  private enum CodingKeys: String, CodingKey { case uri }

  /// Reads the URI of the summary.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let uri = try container.decode(String.self, forKey: .uri)
    guard let source = SummaryAddress.source(of: uri) else {
      throw DecodingError.dataCorruptedError(
        forKey: .uri, in: container, debugDescription: "no \(SummaryAddress.scheme): URI")
    }
    textDocument = TextDocumentIdentifier(uri: source)
  }
}

/// The text of a document that the server makes.
struct TextDocumentContent: Encodable, Hashable, Sendable {
  /// The text.
  var text: String
}

/// The parameters of `workspace/textDocumentContent/refresh`.
struct TextDocumentContentRefresh: ServerRequest {
  static let method = "workspace/textDocumentContent/refresh"
  /// The document whose text has changed.
  var uri: String
}

/// The URIs of summaries: `analyst-summary:/name.md?` and the URI of the filing, percent-encoded.
enum SummaryAddress {
  /// The scheme.
  static let scheme = "analyst-summary"

  /// The URI of the summary of a document.
  static func summary(of uri: String) -> String {
    "\(scheme):/summary.md?\(PercentEncoding.encoded(uri))"
  }

  /// The URI of the document that a summary is of.
  static func source(of uri: String) -> String? {
    guard uri.hasPrefix(scheme + ":"), let mark = uri.firstIndex(of: "?") else { return nil }
    return PercentEncoding.decoded(uri[uri.index(after: mark)...])
  }
}
