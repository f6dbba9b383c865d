import Testing

@testable import Analysis

/// Checks the blocks of a Markdown text, written as in `expectBlocks`.
func expectMarkdownBlocks(
  _ markdown: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let bytes = Array(markdown.utf8)
  let view = MarkdownReader.view(of: bytes)
  expectSound(view, bytes, sourceLocation: sourceLocation)
  let found = view.blocks.map { block in
    let mark = block.hints.contains(.emphasised) ? "*" : ""
    return "\(block.shape)\(mark)| \(shown(view.text[block.range.start..<block.range.end]))"
  }
  #expect(found == expected, sourceLocation: sourceLocation)
}

@Suite struct MarkdownReaderTests {
  @Test func detection() {
    func format(_ text: String) -> FilingFormat { FilingFormat.detect(Array(text.utf8)) }
    #expect(format("# Larkspur\n\n**Item 1.** Business\n\n## Products\n") == .markdown)
    #expect(format("Words\n\n| a | b |\n|---|---|\n| 1 | 2 |\n") == .markdown)
    #expect(format("Item 1. Business\n\n** Filed herewith\n# 1 of 2\n") == .plain)
    #expect(format("● | Quiet\n--+-----\n● | Exact\n--+-----\n") == .plain)
  }

  @Test func emphasisIsNotShown() {
    expectMarkdownBlocks("**Overview**", ["line*| Overview"])
    expectMarkdownBlocks("We sell **bench** *scales*.", ["line| We sell bench scales."])
    expectMarkdownBlocks("***Products*** and __more__", ["line| Products and more"])
    expectMarkdownBlocks("Sales of $**1**,500 or *(3.3)%*", ["line| Sales of $1,500 or (3.3)%"])
    expectMarkdownBlocks("**ITEM 1.&nbsp;&nbsp;BUSINESS**", ["line*| ITEM 1. BUSINESS"])
    expectMarkdownBlocks("**<u>Our Business</u>**", ["line*| Our Business"])
  }

  @Test func marksWithoutAPartnerAreText() {
    expectMarkdownBlocks("Net sales* rose", ["line| Net sales* rose"])
    expectMarkdownBlocks("5 * 3 and a_b_c", ["line| 5 * 3 and a_b_c"])
    expectMarkdownBlocks("By: ____________ Name", ["line| By: ____________ Name"])
    expectMarkdownBlocks("2^10 of <5 units", ["line| 2^10 of <5 units"])
  }

  @Test func escapes() {
    expectMarkdownBlocks(#"\*Based on \$5 \| 6"#, ["line| *Based on $5 | 6"])
    expectMarkdownBlocks(#"a\b"#, [#"line| a\b"#])
  }

  @Test func superscripts() {
    expectMarkdownBlocks("**Gramme**^®^ sells ^(1)^ well", ["line| Gramme® sells (1) well"])
  }

  @Test func links() {
    expectMarkdownBlocks("See [Item 7](#item7) [now]", ["line| See Item 7 [now]"])
    expectMarkdownBlocks("![chart](a.png)Words", ["line| Words"])
  }

  @Test func headingsAndLists() {
    expectMarkdownBlocks(
      "## Products\n- One\n- Two\n  goes on\n\nWords\n",
      ["line*| Products", "listRow| One", "listRow| Two goes on", "line| Words"])
    expectMarkdownBlocks("Words\nof two lines  \nand three", ["line| Words of two lines⏎and three"])
  }

  @Test func exhibitsEndTheForm() {
    expectMarkdownBlocks("Words\n\n## Exhibit 21.1\n\nOther", ["line| Words"])
    expectMarkdownBlocks("## Exhibits\n\nOther", ["line*| Exhibits", "line| Other"])
  }

  @Test func tables() {
    expectTable(
      """
      |  |  |  |
      |---|---|---|
      |  | **Year Ended** ||
      | **(in millions)** | **2023** | **2022** |
      | &nbsp;&nbsp;Net sales | $27116 | $*27281* |
      | Change | *(3.3)%* | — |
      """, .markdown,
      [
        "1+2=Year Ended", "0=(in millions) 1=2023 2=2022", "0=Net sales 1=$27116 2=$27281",
        "0=Change 1=(3.3)% 2=—",
      ])
    expectTable(
      "a | 1 | 2\n--- | --- | ---\nb | 3 | 4\n\nWords", .markdown, ["0=a 1=1 2=2", "0=b 1=3 2=4"])
  }

  @Test func pagesEndAtRulesButNotAroundTables() {
    let view = MarkdownReader.view(
      of: Array("One\n\n------\n\nTwo\n\n---\n\n| a | 1 |\n|---|---|\n| b | 2 |\n".utf8))
    #expect(
      view.blocks.map { $0.hints.contains(.afterPageBreak) } == [false, true, false, false])
  }
}
