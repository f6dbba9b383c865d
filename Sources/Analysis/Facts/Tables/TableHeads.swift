/// Reads the periods that the heads of columns give.
enum TableHeads {
  private static let months = WordTable(
    """
    january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10
    november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12
    """)
  private static let spans = WordSet("year years fiscal ended twelve annual")
  private static let parts = WordSet(
    "months quarter quarters weeks nine six three thirteen inception interim")
  private static let instants = WordSet("at as")

  /// What a head says of time.
  private struct Time {
    var year: Int?
    var month: Int?
    var day: Int?
  }

  /// The period of each column; columns whose heads give no year are left out.
  static func periods(
    of heads: [(block: Int, cells: [(TextTable.Cell, Range<Int>)])], blocks: [BlockAnalysis],
    view: TextView
  ) -> (byColumn: [Int: Period], inOrder: [Period]) {
    var words: Set<Word> = []
    var order: [Int] = []
    var partial: Set<Int> = []
    var common = Time()
    var columns: [Int: Time] = [:]
    for (block, cells) in heads {
      let tokens = blocks[block].structure.tokens
      for (cell, range) in cells {
        let time = time(tokens[range], view.text, view.blocks[block].range.start)
        for token in tokens[range] { words.insert(token.word) }
        let columnsHere = cell.column..<(cell.column + max(1, min(cell.columnSpan, 64)))
        // `Three months ended` over some columns, `Year ended` over others.
        if tokens[range].contains(where: { parts.contains($0.word) }) {
          partial.formUnion(columnsHere)
        }
        if let year = time.year {
          order.append(cell.column)
          for column in columnsHere {
            columns[column, default: Time()].year = year
            if let month = time.month { columns[column, default: Time()].month = month }
            if let day = time.day { columns[column, default: Time()].day = day }
          }
        } else if let month = time.month {
          common.month = month
          common.day = time.day
        }
      }
    }
    // What stands over no columns in particular says it of all.
    let isMixed =
      !partial.isEmpty && !partial.isSuperset(of: columns.keys)
      && words.contains(where: spans.contains)
    guard partial.isEmpty || isMixed else { return ([:], []) }
    let isSpan = words.contains(where: spans.contains)
    for column in partial { columns[column] = nil }
    let periods = columns.compactMapValues { time -> Period? in
      guard let year = time.year else { return nil }
      let month = time.month ?? common.month
      let day = time.day ?? common.day
      let end = month.flatMap { month in
        day.flatMap { CalendarDate(year: year, month: month, day: $0) }
      }
      if !isSpan, let end { return Period.instant(end) }
      return Period.fiscalYear(year, end: end)
    }
    let inOrder = order.sorted().compactMap { periods[$0] }
    return (periods, Set(order).count == inOrder.count ? inOrder : [])
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
