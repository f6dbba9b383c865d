import Analysis
import Testing

@Suite struct FactConflictTests {
  private let code = "fact-conflict"

  @Test(arguments: [
    "In 2022, our revenue was $69.8 million. Later on: ⟦in 2022, our revenue was $68.9 million⟧.",
    "Our net loss was $14.1 million in 2022. ⟦Our net loss was $11.4 million in 2022⟧.",
  ])
  func findsATotalToldTwice(_ text: String) {
    expectFindings(of: code, in: text, severity: .warning)
  }

  @Test(arguments: [
    "In 2022, our revenue was $69.8 million. In 2022, our revenue was $70 million.",
    "In 2022, our revenue was $69.8 million. In 2021, our revenue was $68.9 million.",
    "In 2022, our revenue was $69.8 million. In 2022, our adjusted revenue was $68.9 million.",
    "In 2022, our revenue was $69.8 million. In 2022, our revenue was approximately $68.9 million.",
  ])
  func passesOtherDigitsTimesAndMeasures(_ text: String) { expectNoFindings(of: code, in: text) }
}
