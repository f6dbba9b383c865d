import Analysis
import Testing

@Suite struct ControlledCompanyTests {
  private let code = "controlled-company"

  @Test(arguments: [
    "⟦We are a controlled company within⟧ the meaning of the rules.",
    "⟦Our officers own a majority of our outstanding common stock⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We are not a controlled company within the meaning of the rules.",
    "We own a majority of the stock of our subsidiary.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
