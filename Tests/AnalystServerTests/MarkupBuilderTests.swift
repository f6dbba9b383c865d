import Testing

@testable import AnalystServer

/// Words of a filing are shown as they are: none of them becomes a link, an image or a heading.
@Suite struct MarkupBuilderTests {
  private func shown(_ text: String, _ kind: MarkupContent.Kind = .markdown) -> String {
    var builder = MarkupBuilder(kind)
    builder.add(paragraph: text)
    return builder.content.value
  }

  @Test func marksOfMarkdown() {
    #expect(shown("[free](https://x.example)") == "\\[free\\](https://x.example)")
    #expect(shown("![x](y)") == "!\\[x\\](y)")
    #expect(shown("<script>a</script>") == "\\<script>a\\</script>")
    #expect(shown("`a` *b* _c_ ~d~ \\e") == "\\`a\\` \\*b\\* \\_c\\_ \\~d\\~ \\\\e")
    #expect(shown("# Buy") == "\\# Buy")
    #expect(shown("1. Buy") == "1\\. Buy")
    #expect(shown("&lt;b&gt; & c") == "\\&lt;b\\&gt; & c")
  }

  @Test func dollarsThatWouldEncloseAFormula() {
    #expect(shown("from $5 to $6") == "from $5 to $6")
    var builder = MarkupBuilder(.markdown, readsFormulas: true)
    builder.add(paragraph: "from $5 to $6")
    #expect(builder.content.value == #"from \\$5 to \\$6"#)
    var plain = MarkupBuilder(.plaintext, readsFormulas: true)
    plain.add(paragraph: "$5")
    #expect(plain.content.value == "$5")
  }

  @Test func plainTextStaysAsItIs() {
    #expect(shown("[free](x) *b*", .plaintext) == "[free](x) *b*")
  }
}

/// Hovers for clients that take dollars for the marks of formulas.
@Suite struct FormulaReaderTests {
  @Test(arguments: [true, false]) func amountsAreNoFormulas(escapesDollars: Bool) async throws {
    let client = TestClient(
      capabilities: ["textDocument": ["hover": ["contentFormat": ["markdown"]]]], isReal: true,
      escapesDollars: escapesDollars)
    client.open(
      TestClient.uri,
      "Item 1. Business\n\nOrrin Lamps, Inc. makes lamps. Our revenue was $48.3 million in 2023.\n")
    let hover = try await client.result(
      "textDocument/hover", TestClient.parameters(line: 0, character: 3))
    let text = try #require(hover["contents", "value"]?.stringValue)
    #expect(text.contains("$48.3 million"))
    #expect(text.contains(#"\\$48.3 million"#) == escapesDollars)
  }
}
