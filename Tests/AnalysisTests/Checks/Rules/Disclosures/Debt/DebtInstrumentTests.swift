import Analysis
import Testing

@Suite struct DebtInstrumentTests {
  private let code = "debt-instrument"

  @Test(arguments: [
    """
    We have a ⟦term loan of $40.0 million⟧ that bears interest at 6% and matures on August 5, \
    2026.
    """,
    "We borrowed ⟦$5.0 million under our revolving credit facility⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We have no outstanding debt under a credit facility of $5.0 million.",
    "Our borrowers may enter into a term loan of $4.0 million.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test(
    arguments: [
      (
        "In May 2020, we took a term loan of $5.0 million that matures on June 30, 2026.",
        .string("2026-06-30")
      ),
      (
        "At December 31, 2022, we had a term loan with an outstanding balance of $5.0 million.",
        .null
      ),
      (
        "We drew a bridge loan of $5.0 million in June 2021, due May 4, 2024.",
        .string("2024-05-04")
      ),
    ] as [(String, DataValue)])
  func takesMaturityFromItsGovernor(_ text: String, _ value: DataValue) {
    let findings = Analyzer().analyze(TextBuffer(SampleItem.wrapping(text))).findings
    #expect(findings.first { $0.code == code }?.value("maturity") == value)
  }

  @Test(
    arguments: [
      (
        "We have a term loan of $5.0 million that bears interest at 6%.",
        .integer(6)
      ),
      (
        "We have a line of credit of $5.0 million that bears interest at prime plus 0.5%.",
        .null
      ),
      (
        "The credit facility borrowings outstanding of $5.0 million are 24.4% of our capitalization.",
        .null
      ),
    ] as [(String, DataValue)])
  func takesRateFromItsGovernor(_ text: String, _ value: DataValue) {
    let findings = Analyzer().analyze(TextBuffer(SampleItem.wrapping(text))).findings
    #expect(findings.first { $0.code == code }?.value("rate") == value)
  }

  @Test func ofASumNoPartIsTold() {
    expectNoFindings(
      of: code,
      in: "Our term bonds, mortgages and credit facility borrowings outstanding were $7.9 billion.")
  }
}
