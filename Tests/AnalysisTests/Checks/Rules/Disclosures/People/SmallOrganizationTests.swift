import Analysis
import Testing

@Suite struct SmallOrganizationTests {
  private let code = "small-organization"

  @Test(arguments: [
    "As of December 31, 2022, we had ⟦54 full-time employees⟧."
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "As of December 31, 2022, we had 5,400 full-time employees."
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
