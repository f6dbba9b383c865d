import Testing

@testable import Analysis
@testable import AnalystServer

/// A filing with findings of several codes, for sessions that really analyse.
enum OrrinFiling {
  /// The path of the filing.
  static let path = "/filings/2023/orrin.10k.txt"
  /// The URI of the filing.
  static let uri = "file:///filings/2023/orrin.10k.txt"
  /// The path of the suppressions beside it.
  static let suppressions = "/filings/2023/.analyst-suppressions.json"

  /// The text: a season, a share that its amounts do not give, and a net loss.
  static let text = """
    Item 1. Business

    Orrin Lamps, Inc. makes desk lamps. Our business is seasonal, with sales highest in the fourth quarter.

    In the years ended December 31, 2023 and 2022, 91% and 74%, respectively, of our revenues were derived \
    from our top three customers.

    For the years ended December 31, 2023 and 2022, our revenue was $48.3 million and $41.9 million, \
    respectively. For the years ended December 31, 2023 and 2022, revenues from our top three customers \
    were $39.1 million and $31.0 million, respectively. For the year ended December 31, 2023, our net loss \
    was $6.2 million.

    """

  /// The codes of its findings, in the order of the text.
  static let codes = [
    "seasonality", "customer-concentration-rising", "customer-concentration-top-n",
    "share-mismatch", "net-loss",
  ]

  /// A client that has opened the filing.
  static func client(
    _ memory: MemoryFiles = MemoryFiles(), capabilities: JSONValue = [:], options: JSONValue = nil,
    keep: @escaping @Sendable (String, String) -> String? = { _, _ in nil }
  ) -> TestClient {
    let client = TestClient(
      capabilities: capabilities, keep: keep, files: memory.files, options: options, isReal: true)
    client.open(uri, text)
    return client
  }

  /// The parameters of a request about the place of some words.
  static func parameters(at words: String) -> [String: JSONValue] {
    let buffer = TextBuffer(text)
    let range = SampleFiling.range(of: words, in: text)
    func position(_ offset: Int) -> JSONValue {
      let position = buffer.position(of: offset, in: .utf16)
      return TestClient.position(position.line, position.column)
    }
    return [
      "textDocument": ["uri": .string(uri)],
      "range": ["start": position(range.start), "end": position(range.end)],
    ]
  }
}

extension TestClient {
  /// The codes of the diagnostics that were published last for a document, in alphabetical order.
  func codes(_ uri: String = OrrinFiling.uri) -> [String]? {
    let last = notifications("textDocument/publishDiagnostics").last { $0["uri"] == .string(uri) }
    return last?["diagnostics"]?.arrayValue?.compactMap { $0["code"]?.stringValue }.sorted()
  }

  /// The requests of the server with a method.
  func requests(_ method: String) -> [JSONValue] {
    messages.filter { $0["method"] == .string(method) && $0["id"] != nil }
  }

  /// Answers a request of the server.
  func answer(_ request: JSONValue, _ result: JSONValue) {
    send(["jsonrpc": "2.0", "id": request["id"] ?? nil, "result": result])
  }

  /// Runs a command on the filing.
  func run(
    _ command: String, _ options: JSONValue, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> JSONValue {
    try await result(
      "workspace/executeCommand",
      ["command": .string(command), "arguments": [.string(OrrinFiling.uri), options]],
      sourceLocation: sourceLocation)
  }
}
