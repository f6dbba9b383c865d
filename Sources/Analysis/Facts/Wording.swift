/// How findings and the summary say figures and periods.
enum Wording {
  /// The figure of a fact as a person reads it: `approximately 83%`, `over $58 million`.
  static func figure(_ fact: Fact) -> String {
    guard let value = fact.value else { return "an amount not stated" }
    return hedge(value.bound) + amount(fact)
  }

  /// The figure without its hedge; a scale that a caption gives is written out: `$5,844 million`.
  static func amount(_ fact: Fact) -> String {
    guard let value = fact.value else { return "" }
    let isBare = fact.unit == "USD" && !value.raw.utf8.contains(UInt8(ascii: "$"))
    let scale = value.captionScale >= 6 ? " million" : value.captionScale >= 3 ? " thousand" : ""
    return (isBare ? "$" : "") + grouped(value.raw) + scale
  }

  /// The figure with the code of its currency where the text gives it no sign: `CAD 152,088`.
  static func withCurrency(_ fact: Fact) -> String {
    let amount = amount(fact)
    guard let unit = fact.unit, unit != "USD", unit.utf8.count == 3,
      unit.utf8.allSatisfy({ $0 &- 65 < 26 }),
      amount.utf8.first.map({ ByteClass.isDigit($0) || $0 == 0x28 || $0 == 0x2D }) ?? false
    else { return amount }
    return unit + " " + amount
  }

  /// A figure with commas between its thousands: `$27,281` for `$27281`; others stay as they are.
  static func grouped(_ figure: String) -> String {
    let bytes = Array(figure.utf8)
    guard let first = bytes.firstIndex(where: { ByteClass.isDigit($0) }) else { return figure }
    let digits = bytes[first...].prefix { ByteClass.isDigit($0) }
    guard digits.count > 4, !bytes.contains(0x2C), !bytes[..<first].contains(0x2E) else {
      return figure
    }
    var result = Array(bytes[..<first])
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { result.append(0x2C) }
      result.append(digit)
    }
    return String(decoding: result + bytes[digits.endIndex...], as: UTF8.self)
  }

  /// The bound in words, with a space after it; empty for an exact figure.
  static func hedge(_ bound: Bound) -> String {
    switch bound {
    case .exact: ""
    case .approximately: "approximately "
    case .over: "over "
    case .atLeast: "at least "
    case .under: "under "
    case .atMost: "at most "
    case .nearly: "nearly "
    }
  }

  /// A rate of change without its sign: `rose by approximately 12%`, `fell by 4%` for `(4)%`.
  static func movement(_ rate: Fact.Value) -> String {
    let isFall = rate.nominal?.isNegative ?? false
    return "\(isFall ? "fell" : "rose") by \(hedge(rate.bound))\(withoutSign(rate.raw))"
  }

  /// A figure without the sign or the brackets of a negative one: `$816` for `$(816)`.
  static func withoutSign(_ figure: String) -> String {
    figure.filter { $0 != "-" && $0 != "(" && $0 != ")" }
  }

  /// ` 2022` for a fact of a year, else the label of its period, with a space before; empty without one.
  static func ofPeriod(_ fact: Fact) -> String {
    fact.period.map { " " + label($0) } ?? ""
  }

  /// ` in 2022`; empty without a period.
  static func inPeriod(_ fact: Fact) -> String { fact.period.map(inPeriod) ?? "" }

  /// ` in 2022`, ` at December 31, 2022`.
  static func inPeriod(_ period: Period) -> String {
    period.kind == .instant ? " at " + day(period) : " in " + label(period)
  }

  /// The year of a fiscal year, else the label.
  static func label(_ period: Period) -> String {
    period.kind == .year ? "\(period.year)" : period.label
  }

  /// What a related place states: `76% in 2021`; the subject for a fact without a figure.
  static func stated(_ fact: Fact) -> String {
    fact.value == nil ? "also stated here" : figure(fact) + inPeriod(fact)
  }

  /// ` (38% in 2021)`; empty without an earlier fact.
  static func before(_ earlier: Fact?) -> String {
    earlier.map { " (\(figure($0))\(inPeriod($0)))" } ?? ""
  }

  /// A figure inside of a sentence: `approximately 94%` for `Approximately 94%`.
  static func inside(_ figure: String) -> String {
    let second = figure.utf8.dropFirst().first ?? 0
    return second &- 97 < 26 ? figure.prefix(1).lowercased() + figure.dropFirst() : figure
  }

  /// The text with a capital first letter.
  static func opening(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Wording {
  /// Items joined by commas and `and`.
  static func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]

  /// A month as `July 2022`, a day as `July 5, 2022`; other periods by their label.
  static func month(_ period: Period) -> String {
    guard period.kind == .month, let month = period.end?.month, (1...12).contains(month) else {
      return day(period)
    }
    return "\(months[month - 1]) \(period.year)"
  }

  /// An instant as `December 31, 2022`; other periods by their label.
  static func day(_ period: Period) -> String {
    guard period.kind == .instant, let date = period.end else { return label(period) }
    return "\(months[date.month - 1]) \(date.day), \(date.year)"
  }
}
