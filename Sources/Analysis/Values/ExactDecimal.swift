/// A decimal number held exactly: `mantissa × 10^exponent`.
///
/// Normalised so that the mantissa has no trailing zero (zero has exponent 0): equal numbers are
/// equal values. Digits that do not fit 18 places make the initialisers return nil.
public struct ExactDecimal: Hashable, Comparable, Sendable {
  /// The digits with their sign.
  public let mantissa: Int64
  /// The power of ten.
  public let exponent: Int

  /// Creates `mantissa × 10^exponent`, normalised.
  public init(_ mantissa: Int64, exponent: Int = 0) {
    var digits = mantissa
    var power = exponent
    if digits == 0 { power = 0 }
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    self.mantissa = digits
    self.exponent = power
  }

  /// Orders by numeric value.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.mantissa.signum() != right.mantissa.signum() {
      return left.mantissa.signum() < right.mantissa.signum()
    }
    let low = min(left.exponent, right.exponent)
    guard left.exponent - low <= 19, right.exponent - low <= 19 else {
      let larger = left.exponent > right.exponent
      return larger == (left.mantissa < 0)
    }
    return left.scaled(by: left.exponent - low) < right.scaled(by: right.exponent - low)
  }

  /// Zero.
  public static let zero = ExactDecimal(0)

  private func scaled(by power: Int) -> Int128 {
    var value = Int128(mantissa)
    for _ in 0..<power { value *= 10 }
    return value
  }
}
