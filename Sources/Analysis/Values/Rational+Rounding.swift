extension Rational {
  /// The number rounded to a number of decimal places, halves away from zero; nil where it does not
  /// fit.
  public func rounded(places: Int) -> ExactDecimal? {
    guard (0...18).contains(places) else { return nil }
    var scaled = numerator.magnitude
    for _ in 0..<places {
      let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      scaled = product
    }
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator.magnitude)
    let digits = remainder >= denominator.magnitude - remainder ? quotient + 1 : quotient
    guard let signed = Int128(exactly: digits) else { return nil }
    return ExactDecimal(wide: numerator < 0 ? -signed : signed, exponent: -places)
  }
}
