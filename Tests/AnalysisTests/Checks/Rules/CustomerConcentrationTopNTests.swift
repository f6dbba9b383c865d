import Analysis
import Testing

@Suite struct CustomerConcentrationTopNTests {
  private let code = "customer-concentration-top-n"

  @Test(arguments: [
    """
    In the years ended December 31, 2022 and 2021, ⟦approximately 81% and 70%, respectively, of our \
    revenues were derived from our top three customers⟧.
    """,
    "⟦Our five largest customers accounted for 62% of our total revenue⟧ in 2022.",
    "⟦Two customers together accounted for over 55% of net sales⟧ in fiscal 2022.",
    """
    ⟦Sales to our four largest customers represented 57%, 54% and 51% of net sales⟧ in 2022, 2021 and \
    2020, respectively.
    """,
  ])
  func findsTopCustomers(_ text: String) {
    expectFindings(of: code, in: text, severity: .warning)
  }

  @Test(arguments: [
    "The top four carriers hold 98% of subscribers in the United States.",
    "Our ten largest customers accounted for 18% of our revenue in 2022.",
    "No three customers together accounted for more than 40% of our revenue in 2022.",
    "Our three largest customers could account for 60% of our revenue in future years.",
    "Our top four markets are Germany, France, Italy and Spain.",
    "Our three largest customers accounted for up to 60% of our revenue in 2022.",
  ])
  func passesOtherShares(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func aThirdIsInformation() {
    expectFindings(
      of: code, in: "⟦Our five largest customers accounted for 33% of our revenue⟧ in 2022.",
      severity: .information)
  }

  @Test func dataHoldsSharesAndAmounts() throws {
    let findings = expectFindings(
      of: code,
      in: """
        In the years ended December 31, 2022 and 2021, ⟦approximately 81% and 70%, respectively, of our \
        revenues were derived from our top three customers⟧. For the years ended December 31, 2022 and \
        2021, revenues from our top three customers were $40 million and $30 million, respectively.
        """)
    let finding = try #require(findings.first)
    #expect(finding.value("n") == .integer(3))
    #expect(finding.value("share") == .array([.integer(81), .integer(70)]))
    #expect(finding.value("amount") == .array([.integer(40_000_000), .integer(30_000_000)]))
    #expect(finding.value("period") == .array([.string("FY2022"), .string("FY2021")]))
    #expect(finding.related.map(\.message) == ["$40 million in 2022", "$30 million in 2021"])
    #expect(
      finding.message.text
        == "The top 3 customers are approximately 81% of 2022 revenue (approximately 70% in 2021).")
  }

  @Test func aRepetitionInOtherDigitsIsNoEarlierPeriod() {
    let findings = expectFindings(
      of: code,
      in: """
        ⟦Our top ten customers accounted for approximately 46% of our revenue⟧ in 2022. Our top ten \
        customers accounted for 46.2% and 42.0% of our revenue in 2022 and 2021, respectively.
        """)
    #expect(findings.first?.message.text.contains("42.0% in 2021") == true)
    #expect(findings.first?.value("share") == .array([.integer(46), .integer(42)]))
  }
}
