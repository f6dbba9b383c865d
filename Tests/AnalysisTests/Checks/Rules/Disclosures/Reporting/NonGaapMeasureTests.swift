import Analysis
import Testing

@Suite struct NonGaapMeasureTests {
  private let code = "non-gaap-measure"

  @Test(arguments: [
    "In 2022, ⟦Adjusted EBITDA⟧ was $12 million.",
    "We use ⟦free cash flow⟧ to plan.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "In 2022, net income was $12 million.",
    "The covenant defines a ratio of debt to EBITDA.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test(arguments: [
    ("We use non-GAAP measures to plan.", "Measures outside of GAAP are used."),
    (
      "We use non-GAAP measures to plan. Free cash flow is one.",
      "“Free cash flow” is no GAAP measure."
    ),
  ])
  func namesTheMeasure(_ text: String, _ message: String) {
    expectMessage(of: code, in: text, message)
  }
}
