/// Picks the columns of revenue in a table whose heads have two levels: regions in each year, or
/// revenue beside units and averages.
struct RevenueColumns {
  /// A table of one column for each period.
  struct Choice {
    /// The table.
    let reading: TableReading
    /// Whether heads tell the columns of revenue from those of other measures.
    let isOfMeasures: Bool
  }

  private static let revenues = WordSet("revenue revenues sales")
  private static let totals = WordSet("total totals consolidated")
  private static let others = WordSet(
    """
    unit units per volume volumes average cost costs profit income margin growth change percent percentage of
    gross expense expenses assets loss earnings orders backlog deferred
    """)

  let reading: TableReading
  let blocks: [BlockAnalysis]

  /// The table of the columns of totals or of revenue, one for each period; nil where there are none
  /// or the heads have one level.
  func choice() -> Choice? {
    var byPeriod: [Period: [Int]] = [:]
    for column in usedColumns() {
      if let period = reading.periods[column] { byPeriod[period, default: []].append(column) }
    }
    guard byPeriod.values.contains(where: { $0.count > 1 }) else { return nil }
    if let columns = one(of: byPeriod, where: isTotal) {
      return Choice(
        reading: reading.projected(on: columns, headWords: reading.headWords), isOfMeasures: false)
    }
    guard let columns = one(of: byPeriod, where: isRevenue) else { return nil }
    let words = columns.reduce(into: Set<Word>()) { $0.formUnion(self.words(over: $1).joined()) }
    return Choice(reading: reading.projected(on: columns, headWords: words), isOfMeasures: true)
  }

  /// The columns with amounts in two rows or more, from left to right.
  private func usedColumns() -> [Int] {
    var counts: [Int: Int] = [:]
    for row in reading.rows {
      for figure in row.figures where !figure.isPercent { counts[figure.column, default: 0] += 1 }
    }
    return counts.filter { $0.value >= 2 }.keys.sorted()
  }

  /// The columns that fit, where just one does in each period.
  private func one(of byPeriod: [Period: [Int]], where fits: (Int) -> Bool) -> Set<Int>? {
    var result: Set<Int> = []
    for columns in byPeriod.values {
      let fitting = columns.filter(fits)
      guard fitting.count == 1 else { return nil }
      result.formUnion(fitting)
    }
    return result
  }

  private func words(over column: Int) -> [[Word]] {
    (reading.headLevels[column] ?? []).map { label in
      blocks[label.block].structure.tokens[label.tokens].filter { $0.kind == .word }.map(\.word)
    }
  }

  private func isTotal(_ column: Int) -> Bool {
    guard let last = words(over: column).last(where: { !$0.isEmpty }) else { return false }
    return last.allSatisfy(Self.totals.contains)
  }

  private func isRevenue(_ column: Int) -> Bool {
    words(over: column).contains { words in
      words.contains(where: Self.revenues.contains) && !words.contains(where: Self.others.contains)
    }
  }
}
