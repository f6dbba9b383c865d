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

  /// The series of top-n shares, in the order of the text.
  func topShares() -> [TopShareSeries] {
    var order: [Int] = []
    var byCount: [Int: [Fact]] = [:]
    for fact in facts(.topNShare) where fact.isStatedOfRegistrant {
      guard let count = fact.topCount else { continue }
      if byCount[count] == nil { order.append(count) }
      byCount[count, default: []].append(fact)
    }
    return order.compactMap { count in
      let all = (byCount[count] ?? []).sorted(by: Self.isNewer)
      let shares = all.filter { $0.unit == "percent" }
      guard !shares.isEmpty else { return nil }
      return TopShareSeries(count: count, shares: shares, amounts: all.filter { $0.unit != "percent" })
    }
  }

  /// Orders the newest period first, facts without one last, then by place.
  static func isNewer(_ left: Fact, _ right: Fact) -> Bool {
    let years = (left.period?.year ?? 0, right.period?.year ?? 0)
    return years.0 != years.1 ? years.0 > years.1 : left.range < right.range
  }

  /// The source range of tokens of a block.
  func sourceRange(_ tokens: Range<Int>, inBlock block: Int) -> ByteRange {
    let all = blocks[block].structure.tokens
    let start = view.blocks[block].range.start
    guard let first = all[tokens].first, let last = all[tokens].last else { return ByteRange(0, 0) }
    return view.map.source(of: ByteRange(start + Int(first.start), start + last.end))
  }
}

extension Fact {
  /// The gate of all rules: stated as a fact, not denied, supposed, expected or told of others.
  var isStatedOfRegistrant: Bool {
    polarity == .asserted && (modality == .actual || modality == .ownEstimate)
  }
}
