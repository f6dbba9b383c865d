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
}
