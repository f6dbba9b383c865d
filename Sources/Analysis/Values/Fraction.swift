/// Spelled fractions, which are shares: `two-thirds`, `one-half of one percent`, `a third of`.
enum Fraction {
  /// The fraction that starts or is completed at token `index`.
  static func read(at index: Int, in window: TokenWindow, _ text: Span<UInt8>) -> Figure? {
    let word = window.word(index)
    let hasOf = window.word(index + 1) == CommonWords.of
    if word == CommonWords.half {
      let next = window.word(index + 1)
      guard hasOf || next == "the" || next == "our",
        !ValueWords.ordinals.contains(window.word(index - 1)),
        !halfNames.contains(window.word(index - 1)), window.year(index + 2, text) == nil
      else { return nil }
      return figure(500, index, index + 1, in: window, text)
    }
    if let tenths = ValueWords.fractions[word] {
      return figure(tenths, index, index + 1, in: window, text)
    }
    // `a third of`, `a quarter of`
    guard hasOf, index - 1 >= window.floor, window.word(index - 1) == CommonWords.a,
      word != "half", let tenths = ValueWords.fractionParts[word],
      window.year(index + 2, text) == nil
    else { return nil }
    return figure(tenths, index - 1, index + 1, in: window, text)
  }

  /// `one third of`, `two thirds`.
  static func readWords(at index: Int, in window: TokenWindow, _ text: Span<UInt8>) -> Figure? {
    guard let count = ValueWords.numbers[window.word(index)], count <= 4,
      let tenths = ValueWords.fractionParts[window.word(index + 1)],
      window.word(index + 2) == CommonWords.of, window.year(index + 3, text) == nil
    else { return nil }
    let share = tenths == 333 ? (count == 2 ? 667 : 333) : tenths * count
    guard share < 1000 else { return nil }
    return figure(share, index, index + 2, in: window, text)
  }

  private static let halfNames = WordSet("latter earlier other better a")

  private static func figure(
    _ tenths: Int, _ start: Int, _ end: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Figure {
    var value = ExactDecimal(Int64(tenths), exponent: -1)
    var past = end
    // `one-half of one percent`
    if window.word(end) == CommonWords.of,
      let whole = Figure.read(at: end + 1, in: window, text), whole.unit == .percent,
      whole.amount.value == ExactDecimal(1)
    {
      value = value.scaled(byPowerOfTen: -2)
      past = whole.end
    }
    let amount = Amount(
      value: value, unscaled: value, lastPlace: min(value.exponent, 0), start: start, end: past)
    return Figure(unit: .percent, amount: amount, start: start, end: past)
  }
}
