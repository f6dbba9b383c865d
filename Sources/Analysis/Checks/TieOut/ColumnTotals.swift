/// Adds up the columns of a table.
///
/// Rows that add up to a total in the other columns do so in every column of the same nature; where
/// they do not, one of the figures is wrong. A table with one column of figures proves nothing.
enum ColumnTotals {
  private static let totalWords = WordSet("total totals")
  private static let ends = WordSet("end ending december june september march")
  private static let balances = WordSet("balance balances cash allowance reserve backlog")
  /// Heads of columns whose figures are not to be added.
  private static let ratios = WordSet(
    """
    percent percentage rate rates average ratio yield price prices weighted margin per life term
    maturity variance
    """)
  /// The greatest number of rows of a table that is added up; a house value.
  static let rowLimit = 400

  /// The totals that fail.
  static func mismatches(in grid: NumericGrid) -> [TableMismatch] {
    let rows = grid.rows
    guard grid.columns.count >= 2, rows.count <= rowLimit else { return [] }
    var matrix = SumMatrix(lineCount: rows.count, laneCount: grid.columns.count)
    for lane in grid.columns.indices {
      let finest = rows.reduce(0) { place, row in
        guard row.hasFigures, let figure = row.entries[lane].figure else { return place }
        return min(place, figure.lastPlace)
      }
      for (line, row) in rows.enumerated() where row.hasFigures {
        matrix.set(line, lane, to: row.entries[lane], finest: finest)
      }
    }
    var search = SumSearch(
      matrix, totals: Set(rows.indices.filter { isTotal(rows[$0]) }),
      sectionStarts: Set(rows.indices.filter { !rows[$0].hasFigures }),
      ignored: ratioRows(grid).union(rows.indices.filter { !rows[$0].hasFigures }))
    search.run()
    return settled(search, grid)
  }

  /// Whether a row is called a total or the end of a movement, or stands without a label as totals do.
  private static func isTotal(_ row: NumericGrid.Row) -> Bool {
    guard row.hasFigures, row.label != nil else { return row.hasFigures }
    return row.words.prefix(3).contains(where: totalWords.contains)
      || row.isLabelled(with: ends) && row.isLabelled(with: balances)
  }

  /// The rows that give percentages or figures per share among rows of amounts.
  private static func ratioRows(_ grid: NumericGrid) -> Set<Int> {
    func figures(_ row: NumericGrid.Row) -> [NumericGrid.Figure] {
      row.entries.compactMap(\.figure).filter { !$0.isDash }
    }
    func isPercent(_ row: Int) -> Bool {
      let found = figures(grid.rows[row])
      return !found.isEmpty && found.allSatisfy { $0.unit == .percent }
    }
    func isFine(_ row: Int) -> Bool {
      let found = figures(grid.rows[row])
      return !found.isEmpty && found.allSatisfy { $0.lastPlace <= -2 }
    }
    let rows = grid.rows.indices.filter { !figures(grid.rows[$0]).isEmpty }
    let percents = rows.filter(isPercent)
    let fine = rows.filter(isFine)
    return Set(percents.count < rows.count ? percents : [])
      .union(fine.count * 2 < rows.count ? fine : [])
  }

  private static func settled(_ search: SumSearch, _ grid: NumericGrid) -> [TableMismatch] {
    var result: [TableMismatch] = []
    for lane in grid.columns.indices {
      let all = search.mismatches.filter { $0.failing.contains(lane) }
      // A total of a total that fails may fail because of it.
      let totals = Set(all.map(\.total))
      let failing = all.filter { totals.isDisjoint(with: $0.addends) }
      // A column in which most totals fail is of another nature.
      guard !failing.isEmpty, failing.count <= 2, failing.count <= search.tieCounts[lane] + 1
      else { continue }
      for mismatch in failing {
        guard isComparable(lane, to: mismatch.tying, search, grid),
          let stated = grid.rows[mismatch.total].entries[lane].figure, !stated.isDash,
          let found = TableMismatch(
            mismatch.mode == .sum ? .sum : .difference, stated: stated,
            terms: mismatch.addends.compactMap { grid.rows[$0].entries[lane].figure },
            mode: mismatch.mode, tieCount: mismatch.tying.count)
        else { continue }
        result.append(found)
      }
    }
    return result
  }

  /// Whether a column is of the same nature as others in which a total ties.
  private static func isComparable(
    _ lane: Int, to tying: [Int], _ search: SumSearch, _ grid: NumericGrid
  ) -> Bool {
    let column = grid.columns[lane]
    guard !column.isHeaded(with: ratios) else { return false }
    let unit = unit(of: lane, grid)
    return tying.contains { other in
      guard self.unit(of: other, grid) == unit,
        places(of: other, grid) == places(of: lane, grid)
      else { return false }
      let haveYears = !column.years.isEmpty && !grid.columns[other].years.isEmpty
      return haveYears || search.tieCounts[lane] >= 1
    }
  }

  private static func unit(of lane: Int, _ grid: NumericGrid) -> Bool {
    let figures = grid.rows.compactMap { $0.hasFigures ? $0.entries[lane].figure : nil }
    return figures.count { $0.unit == .percent } * 2 > figures.count
  }

  private static func places(of lane: Int, _ grid: NumericGrid) -> Int {
    let figures = grid.rows.compactMap { $0.hasFigures ? $0.entries[lane].figure : nil }
      .filter { !$0.isDash }
    let whole = figures.count { $0.lastPlace == 0 }
    return whole * 2 >= figures.count ? 0 : figures.map(\.lastPlace).min() ?? 0
  }
}
