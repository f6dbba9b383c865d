import Testing

@testable import AnalystServer

/// A whole session with the program over pipes.
@Suite struct LanguageServerTests {
  private static let uri = "file:///tmp/halvorne.10k.txt"

  private func start(_ capabilities: String = "{}") throws -> LanguageClient {
    let client = try LanguageClient()
    let answer = try client.request(
      "initialize",
      JSONValue(text: #"{"processId":null,"rootUri":null,"capabilities":\#(capabilities)}"#))
    #expect(answer["result"]?["serverInfo"]?["name"] == .string("analyst-server"))
    try client.notify("initialized", .object([:]))
    return client
  }

  private func document(_ members: [String: JSONValue] = [:]) -> JSONValue {
    .object(["uri": .string(Self.uri)].merging(members) { $1 })
  }

  private func open(_ text: String, in client: LanguageClient) throws {
    let item = document([
      "languageId": .string("secfiling"), "version": .integer(1), "text": .string(text),
    ])
    try client.notify("textDocument/didOpen", .object(["textDocument": item]))
  }

  private func sample() throws -> String {
    String(decoding: try Places.contents(of: Places.sample), as: UTF8.self)
  }

  private func expectEnd(_ client: LanguageClient) throws {
    #expect(try client.request("shutdown")["result"] == .null)
    try client.notify("exit", .null)
    #expect(try client.process.finish() == .exited(0))
  }

  @Test(.analysisIsThere, .ruleIsThere("share-mismatch")) func anEditBringsItsFinding() throws {
    let client = try start(#"{"experimental":{"analystSummary":true}}"#)
    let text = try sample()
    try open(text, in: client)
    let first = try client.notification("textDocument/publishDiagnostics")
    let codes = (first["diagnostics"]?.arrayValue ?? []).compactMap { $0["code"]?.stringValue }
    #expect(codes.contains("customer-concentration-top-n"))
    #expect(!codes.contains("share-mismatch"))
    let summary = try client.notification("analyst/summaryDidChange")
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
    try client.notify("textDocument/didChange", JSONValue(text: change))
    let second = try client.notification("textDocument/publishDiagnostics") {
      $0["version"] == .integer(2)
    }
    let findings = (second["diagnostics"]?.arrayValue ?? []).filter {
      $0["code"] == .string("share-mismatch")
    }
    #expect(findings.count == 1)
    #expect(findings.first?["range"]?["start"]?["line"] == .integer(number))
    let asked = try client.request(
      "analyst/summary", .object(["textDocument": document()]))
    #expect(asked["result"]?["version"] == .integer(2))
    try expectEnd(client)
  }

  @Test(.analysisIsThere) func featuresAnswerAboutTheSample() throws {
    let client = try start()
    try open(try sample(), in: client)
    let parameters = JSONValue.object(["textDocument": document()])
    for method in [
      "textDocument/codeLens", "textDocument/documentSymbol", "textDocument/foldingRange",
    ] {
      let answer = try client.request(method, parameters)
      #expect(answer["result"]?.arrayValue?.isEmpty == false, "\(method)")
    }
    let facts = try client.request(
      "workspace/executeCommand",
      .object(["command": .string("analyst.facts"), "arguments": .array([.string(Self.uri)])]))
    #expect(facts["result"]?["facts"]?.arrayValue?.isEmpty == false)
    try expectEnd(client)
  }

  @Test func textThatIsNoFilingIsServedQuietly() throws {
    let client = try start()
    try open("Dear Anna,\n\nthank you for the cake.\n", in: client)
    let published = try client.notification("textDocument/publishDiagnostics")
    #expect(published["diagnostics"] == .array([]))
    let parameters = JSONValue.object(["textDocument": document()])
    #expect(try client.request("textDocument/codeLens", parameters)["result"] == .array([]))
    try expectEnd(client)
  }

  @Test func theServerEndsWithItsInput() throws {
    let client = try start()
    client.process.closeInput()
    #expect(try client.process.finish() == .exited(1))
  }

  @Test func nothingButMessagesIsWrittenToStandardOutput() throws {
    let process = try ChildProcess(Places.program, ["serve"])
    try process.send(Array("hello\r\n\r\n".utf8))
    process.closeInput()
    _ = try process.finish()
    #expect(process.output.isEmpty || process.output.starts(with: Array("Content-Length".utf8)))
  }
}
