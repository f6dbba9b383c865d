/// Adds up the rows of a table: a column that is the sum or the difference of columns before it.
enum CrossTotals {
  private static let totalWords = WordSet("total totals consolidated")
  /// Heads of columns that do not belong to a sum.
  private static let apart = WordSet(
    "percent percentage rate rates average ratio yield price prices weighted shares number note")
  /// Labels of rows that do not add up across: ratios, and what is told of a day.
  private static let ratios = WordSet(
    """
    per average weighted rate rates ratio ratios margin margins yield yields diluted basic percent
    percentage shares balance beginning end ending outstanding employees headcount backlog stores
    count number units price prices days cash
    """)
  /// The least chance, as a power of ten, against a tie by accident; a house value.
  static let leastDigits = 8
  /// In how many rows for each that fails the columns must tie; a house value.
  static let leastTies = 4

  /// The figures that fail.
  static func mismatches(in grid: NumericGrid) -> [TableMismatch] {
    let rows = grid.rows.filter(\.hasFigures)
    guard grid.columns.count >= 3, grid.columns.count <= 24, rows.count >= 4,
      rows.count <= ColumnTotals.rowLimit
    else { return [] }
    var matrix = SumMatrix(lineCount: grid.columns.count, laneCount: rows.count)
    for (lane, row) in rows.enumerated() {
      let finest = row.entries.reduce(0) { min($0, $1.figure?.lastPlace ?? 0) }
      for line in grid.columns.indices {
        matrix.set(line, lane, to: row.entries[line], finest: finest)
      }
    }
    var search = SumSearch(
      matrix,
      totals: Set(grid.columns.indices.filter { grid.columns[$0].isHeaded(with: totalWords) }),
      sectionStarts: [],
      ignored: Set(grid.columns.indices.filter { isApart($0, rows, grid) }))
    search.run()
    return search.mismatches.flatMap { mismatch -> [TableMismatch] in
      guard mismatch.digits >= leastDigits, mismatch.failing.count == 1,
        mismatch.tying.count >= leastTies
      else { return [] }
      return mismatch.failing.compactMap { lane in
        found(mismatch, rows[lane], mismatch.tying.map { rows[$0] })
      }
    }
  }

  private static func isApart(
    _ column: Int, _ rows: [NumericGrid.Row], _ grid: NumericGrid
  ) -> Bool {
    let figures = rows.compactMap { $0.entries[column].figure }
    return grid.columns[column].isHeaded(with: apart)
      || figures.count { $0.unit == .percent } * 2 > figures.count
  }

  private static func found(
    _ mismatch: SumSearch.Mismatch, _ row: NumericGrid.Row, _ tying: [NumericGrid.Row]
  ) -> TableMismatch? {
    guard !row.isLabelled(with: ratios), let stated = row.entries[mismatch.total].figure,
      !stated.isDash, stated.unit != .percent,
      // Rows that tie show as many decimals.
      tying.contains(where: { $0.entries[mismatch.total].figure?.lastPlace == stated.lastPlace })
    else { return nil }
    let found = TableMismatch(
      .crossSum, stated: stated, terms: mismatch.addends.compactMap { row.entries[$0].figure },
      mode: mismatch.mode, tieCount: mismatch.tying.count)
    guard let found, found.isNear else { return nil }
    return found
  }
}

extension TableMismatch {
  /// Whether what is stated and what is computed are of one sign and size, as a slip leaves them.
  var isNear: Bool {
    let computed = computedInterval.low
    guard computed.isNegative == stated.number.isNegative,
      let twice = computed.magnitude.adding(computed.magnitude),
      let double = stated.number.magnitude.adding(stated.number.magnitude)
    else { return false }
    return stated.number.magnitude <= twice && computed.magnitude <= double
  }
}
