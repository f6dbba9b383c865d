import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct FeatureTests {
  private func context(
    _ filing: Filing = SampleFiling.make(), client: JSONValue = [:],
    encoding: PositionEncoding = .utf16
  ) -> DocumentContext {
    DocumentContext(
      uri: TestClient.uri, version: 1, filing: filing, encoding: encoding,
      client: ClientCapabilities(client))
  }

  private func lenses(_ context: DocumentContext) throws -> JSONValue {
    let request = CodeLensRequest(textDocument: TextDocumentIdentifier(uri: context.uri))
    return try JSONText.value(CodeLensFeature.respond(to: request, in: context))
  }

  private func hover(_ line: Int, _ character: Int, _ context: DocumentContext) throws -> Hover? {
    let request = HoverRequest(
      textDocument: TextDocumentIdentifier(uri: context.uri),
      position: Position(line: line, character: character))
    return try HoverFeature.respond(to: request, in: context)
  }

  @Test func lensesTellTheFactsOfASectionByFacet() throws {
    let lenses = try lenses(context())
    #expect(
      lenses.arrayValue?.map { $0["command", "title"] } == [
        "Summary: 9 of 512 tokens", "revenue: 2 facts · $69.8 million FY2022",
        "context: 1 fact · 171 employees",
      ])
    #expect(
      lenses.arrayValue?.map { $0["range", "start"] } == [
        TestClient.position(1, 0), TestClient.position(2, 0), TestClient.position(4, 0),
      ])
    #expect(lenses[0, "command", "arguments"] == [.string(TestClient.uri)])
    #expect(lenses[1, "command", "command"] == "analyst.facts")
    #expect(lenses[1, "command", "arguments", 1] == "revenue")
    #expect(lenses[1, "command", "arguments", 2, "end"] == TestClient.position(4, 0))
  }

  @Test func lensesStandAboveTheFirstLineWithoutAnOutline() throws {
    let lenses = try lenses(context(SampleFiling.make(outline: Outline())))
    #expect(lenses.arrayValue?.count == 3)
    #expect(
      lenses[2, "range"] == [
        "start": TestClient.position(0, 0), "end": TestClient.position(0, 0),
      ])
  }

  @Test func hoverProvesAFact() throws {
    let markdown: JSONValue = ["textDocument": ["hover": ["contentFormat": ["markdown"]]]]
    let hover = try #require(try hover(3, 30, context(client: markdown)))
    #expect(hover.contents.kind == .markdown)
    #expect(
      hover.contents.value == """
        | revenue total | $69.8 million  |
        |---------------|----------------|
        | value         | 69,800,000 USD |
        | period        | FY2022         |

        > In 2022 our revenue was $69.8 million — “a record” 😀 — and 42% of it came from one \
        customer.
        """)
    #expect(hover.range?.start == Position(line: 3, character: 24))
    #expect(hover.range?.end == Position(line: 3, character: 37))
  }

  @Test func hoverWithoutMarkdownListsFindings() throws {
    let filing = SampleFiling.make(findings: [SampleFiling.finding(at: "42% of it")])
    let hover = try #require(try hover(3, 60, context(filing)))
    #expect(hover.contents.kind == .plaintext)
    #expect(hover.contents.value.contains("revenue share: 42%\n\n- value: over 42%\n"))
    #expect(hover.contents.value.contains("- share by: customer\n"))
    #expect(hover.contents.value.contains("- computed from: revenue-total-1"))
    #expect(
      hover.contents.value.hasSuffix(
        "---\n\n- Something about 42% of it. (revenue-concentration)"))
  }

  @Test func hoverOnWordsWithoutAFigureOnlySaysWhatTheyAre() throws {
    let text = "We sell our lamps through distributors."
    let filing = Filing(
      buffer: TextBuffer(text), format: .plain, documentKind: .excerpt, form: nil,
      registrant: nil, periodEnd: nil, outline: Outline(),
      facts: [
        Fact(
          id: "channel-1", kind: .channel, subject: "We", range: ByteRange(0, 38),
          sentenceRange: ByteRange(0, 39))
      ], findings: [],
      summary: .written(BusinessSummary(sentences: [], tokenCount: 0, tokenBudget: 512)))
    let markdown: JSONValue = ["textDocument": ["hover": ["contentFormat": ["markdown"]]]]
    #expect(try hover(0, 10, context(filing, client: markdown))?.contents.value == "**channel**")
    #expect(try hover(0, 10, context(filing))?.contents.value == "channel")
  }

  @Test func hoverOnTheFirstHeadingIsTheSummary() throws {
    let hover = try #require(try hover(1, 4, context()))
    #expect(
      hover.contents.value
        == "Business summary\n\nRevenue was $69.8 million in 2022.\n\n9 of 512 tokens")
    #expect(hover.range?.end == Position(line: 1, character: 16))
  }

  @Test func hoverElsewhereIsNothing() throws {
    #expect(try hover(0, 0, context()) == nil)
    #expect(try hover(99, 99, context()) == nil)
  }

  @Test func symbolsAreATreeWhereThatIsShown() throws {
    let request = DocumentSymbolRequest(
      textDocument: TextDocumentIdentifier(uri: TestClient.uri))
    let tree: JSONValue = [
      "textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]
    ]
    let symbols = try JSONText.value(
      DocumentSymbolFeature.respond(to: request, in: context(client: tree)))
    #expect(symbols.arrayValue?.count == 1)
    #expect(symbols[0, "name"] == "Item 1. Business")
    #expect(symbols[0, "kind"] == 3)
    #expect(symbols[0, "range", "end"] == TestClient.position(6, 0))
    #expect(symbols[0, "selectionRange", "end"] == TestClient.position(1, 16))
    #expect(symbols[0, "children", 0, "kind"] == 5)
    #expect(symbols[0, "children", 1, "kind"] == 8)
    #expect(symbols[0, "children", 1, "name"] == "Employees")

    let list = try JSONText.value(DocumentSymbolFeature.respond(to: request, in: context()))
    #expect(list.arrayValue?.map { $0["name"] } == ["Item 1. Business", "Overview", "Employees"])
    #expect(list[1, "containerName"] == "Item 1. Business")
    #expect(list[0, "containerName"] == nil)
  }

  @Test func symbolsHaveNamesAndSelectionsInside() throws {
    let outline = Outline(sections: [
      Outline.Section(
        kind: .heading, title: " ", level: 1, headingRange: ByteRange(0, 50),
        range: ByteRange(10, 20), isUncertain: true)
    ])
    let tree: JSONValue = [
      "textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]
    ]
    let request = DocumentSymbolRequest(
      textDocument: TextDocumentIdentifier(uri: TestClient.uri))
    let symbols = try DocumentSymbolFeature.respond(
      to: request, in: context(SampleFiling.make(outline: outline), client: tree))
    guard case .tree(let found) = symbols, let symbol = found.first else {
      Issue.record("\(symbols)")
      return
    }
    #expect(symbol.name == "Untitled section")
    #expect(symbol.detail == "uncertain")
    #expect(symbol.range.contains(symbol.selectionRange))
  }

  @Test func sectionsFoldBelowTheirHeadings() throws {
    let request = FoldingRangeRequest(textDocument: TextDocumentIdentifier(uri: TestClient.uri))
    func ranges(_ capabilities: JSONValue) throws -> [FoldingRange] {
      try FoldingRangeFeature.respond(
        to: request, in: context(client: ["textDocument": ["foldingRange": capabilities]]))
    }
    #expect(
      try ranges(["lineFoldingOnly": true]) == [
        FoldingRange(startLine: 1, endLine: 5), FoldingRange(startLine: 2, endLine: 3),
        FoldingRange(startLine: 4, endLine: 5),
      ])
    #expect(
      try ranges(["rangeLimit": 1]) == [
        FoldingRange(startLine: 1, startCharacter: 16, endLine: 5, endCharacter: 21)
      ])
  }

  @Test(
    arguments: [
      ["file:///tmp/larkspur.10k.txt"], [["uri": "file:///tmp/larkspur.10k.txt", "x": 1]],
      [["textDocument": ["uri": "file:///tmp/larkspur.10k.txt"]], nil],
    ] as [JSONValue])
  func commandsGiveReports(arguments: JSONValue) async throws {
    let client = TestClient(capabilities: [:])
    client.open()
    let summary = try await client.result(
      "workspace/executeCommand",
      ["title": "Summary", "command": "analyst.summary", "arguments": arguments])
    #expect(summary["summary"] == "Revenue was $69.8 million in 2022.")
    #expect(summary["version"] == 1)
    let facts = try await client.result(
      "workspace/executeCommand", ["command": "analyst.facts", "arguments": arguments])
    #expect(facts["facts"]?.arrayValue?.count == 3)
    #expect(facts["facts", 0, "range", "start"] == TestClient.position(3, 24))
  }

  @Test func theCommandOfALensGivesItsFacts() async throws {
    let client = TestClient(capabilities: [:])
    client.open()
    let lenses = try await client.result("textDocument/codeLens", TestClient.parameters())
    let command = try #require(lenses[2, "command"])
    let facts = try await client.result("workspace/executeCommand", command)
    #expect(facts["facts"]?.arrayValue?.map { $0["id"] } == ["employees-1"])
  }

  @Test(
    arguments: [
      ["command": "analyst.summary"], ["command": "analyst.summary", "arguments": []],
      ["command": "analyst.summary", "arguments": [3]],
      ["command": "analyst.summary", "arguments": [[:]]],
      ["command": "analyst.summary", "arguments": ["file:///other"]],
      ["command": "other", "arguments": ["file:///tmp/larkspur.10k.txt"]],
    ] as [JSONValue])
  func commandsSayWhatTheyMiss(parameters: JSONValue) async throws {
    let client = TestClient(capabilities: [:])
    client.open()
    let reply = try await client.reply("workspace/executeCommand", parameters)
    #expect(reply["error", "code"] == -32602)
  }

  @Test(arguments: [
    (69_800_000, 0, "69,800,000"), (-5, 2, "-500"), (425, -1, "42.5"), (-5, -3, "-0.005"),
    (0, 0, "0"), (1234, 0, "1,234"), (999, 0, "999"), (123_456, -2, "1,234.56"), (1, 40, "1e40"),
  ])
  func digitsAreGrouped(mantissa: Int64, exponent: Int, expected: String) {
    #expect(FactWording.digits(ExactDecimal(mantissa, exponent: exponent)) == expected)
  }

  @Test(arguments: [
    ("1. *a* <b>[c](d)_e_ `f`", "1\\. \\*a\\* \\<b>\\[c\\](d)\\_e\\_ \\`f\\`"),
    ("A&B &amp; &#8217; &c 2.5 (1) $5 - #3", "A&B \\&amp; \\&#8217; &c 2.5 (1) $5 - #3"),
    ("- a", "\\- a"), ("# a", "\\# a"), ("12) a", "12\\) a"), (". a", ". a"), ("a\\b", "a\\\\b"),
  ])
  func wordsOfTheFilingAreNoMarkdown(words: String, expected: String) {
    var text = MarkupBuilder(.markdown)
    text.add(paragraph: words)
    #expect(text.content.value == expected)
    var plain = MarkupBuilder(.plaintext)
    plain.add(paragraph: words)
    #expect(plain.content.value == words)
  }
}
