import Analysis
import Testing

@Suite struct CustomerConcentrationSingleTests {
  private let code = "customer-concentration-single"

  @Test(arguments: [
    "In 2022, ⟦one customer accounted for approximately 24% of total revenue⟧.",
    """
    ⟦Our largest customer accounted for 27% and 31% of net sales⟧ for the years ended December 31, \
    2022 and 2021, respectively.
    """,
    "⟦One of our customers represented 38% of our revenue⟧ in 2022.",
    "In 2022, ⟦42% of our revenues were from our new sonar buoy product that had only one customer⟧.",
    "⟦Two customers accounted for 26% and 22%, respectively, of our revenue⟧ in 2022.",
  ])
  func findsOneCustomer(_ text: String) {
    expectFindings(of: code, in: text, severity: .warning)
  }

  @Test(arguments: [
    "No customer accounted for more than 10% of our total revenue in 2022.",
    "We could lose a significant customer, which may account for 15% of our revenue.",
    "One customer accounted for 33% of our accounts receivable at December 31, 2022.",
    "Our customers in the dredging trade accounted for 60% of our revenue in 2022.",
    "Our largest customer base, the fishing trade, comprised 61% of our revenue in 2022.",
    "One customer accounted for 4% of our revenue in 2022.",
    "Brindlemoor accounted for 34% of our revenue in 2022.",
    "In 2022, 42% of our revenues were from our new sonar buoy product that had only three customers.",
  ])
  func passesOtherShares(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func aNameCountsWhereTheFilingCallsItACustomer() throws {
    let findings = expectFindings(
      of: code,
      in: """
        Our principal customers include Brindlemoor, Kestrelby and the harbor of Ostvik. \
        ⟦Brindlemoor accounted for 34% of our revenue⟧ in 2022.
        """, severity: .warning)
    #expect(findings.first?.value("customer") == .string("Brindlemoor"))
  }

  @Test func aShareOfAnEarlierYearIsPassed() throws {
    let findings = expectFindings(
      of: code,
      in: """
        ⟦Customer A accounted for 31% of our revenue⟧ in 2022. Customer B accounted for 25% of our \
        revenue in 2021.
        """)
    #expect(findings.first?.value("customer") == .string("Customer A"))
  }

  @Test func aTenthIsInformation() {
    expectFindings(
      of: code, in: "In 2022, ⟦one customer accounted for 12% of our revenue⟧.",
      severity: .information)
  }

  @Test func theSoleBuyerOfAProductIsInferred() throws {
    let findings = expectFindings(
      of: code,
      in: """
        In 2022, ⟦42% of our revenues were from our new sonar buoy product that had only one \
        customer⟧.
        """)
    let finding = try #require(findings.first)
    #expect(finding.value("inferred") == .bool(true))
    #expect(finding.value("customer") == .null)
    #expect(finding.value("shareLow") == .integer(42))
    #expect(finding.value("shareHigh") == .integer(42))
    #expect(finding.value("period") == .string("FY2022"))
  }

  @Test func eachOfSeveralIsReported() {
    let findings = expectFindings(
      of: code,
      in: "⟦Two customers accounted for 26% and 12%, respectively, of our revenue⟧ in 2022.")
    #expect(findings.map(\.severity).sorted() == [.warning, .information])
  }
}
