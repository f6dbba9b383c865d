/// The time a fact holds for: a fiscal year, a quarter, or an instant.
public struct Period: Hashable, Sendable {
  /// The shapes of a period.
  public enum Kind: String, Sendable, Hashable {
    case year, quarter, month, instant, range
  }

  /// The shape.
  public let kind: Kind
  /// As in the output: `FY2022`, `Q3 2022`, `2022-07` or `2022-12-31`.
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

  /// A quarter, 1 … 4, of a year.
  public static func quarter(_ quarter: Int, of year: Int) -> Period {
    Period(kind: .quarter, label: "Q\(quarter) \(year)", start: nil, end: nil, year: year)
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
}
