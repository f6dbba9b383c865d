import Analysis
import Testing

@Suite struct AcronymRedefinedTests {
  private let code = "acronym-redefined"

  @Test func findsASecondDefinition() {
    expectFindings(
      of: code, in: "We offer Push To Talk (“PTT”). Later we sell Push To Talk (“⟦PTT⟧”) again.",
      severity: .hint)
  }

  @Test func passesOneDefinition() {
    expectNoFindings(of: code, in: "We offer Push To Talk (“PTT”). The PTT service is new.")
  }
}
