/// Periods: years, quarters, months and days, alone and in lists.
///
/// Every member of a list is a value of its own: `the years ended December 31, 2022 and 2021` gives
/// `years ended December 31, 2022` and `2021`, the latter with the day of the former.
struct PeriodReader {
  /// The tokens of the block.
  let window: TokenWindow
  /// The periods found, in the order of the text.
  private(set) var values: [TextValue] = []
  /// The token past the last one read.
  var end: Int

  /// What the length of a period is said to be.
  enum Length {
    case year, quarter, unknown
    case months(Int)
    case weeks(Int)
    case days(Int)
  }

  /// Creates a reader that starts at token `index`.
  init(_ window: TokenWindow, at index: Int) {
    self.window = window
    end = index
  }

  /// Notes a period over the tokens from `start` on and goes on past it.
  mutating func add(_ period: Period, _ start: Int, _ newEnd: Int) {
    values.append(TextValue(period, tokens: start..<newEnd))
    end = newEnd
  }

  // MARK: Days and months

  /// What a month or a date opens: days, months, and years that take them over.
  mutating func readDate(_ text: Span<UInt8>) -> Bool {
    let start = end
    if let day = DateReader.day(at: start, in: window, text) {
      add(.instant(day.date), start, day.end)
      while let next = window.pastListConnector(end), let year = listYear(next, text),
        let date = day.date.inYear(year)
      {
        add(.instant(date), next, next + 1)
      }
      return true
    }
    if let month = DateReader.monthYear(at: start, in: window, text) {
      add(.month(month.month, of: month.year), start, month.end)
      return true
    }
    return readDayWithLaterYear(text)
  }

  /// `June 30 and December 31, 2022`: the first day takes the year of the second.
  private mutating func readDayWithLaterYear(_ text: Span<UInt8>) -> Bool {
    guard let first = DateReader.monthDay(at: end, in: window, text) else { return false }
    var next = window.pastListConnector(first.end) ?? first.end
    var isSpan = false
    if next == first.end {
      let word = window.word(next)
      guard word == CommonWords.to || word == CommonWords.through || window.isDash(next) else {
        return false
      }
      isSpan = true
      next += 1
    }
    guard let second = DateReader.day(at: next, in: window, text) else { return false }
    var date = CalendarDate(year: second.date.year, month: first.month, day: first.day)
    if isSpan, let later = date, later > second.date { date = later.inYear(later.year - 1) }
    guard let date else { return false }
    add(.instant(date), end, first.end)
    return true
  }

  // MARK: Ended

  /// `ended December 31, 2022 and 2021` at the current token, for a period opened at `start`.
  mutating func readEnded(_ length: Length, from start: Int, _ text: Span<UInt8>) -> Bool {
    var next = end
    let word = window.word(next)
    guard word == "ended" || word == "ending" || word == "end" else { return false }
    next += 1
    if window.word(next) == "on" { next += 1 }
    if let year = window.year(next, text), DateReader.isYear(next, in: window) {
      guard case .year = length else { return false }
      add(.fiscalYear(year), start, next + 1)
      readYears(text) { .fiscalYear($0) }
      return true
    }
    guard let first = DateReader.day(at: next, in: window, text) else {
      return readEndedDayWithLaterYear(length, from: start, at: next, text)
    }
    add(Self.period(length, ending: first.date), start, first.end)
    readEndedList(length, like: first.date, text)
    return true
  }

  /// The further years and days of a list.
  private mutating func readEndedList(
    _ length: Length, like first: CalendarDate, _ text: Span<UInt8>
  ) {
    var latest = first
    while let next = listNext(text) {
      if let year = listYear(next, text), let date = latest.inYear(year) {
        add(Self.period(length, ending: date), next, next + 1)
      } else if let day = DateReader.day(at: next, in: window, text) {
        add(Self.period(length, ending: day.date), next, day.end)
        latest = day.date
      } else {
        return
      }
    }
  }

  /// `ended March 31 and June 30, 2022`.
  private mutating func readEndedDayWithLaterYear(
    _ length: Length, from start: Int, at index: Int, _ text: Span<UInt8>
  ) -> Bool {
    guard let first = DateReader.monthDay(at: index, in: window, text),
      let next = window.pastListConnector(first.end),
      let second = DateReader.day(at: next, in: window, text),
      let date = CalendarDate(year: second.date.year, month: first.month, day: first.day)
    else { return false }
    add(Self.period(length, ending: date), start, first.end)
    readEndedList(length, like: date, text)
    return true
  }

  private static func period(_ length: Length, ending end: CalendarDate) -> Period {
    switch length {
    case .year: .fiscalYear(ending: end)
    case .quarter: .months(3, ending: end)
    case .months(let count): .months(count, ending: end)
    case .weeks(let count): .weeks(count, ending: end)
    case .days(let count): .days(count, ending: end)
    case .unknown: .range(from: nil, to: end)
    }
  }

  // MARK: Lists

  /// Reads the further years of a list, each as the period `make` gives.
  mutating func readYears(_ text: Span<UInt8>, make: (Int) -> Period) {
    while let next = listNext(text), let year = listYear(next, text) {
      add(make(year), next, next + 1)
    }
  }

  /// The token past the connector of a list, or past none where years follow each other.
  private func listNext(_ text: Span<UInt8>) -> Int? {
    if let next = window.pastListConnector(end) { return next }
    let word = window.word(end)
    if word == CommonWords.to || word == CommonWords.through || word == "versus" || word == "vs" {
      return end + 1
    }
    if window.isDash(end) { return end + 1 }
    guard let before = window.year(end - 1, text), let next = window.year(end, text),
      abs(before - next) == 1
    else { return nil }
    return end
  }

  /// The year at a token of a list.
  private func listYear(_ index: Int, _ text: Span<UInt8>) -> Int? {
    guard let year = window.year(index, text), DateReader.isYear(index, in: window),
      DateReader.day(at: index, in: window, text) == nil
    else { return nil }
    return year
  }
}
