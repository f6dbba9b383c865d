import Analysis
import Testing

@Suite struct EnvironmentalProceedingTests {
  private let code = "environmental-proceeding"

  @Test(arguments: [
    "⟦We have been named a potentially responsible party⟧ at one site.",
    "⟦We received a notice of violation from the EPA⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Our scales are environmentally friendly.",
    "We could be named a potentially responsible party.",
    "We have not been named a potentially responsible party.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
