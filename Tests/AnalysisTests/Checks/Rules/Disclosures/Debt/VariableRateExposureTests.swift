import Analysis
import Testing

@Suite struct VariableRateExposureTests {
  private let code = "variable-rate-exposure"

  @Test(arguments: [
    "Our term loan ⟦bears interest at SOFR⟧ plus 2.5%.",
    "A 100 ⟦basis point increase in rates would increase our interest expense⟧ by $2 million.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We have no debt that bears interest at a variable rate.",
    "Our term loan bears interest at a fixed rate of 6%.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
