import Analysis
import Testing

@Suite struct SeasonalityTests {
  private let code = "seasonality"

  @Test(arguments: [
    "⟦Our revenue is generally highest in our fourth quarter⟧ due to the holidays.",
    "⟦We experience seasonality⟧ in our orders.",
    "⟦We have historically experienced lower sales levels in the first quarter⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We do not experience seasonality.",
    "Our quarterly revenues are susceptible to variability.",
    "Check mark if the registrant is a well-known seasoned issuer.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
