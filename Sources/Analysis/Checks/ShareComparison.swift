/// A stated share that two stated amounts cannot give when figures are rounded to the nearest.
struct ShareComparison {
  /// The share in percent.
  let share: Fact
  /// The amount that the share is said to be.
  let part: Fact
  /// The total that it is a share of.
  let whole: Fact
  /// The ends in percent of what the stated share allows.
  let statedEnds: [ExactDecimal]
  /// The ends in percent of what the amounts allow, rounded for showing.
  let computedEnds: [ExactDecimal]
  /// Whether the figures would tie if they were cut off instead of rounded.
  let tiesWhenTruncated: Bool

  /// Compares the figures; nil where they tie or cannot be compared.
  init?(share: Fact, part: Fact, whole: Fact) {
    guard let nearest = Self.bounds(share, part, whole, .nearest),
      !nearest.stated.overlaps(nearest.computed), let stated = share.value?.interval(.nearest),
      let computed = Self.ends(of: nearest.computed, apartFrom: stated)
    else { return nil }
    self.share = share
    self.part = part
    self.whole = whole
    statedEnds = [stated.low, stated.high]
    computedEnds = computed
    let truncated = Self.bounds(share, part, whole, .truncated)
    tiesWhenTruncated = truncated.map { $0.stated.overlaps($0.computed) } ?? true
  }

  /// What the share and the amounts allow, as ratios.
  private static func bounds(
    _ share: Fact, _ part: Fact, _ whole: Fact, _ rounding: DecimalInterval.Rounding
  ) -> (stated: ClosedRange<Rational>, computed: ClosedRange<Rational>)? {
    guard let stated = share.value?.interval(rounding)?.rationalBounds(dividedByPowerOfTen: 2),
      let amount = part.value?.interval(rounding), !amount.low.isNegative,
      let total = whole.value?.interval(rounding),
      let computed = DecimalInterval.ratioBounds(numerator: amount, denominator: total)
    else { return nil }
    return (stated, computed)
  }

  /// The ends in percent with as few decimals as still show them apart from what is stated.
  private static func ends(
    of bounds: ClosedRange<Rational>, apartFrom stated: DecimalInterval
  ) -> [ExactDecimal]? {
    for places in 4...10 {
      guard let low = bounds.lowerBound.rounded(places: places),
        let high = bounds.upperBound.rounded(places: places)
      else { return nil }
      let shown = DecimalInterval(low.scaled(byPowerOfTen: 2), high.scaled(byPowerOfTen: 2))
      if !shown.overlaps(stated) { return [shown.low, shown.high] }
    }
    return nil
  }
}
