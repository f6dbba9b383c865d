import Analysis
import Testing

@Suite struct LateFilingTests {
  private let code = "late-filing"

  @Test(arguments: [
    "⟦We were unable to file our annual report⟧ within the prescribed time period.",
    "⟦We did not timely file our quarterly report⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "If we fail to file our annual report timely, our stock may be delisted.",
    "We filed all reports within the prescribed time period.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
