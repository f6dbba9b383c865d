import Analysis
import Testing

@Suite struct DisclosureControlsIneffectiveTests {
  private let code = "disclosure-controls-ineffective"

  @Test(arguments: [
    "⟦Our disclosure controls and procedures were not effective⟧ as of December 31, 2022."
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Our disclosure controls and procedures were effective as of December 31, 2022.",
    "If our disclosure controls are not effective, our stock may fall.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
