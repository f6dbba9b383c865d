import Analysis
import Testing

@Suite struct ConvertibleVariablePriceTests {
  private let code = "convertible-variable-price"

  @Test(arguments: [
    "The notes are ⟦convertible at 70% of the lowest trading price⟧ of the last ten days.",
    "The ⟦conversion rate is variable⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "The notes are convertible at a fixed price of $5.00.",
    "Options are exercisable at 85% of the market price.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
