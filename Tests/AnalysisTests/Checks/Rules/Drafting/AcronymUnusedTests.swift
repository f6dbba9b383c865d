import Analysis
import Testing

@Suite struct AcronymUnusedTests {
  private let code = "acronym-unused"

  @Test func findsAnAcronymThatIsNotUsed() {
    expectFindings(
      of: code, in: "We charge for Non-Routine Work (“⟦NRW⟧”) and for nothing else.",
      severity: .hint)
  }

  @Test func findsAnAcronymBehindOr() {
    expectFindings(of: code, in: "We sell a Remote Speaker Cable, or ⟦RSC⟧, to police.")
  }

  @Test(arguments: [
    "We offer Push To Talk (“PTT”). The PTT service is new.",
    "Complex lens sets (“CLS”) are old. CLS-based cameras sell.",
    "We make service level bonds (“SLB”). Some SLBs are due.",
    "Our parts meet the rules of the Institute of Noise Research (INR).",
    "The Financial Accounting Standards Board (“FASB”) wrote it.",
  ])
  func passesAcronymsInUseAndGlosses(_ text: String) { expectNoFindings(of: code, in: text) }
}
