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

  @Test(
    arguments: [
      (
        "The notes are convertible into shares at 70% of the lowest traded price of ten days.",
        .integer(30)
      ),
      (
        "The notes are convertible into shares at a 25% discount to the average closing price of ten days.",
        .integer(25)
      ),
    ] as [(String, DataValue)])
  func takesDiscountFromItsGovernor(_ text: String, _ value: DataValue) {
    let findings = Analyzer().analyze(TextBuffer(SampleItem.wrapping(text))).findings
    #expect(findings.first { $0.code == code }?.value("discount") == value)
  }
}
