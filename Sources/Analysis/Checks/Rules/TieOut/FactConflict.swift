/// Finds a total that the text gives twice for one time, and differently.
///
/// *Finds*: “our revenue was $69.8 million” and, elsewhere, “revenue of $68.9 million”, both for 2022.
/// *Passes*: the same figure with fewer digits, hedged figures, figures of parts, of adjusted measures and
/// of other times; totals that are told in more than two ways, which are not one thing.
/// *Reads*: facts that give totals of the registrant.
enum FactConflict: FilingCheck {
  static let info = CheckInfo(
    code: "fact-conflict", severity: .warning,
    summary: "One total is stated twice and differently.")

  private static let kinds: Set<FactKind> = [
    .revenueTotal, .netIncome, .operatingIncome, .cash, .accumulatedDeficit, .employees, .backlog,
    .operatingCashFlow, .workingCapital,
  ]
  private static let restricted = WordSet(
    """
    adjusted pro forma non-gaap excluding segment restated approximately domestic international
    full-time part-time temporary hourly respectively attributable comprehensive before discontinued
    continuing quarter restricted subsidiary subsidiaries if would preliminary estimated previously
    """)

  private static let movements = WordSet("during used provided paid received increase decrease")

  static func findings(in filing: FilingFacts) -> [Finding] {
    var groups: [String: [Fact]] = [:]
    var order: [String] = []
    for fact in filing.facts where isPlain(fact, filing) {
      let key =
        "\(fact.kind.rawValue) \(fact.period?.label ?? "") \(fact.period?.end?.description ?? "") \(fact.unit ?? "")"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(fact)
    }
    return order.compactMap { conflict(groups[$0] ?? [], filing) }
  }

  private static func isPlain(_ fact: Fact, _ filing: FilingFacts) -> Bool {
    guard kinds.contains(fact.kind), fact.isStatedOfRegistrant, fact.subject == nil,
      fact.qualifier == nil, !fact.isHedged, fact.period != nil, fact.value?.nominal != nil,
      fact.unit != "percent"
    else { return false }
    // `$8.9 million (2019 - $6.0 million)`: which time belongs to which amount is not sure.
    let amounts = filing.values(of: fact).count { if case .money = $0.kind { true } else { false } }
    let sentence = filing.sentence(of: fact)
    // `cash during the year amounted to …` is a movement and no balance.
    if fact.period?.kind == .instant, sentence.holds(movements) { return false }
    return amounts <= 1 && !sentence.holds(restricted)
  }

  private static func conflict(_ facts: [Fact], _ filing: FilingFacts) -> Finding? {
    guard let first = facts.first else { return nil }
    let others = facts.dropFirst().filter { !$0.agrees(with: first) }
    guard others.count == 1, let odd = others.first, let stated = odd.value?.interval(.nearest),
      let computed = first.value?.interval(.nearest), odd.isSlipOf(first)
    else { return nil }
    return Finding(
      code: info.code, severity: info.severity, range: odd.range,
      message: .conflict(odd, first, stated, computed),
      related: [Finding.Related(range: first.range, message: Wording.stated(first))],
      data: .object([
        .init("stated", .ends(of: stated)), .init("other", .ends(of: computed)),
        .init("period", .optional(odd.period?.label)),
        .init("factIDs", .identifiers(of: [odd, first])),
      ]))
  }
}

extension Fact {
  /// Whether two figures may be one, rounded to different digits.
  fileprivate func agrees(with other: Fact) -> Bool {
    guard let left = value?.interval(.nearest), let right = other.value?.interval(.nearest),
      let cut = value?.interval(.truncated), let otherCut = other.value?.interval(.truncated)
    else { return true }
    return left.overlaps(right) || cut.overlaps(otherCut)
  }

  /// Whether two figures are so alike that they are one with a slip: of one sign, and neither more
  /// than half as large again as the other.
  fileprivate func isSlipOf(_ other: Fact) -> Bool {
    guard let left = value?.nominal, let right = other.value?.nominal,
      left.isNegative == right.isNegative,
      let most = left.magnitude.multiplied(by: ExactDecimal(15, exponent: -1)),
      let otherMost = right.magnitude.multiplied(by: ExactDecimal(15, exponent: -1))
    else { return false }
    return right.magnitude <= most && left.magnitude <= otherMost
  }
}

extension Finding.Message {
  fileprivate static func conflict(
    _ odd: Fact, _ first: Fact, _ stated: DecimalInterval, _ other: DecimalInterval
  ) -> Finding.Message {
    Finding.Message(
      """
      \(Wording.opening(odd.kind.rawValue)) \(Wording.stated(odd)) allows \
      \(TieOutWording.range(stated)); elsewhere it is \(Wording.figure(first)), allowing \
      \(TieOutWording.range(other)).
      """)
  }
}
