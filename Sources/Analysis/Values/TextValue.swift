/// A figure or a time in the text of one block.
public struct TextValue: Sendable, Hashable {
  /// What it measures.
  public enum Kind: Sendable, Hashable {
    /// An amount; the currency is an ISO code, or `""` where only `$` is written.
    case money(currency: String)
    case percent
    /// A bare number; what is counted stands in the words that follow.
    case count
    /// A fiscal year, quarter, month or day.
    case period(Period)
    /// A length of time such as `three-year` or `30 days`; the unit is `years`, `months` or `days`.
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
}
