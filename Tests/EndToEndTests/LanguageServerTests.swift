import Testing

@testable import AnalystServer

/// A whole session with the program over pipes.
@Suite struct LanguageServerTests {
  private static let uri = "file:///tmp/halvorne.10k.txt"

  private func start(_ capabilities: String = "{}") async throws -> LanguageClient {
    let client = try LanguageClient()
    let answer = try await client.request(
      "initialize",
      JSONValue(text: #"{"processId":null,"rootUri":null,"capabilities":\#(capabilities)}"#))
    #expect(answer["result"]?["serverInfo"]?["name"] == .string("analyst-server"))
    try await client.notify("initialized", .object([:]))
    return client
  }

  private func document(_ members: [String: JSONValue] = [:]) -> JSONValue {
    .object(["uri": .string(Self.uri)].merging(members) { $1 })
  }

  private func open(_ text: String, in client: LanguageClient) async throws {
    let item = document([
      "languageId": .string("secfiling"), "version": .integer(1), "text": .string(text),
    ])
    try await client.notify("textDocument/didOpen", .object(["textDocument": item]))
  }

  private func sample() throws -> String {
    String(decoding: try Places.contents(of: Places.sample), as: UTF8.self)
  }

  private func expectEnd(_ client: LanguageClient) async throws {
    #expect(try await client.request("shutdown")["result"] == .null)
    try await client.notify("exit", .null)
    #expect(try await client.process.finish() == .exited(0))
  }

  @Test func anEditBringsItsFinding() async throws {
    let client = try await start(#"{"experimental":{"analystSummary":true}}"#)
    let text = try sample()
    try await open(text, in: client)
    let first = try await client.notification("textDocument/publishDiagnostics")
    let codes = (first["diagnostics"]?.arrayValue ?? []).compactMap { $0["code"]?.stringValue }
    #expect(codes.contains("customer-concentration-top-n"))
    #expect(!codes.contains("share-mismatch"))
    let summary = try await client.notification("analyst/summaryDidChange")
    #expect(summary["summary"]?.stringValue?.contains("81%") == true)

    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let number = try #require(lines.firstIndex { $0.contains("approximately 81%") })
    let before = try #require(lines[number].firstRange(of: "81%")).lowerBound
    let column = lines[number][..<before].utf16.count
    let change = #"""
      {"textDocument":{"uri":"\#(Self.uri)","version":2},"contentChanges":[{"text":"9","range":
      {"start":{"line":\#(number),"character":\#(column)},
      "end":{"line":\#(number),"character":\#(column + 1)}}}]}
      """#
    try await client.notify("textDocument/didChange", JSONValue(text: change))
    let second = try await client.notification("textDocument/publishDiagnostics") {
      $0["version"] == .integer(2)
    }
    let findings = (second["diagnostics"]?.arrayValue ?? []).filter {
      $0["code"] == .string("share-mismatch")
    }
    #expect(findings.count == 1)
    #expect(findings.first?["range"]?["start"]?["line"] == .integer(number))
    let asked = try await client.request(
      "analyst/summary", .object(["textDocument": document()]))
    #expect(asked["result"]?["version"] == .integer(2))
    try await expectEnd(client)
  }

  @Test func featuresAnswerAboutTheSample() async throws {
    let client = try await start()
    try await open(try sample(), in: client)
    let parameters = JSONValue.object(["textDocument": document()])
    for method in [
      "textDocument/codeLens", "textDocument/documentSymbol", "textDocument/foldingRange",
    ] {
      let answer = try await client.request(method, parameters)
      #expect(answer["result"]?.arrayValue?.isEmpty == false, "\(method)")
    }
    let facts = try await client.request(
      "workspace/executeCommand",
      .object(["command": .string("analyst.facts"), "arguments": .array([.string(Self.uri)])]))
    #expect(facts["result"]?["facts"]?.arrayValue?.isEmpty == false)
    try await expectEnd(client)
  }

  @Test func textThatIsNoFilingIsServedQuietly() async throws {
    let client = try await start()
    try await open("Dear Anna,\n\nthank you for the cake.\n", in: client)
    let published = try await client.notification("textDocument/publishDiagnostics")
    #expect(published["diagnostics"] == .array([]))
    let parameters = JSONValue.object(["textDocument": document()])
    #expect(try await client.request("textDocument/codeLens", parameters)["result"] == .array([]))
    try await expectEnd(client)
  }

  @Test func theServerEndsWithItsInput() async throws {
    let client = try await start()
    client.process.closeInput()
    #expect(try await client.process.finish() == .exited(1))
  }

  @Test func nothingButMessagesIsWrittenToStandardOutput() async throws {
    let process = try ChildProcess(Places.program, ["serve"])
    try await process.send(Array("hello\r\n\r\n".utf8))
    process.closeInput()
    _ = try await process.finish()
    #expect(process.output.isEmpty || process.output.starts(with: Array("Content-Length".utf8)))
  }
}
