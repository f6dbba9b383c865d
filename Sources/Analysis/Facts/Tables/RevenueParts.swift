/// Finds the parts of revenue in a table: rows, or columns, that add up to a total of revenue.
///
/// The sum is the proof: figures that do not add up in every column are no parts.
struct RevenueParts {
  /// A part: a figure with what it is the revenue of.
  struct Part {
    let label: TableReading.Label
    let row: TableReading.Row
    let figure: TableReading.Figure
    let period: Period
  }

  private static let revenues = WordSet("revenue revenues sales premiums")
  private static let totals = WordSet("total totals consolidated")
  private static let others = WordSet(
    """
    cost costs income loss profit margin expense expenses assets asset depreciation capital receivable receivables
    backlog units orders earnings tax taxes liabilities inventory inventories purchases bookings volume reserves
    claims loans deposits
    """)
  /// Words of what adds to a total of revenue without being revenue.
  private static let notParts = WordSet(
    """
    loss losses gain gains expense expenses impairment impairments provision unit units per volume volumes mix
    """)
  private static let whole = PhrasePattern("$revenue (, net)?")
  private static let longest = 24

  let reading: TableReading
  let blocks: [BlockAnalysis]
  /// Words of the caption and of the text just above.
  let context: Set<Word>

  /// The parts in the rows above each total.
  func inRows() -> [Part] {
    var result: [Part] = []
    for (number, row) in reading.rows.enumerated() where isTotal(row) {
      guard let first = firstPart(of: number) else { continue }
      for part in reading.rows[first..<number] where !isGain(part) {
        for index in part.figures.indices {
          let figure = part.figures[index]
          guard let period = reading.period(of: index, in: part),
            !figure.isPercent || isWholePercent(figure.column, of: row)
          else { continue }
          result.append(
            Part(
              label: .init(block: part.block, tokens: part.label), row: part, figure: figure,
              period: period))
        }
      }
    }
    return result
  }

  /// Whether a row is a total of revenue, by its label or, where that says `Total` alone, by the head of
  /// its section or the words above the table.
  private func isTotal(_ row: TableReading.Row) -> Bool {
    let words = blocks[row.block].structure.tokens[row.label].map(\.word)
    if isRevenue(row) { return true }
    guard let first = words.first, Self.totals.contains(first), words.count <= 3,
      !words.contains(where: Self.others.contains)
    else { return words.isEmpty && isRevenueSection(row) }
    if words.contains(where: Self.revenues.contains) { return true }
    return isRevenueSection(row)
  }

  /// Whether a part is a gain, a loss or a cost set off: `Impairment losses`.
  private func isGain(_ row: TableReading.Row) -> Bool {
    let words = blocks[row.block].structure.tokens[row.label].map(\.word)
    if words.contains(where: Self.notParts.contains) { return true }
    return words.contains("income") && !words.contains(where: Self.earned.contains)
  }

  private static let reconciling = WordSet(
    "items eliminations elimination reconciling reconciliation adjustments unallocated intersegment"
  )
  private static let earned = WordSet("interest noninterest non-interest investment rental fee")

  private func isRevenue(_ row: TableReading.Row) -> Bool {
    guard !row.label.isEmpty else { return false }
    let sentence = SentenceReading(
      tokens: blocks[row.block].structure.tokens, range: row.label, values: [])
    return Self.whole.match(sentence, at: row.label.lowerBound)?.tokens.upperBound
      == row.label.upperBound
  }

  private func isRevenueSection(_ row: TableReading.Row) -> Bool {
    var words = context.union(reading.headWords)
    if let section = row.section {
      let own = Set(blocks[section.block].structure.tokens[section.tokens].map(\.word))
      if own.contains(where: Self.revenues.contains) || own.contains(where: Self.others.contains) {
        words = own
      }
    }
    return words.contains(where: Self.revenues.contains)
      && !words.contains(where: Self.others.contains)
  }

  private func isWholePercent(_ column: Int, of total: TableReading.Row) -> Bool {
    total.figures.contains { $0.column == column && $0.isPercent && $0.number == ExactDecimal(100) }
  }

  /// The first of the rows that add up to a total, or nil.
  private func firstPart(of total: Int, depth: Int = 0) -> Int? {
    let row = reading.rows[total]
    let columns = row.figures.indices.compactMap {
      index -> (period: Period, number: ExactDecimal)? in
      guard !row.figures[index].isPercent, row.figures[index].number.mantissa > 0 else {
        return nil
      }
      return reading.period(of: index, in: row).map { ($0, row.figures[index].number) }
    }
    guard !columns.isEmpty, Set(columns.map(\.period)).count == columns.count, depth < 3 else {
      return nil
    }
    var sums = Array(repeating: ExactDecimal(0), count: columns.count)
    var index = total
    while index > 0, total - index < Self.longest {
      index -= 1
      let part = reading.rows[index]
      let words = blocks[part.block].structure.tokens[part.label].map(\.word)
      guard !part.label.isEmpty else { return nil }
      var addends: [Period: ExactDecimal] = [:]
      for place in part.figures.indices where !part.figures[place].isPercent {
        guard let period = reading.period(of: place, in: part) else { return nil }
        addends[period] = part.figures[place].number
      }
      for (place, column) in columns.enumerated() {
        guard let addend = addends[column.period] else { continue }
        guard let sum = sums[place].adding(addend) else { return nil }
        sums[place] = sum
      }
      // A subtotal stands for the rows that it adds up.
      if words.contains(where: Self.totals.contains) {
        guard let inner = firstPart(of: index, depth: depth + 1) else { return nil }
        index = inner
      }
      guard total - index >= 2 else { continue }
      let slack = ExactDecimal(Int64(total - index), exponent: row.figures[0].lastPlace)
      let ties = zip(sums, columns).allSatisfy { sum, column in
        guard let low = column.number.subtracting(slack), let high = column.number.adding(slack)
        else { return false }
        return low <= sum && sum <= high
      }
      if ties { return index }
    }
    return nil
  }

  // MARK: Columns

  /// The parts that columns give of a row of revenue: one column each, the last the total.
  func inColumns() -> [Part] {
    let shared = reading.sharedPeriod
    guard reading.hasNoPeriods || shared != nil, !reading.columnHeads.isEmpty else { return [] }
    var result: [Part] = []
    for row in reading.rows where isRevenue(row) {
      guard let period = shared ?? row.section.flatMap(year), row.figures.count >= 3,
        let total = row.figures.last, let head = reading.columnHeads[total.column],
        words(of: head).contains(where: Self.totals.contains),
        !row.figures.contains(where: { $0.isPercent })
      else { continue }
      let parts = row.figures.dropLast()
      var sum = ExactDecimal(0)
      for part in parts { sum = sum.adding(part.number) ?? sum }
      let slack = ExactDecimal(Int64(parts.count), exponent: total.lastPlace)
      guard let low = total.number.subtracting(slack), let high = total.number.adding(slack),
        low <= sum, sum <= high
      else { continue }
      for figure in parts {
        guard let label = reading.columnHeads[figure.column],
          !words(of: label).contains(where: Self.totals.contains),
          !words(of: label).contains(where: Self.reconciling.contains), figure.number.mantissa > 0
        else { continue }
        result.append(Part(label: label, row: row, figure: figure, period: period))
      }
    }
    return result
  }

  private func words(of label: TableReading.Label) -> [Word] {
    blocks[label.block].structure.tokens[label.tokens].map(\.word)
  }

  /// The year that heads a section: `Year ended August 28, 2022`, `2022`.
  private func year(of section: TableReading.Label) -> Period? {
    let values = blocks[section.block].values.filter { section.tokens.overlaps($0.tokens) }
    guard values.count == 1, case .period(let period) = values[0].kind, period.kind == .year else {
      return nil
    }
    return period
  }
}
