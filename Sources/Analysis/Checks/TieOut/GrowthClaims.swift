/// Reads sentences that tell a rate of growth and the amounts it leads from and to.
enum GrowthClaims {
  /// A rate that the amounts of its sentence cannot give.
  struct Mismatch {
    /// The rate.
    let rate: TextValue
    /// The amount it leads to.
    let new: TextValue
    /// The amount it leads from.
    let old: TextValue
    /// What the rate allows, in percent.
    let stated: DecimalInterval
    /// What the amounts give, in percent.
    let computed: DecimalInterval
    /// Whether a hedge, or cutting figures off, may explain it.
    let isCapped: Bool
  }

  private static let rises = WordSet(
    "increase increased increases increasing grew rose up higher growth improved rise gain gained")
  private static let falls = WordSet(
    "decrease decreased decreases decreasing declined fell down lower decline reduction reduced drop dropped"
  )
  /// Words that make a rate one of something else or of several years.
  private static let others = WordSet(
    """
    respectively annually annual annualized average compound compounded cagr constant organic
    currency organically adjusted points excluding exclusive including comparable same-store per
    """)
  private static let comparisons = WordSet("from versus vs than over")
  private static let compared = WordSet("compared comparison relative opposed")
  private static let states = WordSet(
    "was were is are totaled totalled reached amounted equaled reported generated recorded had of")
  private static let adjacent = WordSet(
    "or by of increased decreased grew rose declined fell up down")

  private enum Role { case old, new, delta, none }

  /// The rates of a sentence that do not tie.
  static func mismatches(in block: BlockAnalysis, _ sentence: Range<Int>) -> [Mismatch] {
    let values = block.values.filter { sentence.contains($0.tokens.lowerBound) }
    let percents = values.filter { $0.kind == .percent }
    let amounts = values.filter { if case .money = $0.kind { true } else { false } }
    guard percents.count == 1, let rate = percents.first, (2...3).contains(amounts.count),
      rate.nominal != nil
    else { return [] }
    let tokens = block.structure.tokens
    let words = tokens[sentence]
    let isRise = words.holds(rises)
    let isFall = words.holds(falls)
    guard isRise != isFall, !words.holds(others), isRateOfGrowth(rate, tokens) else { return [] }
    var new: TextValue?
    var old: TextValue?
    for amount in amounts {
      guard amount.kind == amounts[0].kind else { return [] }
      switch role(of: amount, values, tokens, sentence) {
      case .old:
        guard old == nil else { return [] }
        old = amount
      case .new:
        guard new == nil else { return [] }
        new = amount
      case .delta: break
      case .none: return []
      }
    }
    guard let new, let old, let found = mismatch(rate, new, old, isFall) else { return [] }
    return [found]
  }

  /// Whether a percentage stands where a rate of growth does: `increased 12%`, `or 12%`, `a 12% rise`.
  private static func isRateOfGrowth(_ rate: TextValue, _ tokens: [Token]) -> Bool {
    let before = rate.hedgedTokens.lowerBound - 1
    let after = rate.hedgedTokens.upperBound
    if after < tokens.count, tokens[after].word == "of" { return false }
    if before >= 0, adjacent.contains(tokens[before].word) {
      guard tokens[before].word == "of" else { return true }
      return before > 0
        && (rises.contains(tokens[before - 1].word) || falls.contains(tokens[before - 1].word))
    }
    return after < tokens.count
      && (rises.contains(tokens[after].word) || falls.contains(tokens[after].word))
  }

  /// What the words before an amount make of it.
  private static func role(
    of amount: TextValue, _ values: [TextValue], _ tokens: [Token], _ sentence: Range<Int>
  ) -> Role {
    var index = amount.hedgedTokens.lowerBound - 1
    let last = index
    while index >= sentence.lowerBound, last - index < 12 {
      let word = tokens[index].word
      if tokens[index].kind == .semicolon || tokens[index].kind == .percent { return .none }
      if let other = values.first(where: { $0.tokens.contains(index) }) {
        guard case .period = other.kind else { return .none }
      } else if index == last, word == "by" || rises.contains(word) || falls.contains(word) {
        return .delta
      } else if index == last, word == "of", index > sentence.lowerBound,
        rises.contains(tokens[index - 1].word) || falls.contains(tokens[index - 1].word)
      {
        return .delta
      } else if compared.contains(word) || comparisons.contains(word) {
        return word == "over" ? .none : .old
      } else if word == "to" {
        let isCompared = index > sentence.lowerBound && compared.contains(tokens[index - 1].word)
        return isCompared ? .old : .new
      } else if states.contains(word), word != "of" {
        return .new
      }
      index -= 1
    }
    return .none
  }

  private static func mismatch(
    _ rate: TextValue, _ new: TextValue, _ old: TextValue, _ isFall: Bool
  ) -> Mismatch? {
    guard new.nominal != nil, old.nominal != nil,
      let nearest = bounds(rate, new, old, isFall, .nearest),
      !nearest.stated.overlaps(nearest.computed),
      let stated = nearest.stated.percentEnds(apartFrom: nil),
      let computed = nearest.computed.percentEnds(apartFrom: stated)
    else { return nil }
    let truncated = bounds(rate, new, old, isFall, .truncated)
    let isHedged = [rate, new, old].contains { $0.bound != .exact }
    return Mismatch(
      rate: rate, new: new, old: old, stated: stated, computed: computed,
      isCapped: isHedged || truncated.map { $0.stated.overlaps($0.computed) } ?? true)
  }

  private static func bounds(
    _ rate: TextValue, _ new: TextValue, _ old: TextValue, _ isFall: Bool,
    _ rounding: DecimalInterval.Rounding
  ) -> (stated: ClosedRange<Rational>, computed: ClosedRange<Rational>)? {
    guard var percent = rate.interval(rounding), let to = new.interval(rounding),
      let from = old.interval(rounding), !percent.low.isNegative || rate.nominal == .zero
    else { return nil }
    if isFall { percent = DecimalInterval(percent.low.negated, percent.high.negated) }
    guard let stated = percent.rationalBounds(dividedByPowerOfTen: 2),
      let computed = DecimalInterval.growthBounds(from: from, to: to)
    else { return nil }
    return (stated, computed)
  }
}

extension GrowthClaims.Mismatch {
  /// The amounts as related places.
  var related: [BlockFinding.Related] {
    [("to", new), ("from", old)].map { role, amount in
      let interval = amount.interval(.nearest).map { ", " + TieOutWording.range($0) } ?? ""
      return BlockFinding.Related(
        tokens: amount.tokens, message: "\(role) \(TieOutWording.amount(amount))\(interval)")
    }
  }
}

extension TextValue {
  /// What the figure allows when it was shortened in a given way, its hedge included.
  func interval(_ rounding: DecimalInterval.Rounding) -> DecimalInterval? {
    DecimalInterval(low: low, high: high, bound: bound, lastPlace: lastPlace, rounding: rounding)
  }
}

extension TieOutWording {
  /// An amount of prose, fully scaled.
  static func amount(_ value: TextValue) -> String {
    guard let number = value.nominal else { return "an amount" }
    let text = grouped(number)
    if case .money(let currency) = value.kind {
      return currency.isEmpty || currency == "USD" ? "$" + text : "\(currency) \(text)"
    }
    return value.kind == .percent ? text + "%" : text
  }
}
