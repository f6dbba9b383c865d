/// Reads the periods that the heads of columns give.
enum TableHeads {
  private static let months = WordTable(
    """
    january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10
    november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12
    """)
  private static let spans = WordSet("year years fiscal ended twelve annual")
  private static let parts = WordSet(
    "months month quarter quarters week weeks inception interim")
  private static let open = WordSet("inception interim since through")
  private static let counts = WordTable(
    """
    three=3 six=6 nine=9 twelve=12 thirteen=13 fourteen=14 twenty-six=26 twenty-seven=27 thirty-nine=39
    forty=40 fifty-two=52 fifty-three=53
    """)

  /// What a head says of time.
  private struct Time {
    var year: Int?
    var month: Int?
    var day: Int?
    var length: Length?
  }

  /// How long the stretch of time is that ends on the day of a head.
  private enum Length: Equatable {
    case year
    case months(Int)
    case weeks(Int)
    /// Not told, or told in two ways.
    case unknown
  }

  /// The heads of a table as they are read.
  private struct Heads {
    var words: Set<Word> = []
    /// The columns whose heads give a year, in the order of the heads.
    var order: [Int] = []
    var columns: [Int: Time] = [:]
    /// Days that stand without a year: `December 31,` over `2022` and `2021`.
    var days: [Time] = []
    /// Lengths of time, each with whether its head stands over all columns.
    var lengths: [(length: Length, columns: Range<Int>, isOverAll: Bool)] = []

    /// Takes a head over some columns.
    mutating func add(_ time: Time, over range: Range<Int>, isOverAll: Bool) {
      if let length = time.length { lengths.append((length, range, isOverAll)) }
      if let year = time.year {
        order.append(range.lowerBound)
        for column in range {
          columns[column, default: Time()].year = year
          if let month = time.month { columns[column, default: Time()].month = month }
          if let day = time.day { columns[column, default: Time()].day = day }
        }
      } else if let month = time.month {
        days.append(Time(month: month, day: time.day))
        guard !isOverAll else { return }
        for column in range where columns[column]?.month == nil {
          columns[column, default: Time()].month = month
          columns[column, default: Time()].day = time.day
        }
      }
    }

    /// The length of the time of a column, where one stretch of less than a year is among the heads.
    func length(of column: Int) -> Length? {
      if lengths.count == 1, let only = lengths.first, only.isOverAll { return only.length }
      let own = lengths.filter { $0.columns.contains(column) }
      return own.count == 1 ? own[0].length : nil
    }
  }

  /// The period of each column; columns whose heads give no year are left out.
  static func periods(
    of heads: [(block: Int, cells: [(TextTable.Cell, Range<Int>)])], blocks: [BlockAnalysis],
    view: TextView
  ) -> (byColumn: [Int: Period], inOrder: [Period]) {
    var read = Heads()
    for (block, cells) in heads {
      let tokens = blocks[block].structure.tokens
      for (cell, range) in cells {
        for token in tokens[range] { read.words.insert(token.word) }
        var time = time(tokens[range], view.text, view.blocks[block].range.start)
        time.length = length(tokens[range])
        read.add(
          time, over: cell.column..<(cell.column + max(1, min(cell.columnSpan, 64))),
          isOverAll: cell.column == 0 || cells.count == 1)
      }
    }
    let isPartial = read.lengths.contains { $0.length != .year }
    let isSpan = read.words.contains(where: spans.contains)
    // A day that stands over no columns in particular is that of all.
    let common = read.days.last
    let isOneDay = read.days.allSatisfy { $0.month == common?.month && $0.day == common?.day }
    let periods = read.columns.compactMapValues { time -> Time? in
      guard time.year != nil else { return nil }
      var time = time
      if time.month == nil, isOneDay || !isPartial { time.month = common?.month }
      if time.day == nil, isOneDay || !isPartial { time.day = common?.day }
      return time
    }.compactMap { column, time -> (Int, Period)? in
      let length = isPartial ? read.length(of: column) : isSpan ? .year : nil
      guard !isPartial || length != nil else { return nil }
      return period(time, length).map { (column, $0) }
    }
    let byColumn = Dictionary(periods) { first, _ in first }
    let inOrder = read.order.sorted().compactMap { byColumn[$0] }
    return (byColumn, Set(read.order).count == inOrder.count ? inOrder : [])
  }

  /// The period that ends on a day, or the day itself where no length is told.
  private static func period(_ time: Time, _ length: Length?) -> Period? {
    guard let year = time.year else { return nil }
    let end = time.month.flatMap { month in
      time.day.flatMap { CalendarDate(year: year, month: month, day: $0) }
    }
    switch length {
    case .year: return .fiscalYear(year, end: end)
    case .unknown: return nil
    case .months(let count):
      guard let end else { return nil }
      // Quarters of weeks begin on a day that is not told, and so longer stretches look like them.
      return end.isLastOfMonth || count == 3 ? .months(count, ending: end) : nil
    case .weeks(let count): return end.map { .weeks(count, ending: $0) }
    case nil: return end.map { .instant($0) } ?? .fiscalYear(year)
    }
  }

  /// The length of time that a head gives: `Three Months Ended`, `Thirteen weeks ended`.
  private static func length(_ tokens: ArraySlice<Token>) -> Length? {
    let words = tokens.map(\.word)
    guard words.contains(where: parts.contains) else {
      return words.contains(where: spans.contains) ? .year : nil
    }
    guard !words.contains(where: open.contains) else { return .unknown }
    let told = words.compactMap { counts[$0] }
    let isOfWeeks = words.contains("weeks")
    if told.isEmpty, !isOfWeeks, words.contains("quarter"), !words.contains("months") {
      return .months(3)
    }
    guard told.count == 1, let count = told.first, isOfWeeks || words.contains("months") else {
      return .unknown
    }
    if isOfWeeks { return count == 52 || count == 53 ? .year : .weeks(count) }
    return count == 12 ? .year : .months(count)
  }

  private static func time(_ tokens: ArraySlice<Token>, _ text: [UInt8], _ start: Int) -> Time {
    var time = Time()
    for token in tokens {
      if token.kind == .word, let month = months[token.word] { time.month = month }
      guard token.kind == .number else { continue }
      var value = 0
      for byte in text[(start + Int(token.start))..<(start + token.end)]
      where ByteClass.isDigit(byte) {
        value = min(value, 100_000) * 10 + Int(byte - 48)
      }
      if (1980...2039).contains(value), token.length == 4 {
        if time.year == nil { time.year = value }
      } else if (1...31).contains(value), time.month != nil, time.day == nil {
        time.day = value
      }
    }
    return time
  }
}
