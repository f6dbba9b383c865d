extension PeriodReader {
  private static let yearWords = WordSet("year years yr")
  private static let quarterWords = WordSet("quarter quarters")
  private static let periodWords = WordSet("period periods")
  private static let halfWords = WordSet("half halves")

  // MARK: Named years

  /// What `fiscal`, `calendar`, `year`, `quarter` and `period` open.
  mutating func readOpener(_ text: Span<UInt8>) -> Bool {
    let start = end
    var next = start
    var isCalendar = false
    var length = Length.unknown
    var isYear = false
    if window.word(next) == CommonWords.fiscal || window.word(next) == CommonWords.calendar {
      isCalendar = window.word(next) == CommonWords.calendar
      isYear = true
      length = .year
      next += 1
    }
    let word = window.word(next)
    if Self.yearWords.contains(word) {
      isYear = true
      length = .year
      next += 1
    } else if Self.quarterWords.contains(word) {
      isYear = false
      length = .quarter
      next += 1
    } else if Self.periodWords.contains(word) {
      isYear = false
      length = .unknown
      next += 1
    } else if next == start {
      return false
    }
    end = next
    if readEnded(length, from: start, text) { return true }
    guard isYear, let year = window.year(next, text), DateReader.isYear(next, in: window),
      next > start + 1 || word != CommonWords.year || year != 2000
    else { return false }
    add(Self.year(year, isCalendar: isCalendar), start, next + 1)
    readYears(text) { Self.year($0, isCalendar: isCalendar) }
    return true
  }

  private static func year(_ year: Int, isCalendar: Bool) -> Period {
    .fiscalYear(year, end: isCalendar ? .lastDay(ofYear: year) : nil)
  }

  // MARK: Quarters and halves

  /// `third quarter of 2022`, `second and third quarters of 2022`, `first half of 2022`,
  /// `first nine months of 2022`.
  mutating func readOrdinal(_ text: Span<UInt8>) -> Bool {
    let start = end
    guard let first = ValueWords.ordinals[window.word(start)] else { return false }
    var next = start + 1
    var ordinals = [(first, start)]
    while ordinals.count < 4, let past = window.pastListConnector(next),
      let ordinal = ValueWords.ordinals[window.word(past)]
    {
      ordinals.append((ordinal, past))
      next = past + 1
    }
    if window.word(next) == CommonWords.fiscal || window.word(next) == CommonWords.calendar {
      next += 1
    }
    let word = window.word(next)
    if Self.halfWords.contains(word), ordinals.count == 1, first <= 2 {
      guard let (year, past) = ofYear(next + 1, text) else { return false }
      addMonths(first == 1 ? 1...6 : 7...12, of: year, start, past)
      return true
    }
    if first == 1, let count = ValueWords.numbers[word], (1...11).contains(count) {
      return readFirstMonths(count, at: next + 1, from: start, text)
    }
    guard Self.quarterWords.contains(word) else { return false }
    guard let (year, past) = ofYear(next + 1, text) else {
      end = next + 1
      return ordinals.count == 1 && readEndedQuarter(first, from: start, text)
    }
    for (index, (ordinal, token)) in ordinals.enumerated() {
      let isLast = index == ordinals.count - 1
      add(.quarter(ordinal, of: year), token, isLast ? past : token + 1)
    }
    let last = ordinals[ordinals.count - 1].0
    readYears(text) { .quarter(last, of: $0) }
    return true
  }

  /// `third quarter ended September 30, 2022`: the ordinal names the quarter, the date its end.
  private mutating func readEndedQuarter(
    _ ordinal: Int, from start: Int, _ text: Span<UInt8>
  ) -> Bool {
    guard window.word(end) == "ended" || window.word(end) == "ending",
      let day = DateReader.day(at: end + 1, in: window, text)
    else { return false }
    let start3 = Period.months(3, ending: day.date).start
    let isCalendar = day.date.isLastOfMonth && day.date.month == ordinal * 3
    if isCalendar {
      add(.quarter(ordinal, of: day.date.year, start: start3, end: day.date), start, day.end)
    } else {
      add(.range(from: start3, to: day.date), start, day.end)
    }
    return true
  }

  private mutating func readFirstMonths(
    _ count: Int, at index: Int, from start: Int, _ text: Span<UInt8>
  ) -> Bool {
    let word = window.word(index)
    guard word == "months" || Self.quarterWords.contains(word),
      let (year, past) = ofYear(index + 1, text)
    else { return false }
    let last = word == "months" ? count : count * 3
    guard last < 12 else { return false }
    addMonths(1...last, of: year, start, past)
    return true
  }

  private mutating func addMonths(
    _ months: ClosedRange<Int>, of year: Int, _ start: Int, _ past: Int
  ) {
    let last = CalendarDate.dayCount(ofMonth: months.upperBound, year: year)
    guard let end = CalendarDate(year: year, month: months.upperBound, day: last) else { return }
    let first = CalendarDate(year: year, month: months.lowerBound, day: 1)
    add(.range(from: first, to: end), start, past)
  }

  /// The year after `of`, `of fiscal`, `of the fiscal year`, or none of these.
  private func ofYear(_ index: Int, _ text: Span<UInt8>) -> (year: Int, end: Int)? {
    var next = index
    let fillers: WordSet = Self.yearFillers
    while next < index + 4, fillers.contains(window.word(next)) || window.kind(next) == .comma {
      next += 1
    }
    if let year = window.year(next, text), DateReader.isYear(next, in: window) {
      return (year, next + 1)
    }
    return yearCode(at: next, text)
  }

  private static let yearFillers = WordSet("of in the fiscal calendar year for")

  // MARK: Codes

  /// `FY2022`, `FY 2022`, `Q3 2022`, `3Q22`, `Q1'23`.
  mutating func readCode(_ text: Span<UInt8>) -> Bool {
    let start = end
    if let (year, past) = yearCode(at: start, text) {
      add(.fiscalYear(year), start, past)
      readYears(text) { .fiscalYear($0) }
      return true
    }
    if let quarter = ValueWords.quarterCodes[window.word(start)] {
      if window.word(start + 1) == "'", let short = shortYear(start + 2, text) {
        add(.quarter(quarter, of: short), start, start + 3)
        return true
      }
      guard let (year, past) = ofYear(start + 1, text) else { return false }
      add(.quarter(quarter, of: year), start, past)
      readYears(text) { .quarter(quarter, of: $0) }
      return true
    }
    return readGluedQuarter(text)
  }

  /// `3Q22`, `Q32022`: not the latter, which could be anything.
  private mutating func readGluedQuarter(_ text: Span<UInt8>) -> Bool {
    let length = Int(window.tokens[end].length)
    guard length == 4 || length == 6, window.byte(end, 1, text) | 0x20 == 0x71,
      (0x31...0x34).contains(window.byte(end, 0, text)),
      let year = digits(end, from: 2, text)
    else { return false }
    add(
      .quarter(Int(window.byte(end, 0, text) - 0x30), of: year < 100 ? 2000 + year : year), end,
      end + 1)
    return true
  }

  /// `FY2022`, `FY22`, `FY 2022`, `CY2022`.
  private func yearCode(at index: Int, _ text: Span<UInt8>) -> (year: Int, end: Int)? {
    let first = window.byte(index, 0, text)
    guard first == 0x46 || first == 0x43, window.byte(index, 1, text) == 0x59 else { return nil }
    let length = window.tokens[index].length
    if length == 2 {
      if let year = window.year(index + 1, text) { return (year, index + 2) }
      if window.word(index + 1) == "'", let year = shortYear(index + 2, text) {
        return (year, index + 3)
      }
      return nil
    }
    guard length == 4 || length == 6, let year = digits(index, from: 2, text) else { return nil }
    if length == 4 { return (2000 + year, index + 1) }
    return (1900...2099).contains(year) ? (year, index + 1) : nil
  }

  /// The `23` of `Q1'23`.
  private func shortYear(_ index: Int, _ text: Span<UInt8>) -> Int? {
    guard window.kind(index) == .number, window.tokens[index].length == 2,
      let year = window.number(index, text)?.value.integer
    else { return nil }
    return 2000 + year
  }

  /// The digits of a token from an offset on, where nothing else follows; at most four of them.
  private func digits(_ index: Int, from offset: Int, _ text: Span<UInt8>) -> Int? {
    let length = Int(window.tokens[index].length)
    guard length > offset, length - offset <= 4 else { return nil }
    var result = 0
    for position in offset..<length {
      let byte = window.byte(index, position, text)
      guard ByteClass.isDigit(byte) else { return nil }
      result = result * 10 + Int(byte - 0x30)
    }
    return result
  }

  // MARK: Lengths

  /// `three months ended June 30, 2022`, `52 weeks ended …`, `three-month period ended …`.
  ///
  /// The length is `count` units, read up to token `index`.
  mutating func readLength(
    _ count: Int, _ unit: TimeUnit, from start: Int, at index: Int, _ text: Span<UInt8>
  ) -> Bool {
    end = index
    if Self.periodWords.contains(window.word(end)) { end += 1 }
    if window.word(end) == "then" { end += 1 }
    let length: Length
    switch unit {
    case .days: length = .days(count)
    case .weeks: length = .weeks(count)
    case .months: length = .months(count)
    case .years: length = count == 1 ? .year : .months(min(count, 10) * 12)
    }
    // `the two years ended December 31, 2022 and 2021` names the years, not their sum.
    return readEnded(
      unit == .years && end == index ? .year : length, from: start, text)
  }

  // MARK: Bare years

  private static let strongWords = WordSet("in during since by until through early late mid")
  private static let weakWords = WordSet(
    "for of from after before between to and or versus vs than with on the our calendar prior")
  private static let lawWords = WordSet(
    """
    act code law laws reform ordinance statute convention treaty rules regulations charter
    amendments bill plan agreement notes
    """)
  private static let yearFollowers = WordSet("compared versus vs annual actual total change")

  /// A year by itself, with the years listed after it: `In 2022`, `2022 and 2021`.
  mutating func readYear(_ text: Span<UInt8>) -> Bool {
    let start = end
    guard let year = window.year(start, text), DateReader.isYear(start, in: window),
      isPlausibleYear(year, at: start, text)
    else { return false }
    var next = start + 1
    let word = window.word(next)
    if word == CommonWords.fiscal || word == CommonWords.calendar,
      Self.yearWords.contains(window.word(next + 1))
    {
      next += 2
    }
    add(.fiscalYear(year), start, next)
    return true
  }

  private func isPlausibleYear(_ year: Int, at index: Int, _ text: Span<UInt8>) -> Bool {
    let before = window.word(index - 1)
    let next = index + 1
    if year == 2000, before == CommonWords.year { return false }
    if before == CommonWords.of, Self.lawWords.contains(window.word(index - 2)) { return false }
    if window.isGlued(next), window.kind(next) == .openBracket, window.kind(next + 1) == .word {
      return false
    }
    if window.isGlued(next), window.kind(next) == .hyphen || window.kind(next) == .slash,
      window.year(next + 1, text) == nil
    {
      return false
    }
    if window.isGlued(index) {
      let kind = window.kind(index - 1)
      let joinsYears = (kind == .hyphen || kind == .dash) && window.year(index - 2, text) != nil
      guard joinsYears || kind == .openBracket || kind == .openQuote else { return false }
    }
    if Self.strongWords.contains(before) || window.year(index - 1, text) != nil { return true }
    let isNamed =
      window.traits(next).contains(.capitalised)
      && !Self.yearFollowers.contains(window.word(next))
    if isNamed, window.word(next) != "fiscal" { return false }
    if Self.weakWords.contains(before) { return true }
    guard (1950...2060).contains(year), !isCopyright(index, text) else { return false }
    let traits = window.traits(index - 1)
    return !traits.contains(.capitalised) || window.opensSentence(index - 1)
      || window.opensSentence(index) || Self.yearFollowers.contains(window.word(next))
  }

  /// `© 2022`, `(c) 2022`, `Copyright 2022`.
  private func isCopyright(_ index: Int, _ text: Span<UInt8>) -> Bool {
    switch window.kind(index - 1) {
    case .mark: window.byte(index - 1, 0, text) == 0xC2
    case .closeBracket: window.word(index - 2) == "c"
    case .word: window.word(index - 1) == "copyright" || window.word(index - 1) == "no"
    default: false
    }
  }
}
