import Analysis
import Testing

@Suite struct WarrantsOutstandingTests {
  private let code = "warrants-outstanding"

  @Test(arguments: [
    """
    In 2022, we issued ⟦warrants to purchase 75,000 shares⟧ of common stock at an exercise price \
    of $1.75.
    """,
    "At year end, we had ⟦40,000 warrants outstanding⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We offer a limited warranty on our scales.",
    "Nothing warrants a purchase of 75,000 shares.",
    """
    There are no unexercised warrants outstanding. In 2020, we issued warrants to purchase \
    75,000 shares of common stock.
    """,
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test(
    arguments: [
      (
        "As of December 31, 2022, we had warrants to purchase 77,500 shares of common stock.",
        .null
      ),
      (
        "We have warrants to purchase 77,500 shares of common stock that expire on May 4, 2026.",
        .string("2026-05-04")
      ),
    ] as [(String, DataValue)])
  func takesExpiryFromItsGovernor(_ text: String, _ value: DataValue) {
    let findings = Analyzer().analyze(TextBuffer(SampleItem.wrapping(text))).findings
    #expect(findings.first { $0.code == code }?.value("expiry") == value)
  }
}
