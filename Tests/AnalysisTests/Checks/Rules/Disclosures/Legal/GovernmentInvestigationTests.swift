import Analysis
import Testing

@Suite struct GovernmentInvestigationTests {
  private let code = "government-investigation"

  @Test(arguments: [
    "⟦We received a subpoena from the Department of Justice⟧ in May 2022.",
    "⟦We entered into a consent order⟧ with the agency.",
    "In 2022, ⟦the SEC commenced an investigation of us⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We could receive a subpoena from the Department of Justice.",
    "The SEC investigates the insurance industry.",
    "We have not received a subpoena.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
