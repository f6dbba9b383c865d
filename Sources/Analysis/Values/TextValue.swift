/// A figure or a time in the text of one block.
public struct TextValue: Sendable, Hashable {
  /// What it measures.
  public enum Kind: Sendable, Hashable {
    /// An amount; the currency is an ISO code, or `""` where only `$` or `dollars` is written.
    case money(currency: String)
    /// A share or rate; spelled fractions such as `two-thirds` count as percent too.
    case percent
    /// A difference between percentages; basis points are hundredths of one.
    case percentagePoints
    /// A bare number; what is counted stands in the words that follow.
    case count
    /// A number of a physical unit, such as `20 MHz`, `5.5 inch` or `12,000 square feet`.
    case measure
    /// A fiscal year, quarter, month or day.
    case period(Period)
    /// A length of time such as `three-year` or `30 days`; the unit is `years`, `months`, `weeks`
    /// or `days`.
    case duration(unit: String)
  }

  /// What it measures.
  public let kind: Kind
  /// The tokens of the figure with its currency, scale word and percent sign.
  public let tokens: Range<Int>
  /// The same with hedges and bounds before and after (`approximately`, `over`, `or more`).
  public let hedgedTokens: Range<Int>
  /// The lower end, fully scaled; nil where only an upper bound is stated, and for periods.
  public let low: ExactDecimal?
  /// The upper end, fully scaled; nil where only a lower bound is stated, and for periods.
  public let high: ExactDecimal?
  /// How the figure bounds the true one.
  public let bound: Bound
  /// The place of the last digit shown, as a power of ten after scaling.
  public let lastPlace: Int

  /// The one number stated, where it is no range.
  public var nominal: ExactDecimal? {
    guard let low, let high else { return low ?? high }
    return low == high ? low : nil
  }

  /// Creates the value of a period.
  init(_ period: Period, tokens: Range<Int>) {
    kind = .period(period)
    self.tokens = tokens
    hedgedTokens = tokens
    low = nil
    high = nil
    bound = .exact
    lastPlace = 0
  }

  /// Creates a value from the ends stated; the bound decides which of them remain.
  init(
    _ kind: Kind, tokens: Range<Int>, hedgedTokens: Range<Int>, low: ExactDecimal,
    high: ExactDecimal, bound: Bound, lastPlace: Int
  ) {
    self.kind = kind
    self.tokens = tokens
    self.hedgedTokens = hedgedTokens
    switch bound {
    case .exact, .approximately, .nearly: (self.low, self.high) = (low, high)
    case .over, .atLeast: (self.low, self.high) = (low, low == high ? nil : high)
    case .under, .atMost: (self.low, self.high) = (low == high ? nil : low, high)
    }
    self.bound = bound
    self.lastPlace = lastPlace
  }
}
