/// Compares columns of percentages with the columns of amounts that they are taken from.
///
/// What a percentage is taken of is told by the rows in which it ties: a share of one row of the
/// table, or the growth from one column to the other.
enum PercentColumns {
  /// In how many rows a relation must tie before another row can be said not to; a house value.
  static let leastTies = 4
  /// The least chance, as a power of ten, against all these ties by accident; a house value.
  static let leastDigits = 4
  /// The greatest numbers of columns and rows that are compared; house values.
  static let columnLimit = 16
  static let rowLimit = 120

  private static let bases = WordSet("total net sales revenue revenues")

  /// A relation of a column of percentages to amounts.
  private enum Source {
    case share(amounts: Int, base: Int)
    case growth(from: Int, to: Int)
  }

  private enum Verdict {
    case silent
    case ties(digits: Int)
    case fails(TableMismatch)
  }

  /// The percentages of a relation that fail.
  static func mismatches(
    of relation: TableMismatch.Relation, in grid: NumericGrid
  ) -> [TableMismatch] {
    let rows = grid.rows.filter(\.hasFigures)
    guard grid.columns.count <= columnLimit, rows.count <= rowLimit, rows.count > leastTies else {
      return []
    }
    let percents = grid.columns.indices.filter { isPercent($0, rows) }
    let amounts = grid.columns.indices.filter { !percents.contains($0) }
    guard !percents.isEmpty, !amounts.isEmpty else { return [] }
    return percents.compactMap { column in
      let found = best(column, sources(relation, column, amounts, rows), rows)
      guard let found, let row = rows.first(where: { $0.number == found.stated.place.row }),
        !isExplained(row, column, amounts, rows)
      else { return nil }
      return found
    }
  }

  private static func isPercent(_ column: Int, _ rows: [NumericGrid.Row]) -> Bool {
    let figures = rows.compactMap { $0.entries[column].figure }.filter { !$0.isDash }
    return !figures.isEmpty && figures.count { $0.unit == .percent } * 3 >= figures.count * 2
  }

  // MARK: What a percentage is taken of

  private static func sources(
    _ relation: TableMismatch.Relation, _ column: Int, _ amounts: [Int], _ rows: [NumericGrid.Row]
  ) -> [Source] {
    switch relation {
    case .share:
      let bases = rows.indices.filter { isBase(rows[$0], column) }.prefix(4)
      return amounts.flatMap { amount in bases.map { .share(amounts: amount, base: $0) } }
    case .growth:
      return zip(amounts, amounts.dropFirst()).flatMap {
        [.growth(from: $1, to: $0), .growth(from: $0, to: $1)]
      }
    default: return []
    }
  }

  private static func isBase(_ row: NumericGrid.Row, _ column: Int) -> Bool {
    row.isLabelled(with: bases)
      || row.entries[column].figure?.number == ExactDecimal(100)
  }

  private static func best(
    _ column: Int, _ sources: [Source], _ rows: [NumericGrid.Row]
  ) -> TableMismatch? {
    var best: (ties: Int, failing: [TableMismatch])?
    for source in sources {
      var ties = 0
      var digits = 0
      var failing: [TableMismatch] = []
      for row in rows.indices {
        switch verdict(source, column, row, rows) {
        case .silent: break
        case .ties(let more):
          ties += 1
          digits += more
        case .fails(let mismatch): failing.append(mismatch)
        }
        if failing.count > 1 { break }
      }
      guard failing.count <= 1, ties >= leastTies, digits >= leastDigits else { continue }
      if best.map({ ($0.failing.count, -$0.ties) > (failing.count, -ties) }) ?? true {
        best = (ties, failing)
      }
    }
    guard let best, let failing = best.failing.first else { return nil }
    return TableMismatch(
      failing.relation, stated: failing.stated, statedInterval: failing.statedInterval,
      computedInterval: failing.computedInterval, tiesWhenTruncated: failing.tiesWhenTruncated,
      terms: failing.terms, tieCount: best.ties)
  }

  /// Whether a percentage that fails ties with another base or other columns.
  private static func isExplained(
    _ row: NumericGrid.Row, _ column: Int, _ amounts: [Int], _ rows: [NumericGrid.Row]
  ) -> Bool {
    guard let place = rows.firstIndex(where: { $0.number == row.number }) else { return true }
    func ties(_ source: Source) -> Bool {
      if case .ties = verdict(source, column, place, rows) { return true }
      return false
    }
    for amount in amounts {
      for base in rows.indices where base != place && ties(.share(amounts: amount, base: base)) {
        return true
      }
      for other in amounts where other != amount && ties(.growth(from: other, to: amount)) {
        return true
      }
    }
    return false
  }

  // MARK: One row

  private static func verdict(
    _ source: Source, _ column: Int, _ row: Int, _ rows: [NumericGrid.Row]
  ) -> Verdict {
    guard let stated = rows[row].entries[column].figure, !stated.isDash else { return .silent }
    let part: NumericGrid.Figure?
    let whole: NumericGrid.Figure?
    switch source {
    case .share(let amounts, let base):
      guard base != row else { return .silent }
      part = rows[row].entries[amounts].figure
      whole = rows[base].entries[amounts].figure
    case .growth(let from, let to):
      part = rows[row].entries[to].figure
      whole = rows[row].entries[from].figure
    }
    guard let part, let whole, !part.isDash, !whole.isDash, part.unit != .percent,
      whole.unit != .percent
    else { return .silent }
    let isGrowth = if case .growth = source { true } else { false }
    guard let nearest = bounds(stated, part, whole, isGrowth, .nearest) else { return .silent }
    if nearest.stated.overlaps(nearest.computed) {
      // A whole percentage ties by chance about once in ten times, one with a decimal in a hundred.
      return .ties(digits: 1 - stated.lastPlace)
    }
    guard
      let computed = nearest.computed.percentEnds(apartFrom: stated.interval(.nearest)),
      let interval = stated.interval(.nearest)
    else { return .silent }
    let truncated = bounds(stated, part, whole, isGrowth, .truncated)
    return .fails(
      TableMismatch(
        isGrowth ? .growth : .share, stated: stated, statedInterval: interval,
        computedInterval: computed,
        tiesWhenTruncated: truncated.map { $0.stated.overlaps($0.computed) } ?? true,
        terms: [part, whole], tieCount: 0))
  }

  private static func bounds(
    _ stated: NumericGrid.Figure, _ part: NumericGrid.Figure, _ whole: NumericGrid.Figure,
    _ isGrowth: Bool, _ rounding: DecimalInterval.Rounding
  ) -> (stated: ClosedRange<Rational>, computed: ClosedRange<Rational>)? {
    guard let percent = stated.interval(rounding)?.rationalBounds(dividedByPowerOfTen: 2),
      let amount = part.interval(rounding), let total = whole.interval(rounding),
      let ratio = isGrowth
        ? DecimalInterval.growthBounds(from: total, to: amount)
        : DecimalInterval.ratioBounds(numerator: amount, denominator: total)
    else { return nil }
    return (percent, ratio)
  }
}

extension DecimalInterval {
  /// The least and the greatest growth from one amount to another, as ratios.
  ///
  /// Nil where the first may be zero or below: growth from a loss means nothing.
  static func growthBounds(
    from old: DecimalInterval, to new: DecimalInterval
  ) -> ClosedRange<Rational>? {
    guard old.low > .zero else { return nil }
    // new ÷ old - 1; the old amount that makes it least or most depends on the sign of the new one.
    let forLeast = new.low.isNegative ? old.low : old.high
    let forMost = new.high.isNegative ? old.high : old.low
    guard let low = new.low.subtracting(forLeast), let high = new.high.subtracting(forMost),
      let least = Rational(low, forLeast), let most = Rational(high, forMost)
    else { return nil }
    return least...max(least, most)
  }
}

extension ClosedRange<Rational> {
  /// The ends in percent with as few decimals as still show them apart from what is stated.
  func percentEnds(apartFrom stated: DecimalInterval?) -> DecimalInterval? {
    for places in 4...10 {
      guard let low = lowerBound.rounded(places: places),
        let high = upperBound.rounded(places: places)
      else { return nil }
      let shown = DecimalInterval(low.scaled(byPowerOfTen: 2), high.scaled(byPowerOfTen: 2))
      guard let stated else { return shown }
      if !shown.overlaps(stated) { return shown }
    }
    return nil
  }
}
