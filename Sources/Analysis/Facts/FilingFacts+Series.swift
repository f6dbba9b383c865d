extension FilingFacts {
  /// Shares and amounts of the same number of top customers, newest first.
  struct TopShareSeries {
    /// How many customers they are of.
    let count: Int
    /// The shares in percent, newest first.
    let shares: [Fact]
    /// The amounts of money, newest first.
    let amounts: [Fact]
  }

  /// Shares of revenue that one subject has, newest first.
  struct ShareSeries {
    /// The shares in percent, newest first; never empty.
    let shares: [Fact]
    /// The newest share.
    let newest: Fact
    /// Whether the subject names several and each share is of one of them: `two customers
    /// accounted for 22% and 11%`.
    let isOfOneAmongSeveral: Bool
  }

  /// The series of top-n shares, in the order of the text.
  func topShares() -> [TopShareSeries] {
    var order: [Int] = []
    var byCount: [Int: [Fact]] = [:]
    for fact in facts(.topNShare) where fact.isStatedOfRegistrant && fact.qualifier == nil {
      guard let count = fact.topCount else { continue }
      if byCount[count] == nil { order.append(count) }
      byCount[count, default: []].append(fact)
    }
    return order.compactMap { count in
      let all = (byCount[count] ?? []).sorted(by: Self.isNewer)
      let shares = all.filter { $0.unit == "percent" }
      guard !shares.isEmpty else { return nil }
      return TopShareSeries(
        count: count, shares: shares, amounts: all.filter { $0.unit != "percent" })
    }
  }

  /// The shares of revenue by one dimension, one series for each subject, in the order of the text.
  func shares(by dimension: Fact.Dimension?) -> [ShareSeries] {
    var order: [[Word]] = []
    var bySubject: [[Word]: [Fact]] = [:]
    for fact in facts(.revenueShare) where fact.isStatedOfRegistrant && fact.unit == "percent" {
      guard fact.dimension == dimension, fact.subject != nil, fact.qualifier == nil else {
        continue
      }
      let key = subject(of: fact).map(\.word)
      if bySubject[key] == nil { order.append(key) }
      bySubject[key, default: []].append(fact)
    }
    return order.flatMap { series(bySubject[$0] ?? []) }
  }

  /// The newest year for which the text states a share of revenue.
  var newestShareYear: Int? {
    facts.lazy.filter { [.revenueShare, .topNShare].contains($0.kind) && $0.isStatedOfRegistrant }
      .compactMap { $0.period?.year }.max()
  }

  /// Whether a share is of an earlier year than others that the text states.
  func isOutdated(_ share: Fact) -> Bool {
    guard let year = share.period?.year, let newest = newestShareYear else { return false }
    return year < newest
  }

  private func series(_ facts: [Fact]) -> [ShareSeries] {
    let isSplit = facts.indices.contains { index in
      facts[..<index].contains {
        $0.range == facts[index].range && $0.period == facts[index].period
      }
    }
    if isSplit {
      return facts.map { ShareSeries(shares: [$0], newest: $0, isOfOneAmongSeveral: true) }
    }
    let shares = facts.sorted(by: Self.isNewer)
    guard let newest = shares.first else { return [] }
    return [ShareSeries(shares: shares, newest: newest, isOfOneAmongSeveral: false)]
  }

  /// The newest fact of a series for each of its periods, without repetitions in other digits.
  static func oncePerPeriod(_ facts: [Fact]) -> [Fact] {
    facts.indices.filter { index in
      !facts[..<index].contains {
        $0.period == facts[index].period || $0.isOfSamePeriod(as: facts[index])
      }
    }.map { facts[$0] }
  }

  /// Orders the newest period first, facts without one last, then by place.
  static func isNewer(_ left: Fact, _ right: Fact) -> Bool {
    let years = (left.period?.year ?? 0, right.period?.year ?? 0)
    if years.0 != years.1 { return years.0 > years.1 }
    if let first = left.period?.end, let second = right.period?.end, first != second {
      return first > second
    }
    return left.range < right.range
  }
}
