import Analysis
import Testing

@Suite struct NegativeGrossMarginTests {
  private let code = "negative-gross-margin"

  @Test(arguments: [
    "We had a ⟦gross loss of $2.0 million⟧ in 2022.",
    "⟦We had a negative gross margin⟧ in 2022.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We recorded gross losses of $2.0 million on foreign exchange.",
    "We may have a negative gross margin.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
