/// Lengths of time: `25 years`, `30 days`, `25-year`, `12 months`.
enum DurationUnit {
  private static let adjectives = WordSet(
    "calendar business consecutive fiscal trading full additional successive working more")

  /// Reads the unit after the number of a figure.
  static func take(
    into figure: inout Figure, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Bool {
    var next = figure.end
    let isHyphened = window.isDash(next) && window.isGlued(next) && window.isGlued(next + 1)
    if isHyphened { next += 1 }
    if !isHyphened, adjectives.contains(window.word(next)) { next += 1 }
    guard let raw = ValueWords.timeUnits[window.word(next)], let unit = TimeUnit(rawValue: raw)
    else { return false }
    // `2022 year`, `the 2022 fiscal year`: a name, no length.
    if let number = figure.amount.bareInteger, (1900...2099).contains(number) { return false }
    figure.unit = .duration(unit)
    figure.end = next + 1
    return true
  }

  /// The figure of a compound such as `three-year` at token `index`.
  static func compound(at index: Int, in window: TokenWindow) -> Figure? {
    guard let code = ValueWords.compounds[window.word(index)],
      let unit = TimeUnit(rawValue: code / 100)
    else { return nil }
    let value = ExactDecimal(Int64(code % 100))
    let amount = Amount(
      value: value, unscaled: value, lastPlace: 0, start: index, end: index + 1)
    return Figure(unit: .duration(unit), amount: amount, start: index, end: index + 1)
  }
}
