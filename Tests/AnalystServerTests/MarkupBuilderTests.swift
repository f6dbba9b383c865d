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

  @Test func plainTextStaysAsItIs() {
    #expect(shown("[free](x) *b*", .plaintext) == "[free](x) *b*")
  }
}
