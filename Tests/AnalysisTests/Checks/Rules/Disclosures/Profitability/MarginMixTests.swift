import Analysis
import Testing

@Suite struct MarginMixTests {
  private let code = "margin-mix"

  @Test(arguments: [
    "⟦The tablets have a lower margin than⟧ our scales.",
    "Product ⟦mix reduced our gross margin⟧ in 2022.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "The broker asks for lower margin requirements than others.",
    "Product mix could reduce our gross margin.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
