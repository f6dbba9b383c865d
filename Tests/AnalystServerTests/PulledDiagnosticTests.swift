import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct PulledDiagnosticTests {
  private let analysis: Session.Analysis = { buffer, _ in
    let text = buffer.string(in: ByteRange(0, buffer.count))
    return SampleFiling.make(text: text, findings: [SampleFiling.finding(at: "42%", in: text)])
  }
  private let pulling: JSONValue = [
    "textDocument": [
      "diagnostic": [:], "publishDiagnostics": ["relatedInformation": true, "dataSupport": true],
    ]
  ]

  @Test func whatIsPulledIsWhatWouldBePushed() async throws {
    let pushed = TestClient(
      capabilities: [
        "textDocument": ["publishDiagnostics": ["relatedInformation": true, "dataSupport": true]]
      ], analysis: analysis)
    pushed.open()
    try await pushed.settle()
    #expect(pushed.messages.first?["result", "capabilities", "diagnosticProvider"] == nil)

    let client = TestClient(capabilities: pulling, analysis: analysis)
    let options = client.messages.first?["result", "capabilities", "diagnosticProvider"]
    #expect(options?["interFileDependencies"] == false)
    #expect(options?["workspaceDiagnostics"] == true)
    client.open()
    let report = try await client.result("textDocument/diagnostic", TestClient.parameters())
    #expect(report["kind"] == "full")
    #expect(
      report["items"]
        == pushed.notifications("textDocument/publishDiagnostics").first?["diagnostics"])
    client.close()
    try await client.settle()
    #expect(client.notifications("textDocument/publishDiagnostics").isEmpty)
  }

  @Test func whatHasNotChangedIsNotSentAgain() async throws {
    let client = TestClient(capabilities: pulling, analysis: analysis)
    client.open()
    func pull(_ known: JSONValue?) async throws -> JSONValue {
      guard case .object(var parameters) = TestClient.parameters() else { return nil }
      parameters["previousResultId"] = known
      return try await client.result("textDocument/diagnostic", .object(parameters))
    }
    let first = try await pull(nil)
    let second = try await pull(first["resultId"])
    #expect(second == ["kind": "unchanged", "resultId": first["resultId"] ?? nil])
    client.change([["text": .string("\n" + SampleFiling.text)]], version: 2)
    let third = try await pull(first["resultId"])
    #expect(third["kind"] == "full")
    #expect(third["resultId"] != first["resultId"])
    #expect(try await pull("no such")["kind"] == "full")
  }

  @Test func theWorkspaceIsAllThatIsOpen() async throws {
    let client = TestClient(capabilities: pulling, analysis: analysis)
    #expect(
      try await client.result("workspace/diagnostic", ["previousResultIds": []]) == ["items": []])
    client.open("file:///b")
    client.open("file:///a", version: 7)
    let report = try await client.result("workspace/diagnostic", ["previousResultIds": []])
    #expect(report["items"]?.arrayValue?.map { $0["uri"] } == ["file:///a", "file:///b"])
    #expect(report["items", 0, "version"] == 7)
    let known: JSONValue = [
      ["uri": "file:///b", "value": report["items", 1, "resultId"] ?? nil]
    ]
    let again = try await client.result("workspace/diagnostic", ["previousResultIds": known])
    #expect(again["items"]?.arrayValue?.map { $0["kind"] } == ["full", "unchanged"])
  }

  @Test func aDocumentThatIsNotOpenHasNone() async throws {
    let client = TestClient(capabilities: pulling, analysis: analysis)
    let report = try await client.result("textDocument/diagnostic", TestClient.parameters())
    #expect(report == ["kind": "full", "items": []])
  }
}
