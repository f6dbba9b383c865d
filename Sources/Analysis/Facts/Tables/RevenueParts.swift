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
    /// The total that it adds to with others.
    var whole: ExactDecimal?
    /// The words that name what the total is of: `EMEA Region` of `Total EMEA Region`.
    var parent: TableReading.Label?
    /// Whether the column tells what it is of.
    var isColumn = false
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
  private static let longest = 64

  let reading: TableReading
  let blocks: [BlockAnalysis]
  /// Words of the caption and of the text just above.
  let context: Set<Word>

  /// The parts in the rows above each total.
  func inRows() -> [Part] {
    var result: [Part] = []
    // A row is a part of the first total below it.
    var claimed: Set<Int> = []
    for (first, number) in groups() {
      let row = reading.rows[number]
      let parent = name(of: row)
      for place in first..<number where claimed.insert(place).inserted {
        let part = reading.rows[place]
        guard !isGain(part), let label = name(of: part) else { continue }
        for index in part.figures.indices {
          let figure = part.figures[index]
          guard let period = reading.period(of: index, in: part),
            !figure.isPercent || isWholePercent(figure.column, of: row)
          else { continue }
          let whole = row.figures.first { $0.column == figure.column && !$0.isPercent }
          result.append(
            Part(
              label: label, row: part, figure: figure, period: period,
              whole: figure.isPercent ? nil : whole?.number, parent: parent))
        }
      }
    }
    return result
  }

  /// The rows that add up to each total of revenue, and to the totals among them, from top to bottom.
  private func groups() -> [(first: Int, total: Int)] {
    var result: [(first: Int, total: Int)] = []
    var inner: Set<Int> = []
    for number in reading.rows.indices.reversed()
    where inner.contains(number) || isTotal(reading.rows[number]) {
      guard let first = firstPart(of: number), !isReconciled(reading.rows[first..<number])
      else { continue }
      result.append((first, number))
      for place in first..<number where isSubtotal(reading.rows[place]) { inner.insert(place) }
    }
    return result.reversed()
  }

  /// Whether a row stands for rows above it.
  private func isSubtotal(_ row: TableReading.Row) -> Bool {
    blocks[row.block].structure.tokens[row.label].contains { Self.totals.contains($0.word) }
      || closesSection(row)
  }

  /// The words of a label that name what it is of: `Total EMEA Region` names a region, and `Total
  /// segment revenues` nothing.
  private func name(of row: TableReading.Row) -> TableReading.Label? {
    let tokens = blocks[row.block].structure.tokens
    var start = row.label.lowerBound
    let isTotal = start < row.label.upperBound && Self.totals.contains(tokens[start].word)
    if isTotal { start += 1 }
    guard
      tokens[start..<row.label.upperBound].contains(where: {
        $0.kind == .word && !(isTotal ? Self.nameless : Self.revenues).contains($0.word)
          && ClosedClass.tag(of: $0.word) == nil
      })
    else { return isTotal || row.label.isEmpty ? nil : .init(block: row.block, tokens: row.label) }
    return .init(block: row.block, tokens: start..<row.label.upperBound)
  }

  private static let nameless = WordSet(
    """
    revenue revenues sales net gross operating segment segments reportable contracts customers before after
    eliminations external consolidated total company
    """)

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

  /// Whether a measure of profit and costs lead to revenue: `Contribution margin`, `Natural gas costs`.
  private func isReconciled(_ rows: ArraySlice<TableReading.Row>) -> Bool {
    rows.contains { row in
      blocks[row.block].structure.tokens[row.label].contains { Self.measures.contains($0.word) }
    }
  }

  private static let measures = WordSet("margin profit cost costs ebitda")

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
    guard !columns.isEmpty, Set(columns.map(\.period)).count == columns.count, depth < 6 else {
      return nil
    }
    var sums = Array(repeating: ExactDecimal(0), count: columns.count)
    var index = total
    while index > 0, total - index < Self.longest {
      index -= 1
      let part = reading.rows[index]
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
      if isSubtotal(part) {
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

  /// Whether a row has the name of its section: `General merchandise` below `General merchandise:`.
  private func closesSection(_ row: TableReading.Row) -> Bool {
    guard let section = row.section, !row.label.isEmpty else { return false }
    func words(_ block: Int, _ range: Range<Int>) -> [Word] {
      blocks[block].structure.tokens[range].filter { $0.kind == .word }.map(\.word)
    }
    return words(row.block, row.label) == words(section.block, section.tokens)
  }

  // MARK: Columns

  /// The parts that columns give of a row of revenue: one column each, the last the total.
  func inColumns() -> [Part] {
    let shared = reading.sharedPeriod
    if shared == nil, !reading.hasNoPeriods { return inColumnsOfPeriods() }
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
        result.append(
          Part(label: label, row: row, figure: figure, period: period, isColumn: true))
      }
    }
    return result
  }

  /// The same where the columns of each period have a total of their own.
  private func inColumnsOfPeriods() -> [Part] {
    var result: [Part] = []
    for row in reading.rows where isRevenue(row) {
      var groups: [(period: Period, figures: [TableReading.Figure])] = []
      for (index, figure) in row.figures.enumerated() where !figure.isPercent {
        guard let period = reading.period(of: index, in: row) else { continue }
        if groups.last?.period == period {
          groups[groups.count - 1].figures.append(figure)
        } else {
          groups.append((period, [figure]))
        }
      }
      guard Set(groups.map(\.period)).count == groups.count else { continue }
      for (period, figures) in groups where figures.count >= 3 {
        result += parts(of: figures, in: row, period)
      }
    }
    return result
  }

  /// The figures of a row before their total, where they add up to it.
  private func parts(
    of figures: [TableReading.Figure], in row: TableReading.Row, _ period: Period
  ) -> [Part] {
    guard let total = figures.last, let head = reading.columnHeads[total.column],
      words(of: head).allSatisfy(Self.totals.contains)
    else { return [] }
    var sum = ExactDecimal(0)
    for part in figures.dropLast() { sum = sum.adding(part.number) ?? sum }
    let slack = ExactDecimal(Int64(figures.count), exponent: total.lastPlace)
    guard let low = total.number.subtracting(slack), let high = total.number.adding(slack),
      low <= sum, sum <= high
    else { return [] }
    return figures.dropLast().compactMap { figure in
      guard let label = reading.columnHeads[figure.column],
        !words(of: label).contains(where: Self.totals.contains),
        !words(of: label).contains(where: Self.reconciling.contains), figure.number.mantissa > 0
      else { return nil }
      return Part(label: label, row: row, figure: figure, period: period, isColumn: true)
    }
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
