import Analysis
import Testing

@Suite struct CalendarDateMonthsTests {
  @Test(arguments: [
    ("2022-12-31", 13, "2024-01-31"), ("2022-12-31", 2, "2023-02-28"),
    ("2023-12-31", 2, "2024-02-29"), ("2022-01-15", -1, "2021-12-15"),
    ("2022-06-30", 36, "2025-06-30"), ("2022-06-30", 0, "2022-06-30"),
  ])
  func monthsAreAdded(_ start: String, _ months: Int, _ end: String) {
    #expect(date(start)?.adding(months: months)?.description == end)
  }

  @Test func yearsOutOfRangeGiveNothing() {
    #expect(date("0001-01-01")?.adding(months: -1) == nil)
    #expect(date("9999-12-01")?.adding(months: 1) == nil)
    #expect(date("2022-12-31")?.adding(months: .max) == nil)
  }

  private func date(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return CalendarDate(year: parts[0], month: parts[1], day: parts[2])
  }
}
