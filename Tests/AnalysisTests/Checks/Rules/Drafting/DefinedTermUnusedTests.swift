import Analysis
import TestSupport
import Testing

@Suite struct DefinedTermUnusedTests {
  private let code = "defined-term-unused"

  @Test func findsATermThatIsNotUsed() {
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        (
          "(the “Bridge Loan”). The Bridge Loan is due in 2026",
          "(the “⟦Bridge Loan⟧”). It is due in 2026"
        )),
      severity: .hint)
  }

  @Test func passesTermsInUse() {
    expectFindings(of: code, inWhole: SampleReport.text)
    expectNoFindings(of: code, in: "We drew on a loan (the “Bridge Loan”).")
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        (
          "(the “Bridge Loan”). The Bridge Loan is due in 2026",
          "(the “Bridge Loan”) under a standard (“ASC 909-10”). The Bridge-Loan rate is fixed in 2026"
        )))
  }
}
