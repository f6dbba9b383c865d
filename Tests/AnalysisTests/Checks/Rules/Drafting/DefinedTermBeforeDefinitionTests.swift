import Analysis
import TestSupport
import Testing

@Suite struct DefinedTermBeforeDefinitionTests {
  private let code = "defined-term-before-definition"

  @Test func findsAnEarlyUse() {
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        ("The balances of Tarnbrook weigh", "The ⟦Bridge Loan⟧ paid for it. The balances weigh")),
      severity: .hint)
  }

  @Test func passesLaterUses() {
    expectFindings(of: code, inWhole: SampleReport.text)
    expectNoFindings(of: code, in: "The Bridge Loan is due. We drew on it (the “Bridge Loan”).")
  }

  @Test(arguments: [
    "The bridge loan paid for it", "Our BRIDGE LOAN paid for it",
    "The Bridge Loan (as defined below) paid for it",
  ])
  func passesSmallLettersAndWhatIsToldAtOnce(_ words: String) {
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        ("Tarnbrook Instruments, Inc. (“Tarnbrook”) makes", "\(words).\n\nTarnbrook makes")))
  }

  @Test func passesNamesThatNeedNoDefinition() {
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        ("The balances of Tarnbrook weigh", "Flint Partners helped. The balances weigh"),
        (
          "We own a plant of 40,000 square feet",
          "Flint Partners, Ltd. (“Flint Partners”) owns a plant of 40,000 square feet"
        )))
  }
}
