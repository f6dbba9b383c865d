import Analysis
import Testing

@Suite struct AcronymBeforeDefinitionTests {
  private let code = "acronym-before-definition"

  @Test func findsAnEarlyUse() {
    expectFindings(
      of: code,
      in:
        "The ⟦PTT⟧ service is new.\n\nIt stands for more than one thing.\n\nWe offer Push To Talk (“PTT”).",
      severity: .hint)
  }

  @Test func passesLaterUses() {
    expectNoFindings(of: code, in: "We offer Push To Talk (“PTT”).\n\nThe PTT service is new.")
  }
}
