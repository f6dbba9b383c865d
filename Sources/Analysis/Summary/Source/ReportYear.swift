/// The fiscal year that a filing reports on, from the years that its sentences name.
struct ReportYear: Sendable {
  /// The year; nil where the text names too few.
  let year: Int?

  /// Counts the years of statements and prose: the newest of those named often.
  /// - Complexity: O(n) in the values.
  init(_ filing: FilingFacts, _ sections: SummarySections) {
    var counts: [Int: Int] = [:]
    for block in filing.blocks.indices {
      let weight: Int
      switch sections.kinds[block] {
      case .discussion, .business: weight = 2
      case .statements: weight = 1
      default: continue
      }
      for value in filing.blocks[block].values {
        guard case .period(let period) = value.kind, period.kind != .month,
          (1980...2099).contains(period.year)
        else { continue }
        counts[period.year, default: 0] += weight
      }
    }
    let most = counts.values.max() ?? 0
    let often = counts.filter { $0.value * 4 >= most && $0.value >= 4 }.keys.max()
    var totals: [Int: Int] = [:]
    for fact in filing.facts where fact.kind.isTotal && fact.isStatedOfRegistrant {
      guard let period = fact.period, period.kind == .year || period.kind == .instant else {
        continue
      }
      // A year that ends in the first week of January is named after the year before.
      let isEarly = period.kind == .instant && period.end.map { $0.month == 1 } ?? false
      totals[isEarly ? period.year - 1 : period.year, default: 0] += 1
    }
    let mostTotals = totals.values.max() ?? 0
    let stated = totals.filter { $0.value * 3 >= mostTotals }.keys.max() ?? filing.latestYear
    // The facts know best: what the text plans or owes for later years is no report on them.
    year = stated ?? often
  }
}
