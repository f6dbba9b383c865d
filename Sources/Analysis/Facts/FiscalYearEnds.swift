/// On which day each fiscal year ends, as the text tells: `the fiscal year ended January 2, 2011`.
enum FiscalYearEnds {
  /// The last day of each fiscal year that is told in one way only, or mostly so.
  /// - Complexity: O(n)
  static func byYear(in blocks: [BlockAnalysis]) -> [Int: CalendarDate] {
    var votes: [Int: [CalendarDate: Int]] = [:]
    for block in blocks {
      for value in block.values {
        guard case .period(let period) = value.kind, period.kind == .year, let end = period.end
        else {
          continue
        }
        votes[period.year, default: [:]][end, default: 0] += 1
      }
    }
    return votes.compactMapValues { dates in
      let total = dates.values.reduce(0, +)
      return dates.first { $0.value * 3 > total * 2 }?.key
    }
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
