extension CalendarDate {
  /// The same day some months later; a day that the month lacks becomes its last one.
  ///
  /// Nil outside the years 1 … 9999.
  public func adding(months count: Int) -> CalendarDate? {
    let months = year * 12 + month - 1 + min(max(count, -200_000), 200_000)
    guard months >= 12 else { return nil }
    let (otherYear, otherMonth) = (months / 12, months % 12 + 1)
    let lastDay = CalendarDate.dayCount(ofMonth: otherMonth, year: otherYear)
    return CalendarDate(year: otherYear, month: otherMonth, day: min(day, lastDay))
  }
}
