/// The parameters of `workspace/executeCommand`, for commands about one document.
///
/// The first argument is the URI or an object with `uri`, the others may follow as elements or
/// stand in that object: `["file:///a.txt", "revenue"]` or `[{"uri": …, "facet": "revenue"}]`.
/// Members that nobody asks for, such as the `title` that some clients add, are ignored.
struct ExecuteCommandRequest: DocumentRequest {
  typealias Response = CommandResult
  static let method = "workspace/executeCommand"
  static let responseWithoutDocument: CommandResult? = nil
  /// The name of the command.
  var command: String
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// Only facts of this facet are wanted.
  var facet: String?
  /// Only facts in this range are wanted.
  var range: DocumentRange?

  private enum CodingKeys: String, CodingKey { case command, arguments }

  private struct Options: Decodable {
    var uri: String?
    var textDocument: TextDocumentIdentifier?
    var facet: String?
    var range: DocumentRange?
  }

  /// Reads the name and the arguments.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    command = try container.decode(String.self, forKey: .command)
    var arguments = try container.nestedUnkeyedContainer(forKey: .arguments)
    if let uri = try? arguments.decode(String.self) {
      textDocument = TextDocumentIdentifier(uri: uri)
    } else {
      let options = try arguments.decode(Options.self)
      guard let uri = options.uri ?? options.textDocument?.uri else {
        throw DecodingError.keyNotFound(
          UriKey.uri,
          DecodingError.Context(codingPath: arguments.codingPath, debugDescription: "no uri"))
      }
      textDocument = TextDocumentIdentifier(uri: uri)
      facet = options.facet
      range = options.range
    }
    while !arguments.isAtEnd {
      if let text = try? arguments.decode(String.self) {
        facet = text
      } else if let wanted = try? arguments.decode(DocumentRange.self) {
        range = wanted
      } else if let options = try? arguments.decode(Options.self) {
        facet = options.facet ?? facet
        range = options.range ?? range
      } else {
        _ = try arguments.decode(JSONValue.self)
      }
    }
  }

  private enum UriKey: String, CodingKey { case uri }
}

/// What a command gives: a report.
enum CommandResult: Encodable, Sendable {
  case summary(SummaryReport)
  case facts(FactsReport)
  case page(SummaryPageReport)

  /// Writes the report.
  func encode(to encoder: any Encoder) throws {
    switch self {
    case .summary(let report): try report.encode(to: encoder)
    case .facts(let report): try report.encode(to: encoder)
    case .page(let report): try report.encode(to: encoder)
    }
  }
}

/// Where a page was kept.
struct SummaryPageReport: Encodable, Hashable, Sendable {
  /// The file.
  var uri: String
}
