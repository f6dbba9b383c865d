import Analysis
import Testing

@Suite struct MacroExposureTests {
  private let code = "macro-exposure"

  @Test(arguments: [
    "In 2022, ⟦inflation increased our costs⟧ by 6%.",
    "⟦Supply chain disruptions delayed our shipments⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Inflation could increase our costs.",
    "Inflation did not affect our costs.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
