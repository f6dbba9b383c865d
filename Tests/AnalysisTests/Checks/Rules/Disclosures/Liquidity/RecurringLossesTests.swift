import Analysis
import Testing

@Suite struct RecurringLossesTests {
  private let code = "recurring-losses"

  @Test(arguments: [
    "⟦We have incurred net losses in each year since⟧ our inception.",
    "⟦We have a history of losses⟧.",
    "⟦We have experienced negative cash flows from operations⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Certain of our customers have incurred losses since 2019.",
    "We have not incurred net losses since inception.",
    "We may incur losses in each year.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test(
    arguments: [
      (
        "As of December 31, 2022, we have suffered recurring losses.",
        .null
      ),
      (
        "We have incurred net losses in each year since 2015.",
        .string("FY2015")
      ),
    ] as [(String, DataValue)])
  func takesSinceFromItsGovernor(_ text: String, _ value: DataValue) {
    let findings = Analyzer().analyze(TextBuffer(SampleItem.wrapping(text))).findings
    #expect(findings.first { $0.code == code }?.value("since") == value)
  }
}
