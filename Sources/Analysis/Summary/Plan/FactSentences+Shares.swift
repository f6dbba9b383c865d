extension FactSentences {
  /// A share with the words for whose it is.
  private struct Share {
    let subject: String
    let fact: Fact
    let before: Fact?
  }

  /// Shares of the newest year by what they are shares of and by, each kind in one sentence.
  mutating func shares() {
    guard let year else { return }
    let all = stated(.revenueShare).filter {
      $0.period?.kind == .year && $0.subject != nil && !isPartOfSubject($0)
    }
    let newest = all.filter { $0.period?.year == year }
    let dimensions: [Fact.Dimension?] = [
      .product, .segment, .customer, .channel, .geography, .endMarket, nil,
    ]
    var single: [(noun: String, share: Share)] = []
    for dimension in dimensions {
      var bases: [(noun: String, shares: [Fact])] = []
      for share in newest where share.dimension == dimension {
        guard let noun = base(of: share) else { continue }
        if let known = bases.firstIndex(where: { Self.isSame($0.noun, noun) }) {
          bases[known].shares.append(share)
        } else {
          bases.append((noun, [share]))
        }
      }
      for base in bases {
        for group in groups(base.shares) {
          let isTable = group.allSatisfy { isOfTable($0) }
          let whole = isTable ? wholeOf(rows: group, in: year) : nil
          let noun = whole?.name ?? (isTable && whole != nil ? "revenue" : base.noun)
          let shown = worded(group, all.filter { $0.period?.year == year - 1 })
          if shown.count == 1, dimension != .customer, whole == nil {
            single.append((noun, shown[0]))
          } else {
            list(shown, of: noun, dimension, whole: whole?.fact)
          }
        }
      }
    }
    lists(single.sorted { size($0.share) > size($1.share) })
  }

  /// Says that nobody buys much: `No customer brought 10% or more of revenue in 2023.`.
  mutating func noShare() {
    let denied = filing.facts.first { fact in
      guard fact.kind == .revenueShare, fact.polarity == .negated, fact.modality == .actual,
        fact.period?.kind == .year, fact.period?.year == year, fact.unit == "percent",
        let subject = fact.subject?.lowercased()
      else { return false }
      return ["no customer", "no single customer", "no one customer"].contains {
        subject == $0 || subject.hasPrefix($0 + " of ")
      }
    }
    guard let denied, let value = denied.value, let base = base(of: denied),
      SubjectWording.isRevenue(base), let limit = SubjectWording.limit(value)
    else { return }
    add(
      .noConcentration, .revenue, 70,
      "No customer brought \(limit) of \(base)\(Wording.inPeriod(denied))", [denied])
  }

  /// Shares that stand alone, those of one whole together.
  private mutating func lists(_ single: [(noun: String, share: Share)]) {
    var bases: [(noun: String, shares: [Share])] = []
    for (noun, share) in single {
      if let known = bases.firstIndex(where: { Self.isSame($0.noun, noun) && $0.shares.count < 4 })
      {
        // `U.S. and Canadian operations 87%, international operations 27%`: parts that overlap.
        guard sum(bases[known].shares.map(\.fact) + [share.fact]) <= ExactDecimal(103) else {
          continue
        }
        bases[known].shares.append(share)
      } else {
        bases.append((noun, [share]))
      }
    }
    for base in bases {
      list(base.shares, of: base.noun, base.shares[0].fact.dimension, whole: nil)
    }
  }

  /// Shares that can stand in one list: of one table or sentence, or parts of one whole.
  ///
  /// A share that an earlier table gives otherwise is one of something else.
  private func groups(_ shares: [Fact]) -> [[Fact]] {
    var clusters: [[Fact]] = []
    for share in shares {
      if let last = clusters.last?.last, isBeside(last, share) {
        clusters[clusters.count - 1].append(share)
      } else {
        clusters.append([share])
      }
    }
    var known: [String: ExactDecimal] = [:]
    var result: [[Fact]] = []
    for cluster in clusters {
      let isOther = cluster.contains { share in
        known[share.subject ?? ""].map { $0 != share.value?.nominal } ?? false
      }
      guard !isOther, sum(cluster) <= ExactDecimal(103) else { continue }
      for share in cluster { known[share.subject ?? ""] = share.value?.nominal }
      if let last = result.indices.last, sum(result[last] + cluster) <= ExactDecimal(103) {
        result[last] += cluster
      } else {
        result.append(cluster)
      }
    }
    return result
  }

  /// Whether two words mean one whole: `net revenue` and `net revenues`.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || left + "s" == right || left == right + "s"
  }

  private func size(_ share: Share) -> ExactDecimal { share.fact.value?.nominal ?? .zero }

  private func sum(_ facts: [Fact]) -> ExactDecimal {
    facts.reduce(.zero) { $0.adding($1.value?.nominal ?? .zero) ?? $0 }
  }

  /// Whether two shares stand in one sentence or in one table.
  private func isBeside(_ first: Fact, _ second: Fact) -> Bool {
    if first.sentenceRange == second.sentenceRange { return true }
    guard isOfTable(first), isOfTable(second) else { return false }
    return distance(first, second) < 700
  }

  /// How far two facts stand apart, in bytes of the visible text.
  func distance(_ first: Fact, _ second: Fact) -> Int {
    let start = filing.view.map.text(of: first.range).end
    return filing.view.map.text(of: second.range).start - start
  }

  private func worded(_ shares: [Fact], _ earlier: [Fact]) -> [Share] {
    var told: Set<String> = []
    return shares.compactMap { share in
      guard let subject = share.subject.flatMap(SubjectWording.share), let raw = share.value?.raw,
        !raw.isEmpty, told.insert(subject.lowercased()).inserted
      else { return nil }
      let before = earlier.filter {
        $0.subject == share.subject && $0.dimension == share.dimension
          && base(of: $0) == base(of: share)
      }
      let isSure = Set(before.compactMap { $0.value?.nominal?.mantissa }).count == 1
      let isNews = before.first?.value?.nominal != share.value?.nominal
      return Share(subject: subject, fact: share, before: isSure && isNews ? before.first : nil)
    }
  }

  private mutating func list(
    _ shares: [Share], of noun: String, _ dimension: Fact.Dimension?, whole: Fact?
  ) {
    let shown = shares.prefix(7)
    guard let first = shown.first, let label = first.fact.period.map(Wording.label) else { return }
    let only = stated(.customerCount).first {
      $0.subject == first.fact.subject && $0.value?.nominal == ExactDecimal(1)
    }
    let isCompared = shown.count <= 2 && whole == nil
    let labels = SubjectWording.listed(shown.map(\.subject))
    let parts = zip(labels, shown).enumerated().map { number, part in
      let (name, share) = part
      let verb = number == 0 ? "brought " : ""
      let base = number == 0 ? " of \(label) \(noun)" : ""
      let before =
        isCompared ? share.before.map { " (\(percent($0))\(Wording.inPeriod($0)))" } : nil
      return "\(name) \(verb)\(percent(share.fact))\(base)\(before ?? "")"
    }
    let text = Wording.list(parts)
    let facts =
      shown.flatMap { [$0.fact] + (isCompared ? $0.before.map { [$0] } ?? [] : []) }
      + (whole.map { [$0] } ?? [])
    let topic: SummaryTopic.Name =
      switch dimension {
      case .customer: .concentration
      case .geography: .geography
      default: .mix
      }
    if let only, shown.count == 1 {
      add(topic, .revenue, 92, text + ", from only one customer", facts + [only])
    } else {
      // What adds up to all of it says most.
      let total = sum(shown.map(\.fact))
      let isWhole = total >= ExactDecimal(97) && total <= ExactDecimal(103)
      add(
        topic, .revenue, 82 + min(shown.count, 5) * 4 + (isWhole ? 12 : 0), text, Array(facts))
    }
  }

  private func percent(_ fact: Fact) -> String {
    let figure = Wording.figure(fact)
    return figure + (figure.hasSuffix("%") ? "" : "%")
  }
}
