internal import Analysis

/// How facts are shown to a person.
extension Fact {
  /// The kind in words, such as `revenue total`.
  var kindName: String { FactWording.words(kind.rawValue) }

  /// Whom or what the fact is about; nil where that is the registrant as `we`.
  var shownSubject: String? {
    let own: Set = ["we", "us", "our", "ours", "company", "the company", "registrant"]
    return subject.map(WhiteSpace.collapsed).flatMap { own.contains($0.lowercased()) ? nil : $0 }
  }

  /// What the text writes, in a few words: the figure with what it is and its period, such as
  /// `171 employees 2022-12-31`; else the words themselves.
  func shortText(in scribe: FilingScribe) -> String {
    guard let value, !value.raw.isEmpty else {
      return FactWording.shortened(scribe.quote(range), to: 40)
    }
    let figure = FactWording.shortened(FactWording.figure(value), to: 40)
    // Of a day, the period is the day itself.
    let time = kind == .founded ? nil : period?.label
    let words: [String?] = countedThings.map { [figure, $0] } ?? [shortName, figure]
    return (words + [time]).compactMap(\.self).joined(separator: " ")
  }

  /// The kind in words; nil for revenue, which a figure is thought to be.
  ///
  /// A loss is called one: its figure is written without a sign.
  private var shortName: String? {
    let isLoss = value?.nominal?.isNegative ?? false
    switch kind {
    case .revenueTotal: return nil
    case .netIncome where isLoss: return "net loss"
    case .operatingIncome where isLoss: return "operating loss"
    case .topNShare: return topCount.map { "top \($0) customers" } ?? kindName
    default: return kindName
    }
  }

  /// What a count counts; nil for other figures.
  private var countedThings: String? {
    let isOne = value?.nominal == ExactDecimal(1)
    switch kind {
    case .customerCount: return isOne ? "customer" : "customers"
    case .storeCount: return isOne ? "store" : "stores"
    case .facilityCount: return isOne ? "facility" : "facilities"
    case .employees: return isOne ? "employee" : "employees"
    case .contractors: return isOne ? "contractor" : "contractors"
    case .patents: return isOne ? "patent" : "patents"
    case .trademarks: return isOne ? "trademark" : "trademarks"
    default: return nil
    }
  }

  /// The figure with all its digits and its unit, such as `69,800,000 USD`.
  var normalizedValue: String? {
    guard let value else { return nil }
    let low = value.low.map(FactWording.digits)
    let high = value.high.map(FactWording.digits)
    let unitName = unit.map { $0 == "percent" ? "%" : " \($0)" } ?? ""
    let figure: String
    switch (low, high) {
    case (let low?, let high?): figure = low == high ? low : "\(low) to \(high)"
    case (let only?, nil), (nil, let only?): figure = only
    case (nil, nil): return nil
    }
    let bound = value.bound == .exact ? "" : FactWording.words(value.bound.rawValue) + " "
    return bound + figure + unitName
  }
}

/// Wording shared by what shows facts.
enum FactWording {
  /// A kebab-case name in words.
  static func words(_ name: String) -> String {
    String(name.map { $0 == "-" ? " " : $0 })
  }

  /// A figure as the text writes it, with the scale of its table: `$11,062 million` of `$ 11,062`.
  static func figure(_ value: Fact.Value) -> String {
    var raw = WhiteSpace.collapsed(value.raw)
    if raw.hasPrefix("$ ") { raw = "$" + raw.dropFirst(2) }
    switch value.captionScale {
    case 3: return raw + " thousand"
    case 6: return raw + " million"
    case 9: return raw + " billion"
    default: return raw
    }
  }

  /// A text with an ellipsis in place of what is too much, in characters.
  static func shortened(_ text: String, to length: Int) -> String {
    guard text.count > length else { return text }
    let kept = text.prefix(length - 1)
    let words = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept
    return words + "…"
  }

  /// All digits of a number, in groups of three before the point.
  static func digits(_ number: ExactDecimal) -> String {
    var whole = String(number.mantissa.magnitude)
    var fraction = ""
    if number.exponent > 0 {
      guard number.exponent <= 30 else { return "\(number.mantissa)e\(number.exponent)" }
      whole += String(repeating: "0", count: number.exponent)
    } else if number.exponent < 0 {
      guard number.exponent >= -30 else { return "\(number.mantissa)e\(number.exponent)" }
      let places = -number.exponent
      whole = String(repeating: "0", count: max(0, places + 1 - whole.count)) + whole
      fraction = "." + whole.suffix(places)
      whole = String(whole.dropLast(places))
    }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return (number.mantissa < 0 ? "-" : "") + grouped + fraction
  }
}
