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
  /// The place that the command is about; only what stands in this range is wanted.
  var range: DocumentRange?
  /// The code of a rule.
  var code: String?
  /// How much is suppressed: `here`, `file` or `folder`.
  var scope: String?
  /// Why it is suppressed, for people.
  var reason: String?
  /// How a text is written: `markdown`, `csv` or `json`.
  var format: String?
  /// Whether what the command gives is also to be shown to the user.
  var isShown = false

  private enum CodingKeys: String, CodingKey { case command, arguments }

  /// What a command may be told, each command only some of it.
  private struct Options: Decodable {
    /// The document.
    var uri: String?
    /// The document, as requests of the protocol name it.
    var textDocument: TextDocumentIdentifier?
    /// Only facts of this facet are wanted.
    var facet: String?
    /// The place that the command is about; only what stands in this range is wanted.
    var range: DocumentRange?
    /// The code of a rule.
    var code: String?
    /// How much is suppressed: `here`, `file` or `folder`.
    var scope: String?
    /// Why it is suppressed, for people.
    var reason: String?
    /// How a text is written: `markdown`, `csv` or `json`.
    var format: String?
    /// Whether what the command gives is also to be shown to the user.
    var show: Bool?
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
      take(options)
    }
    while !arguments.isAtEnd {
      switch try arguments.decode(Argument.self) {
      case .facet(let name): facet = name
      case .range(let wanted): range = wanted
      case .options(let options): take(options)
      case .unknown: break
      }
    }
  }

  /// An argument after the first.
  private enum Argument: Decodable {
    case facet(String)
    case range(DocumentRange)
    case options(Options)
    /// What no command asks for, such as null.
    case unknown

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let name = try? container.decode(String.self) {
        self = .facet(name)
      } else if let range = try? container.decode(DocumentRange.self) {
        self = .range(range)
      } else if case .object? = try? container.decode(JSONValue.self) {
        self = .options(try container.decode(Options.self))
      } else {
        self = .unknown
      }
    }
  }

  private mutating func take(_ options: Options) {
    facet = options.facet ?? facet
    range = options.range ?? range
    code = options.code ?? code
    scope = options.scope ?? scope
    reason = options.reason ?? reason
    format = options.format ?? format
    isShown = options.show ?? isShown
  }

  private enum UriKey: String, CodingKey { case uri }
}

/// What a command gives: a report.
struct CommandResult: Encodable, Sendable {
  private let report: any Encodable & Sendable

  /// Wraps a report.
  init(_ report: some Encodable & Sendable) { self.report = report }

  /// Writes the report.
  func encode(to encoder: any Encoder) throws { try report.encode(to: encoder) }
}

/// Where a page was kept.
struct SummaryPageReport: Encodable, Hashable, Sendable {
  /// The file.
  var uri: String
}
