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

extension FactKind {
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
