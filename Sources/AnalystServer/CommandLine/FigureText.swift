internal import Analysis

/// Writes normalised figures for a person.
enum FigureText {
  /// The figure with its bound and unit, as `> 57%`, `48,300,000 USD` or `4,000,000–5,000,000`.
  static func text(of value: Fact.Value, unit: String?) -> String {
    let figure: String
    switch (value.low, value.high) {
    case (let low?, let high?) where low == high: figure = mark(value.bound) + grouped(low)
    case (let low?, let high?): figure = "\(grouped(low))–\(grouped(high))"
    case (let low?, nil): figure = mark(value.bound, otherwise: "≥ ") + grouped(low)
    case (nil, let high?): figure = mark(value.bound, otherwise: "≤ ") + grouped(high)
    case (nil, nil): return value.raw
    }
    switch unit {
    case "percent": return figure + "%"
    case "date", "year": return value.raw
    case let unit?: return figure + " " + unit
    case nil: return figure
    }
  }

  /// The number with its digits in groups of three.
  static func grouped(_ number: ExactDecimal) -> String {
    guard (-18...18).contains(number.exponent) else {
      return "\(number.mantissa)e\(number.exponent)"
    }
    var digits = Array(String(number.mantissa.magnitude))
    var fraction: [Character] = []
    if number.exponent >= 0 {
      digits += Array(repeating: "0", count: number.exponent)
    } else {
      let places = -number.exponent
      digits = Array(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
      fraction = Array(digits.suffix(places))
      digits.removeLast(places)
    }
    var whole = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { whole.append(",") }
      whole.append(digit)
    }
    let sign = number.mantissa < 0 ? "−" : ""
    return sign + whole + (fraction.isEmpty ? "" : "." + String(fraction))
  }

  private static func mark(_ bound: Bound, otherwise: String = "") -> String {
    switch bound {
    case .exact: otherwise
    case .approximately, .nearly: "~"
    case .over: "> "
    case .atLeast: "≥ "
    case .under: "< "
    case .atMost: "≤ "
    }
  }
}
