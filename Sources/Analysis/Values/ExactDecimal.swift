/// A decimal number held exactly: `mantissa × 10^exponent`.
///
/// Normalised so that the mantissa has no trailing zero (zero has exponent 0): equal numbers are
/// equal values. Operations whose result does not fit give nil, never a rounded number.
public struct ExactDecimal: Hashable, Comparable, Sendable {
  /// The digits with their sign.
  public let mantissa: Int64
  /// The power of ten.
  public let exponent: Int

  /// The exponents a number may have; others are clamped.
  static let exponentLimits = -10_000...10_000

  /// Creates `mantissa × 10^exponent`, normalised.
  public init(_ mantissa: Int64, exponent: Int = 0) {
    let limits = Self.exponentLimits
    var digits = mantissa
    var power = min(max(exponent, limits.lowerBound), limits.upperBound)
    if digits == 0 { power = 0 }
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    self.mantissa = digits
    self.exponent = power
  }

  /// Creates a number from wide digits, or nil where they do not fit after normalising.
  init?(wide mantissa: Int128, exponent: Int) {
    var digits = mantissa
    var power = exponent
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    guard let narrow = Int64(exactly: digits), Self.exponentLimits.contains(power) else {
      return nil
    }
    self.init(narrow, exponent: power)
  }

  /// Zero.
  public static let zero = ExactDecimal(0)

  /// Whether the number is below zero.
  public var isNegative: Bool { mantissa < 0 }

  /// The number as an integer, where it is one that fits.
  public var integer: Int? {
    guard exponent >= 0, exponent <= 18, let wide = wideMantissa(at: 0) else { return nil }
    return Int(exactly: wide)
  }

  /// The number times a power of ten.
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
    ExactDecimal(mantissa, exponent: exponent + min(max(power, -1000), 1000))
  }

  /// The number without its sign.
  public var magnitude: ExactDecimal { isNegative ? negated : self }

  /// The number with the other sign.
  public var negated: ExactDecimal {
    ExactDecimal(mantissa == .min ? .max : -mantissa, exponent: exponent)
  }

  /// The sum, or nil where it does not fit.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    combined(with: other) { $0.addingReportingOverflow($1) }
  }

  /// The difference, or nil where it does not fit.
  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
    combined(with: other) { $0.subtractingReportingOverflow($1) }
  }

  /// The product, or nil where it does not fit.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    ExactDecimal(
      wide: Int128(mantissa) * Int128(other.mantissa), exponent: exponent + other.exponent)
  }

  /// Orders by numeric value.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.mantissa.signum() != right.mantissa.signum() {
      return left.mantissa.signum() < right.mantissa.signum()
    }
    let low = min(left.exponent, right.exponent)
    guard let leftDigits = left.wideMantissa(at: low), let rightDigits = right.wideMantissa(at: low)
    else { return (left.exponent > right.exponent) == left.isNegative }
    return leftDigits < rightDigits
  }

  /// The digits for a smaller exponent, where they fit.
  func wideMantissa(at low: Int) -> Int128? {
    guard exponent - low <= 19, exponent >= low else { return mantissa == 0 ? 0 : nil }
    var digits = Int128(mantissa)
    for _ in low..<exponent { digits *= 10 }
    return digits
  }

  private func combined(
    with other: ExactDecimal, _ operation: (Int128, Int128) -> (Int128, Bool)
  ) -> ExactDecimal? {
    if mantissa == 0 || other.mantissa == 0 {
      let low = mantissa == 0 ? other.exponent : exponent
      let (result, overflow) = operation(Int128(mantissa), Int128(other.mantissa))
      return overflow ? nil : ExactDecimal(wide: result, exponent: low)
    }
    let low = min(exponent, other.exponent)
    guard let left = wideMantissa(at: low), let right = other.wideMantissa(at: low) else {
      return nil
    }
    let (result, overflow) = operation(left, right)
    return overflow ? nil : ExactDecimal(wide: result, exponent: low)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in plain digits, such as `69800000` or `-0.5`.
  public var description: String {
    let digits = String(mantissa.magnitude)
    let sign = isNegative ? "-" : ""
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let places = -exponent
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
