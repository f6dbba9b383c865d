import Analysis
import Testing

@Suite struct DateIncompleteTests {
  private let code = "date-incomplete"

  @Test(arguments: [
    "As of ⟦December 31st⟧, the device is available in stores.",
    "On ⟦March 3⟧, we signed a lease of the plant.",
  ])
  func findsADayWithoutAYear(_ text: String) { expectFindings(of: code, in: text, severity: .hint) }

  @Test(arguments: [
    "On March 3, 2022, we signed a lease of the plant.",
    "Our fiscal year ends on December 31 and has four quarters.",
    "We pay rent on March 1 of each year to the owner.",
    "Our contracts for steel renew in May and expire on December 31.",
    "The company has elected a year-end of December 31.",
    "In 2022 we moved; on March 3 we signed a lease.",
  ])
  func passesYearsAndRecurringDays(_ text: String) { expectNoFindings(of: code, in: text) }
}
