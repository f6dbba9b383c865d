import Synchronization
import Testing

@testable import Analysis
@testable import AnalystServer

/// The summary of what is selected in an editor.
@Suite struct SelectionSummaryTests {
  private static let text = """
    Item 1. Business

    Velloway Tiles, Inc. makes roof tiles. We sell our tiles to roofers through two wholesalers.

    Item 7. Management’s Discussion and Analysis

    Our revenue was $48.3 million in 2023. Our net loss was $2.4 million in 2023.

    """

  private func client(_ capabilities: JSONValue = [:], _ text: String = text) -> TestClient {
    let client = TestClient(
      capabilities: capabilities, keep: { name, _ in "file:///cache/\(name)" }, isReal: true)
    client.open(TestClient.uri, text)
    return client
  }

  private func range(_ line: Int, _ from: Int, _ endLine: Int, _ to: Int) -> JSONValue {
    ["start": TestClient.position(line, from), "end": TestClient.position(endLine, to)]
  }

  private func parameters(_ range: JSONValue?) -> JSONValue {
    guard case .object(var parameters) = TestClient.parameters() else { return nil }
    parameters["range"] = range
    return .object(parameters)
  }

  private func command(_ name: String, _ options: JSONValue) -> JSONValue {
    ["command": .string(name), "arguments": [.string(TestClient.uri), options]]
  }

  @Test func onlyWhatIsSelectedIsTold() async throws {
    let client = client()
    let selected = range(6, 0, 6, 38)
    let report = try await client.result("analyst/summary", parameters(selected))
    #expect(report["summary"] == "Revenue was $48.3 million in 2023.")
    #expect(report["range"] == selected)
    let whole = try await client.result("analyst/summary", parameters(nil))
    #expect(whole["summary"]?.stringValue?.contains("$2.4 million") == true)
    #expect(whole["range"] == nil)
    #expect(try await client.result("analyst/summary", parameters(.null)) == whole)
    for arguments: JSONValue in [
      [.string(TestClient.uri), ["range": selected]], [.string(TestClient.uri), selected],
      [["uri": .string(TestClient.uri), "range": selected]],
    ] {
      let same = try await client.result(
        "workspace/executeCommand", ["command": "analyst.summary", "arguments": arguments])
      #expect(same == report)
    }
    // What goes past the end is cut there.
    let rest = try await client.result("analyst/summary", parameters(range(6, 0, 999, 9)))
    #expect(rest["range"] == range(6, 0, 7, 0))
    #expect(rest["summary"]?.stringValue?.contains("roof") == false)
  }

  @Test func rangesThatHoldNothingAreErrors() async throws {
    let client = client()
    for (wrong, problem): (JSONValue, String) in [
      (range(6, 9, 6, 9), "no text"), (range(99, 0, 100, 0), "no text"),
      (range(6, 38, 6, 0), "ends before"), (range(6, 0, 2, 0), "ends before"),
      ("all of it", "range"), ([1, 2], "range"), (["start": TestClient.position(1, 1)], "range"),
      (["start": ["line": "six"], "end": TestClient.position(1, 1)], "range"),
    ] {
      for reply in [
        try await client.reply("analyst/summary", parameters(wrong)),
        try await client.reply(
          "workspace/executeCommand", command("analyst.summary", ["range": wrong])),
        try await client.reply(
          "workspace/executeCommand", command("analyst.showSummary", ["range": wrong])),
      ] {
        #expect(reply["error", "code"] == -32602, "\(wrong)")
        #expect(
          reply["error", "message"]?.stringValue?.contains(problem) == true, "\(wrong): \(reply)")
      }
    }
  }

  @Test func aTextThatIsNoFilingHasNone() async throws {
    let client = client([:], "Dear Sir,\nour tea is cold.\n")
    let report = try await client.result("analyst/summary", parameters(range(0, 0, 1, 5)))
    #expect(report["summary"] == "" && report["documentKind"] == "unknown")
  }

  @Test func theSelectionIsSummarisedByAnAction() async throws {
    let client = client(["window": ["showDocument": ["support": true]]])
    func actions(_ range: JSONValue) async throws -> [JSONValue] {
      guard case .object(var parameters) = parameters(range) else { return [] }
      parameters["context"] = ["diagnostics": []]
      return try await client.result("textDocument/codeAction", .object(parameters))
        .arrayValue?.filter { $0["command"] == "analyst.showSummary" } ?? []
    }
    #expect(try await actions(range(6, 4, 6, 4)).isEmpty)
    #expect(try await actions(range(6, 4, 6, 38)).isEmpty)
    #expect(try await actions(range(5, 0, 6, 37)).isEmpty)
    #expect(try await actions(range(3, 0, 5, 0)).isEmpty)
    let action = try #require(try await actions(range(6, 0, 6, 38)).first)
    #expect(action["title"] == "Summarise the selection")
    let result = try await client.result("workspace/executeCommand", action)
    #expect(result["uri"]?.stringValue?.hasSuffix("-part.md") == true)
    #expect(client.messages.contains { $0["method"] == "window/showDocument" })
    #expect(client.notifications("window/showMessage").isEmpty)
  }

  @Test func whoOpensNoDocumentsIsToldTheParagraph() async throws {
    let client = client()
    let shown = range(6, 0, 6, 38)
    _ = try await client.result(
      "workspace/executeCommand", command("analyst.showSummary", ["range": shown]))
    #expect(client.notifications("window/showMessage").isEmpty)
    _ = try await client.result(
      "workspace/executeCommand", command("analyst.showSummary", ["range": shown, "show": true]))
    #expect(
      client.notifications("window/showMessage").first?["message"]
        == "Revenue was $48.3 million in 2023.")
  }
}
