import Analysis
import Testing

@Suite struct ChannelConcentrationTests {
  private let code = "channel-concentration"

  @Test(arguments: [
    "In 2022, ⟦distributors accounted for 64% of our net revenue⟧.",
    """
    We sell under annual contracts (including to ⟦channel partners contributing over 53% of our total \
    revenues⟧ for the year ended December 31, 2022).
    """,
    "⟦Sales through resellers represented approximately 71% of our revenue⟧ in 2022.",
    "In 2022, ⟦77% of our revenue was derived from sales to wholesalers⟧.",
    """
    ⟦Our sales through direct and indirect distribution channels accounted for 38% and 62%, \
    respectively, of our revenue⟧ in 2022.
    """,
  ])
  func findsAChannel(_ text: String) { expectFindings(of: code, in: text, severity: .warning) }

  @Test(arguments: [
    "Our channel partners’ revenue grew 53% in 2022.",
    "In 2022, distributors accounted for 21% of our net revenue.",
    "A few distributors control 80% of the market for marine instruments.",
    "We expect distributors to account for 60% of our revenue in 2024.",
    "Distributors accounted for up to 60% of our revenue in 2022.",
  ])
  func passesOtherShares(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func theBoundIsData() throws {
    let findings = expectFindings(
      of: code, in: "In 2022, ⟦distributors accounted for over 53% of our revenue⟧.")
    let finding = try #require(findings.first)
    #expect(finding.value("bound") == .string("gt"))
    #expect(finding.value("shareLow") == .integer(53))
    #expect(finding.message.text.hasPrefix("Over 53% of 2022 revenue comes through one channel"))
  }
}
