/// The time a fact holds for: a fiscal year, a quarter, or an instant.
public struct Period: Hashable, Sendable {
  /// The shapes of a period.
  public enum Kind: String, Sendable, Hashable {
    case year, quarter, month, instant, range
  }

  /// The shape.
  public let kind: Kind
  /// As in the output: `FY2022`, `Q3 2022`, `2022-07`, `2022-12-31` or `2022-01-01/2022-06-30`.
  public let label: String
  /// The first day, where known.
  public let start: CalendarDate?
  /// The last day, where known.
  public let end: CalendarDate?
  /// The year it is named after.
  public let year: Int

  /// Creates a period.
  public init(kind: Kind, label: String, start: CalendarDate?, end: CalendarDate?, year: Int) {
    self.kind = kind
    self.label = label
    self.start = start
    self.end = end
    self.year = year
  }

  /// A fiscal year; `end` is its last day where the text gives it.
  public static func fiscalYear(_ year: Int, end: CalendarDate? = nil) -> Period {
    Period(kind: .year, label: "FY\(year)", start: nil, end: end, year: year)
  }

  /// A fiscal year by its last day alone.
  ///
  /// A year that ends in the first week of January is named after the year before.
  public static func fiscalYear(ending end: CalendarDate) -> Period {
    fiscalYear(end.month == 1 && end.day <= 7 ? end.year - 1 : end.year, end: end)
  }

  /// The fiscal year some years later or earlier; nil for other periods.
  func shifted(byYears years: Int) -> Period? {
    guard kind == .year else { return nil }
    let moved = end.flatMap { CalendarDate(year: $0.year + years, month: $0.month, day: $0.day) }
    return .fiscalYear(year + years, end: moved)
  }

  /// A quarter, 1 … 4, of a year; the days are given where the text tells them.
  public static func quarter(
    _ quarter: Int, of year: Int, start: CalendarDate? = nil, end: CalendarDate? = nil
  ) -> Period {
    Period(kind: .quarter, label: "Q\(quarter) \(year)", start: start, end: end, year: year)
  }

  /// A day.
  public static func instant(_ date: CalendarDate) -> Period {
    Period(kind: .instant, label: date.description, start: date, end: date, year: date.year)
  }

  /// A month, 1 … 12, of a year.
  public static func month(_ month: Int, of year: Int) -> Period {
    let name = month < 10 ? "0\(month)" : "\(month)"
    return Period(
      kind: .month, label: "\(year)-\(name)",
      start: CalendarDate(year: year, month: month, day: 1),
      end: CalendarDate(
        year: year, month: month, day: CalendarDate.dayCount(ofMonth: month, year: year)),
      year: year)
  }

  /// The days up to `end`; without a first day the label is the last one.
  public static func range(from start: CalendarDate?, to end: CalendarDate) -> Period {
    let label = start.map { "\($0)/\(end)" } ?? end.description
    return Period(kind: .range, label: label, start: start, end: end, year: end.year)
  }

  /// The `count` months up to `end`: a year, a calendar quarter, or a range.
  ///
  /// The first day is known only where `end` closes its month.
  public static func months(_ count: Int, ending end: CalendarDate) -> Period {
    if count == 12 { return fiscalYear(ending: end) }
    guard (1...120).contains(count), end.isLastOfMonth else { return range(from: nil, to: end) }
    let first = end.year * 12 + end.month - count
    let start = CalendarDate(year: first / 12, month: first % 12 + 1, day: 1)
    if count == 1 { return month(end.month, of: end.year) }
    if count == 3, end.month % 3 == 0 {
      return quarter(end.month / 3, of: end.year, start: start, end: end)
    }
    return range(from: start, to: end)
  }

  /// The `count` weeks up to `end`; 52 and 53 make a year.
  public static func weeks(_ count: Int, ending end: CalendarDate) -> Period {
    if count == 52 || count == 53 { return fiscalYear(ending: end) }
    return days(min(max(count, 1), 1000) * 7, ending: end)
  }

  /// The `count` days up to `end`.
  public static func days(_ count: Int, ending end: CalendarDate) -> Period {
    range(from: CalendarDate(dayNumber: end.dayNumber - min(max(count, 1), 10_000) + 1), to: end)
  }
}
