extension Rational {
  /// The number cut to a number of decimal places, downwards or upwards; nil where it does not fit.
  public func decimal(places: Int, roundedUp: Bool) -> ExactDecimal? {
    guard (0...18).contains(places) else { return nil }
    var scaled = numerator
    for _ in 0..<places {
      let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      scaled = product
    }
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator)
    var digits = quotient
    if remainder > 0, roundedUp { digits += 1 }
    if remainder < 0, !roundedUp { digits -= 1 }
    return ExactDecimal(wide: digits, exponent: -places)
  }
}
