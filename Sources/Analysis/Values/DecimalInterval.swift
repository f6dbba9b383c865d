/// All numbers between two decimals, both ends included.
///
/// Ends that a bound excludes (`over 53%`) are included here: a comparison can then only be too
/// lenient, never wrong.
public struct DecimalInterval: Hashable, Sendable {
  /// How a figure was shortened to the digits shown.
  public enum Rounding: Sendable, Hashable, CaseIterable {
    /// To the nearest: half a unit of the last place to each side.
    case nearest
    /// Cut off: up to a whole unit of the last place away from zero.
    case truncated
  }

  /// The lower end.
  public let low: ExactDecimal
  /// The upper end, never below `low`.
  public let high: ExactDecimal

  /// Creates the interval between two numbers, whatever their order.
  public init(_ first: ExactDecimal, _ second: ExactDecimal) {
    low = min(first, second)
    high = max(first, second)
  }

  /// What a figure shown to the place `10^lastPlace` may have been; nil where it does not fit.
  public init?(_ figure: ExactDecimal, lastPlace: Int, rounding: Rounding) {
    let whole = ExactDecimal(1, exponent: lastPlace)
    let half = ExactDecimal(5, exponent: lastPlace - 1)
    let below: ExactDecimal
    let above: ExactDecimal
    switch rounding {
    case .nearest: (below, above) = (half, half)
    case .truncated where figure == .zero: (below, above) = (whole, whole)
    case .truncated: (below, above) = figure.isNegative ? (whole, .zero) : (.zero, whole)
    }
    guard let low = figure.subtracting(below), let high = figure.adding(above) else { return nil }
    self.init(low, high)
  }

  /// The sums of a number of each; nil where an end does not fit.
  public func adding(_ other: DecimalInterval) -> DecimalInterval? {
    guard let low = low.adding(other.low), let high = high.adding(other.high) else { return nil }
    return DecimalInterval(low, high)
  }

  /// The differences of a number of each; nil where an end does not fit.
  public func subtracting(_ other: DecimalInterval) -> DecimalInterval? {
    guard let low = low.subtracting(other.high), let high = high.subtracting(other.low) else {
      return nil
    }
    return DecimalInterval(low, high)
  }

  /// The products of a number of each; nil where an end does not fit.
  public func multiplied(by other: DecimalInterval) -> DecimalInterval? {
    guard let first = low.multiplied(by: other.low), let second = low.multiplied(by: other.high),
      let third = high.multiplied(by: other.low), let fourth = high.multiplied(by: other.high)
    else { return nil }
    return DecimalInterval(min(first, second, third, fourth), max(first, second, third, fourth))
  }

  /// Whether a number lies inside.
  public func contains(_ number: ExactDecimal) -> Bool { low <= number && number <= high }

  /// Whether the intervals share a number.
  public func overlaps(_ other: DecimalInterval) -> Bool { low <= other.high && other.low <= high }
}

extension DecimalInterval {
  /// The least and the greatest quotient of a number of each.
  ///
  /// Nil where the denominator may be zero or below, or where an end does not fit.
  public static func ratioBounds(
    numerator: DecimalInterval, denominator: DecimalInterval
  ) -> ClosedRange<Rational>? {
    guard denominator.low > .zero else { return nil }
    let forLow = numerator.low.isNegative ? denominator.low : denominator.high
    let forHigh = numerator.high.isNegative ? denominator.high : denominator.low
    guard let low = Rational(numerator.low, forLow), let high = Rational(numerator.high, forHigh)
    else { return nil }
    return low...high
  }

  /// The ends as fractions, each divided by `10^power`; `power` 2 turns percent into a ratio.
  public func rationalBounds(dividedByPowerOfTen power: Int = 0) -> ClosedRange<Rational>? {
    guard let low = Rational(low.scaled(byPowerOfTen: -power)),
      let high = Rational(high.scaled(byPowerOfTen: -power))
    else { return nil }
    return low...high
  }
}

extension DecimalInterval {
  /// What a stated figure allows, its digits and its hedges taken together.
  ///
  /// `approximately` adds one unit of the last place or 2 %, whichever is more, to each side;
  /// `over` reaches to 1.25 times the figure, `nearly` down to 0.9 times, `up to` down to zero.
  public init?(
    low: ExactDecimal?, high: ExactDecimal?, bound: Bound, lastPlace: Int, rounding: Rounding
  ) {
    guard let from = low ?? high, let to = high ?? low,
      let first = DecimalInterval(from, lastPlace: lastPlace, rounding: rounding),
      let second = DecimalInterval(to, lastPlace: lastPlace, rounding: rounding)
    else { return nil }
    switch bound {
    case .exact:
      self.init(min(first.low, second.low), max(first.high, second.high))
    case .approximately:
      let unit = ExactDecimal(1, exponent: lastPlace)
      guard let below = from.multiplied(by: ExactDecimal(2, exponent: -2)),
        let above = to.multiplied(by: ExactDecimal(2, exponent: -2)),
        let least = first.low.subtracting(max(unit, below.isNegative ? below.negated : below)),
        let most = second.high.adding(max(unit, above.isNegative ? above.negated : above))
      else { return nil }
      self.init(least, most)
    case .over, .atLeast:
      guard let most = to.multiplied(by: ExactDecimal(125, exponent: -2)) else { return nil }
      self.init(from, most)
    case .nearly:
      guard let least = from.multiplied(by: ExactDecimal(9, exponent: -1)) else { return nil }
      self.init(least, to)
    case .under, .atMost:
      self.init(.zero, to)
    }
  }
}
