import Analysis
import Testing

@Suite struct AcronymUnusedTests {
  private let code = "acronym-unused"

  @Test func findsAnAcronymThatIsNotUsed() {
    expectFindings(
      of: code, in: "We charge for Non-Routine Work (“⟦NRW⟧”) and for nothing else.",
      severity: .hint)
  }

  @Test func passesAcronymsInUse() {
    expectNoFindings(of: code, in: "We offer Push To Talk (“PTT”). The PTT service is new.")
  }
}
