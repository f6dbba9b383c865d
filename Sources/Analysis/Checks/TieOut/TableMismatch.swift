/// A figure of a table that others of the same table cannot give.
struct TableMismatch {
  /// What the figure should be to the others.
  enum Relation: String {
    case sum, difference
    case crossSum = "cross-sum"
    case perShare = "per-share"
    case share, growth
  }

  /// What it should be to the others.
  let relation: Relation
  /// The figure.
  let stated: NumericGrid.Figure
  /// What the figure allows when rounded to the nearest.
  let statedInterval: DecimalInterval
  /// What the others give when rounded to the nearest.
  let computedInterval: DecimalInterval
  /// Whether the figures would tie if they were cut off instead of rounded.
  let tiesWhenTruncated: Bool
  /// The others, in the order of the text.
  let terms: [NumericGrid.Figure]
  /// How many times the same relation ties elsewhere in the table.
  let tieCount: Int

  /// A total or difference that its terms do not give; nil where they do.
  init?(
    _ relation: Relation, stated: NumericGrid.Figure, terms: [NumericGrid.Figure],
    mode: SumMatrix.Mode, tieCount: Int
  ) {
    // Figures per share and amounts are not added up.
    guard
      terms.allSatisfy({ $0.isDash || abs($0.lastPlace - stated.lastPlace) <= 1 }),
      let nearest = Self.sums(stated, terms, mode, .nearest),
      !nearest.stated.overlaps(nearest.computed)
    else { return nil }
    let truncated = Self.sums(stated, terms, mode, .truncated)
    self.init(
      relation, stated: stated, statedInterval: nearest.stated,
      computedInterval: nearest.computed,
      tiesWhenTruncated: truncated.map { $0.stated.overlaps($0.computed) } ?? true, terms: terms,
      tieCount: tieCount)
  }

  /// Wraps a comparison made elsewhere.
  init(
    _ relation: Relation, stated: NumericGrid.Figure, statedInterval: DecimalInterval,
    computedInterval: DecimalInterval, tiesWhenTruncated: Bool, terms: [NumericGrid.Figure],
    tieCount: Int
  ) {
    self.relation = relation
    self.stated = stated
    self.statedInterval = statedInterval
    self.computedInterval = computedInterval
    self.tiesWhenTruncated = tiesWhenTruncated
    self.terms = terms
    self.tieCount = tieCount
  }

  private static func sums(
    _ stated: NumericGrid.Figure, _ terms: [NumericGrid.Figure], _ mode: SumMatrix.Mode,
    _ rounding: DecimalInterval.Rounding
  ) -> (stated: DecimalInterval, computed: DecimalInterval)? {
    guard let total = stated.interval(rounding) else { return nil }
    var sum: DecimalInterval?
    for term in terms {
      guard let interval = term.interval(rounding) else { return nil }
      guard let known = sum else {
        sum = interval
        continue
      }
      sum = mode == .sum ? known.adding(interval) : known.subtracting(interval)
      if sum == nil { return nil }
    }
    return sum.map { (total, $0) }
  }
}

extension NumericGrid.Figure {
  /// What the figure may have been before it was shortened to its digits.
  func interval(_ rounding: DecimalInterval.Rounding) -> DecimalInterval? {
    DecimalInterval(number, lastPlace: lastPlace, rounding: rounding)
  }
}

extension TableMismatch {
  /// The greatest number of terms given as related places; a house value.
  static let relatedLimit = 40

  /// The one term that would have to be deducted, as one in brackets is: then the sum ties.
  var deducted: NumericGrid.Figure? {
    guard relation == .sum else { return nil }
    let found = terms.filter { term in
      guard !term.number.isNegative, !term.isDash, let part = term.interval(.nearest),
        let twice = part.adding(part), let raised = statedInterval.adding(twice)
      else { return false }
      return term.number.magnitude > ExactDecimal(0) && raised.overlaps(computedInterval)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The finding of a rule about it.
  func finding(of info: CheckInfo, message: Finding.Message) -> TableFinding {
    TableFinding(
      code: info.code, severity: tiesWhenTruncated || deducted != nil ? .warning : info.severity,
      place: stated.place, message: message,
      related: terms.prefix(Self.relatedLimit).map { term in
        let interval = term.interval(.nearest)
        return TableFinding.Related(
          place: term.place,
          message: "compared with \(TieOutWording.number(term))"
            + (interval.map { ", \(TieOutWording.range($0))" } ?? ""))
      },
      data: .object([
        .init("relation", .string(relation.rawValue)),
        .init("stated", .ends(of: statedInterval)),
        .init("computed", .ends(of: computedInterval)),
        .init("value", .number(stated.number)),
        .init("terms", .array(terms.map { .number($0.number) })),
        .init("ties", .integer(tieCount)),
      ]))
  }
}

extension DataValue {
  /// The two ends of an interval.
  static func ends(of interval: DecimalInterval) -> DataValue {
    .array([.number(interval.low), .number(interval.high)])
  }
}

/// How tie-out rules write figures.
enum TieOutWording {
  /// A figure as the table writes it, without currency: `(1,234)`, `12.5%`.
  static func number(_ figure: NumericGrid.Figure) -> String {
    if figure.isDash { return "—" }
    return grouped(figure.number, places: -figure.lastPlace)
      + (figure.unit == .percent ? "%" : "")
  }

  /// An interval: `1,233.5 to 1,234.5`.
  static func range(_ interval: DecimalInterval, unit: String = "") -> String {
    if interval.low == interval.high { return grouped(interval.low) + unit }
    return "\(grouped(interval.low))\(unit) to \(grouped(interval.high))\(unit)"
  }

  /// A number with commas between the thousands and at least so many decimals.
  static func grouped(_ number: ExactDecimal, places: Int = 0) -> String {
    let plain = number.magnitude.description
    let parts = plain.split(separator: ".", maxSplits: 1)
    var digits = ""
    let whole = parts.first.map(String.init) ?? "0"
    for (index, digit) in whole.utf8.enumerated() {
      if index > 0, (whole.utf8.count - index) % 3 == 0 { digits += "," }
      digits += String(decoding: [digit], as: UTF8.self)
    }
    var decimals = parts.count > 1 ? String(parts[1]) : ""
    while decimals.utf8.count < places { decimals += "0" }
    return (number.isNegative ? "-" : "") + digits + (decimals.isEmpty ? "" : "." + decimals)
  }
}
