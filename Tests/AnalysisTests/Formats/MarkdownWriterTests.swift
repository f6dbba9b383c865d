import Testing

@testable import Analysis

/// Checks the Markdown made of an HTML document, and that reading it gives the same blocks.
private func expectMarkdown(
  _ html: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let view = HtmlReader.view(of: Array("<html><body>\(html)</body></html>".utf8))
  let markdown = MarkdownWriter.markdown(of: view)
  #expect(String(decoding: markdown, as: UTF8.self) == expected, sourceLocation: sourceLocation)
  let again = MarkdownReader.view(of: markdown)
  func texts(_ view: TextView) -> [String] {
    view.blocks.filter { $0.shape != .tableRow }.map {
      VisibleText.collapsed(view.text[$0.range.start..<$0.range.end])
    }.filter { !$0.isEmpty }
  }
  #expect(texts(again) == texts(view), sourceLocation: sourceLocation)
}

@Suite struct MarkdownWriterTests {
  @Test func blocksBecomeLines() {
    expectMarkdown(
      "<p><b>Item 1. Business</b></p><p>We make&nbsp;oat\n milk.</p><ul><li>For caf&eacute;s</li></ul>",
      """
      **Item 1. Business**

      We make oat milk.

      - For cafés

      """)
  }

  @Test func whatLooksLikeAMarkIsText() {
    expectMarkdown(
      "<p>Net sales* of a_b &lt;b&gt; AT&amp;T &amp;amp; 2^10 ____</p><p>1. Organization</p><p># 7</p>",
      ##"""
      Net sales\* of a\_b \<b> AT&T &amp;amp; 2\^10 ____

      1. Organization

      \# 7

      """##)
  }

  @Test func signsStandWithTheirFigures() {
    expectMarkdown(
      """
      <table>
      <tr><td></td><td></td><td colspan="3">2023</td><td></td><td colspan="3">2022</td></tr>
      <tr><td>Revenue</td><td></td><td>$</td><td>48.3</td><td></td><td></td>
        <td>$</td><td>41.9</td><td></td></tr>
      <tr><td>Net loss</td><td></td><td></td><td>(6.2</td><td>)</td><td></td>
        <td></td><td>(9.8</td><td>)</td></tr>
      </table>
      """,
      """
      |          |       |       |
      |----------|-------|-------|
      |          |  2023 |  2022 |
      | Revenue  | $48.3 | $41.9 |
      | Net loss | (6.2) | (9.8) |

      """)
  }

  @Test func aHeadingOverSeveralColumnsStandsOverTheFirst() {
    expectMarkdown(
      """
      <table>
      <tr><td></td><td colspan="2">Years ended</td></tr>
      <tr><td></td><td>2023</td><td>2022</td></tr>
      <tr><td>Radios | displays</td><td>7</td><td>8</td></tr>
      </table>
      """,
      #"""
      |                    |             |      |
      |--------------------|-------------|------|
      |                    | Years ended |      |
      |                    |        2023 | 2022 |
      | Radios \| displays |           7 |    8 |

      """#)
  }

  @Test func aTableOfOneColumnIsNone() {
    expectMarkdown("<table><tr><td>We sell radios.</td></tr></table>", "We sell radios.\n")
  }

  @Test func nothingIsLostOfATableInATable() {
    let view = HtmlReader.view(
      of: Array(
        """
        <html><body><table><tr><td>One</td><td>Two<table><tr><td>Three</td><td>Four</td></tr>
        </table>Five</td></tr><tr><td>Six</td><td>Seven</td></tr></table></body></html>
        """.utf8))
    let text = String(decoding: MarkdownWriter.markdown(of: view), as: UTF8.self)
    for word in ["One", "Two", "Three", "Four", "Five", "Six", "Seven"] {
      #expect(text.split { !$0.isLetter }.count { $0 == word } == 1, "\(word) in\n\(text)")
    }
  }

  @Test func theFindingsStayTheSame() {
    let html = """
      <html><body><p><b>PART I</b></p><p><b>Item 1. Business</b></p><p><b>Overview</b></p>
      <p>For the years ended December 31, 2023 and 2022,
      our revenue was $48.3 million and $41.9 million, respectively. In the years ended December 31,
      2023 and 2022, approximately 81% and 74%, respectively, of our revenues were derived from our
      top three customers.</p></body></html>
      """
    let filing = Analyzer().analyze(TextBuffer(Array(html.utf8)))
    let again = Analyzer().analyze(TextBuffer(filing.readableText))
    #expect(!filing.findings.isEmpty)
    #expect(again.findings.map(\.code) == filing.findings.map(\.code))
    #expect(again.facts.map(\.id) == filing.facts.map(\.id))
    #expect(again.summary.text == filing.summary.text)
    #expect(again.readableText == filing.readableText)
  }

  @Test func textWithoutMarkupStaysAsItIs() {
    let text = Array("Item 1. Business\n\nWe *make*  oat milk.\n".utf8)
    #expect(Analyzer().analyze(TextBuffer(text)).readableText == text)
  }
}
