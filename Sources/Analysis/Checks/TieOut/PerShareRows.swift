/// Compares figures per share with the income and the numbers of shares of the same table.
///
/// Which rows belong together, and in what scales, is told by the columns in which they tie.
enum PerShareRows {
  /// In how many columns they must tie before another can be said not to; a house value.
  static let leastTies = 2
  /// The least chance, as a power of ten, against these ties by accident; a house value.
  static let leastDigits = 3
  /// The greatest number of rows of each nature that are tried; a house value.
  static let rowLimit = 8

  private static let shares = WordSet("share shares")
  private static let per = WordSet("per")
  private static let counts = WordSet("weighted average outstanding computing computation used")
  private static let incomes = WordSet("income loss earnings")

  /// The figures per share that fail.
  static func mismatches(in grid: NumericGrid) -> [TableMismatch] {
    let rows = grid.rows
    guard grid.columns.count > leastTies, rows.count <= ColumnTotals.rowLimit else { return [] }
    var figures: [Int] = []
    var counts: [Int] = []
    var incomes: [Int] = []
    var section: [Word] = []
    for (number, row) in rows.enumerated() {
      guard row.hasFigures else {
        section = row.words
        continue
      }
      switch nature(of: row, section) {
      case .perShare: figures.append(number)
      case .count: counts.append(number)
      case .income: incomes.append(number)
      case nil: break
      }
    }
    let pairs = incomes.prefix(rowLimit).flatMap { income in
      counts.prefix(rowLimit).map { (income, $0) }
    }
    return figures.prefix(rowLimit).compactMap { mismatch(of: $0, pairs, grid) }
  }

  private enum Nature { case perShare, count, income }

  private static func nature(of row: NumericGrid.Row, _ section: [Word]) -> Nature? {
    let figures = row.entries.compactMap(\.figure).filter { !$0.isDash }
    guard let first = figures.first, first.unit != .percent else { return nil }
    let words = row.words + section
    if figures.allSatisfy({ $0.lastPlace <= -2 && $0.lastPlace >= -4 }) {
      let isOfShares = words.contains(where: shares.contains) && words.contains(where: per.contains)
      return isOfShares && words.contains(where: incomes.contains) ? .perShare : nil
    }
    guard figures.allSatisfy({ $0.lastPlace >= -1 }) else { return nil }
    if words.contains(where: shares.contains), words.contains(where: counts.contains) {
      return .count
    }
    return row.words.first == "net" && row.isLabelled(with: incomes) ? .income : nil
  }

  // MARK: Trying

  private static func mismatch(
    of row: Int, _ pairs: [(income: Int, count: Int)], _ grid: NumericGrid
  ) -> TableMismatch? {
    var best: (ties: Int, failing: [TableMismatch])?
    for pair in pairs {
      for power in [0, 3, 6, -3] {
        var ties = 0
        var digits = 0
        var failing: [TableMismatch] = []
        for column in grid.columns.indices {
          switch verdict(row, pair, power, column, grid) {
          case .silent: break
          case .ties(let more):
            ties += 1
            digits += more
          case .fails(let mismatch): failing.append(mismatch)
          }
        }
        guard ties >= leastTies, digits >= leastDigits, failing.count <= 1 else { continue }
        if best.map({ ($0.failing.count, -$0.ties) > (failing.count, -ties) }) ?? true {
          best = (ties, failing)
        }
      }
    }
    guard let best, let found = best.failing.first, found.isNear else { return nil }
    // Another income or number of shares may give it.
    let column = grid.columns.indices.first {
      grid.rows[row].entries[$0].figure?.place == found.stated.place
    }
    guard let column else { return nil }
    for pair in pairs {
      for power in [0, 3, 6, -3] {
        if case .ties = verdict(row, pair, power, column, grid) { return nil }
      }
    }
    return TableMismatch(
      .perShare, stated: found.stated, statedInterval: found.statedInterval,
      computedInterval: found.computedInterval, tiesWhenTruncated: found.tiesWhenTruncated,
      terms: found.terms, tieCount: best.ties)
  }

  private enum Verdict {
    case silent
    case ties(digits: Int)
    case fails(TableMismatch)
  }

  private static func verdict(
    _ row: Int, _ pair: (income: Int, count: Int), _ power: Int, _ column: Int, _ grid: NumericGrid
  ) -> Verdict {
    guard let stated = grid.rows[row].entries[column].figure,
      let income = grid.rows[pair.income].entries[column].figure,
      let count = grid.rows[pair.count].entries[column].figure,
      !stated.isDash, !income.isDash, !count.isDash,
      let nearest = bounds(stated, income, count, power, .nearest)
    else { return .silent }
    if nearest.stated.overlaps(nearest.computed) {
      return .ties(digits: SumMatrix.digits(of: Int(clamping: abs(stated.number.mantissa))))
    }
    guard let low = nearest.computed.lowerBound.rounded(places: 4),
      let high = nearest.computed.upperBound.rounded(places: 4),
      let interval = stated.interval(.nearest)
    else { return .silent }
    let truncated = bounds(stated, income, count, power, .truncated)
    return .fails(
      TableMismatch(
        .perShare, stated: stated, statedInterval: interval,
        computedInterval: DecimalInterval(low, high),
        tiesWhenTruncated: truncated.map { $0.stated.overlaps($0.computed) } ?? true,
        terms: [income, count], tieCount: 0))
  }

  private static func bounds(
    _ stated: NumericGrid.Figure, _ income: NumericGrid.Figure, _ count: NumericGrid.Figure,
    _ power: Int, _ rounding: DecimalInterval.Rounding
  ) -> (stated: ClosedRange<Rational>, computed: ClosedRange<Rational>)? {
    guard let figure = stated.interval(rounding)?.rationalBounds(),
      let amount = income.interval(rounding), let shares = count.interval(rounding)
    else { return nil }
    let scaled = DecimalInterval(
      amount.low.scaled(byPowerOfTen: power), amount.high.scaled(byPowerOfTen: power))
    guard let ratio = DecimalInterval.ratioBounds(numerator: scaled, denominator: shares) else {
      return nil
    }
    return (figure, ratio)
  }
}
