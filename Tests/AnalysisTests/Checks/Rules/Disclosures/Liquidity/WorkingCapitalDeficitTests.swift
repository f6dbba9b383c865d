import Analysis
import Testing

@Suite struct WorkingCapitalDeficitTests {
  private let code = "working-capital-deficit"

  @Test(arguments: [
    "At December 31, 2022, we had a ⟦working capital deficit⟧ of $10.9 million.",
    "⟦Current liabilities exceeded our current assets⟧ by $3 million.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "At December 31, 2022, we had working capital of $6.4 million.",
    "We may have a working capital deficit.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
