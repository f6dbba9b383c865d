/// On which day each fiscal year ends, as the text tells: `the fiscal year ended January 2, 2011`.
enum FiscalYearEnds {
  /// The last day of each fiscal year that is told in one way only, or mostly so.
  /// - Complexity: O(n)
  static func byYear(in blocks: [BlockAnalysis]) -> [Int: CalendarDate] {
    var told: [(year: Int, end: CalendarDate)] = []
    for block in blocks {
      for value in block.values {
        guard case .period(let period) = value.kind, period.kind == .year, let end = period.end
        else {
          continue
        }
        told.append((period.year, end))
      }
    }
    told.sort { ($0.year, $0.end) < ($1.year, $1.end) }
    var result: [Int: CalendarDate] = [:]
    var start = 0
    while start < told.count {
      let year = told[start].year
      var end = start
      while end < told.count, told[end].year == year { end += 1 }
      // What most of them tell stands in the middle.
      let middle = told[(start + end) / 2].end
      let count = told[start..<end].count { $0.end == middle }
      if count * 3 > (end - start) * 2 { result[year] = middle }
      start = end
    }
    return result
  }
}

extension Period {
  /// A quarter of the calendar by its number in a fiscal year that ends in another month than December.
  ///
  /// Fiscal years that end early in the calendar year are named after either year: then the days alone
  /// name the quarter.
  func inFiscalYear(ending yearEnd: Cover.YearEnd?) -> Period {
    guard kind == .quarter, let start, let end, let yearEnd, (1...12).contains(yearEnd.month) else {
      return self
    }
    // A year of weeks ends within days of the end of a month.
    let last = yearEnd.day <= 10 ? (yearEnd.month + 10) % 12 + 1 : yearEnd.month
    guard last != 12 else { return self }
    let months = (end.month - last + 12) % 12
    guard last > 2, months % 3 == 0 else { return .range(from: start, to: end) }
    return .quarter(
      months == 0 ? 4 : months / 3, of: end.month <= last ? end.year : end.year + 1, start: start,
      end: end)
  }

  /// Whether the period is a stretch of less than a year.
  var isPartOfYear: Bool { kind == .quarter || kind == .range || kind == .month }
}

extension FactKind {
  /// Whether the columns of quarters hold facts of the kind: flows, and balances at their ends.
  var isToldOfQuarters: Bool {
    switch self {
    case .revenueTotal, .revenueShare, .netIncome, .operatingIncome, .grossMargin, .cash,
      .operatingCashFlow, .rdExpense, .capex, .dividend, .shareRepurchase, .creditLossProvision,
      .netInterestMargin:
      true
    default: false
    }
  }

  /// Whether facts of the kind hold at a day rather than over a time.
  var isBalance: Bool {
    switch self {
    case .cash, .workingCapital, .accumulatedDeficit, .stockholdersEquity, .backlog, .storeCount,
      .patents, .trademarks, .totalAssets, .deposits, .loans, .nonperformingAssets, .capitalRatio:
      true
    default: false
    }
  }
}
