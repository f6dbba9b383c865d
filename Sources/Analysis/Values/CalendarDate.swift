/// A day of the proleptic Gregorian calendar.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, 1 … 12.
  public let month: Int
  /// The day of the month, 1 … 31.
  public let day: Int

  /// Creates a date, or nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.dayCount(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days in a month, 28 … 31; 0 for a month out of range.
  public static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 0
    }
  }

  /// The last day of a year.
  public static func lastDay(ofYear year: Int) -> CalendarDate {
    CalendarDate(uncheckedYear: year, month: 12, day: 31)
  }

  /// The number of days since 1 March of the year 0; differences count days.
  public var dayNumber: Int {
    let shiftedYear = month > 2 ? year : year - 1
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    return 365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
      + (153 * shiftedMonth + 2) / 5 + day - 1
  }

  /// Creates the date of a ``dayNumber``, or nil outside the years 1 … 9999.
  public init?(dayNumber: Int) {
    guard (0...4_000_000).contains(dayNumber) else { return nil }
    // Years of 1 March to the end of February, counted within their 400-year cycle.
    let cycle = dayNumber / 146_097
    let dayOfCycle = dayNumber % 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Whether the day closes its month.
  public var isLastOfMonth: Bool { day == CalendarDate.dayCount(ofMonth: month, year: year) }

  /// The same day of another year; 29 February becomes the 28th where there is none.
  public func inYear(_ other: Int) -> CalendarDate? {
    let lastDay = CalendarDate.dayCount(ofMonth: month, year: other)
    let closesFebruary = month == 2 && isLastOfMonth
    return CalendarDate(
      year: other, month: month, day: closesFebruary ? lastDay : min(day, lastDay))
  }

  /// The date as `2022-12-31`.
  public var description: String {
    let digits: [Int] = [
      year / 1000, year / 100 % 10, year / 10 % 10, year % 10, -3, month / 10, month % 10, -3,
      day / 10, day % 10,
    ]
    return String(decoding: digits.map { UInt8(0x30 + $0) }, as: UTF8.self)
  }

  /// Orders by time.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
