import Testing

@testable import Analysis
@testable import AnalystServer

/// What the summary tells, as settings have it.
@Suite struct SummarySettingsTests {
  private let text = """
    Item 1. Business

    Velloway Tiles, Inc. makes roof tiles. We sell our tiles to roofers through two wholesalers.

    Item 7. Management’s Discussion and Analysis

    Our revenue was $48.3 million in 2023. Our net loss was $2.4 million in 2023.

    """

  private func client(_ options: JSONValue) -> TestClient {
    let client = TestClient(
      capabilities: [
        "experimental": ["analystSummary": true], "workspace": ["textDocumentContent": [:]],
        "textDocument": ["hover": ["contentFormat": ["markdown"]]],
      ], options: options, isReal: true)
    client.open(TestClient.uri, text)
    return client
  }

  private func facets(_ report: JSONValue?) -> [String] {
    report?["sentences"]?.arrayValue?.compactMap { $0["facet"]?.stringValue } ?? []
  }

  @Test func theFocusLimitsAndOrders() async throws {
    let client = client(["summaryFocus": ["financing", "revenue"]])
    let report = try await client.result("analyst/summary", TestClient.parameters())
    #expect(facets(report) == ["financing", "revenue"])
  }

  @Test func theItemLimits() async throws {
    let client = client(["summaryItem": "1"])
    let report = try await client.result("analyst/summary", TestClient.parameters())
    #expect(report["summary"]?.stringValue?.contains("roof tiles") == true)
    #expect(report["summary"]?.stringValue?.contains("$48.3 million") == false)
  }

  @Test func aChangeIsToldAtOnce() async throws {
    let client = client([:])
    try await client.settle()
    let before = client.notifications("analyst/summaryDidChange")
    #expect(facets(before.last).contains("products"))
    client.notify(
      "workspace/didChangeConfiguration",
      ["settings": ["analyst": ["summaryFocus": ["revenue"]]]])
    try await client.settle()
    let after = client.notifications("analyst/summaryDidChange")
    #expect(after.count == before.count + 1)
    #expect(facets(after.last) == ["revenue"])
    #expect(
      client.messages.contains { $0["method"] == "workspace/textDocumentContent/refresh" })
  }

  @Test func theStyleIsThatOfWhatIsRead() async throws {
    for (style, hasNames): (JSONValue, Bool) in [("facets", true), ("paragraph", false)] {
      let client = client(["summaryStyle": style])
      let hover = try await client.result(
        "textDocument/hover", TestClient.parameters(line: 0, character: 3))
      let page = try await client.result(
        "workspace/textDocumentContent",
        ["uri": .string(SummaryAddress.summary(of: TestClient.uri))])
      for text in [hover["contents", "value"]?.stringValue, page["text"]?.stringValue] {
        let text = try #require(text)
        #expect(text.contains("**Revenue**\n\nRevenue was $48.3 million") == hasNames, "\(text)")
      }
    }
  }
}
