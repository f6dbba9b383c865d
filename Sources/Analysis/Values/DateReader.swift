/// Days and months: `December 31, 2022`, `31 December 2022`, `12/31/2022`, `2022-12-31`, `July 2022`.
enum DateReader {
  /// A day.
  struct Day {
    let date: CalendarDate
    let end: Int
  }

  /// A day without its year: `December 31`.
  struct MonthDay {
    let month: Int
    let day: Int
    let end: Int
  }

  /// The day that starts at token `index`.
  static func day(at index: Int, in window: TokenWindow, _ text: Span<UInt8>) -> Day? {
    switch window.kind(index) {
    case .number:
      return dashed(at: index, in: window, text) ?? dayFirst(at: index, in: window, text)
    case .word:
      if window.traits(index).contains(.withDigit) {
        return slashed(at: index, in: window, text) ?? dayFirst(at: index, in: window, text)
      }
      guard let found = monthDay(at: index, in: window, text) else { return nil }
      let next = window.kind(found.end) == .comma ? found.end + 1 : found.end
      guard let year = window.year(next, text), isYear(next, in: window),
        let date = CalendarDate(year: year, month: found.month, day: found.day)
      else { return nil }
      return Day(date: date, end: next + 1)
    default:
      return nil
    }
  }

  /// The month and day that start at token `index`, whatever follows.
  static func monthDay(
    at index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> MonthDay? {
    guard let month = month(at: index, in: window) else { return nil }
    let next = pastStop(index, in: window)
    guard let day = dayNumber(next, in: window, text) else { return nil }
    return MonthDay(month: month, day: day, end: next + 1)
  }

  /// The token past a day that is none: `December 31` without a year, `February 30, 2022`.
  static func pastIncompleteDay(
    at index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Int? {
    guard let found = monthDay(at: index, in: window, text) else { return nil }
    let next = window.kind(found.end) == .comma ? found.end + 1 : found.end
    let isNone = CalendarDate(year: 2000, month: found.month, day: found.day) == nil
    return isNone && window.year(next, text) != nil ? next + 1 : found.end
  }

  /// The month and year that start at token `index`: `July 2022`, `August of 2022`.
  static func monthYear(
    at index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> (month: Int, year: Int, end: Int)? {
    guard let month = month(at: index, in: window) else { return nil }
    var next = pastStop(index, in: window)
    if window.kind(next) == .comma || window.word(next) == CommonWords.of { next += 1 }
    guard let year = window.year(next, text), isYear(next, in: window) else { return nil }
    return (month, year, next + 1)
  }

  /// The month a token names; only a capital makes `may` and `march` months.
  static func month(at index: Int, in window: TokenWindow) -> Int? {
    guard window.traits(index).contains(.capitalised) else { return nil }
    return ValueWords.months[window.word(index)]
  }

  /// Whether a number that could be a year is none for what follows it.
  static func isYear(_ index: Int, in window: TokenWindow) -> Bool {
    let next = index + 1
    if window.kind(next) == .percent { return false }
    if window.isGlued(next), window.kind(next) == .hyphen, window.isGlued(next + 1),
      window.kind(next + 1) == .number, window.tokens[next + 1].length <= 2
    {
      return false
    }
    let word = window.word(next)
    return !ValueWords.scales.contains(word) && !Reference.countedNouns.contains(word)
      && !(ValueWords.measures.contains(word) && word != "second")
  }

  // MARK: Spellings

  private static func pastStop(_ index: Int, in window: TokenWindow) -> Int {
    window.kind(index + 1) == .stop && window.isGlued(index + 1) && window.tokens[index].length <= 4
      ? index + 2 : index + 1
  }

  /// `31` and `31st`.
  private static func dayNumber(
    _ index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Int? {
    if window.kind(index) == .number {
      guard window.tokens[index].length <= 2, let day = window.number(index, text)?.value.integer,
        (1...31).contains(day)
      else { return nil }
      return day
    }
    guard window.traits(index).contains(.withDigit), (3...4).contains(window.tokens[index].length)
    else { return nil }
    let digits = Int(window.tokens[index].length) - 2
    let suffix = (
      window.byte(index, digits, text) | 0x20, window.byte(index, digits + 1, text) | 0x20
    )
    switch suffix {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): break
    default: return nil
    }
    let start = Int(window.tokens[index].start)
    let day = ShownNumber(text, from: start, to: start + digits)?.value.integer
    return day.flatMap { (1...31).contains($0) ? $0 : nil }
  }

  /// `31 December 2022`, `31st of December, 2022`.
  private static func dayFirst(
    at index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Day? {
    guard let day = dayNumber(index, in: window, text) else { return nil }
    let next = window.word(index + 1) == CommonWords.of ? index + 2 : index + 1
    guard let found = monthYear(at: next, in: window, text),
      let date = CalendarDate(year: found.year, month: found.month, day: day)
    else { return nil }
    return Day(date: date, end: found.end)
  }

  /// `2022-12-31` and `12-31-2022`.
  private static func dashed(
    at index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Day? {
    for offset in 1...4 where !window.isGlued(index + offset) { return nil }
    guard window.kind(index + 1) == .hyphen, window.kind(index + 3) == .hyphen,
      window.tokens[index].length <= 4, window.tokens[index + 2].length <= 2,
      window.tokens[index + 4].length <= 4,
      let first = window.number(index, text)?.value.integer,
      let second = window.number(index + 2, text)?.value.integer,
      let third = window.number(index + 4, text)?.value.integer
    else { return nil }
    let date =
      window.tokens[index].length == 4
      ? CalendarDate(year: first, month: second, day: third)
      : window.tokens[index + 4].length == 4
        ? CalendarDate(year: third, month: first, day: second) : nil
    return date.map { Day(date: $0, end: index + 5) }
  }

  /// `12/31/2022` and `12/31/22`; with a first number above 12 the day stands first.
  private static func slashed(
    at index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Day? {
    let length = Int(window.tokens[index].length)
    guard (6...10).contains(length) else { return nil }
    var numbers = [0]
    var digits = 0
    for offset in 0..<length {
      let byte = window.byte(index, offset, text)
      if ByteClass.isDigit(byte) {
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
        digits += 1
      } else if byte == 0x2F, digits > 0, numbers.count < 3 {
        numbers.append(0)
        digits = 0
      } else {
        return nil
      }
    }
    guard numbers.count == 3, digits == 4 || digits == 2 else { return nil }
    let year = digits == 4 ? numbers[2] : numbers[2] + (numbers[2] <= 50 ? 2000 : 1900)
    let (month, day) = numbers[0] > 12 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    return CalendarDate(year: year, month: month, day: day).map { Day(date: $0, end: index + 1) }
  }
}
