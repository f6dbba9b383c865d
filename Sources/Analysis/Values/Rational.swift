/// A fraction held exactly, with a denominator above zero.
public struct Rational: Hashable, Comparable, Sendable {
  /// The numerator with the sign.
  public let numerator: Int128
  /// The denominator, above zero.
  public let denominator: Int128

  /// Creates `numerator / denominator` in lowest terms; nil for a zero denominator or an overflow.
  public init?(_ numerator: Int128, _ denominator: Int128 = 1) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// The quotient of two decimals; nil for division by zero or where it does not fit.
  public init?(_ dividend: ExactDecimal, _ divisor: ExactDecimal = ExactDecimal(1)) {
    var top = Int128(dividend.mantissa)
    var bottom = Int128(divisor.mantissa)
    let shift = dividend.exponent - divisor.exponent
    guard abs(shift) <= 38 || top == 0 else { return nil }
    for _ in 0..<(top == 0 ? 0 : abs(shift)) {
      let (product, overflow) = (shift > 0 ? top : bottom).multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      if shift > 0 { top = product } else { bottom = product }
    }
    self.init(top, bottom)
  }

  /// Orders by numeric value; products are taken in double width, so that nothing overflows.
  public static func < (left: Rational, right: Rational) -> Bool {
    let leftSign = left.numerator.signum()
    let rightSign = right.numerator.signum()
    if leftSign != rightSign { return leftSign < rightSign }
    let first = left.numerator.magnitude.multipliedFullWidth(by: right.denominator.magnitude)
    let second = right.numerator.magnitude.multipliedFullWidth(by: left.denominator.magnitude)
    if first.high == second.high, first.low == second.low { return false }
    return ((first.high, first.low) < (second.high, second.low)) == (leftSign > 0)
  }

  private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var larger = first
    var smaller = second
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
