import Analysis
import Testing

@Suite struct TagProseMismatchTests {
  private let code = "tag-prose-mismatch"

  /// A report that shows the same tagged fact in a table and in a note.
  private static func report(_ shown: String, year: Int = 2022, scale: Int = 6) -> String {
    func context(_ year: Int) -> String {
      """
      <xbrli:context id="c\(year)"><xbrli:entity><xbrli:identifier scheme="s">1</xbrli:identifier>\
      </xbrli:entity><xbrli:period><xbrli:startDate>\(year)-01-01</xbrli:startDate>\
      <xbrli:endDate>\(year)-12-31</xbrli:endDate></xbrli:period></xbrli:context>
      """
    }
    func tag(_ text: String, _ year: Int, _ scale: Int) -> String {
      """
      <ix:nonFraction name="us-gaap:Revenues" contextRef="c\(year)" unitRef="usd" decimals="-3" \
      scale="\(scale)" format="ixt:num-dot-decimal">\(text)</ix:nonFraction>
      """
    }
    return """
      <html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><div style="display:none"><ix:header>\
      <ix:resources>\(context(2022))\(context(2021))<xbrli:unit id="usd"><xbrli:measure>iso4217:USD\
      </xbrli:measure></xbrli:unit></ix:resources></ix:header></div>
      <p>Item 1. Business</p>
      <p>Tarnbrook Instruments, Inc. (“Tarnbrook”) makes balances for laboratories.</p>
      <table><tr><td></td><td>2022</td></tr><tr><td>Revenue</td><td>$\(tag("69,812", 2022, 3))</td></tr>
      <tr><td>Cost</td><td>41,204</td></tr></table>
      <p>Revenue came to $\(tag(shown, year, scale)) million, most of it from balances.</p>
      </body></html>
      """
  }

  @Test(arguments: ["⟦68.9⟧", "⟦96.8⟧", "⟦69.9⟧"])
  func findsAFigureThatIsShownOtherwise(_ shown: String) {
    expectFindings(of: code, inWhole: Self.report(shown), severity: .error)
  }

  @Test func passesFewerDigitsAndOtherTimes() {
    for text in [Self.report("69.8"), Self.report("70"), Self.report("68.9", year: 2021)] {
      let findings = Analyzer().analyze(TextBuffer(text)).findings
      #expect(findings.filter { $0.code == code }.isEmpty)
    }
  }
}
