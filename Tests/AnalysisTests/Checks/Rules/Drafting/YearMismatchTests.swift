import Analysis
import TestSupport
import Testing

@Suite struct YearMismatchTests {
  private let code = "year-mismatch"

  @Test(arguments: ["2022 and 2012", "2022 and 2022"])
  func findsAnOddYear(_ years: String) {
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        (
          "Cash at December 31, 2022 and 2021",
          "Cash at December 31, 2022 and 2021 and debt at December 31, 2022 and 2021"
        ),
        (
          "Costs for the years ended December 31, 2022 and 2021",
          "Costs for the ⟦years ended December 31, \(years)⟧"
        )),
      severity: .warning)
  }

  @Test func passesListsLikeTheOthers() {
    expectFindings(of: code, inWhole: SampleReport.text)
    expectNoFindings(of: code, in: "We opened plants in 2022 and 2012.")
  }
}
