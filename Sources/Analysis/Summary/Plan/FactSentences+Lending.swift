/// Sentences on what a lender lives on: interest, deposits, loans and the capital behind them.
extension FactSentences {
  mutating func lending() {
    guard let year, isLender else { return }
    interest(in: year)
    book(in: year)
    capital(in: year)
  }

  /// Whether the registrant lives on what it lends.
  var isLender: Bool {
    filing.facts.contains { [.netInterestMargin, .creditLossProvision].contains($0.kind) }
  }

  /// Whether income is of interest, which lenders tell with their margin.
  static func isInterest(_ fact: Fact) -> Bool {
    guard let subject = fact.subject?.lowercased() else { return false }
    return subject.contains("interest income") || subject.contains("interest and")
  }

  /// A figure of a lender with the one of the year before.
  private typealias Pair = (newest: Fact, before: Fact?)

  private func pair(_ kind: FactKind, in year: Int, _ matches: (Fact) -> Bool = { _ in true })
    -> Pair?
  {
    func found(_ year: Int) -> Fact? {
      agreed(
        stated(kind).filter { fact in
          guard let period = fact.period, matches(fact) else { return false }
          return kind.isBalance
            ? isYearEnd(period, of: year) : period.kind == .year && period.year == year
        })
    }
    guard let newest = found(year) else { return nil }
    let before = found(year - 1)
    // Two ways to name one thing are no series; two figures that read the same tell nothing.
    return (
      newest,
      before.flatMap {
        $0.subject?.lowercased() == newest.subject?.lowercased() && unsigned($0) != unsigned(newest)
          ? $0 : nil
      }
    )
  }

  private func clause(_ name: String, _ pair: Pair) -> String {
    let verb = name.hasSuffix("s") && !name.hasSuffix("losses") ? "were" : "was"
    let before = pair.before.map { " (\(unsigned($0)) in \($0.period?.year ?? 0))" } ?? ""
    if let growth = growth(of: pair.newest), let rate = growth.value {
      return "\(name) \(Wording.movement(rate)) to \(unsigned(pair.newest))\(before)"
    }
    return "\(name) \(verb) \(unsigned(pair.newest))\(before)"
  }

  /// The growth that the sentence of a figure gives for it.
  private func growth(of fact: Fact) -> Fact? {
    guard fact.kind == .revenueTotal else { return nil }
    return stated(.revenueGrowth).first {
      $0.subject == fact.subject && $0.sentenceRange == fact.sentenceRange
        && $0.period?.year == fact.period?.year
    }
  }

  /// What the year brought: net interest income, its margin and the provision.
  private mutating func interest(in year: Int) {
    var parts: [(text: String, pair: Pair)] = []
    for name in [
      "total interest income", "net interest income", "noninterest income", "non-interest income",
    ] {
      let income = pair(.revenueTotal, in: year) { $0.subject?.lowercased() == name }
      if let income { parts.append((clause(name, income), income)) }
    }
    guard !parts.isEmpty else { return }
    if let margin = pair(.netInterestMargin, in: year) {
      parts.append((clause("the net interest margin", margin), margin))
    }
    if let provision = pair(.creditLossProvision, in: year) {
      parts.append((clause("the provision for loan losses", provision), provision))
    }
    add(
      .interest, .revenue, 84 + parts.count * 6,
      "In \(year), \(Wording.list(parts.map(\.text)))",
      parts.flatMap {
        [$0.pair.newest] + [growth(of: $0.pair.newest), $0.pair.before].compactMap { $0 }
      }, covers: [.interest, .parts])
  }

  /// What stood in the books at the end of the year: deposits, loans and those that do not perform.
  private mutating func book(in year: Int) {
    var parts: [(text: String, pair: Pair)] = []
    if let deposits = pair(.deposits, in: year) {
      parts.append((clause("deposits", deposits), deposits))
    }
    if let loans = pair(.loans, in: year), let name = loans.newest.subject?.lowercased() {
      parts.append((clause(name.hasSuffix("loans") ? name : "loans", loans), loans))
    }
    if let poor = pair(.nonperformingAssets, in: year), let name = poor.newest.subject?.lowercased()
    {
      parts.append((clause(name, poor), poor))
    }
    guard !parts.isEmpty else { return }
    if let assets = pair(.totalAssets, in: year) {
      parts.append((clause("total assets", assets), assets))
    }
    let day = parts[0].pair.newest.period.flatMap { $0.kind == .instant ? $0 : nil }
    add(
      .deposits, .financing, 70 + parts.count * 7,
      "\(day.map { "At \(Wording.day($0))" } ?? "At the end of \(year)"), \(Wording.list(parts.map(\.text)))",
      parts.flatMap { [$0.pair.newest] + ($0.pair.before.map { [$0] } ?? []) },
      covers: [.deposits])
  }

  /// The ratios of capital that the regulators ask for.
  private mutating func capital(in year: Int) {
    var names: Set<String> = []
    let ratios = stated(.capitalRatio).filter { fact in
      guard let period = fact.period, isYearEnd(period, of: year), let name = fact.subject else {
        return false
      }
      return names.insert(name.lowercased()).inserted
    }.prefix(3)
    guard let first = ratios.first, let day = first.period else { return }
    let texts = ratios.map { "the \(SubjectWording.lowered($0.subject ?? "")) was \(unsigned($0))" }
    add(
      .equity, .financing, 74, "At \(Wording.day(day)), \(Wording.list(texts))", Array(ratios))
  }
}
