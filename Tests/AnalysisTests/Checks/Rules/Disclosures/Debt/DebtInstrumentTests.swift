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
}
