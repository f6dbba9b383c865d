import Testing

@testable import Analysis

@Suite struct CoverTests {
  private func cover(_ text: String) -> Cover { Analyzer().analyze(TextBuffer(text)).cover }

  @Test(arguments: [
    ("10-K", "10-K", FilingForm.Kind.annual), ("10-K405", "10-K405", .annual),
    ("10-k/a", "10-K/A", .annual), ("10KSB", "10-KSB", .smallBusinessAnnual),
    ("10‑KT", "10-KT", .annual), ("10-Q", "10-Q", .quarterly), ("8-K/A", "8-K/A", .current),
    ("20-F", "20-F", .foreignAnnual), ("6-K", "6-K", .current), ("S-1", "S-1", .other),
  ])
  func forms(spelling: String, name: String, kind: FilingForm.Kind) {
    let form = FilingForm(spelling)
    #expect(form?.name == name)
    #expect(form?.kind == kind)
    #expect(form?.isAmendment == name.hasSuffix("/A"))
  }

  @Test(arguments: ["", "10", "K", "10-Z", "Form", "10-K/B", "1,000", "10-K405 of 1996"])
  func whatIsNoForm(spelling: String) { #expect(FilingForm(spelling) == nil) }

  @Test func wordsOfTheCover() {
    let found = cover(
      """
      <p>UNITED STATES</p><p>FORM 10-K/A</p><p>(Mark One)</p>
      <p>For the fiscal year ended: September 30, 2019</p><p>Larkspur Scales, Inc.</p>
      """)
    #expect(found.form?.name == "10-K/A")
    #expect(found.periodEnd == CalendarDate(year: 2019, month: 9, day: 30))
    #expect(found.fiscalYearEnd == Cover.YearEnd(month: 9, day: 30))
    let quarter = cover(
      "<p>FORM 10-Q</p><p>For the quarterly period ended March 31, 2020</p>")
    #expect(quarter.form?.kind == .quarterly)
    #expect(quarter.periodEnd == CalendarDate(year: 2020, month: 3, day: 31))
    #expect(quarter.fiscalYearEnd == nil)
  }

  @Test func wordsThatAreNoCover() {
    // A period ends in prose too, but nothing names the form.
    #expect(cover("<p>In the year ended December 31, 2019 we sold scales.</p>").periodEnd == nil)
    #expect(
      cover(
        "<p>We filed a report on Form 10-K for that year and many other years before it, as we had to.</p>"
      ).form == nil)
  }

  @Test func tagsOutrankWords() {
    let found = cover(
      """
      <html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><div style="display:none"><ix:header><ix:hidden>
      <ix:nonNumeric contextRef="a" name="dei:DocumentType">10-KT</ix:nonNumeric>
      <ix:nonNumeric contextRef="a" name="dei:CurrentFiscalYearEndDate">--06-30</ix:nonNumeric>
      <ix:nonNumeric contextRef="b" name="dei:EntityRegistrantName">Wren Subsidiary LLC</ix:nonNumeric></ix:hidden>
      <ix:resources><xbrli:context id="a"><xbrli:entity><xbrli:identifier scheme="s">1</xbrli:identifier></xbrli:entity>
      <xbrli:period><xbrli:instant>2022-06-30</xbrli:instant></xbrli:period></xbrli:context>
      <xbrli:context id="b"><xbrli:entity><xbrli:identifier scheme="s">1</xbrli:identifier><xbrli:segment>
      <xbrldi:explicitMember dimension="dei:LegalEntityAxis">w:Sub</xbrldi:explicitMember></xbrli:segment></xbrli:entity>
      <xbrli:period><xbrli:instant>2022-06-30</xbrli:instant></xbrli:period></xbrli:context></ix:resources></ix:header></div>
      <p>FORM 10-K</p><p><ix:nonNumeric contextRef="a" name="dei:EntityRegistrantName">Wren Mills, Inc.</ix:nonNumeric></p>
      <p>For the period ended <ix:nonNumeric contextRef="a" name="dei:DocumentPeriodEndDate">June 30,
      2022</ix:nonNumeric></p>
      """)
    #expect(found.form?.name == "10-KT")
    #expect(found.registrant == "Wren Mills, Inc.")
    #expect(found.periodEnd == CalendarDate(year: 2022, month: 6, day: 30))
    #expect(found.fiscalYearEnd == Cover.YearEnd(month: 6, day: 30))
  }
}
