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

  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)

  /// The URI of the summary of a document.
  static func summary(of uri: String) -> String {
    "\(scheme):/summary.md?\(encoded(uri))"
  }

  /// The URI of the document that a summary is of.
  static func source(of uri: String) -> String? {
    guard uri.hasPrefix(scheme + ":"), let mark = uri.firstIndex(of: "?") else { return nil }
    return decoded(uri[uri.index(after: mark)...])
  }

  private static func decoded(_ text: Substring) -> String? {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        result.append(value)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return String(validating: result, as: UTF8.self)
  }

  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      if plain.contains(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
