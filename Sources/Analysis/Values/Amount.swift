/// A number with its scale, in digits or in words: `69.8 million`, `twenty-five`, `4`.
struct Amount {
  /// The number, fully scaled.
  var value: ExactDecimal
  /// The number before scaling.
  var unscaled: ExactDecimal
  /// The place of the last digit shown, after scaling.
  var lastPlace: Int
  /// The first token.
  var start: Int
  /// The token past the last one.
  var end: Int
  /// The power of ten of the scale word; 0 without one.
  var scale = 0
  /// The digits, where it is written in digits.
  var shown: ShownNumber?

  /// Whether it is written in words.
  var isSpelled: Bool { shown == nil }

  /// The number, where it is written in bare digits without commas, point and scale.
  var bareInteger: Int? { scale == 0 ? shown?.bareInteger : nil }

  /// Reads the amount that starts at token `index`; nil where none does or it does not fit.
  static func read(at index: Int, in window: TokenWindow, _ text: Span<UInt8>) -> Amount? {
    switch window.kind(index) {
    case .number: digits(at: index, in: window, text)
    case .word: spelled(at: index, in: window, text)
    default: nil
    }
  }

  /// Takes over the scale of an amount that follows: the 4 of `4 to 5 million`.
  mutating func share(scale power: Int) {
    value = value.scaled(byPowerOfTen: power)
    lastPlace = shown.map { -$0.decimalCount + power } ?? lastPlace + power
    scale = power
  }

  /// Whether the scale of `following` may hold for this amount too.
  func mayShareScale(of following: Amount) -> Bool {
    scale == 0 && following.scale > 0 && following.scale != 2 && !(shown?.isGrouped ?? false)
      && unscaled < following.unscaled && unscaled < ExactDecimal(1000)
  }

  // MARK: Digits

  private static func digits(
    at index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Amount? {
    guard let shown = window.number(index, text) else { return nil }
    var amount = Amount(
      value: shown.value, unscaled: shown.value, lastPlace: shown.lastPlace, start: index,
      end: index + 1, shown: shown)
    amount.takeSlashFraction(in: window)
    amount.takeScale(in: window)
    return amount
  }

  /// `8 1/2`.
  private mutating func takeSlashFraction(in window: TokenWindow) {
    let next = window.kind(end) == .hyphen ? end + 1 : end
    guard window.traits(next).contains(.withDigit), shown?.decimalCount == 0,
      let thousandths = ValueWords.slashFractions[window.word(next)],
      let sum = value.adding(ExactDecimal(Int64(thousandths), exponent: -3))
    else { return }
    value = sum
    unscaled = sum
    lastPlace = min(sum.exponent, 0)
    end = next + 1
  }

  /// The scale word after the number: `million`, or `-million`.
  mutating func takeScale(in window: TokenWindow) {
    let next = window.kind(end) == .hyphen && window.isGlued(end) ? end + 1 : end
    guard let power = ValueWords.scales[window.word(next)], power > 2 || next == end else { return }
    apply(scale: power, end: next + 1)
  }

  /// Scales the number by a power of ten whose word ends before token `newEnd`.
  mutating func apply(scale power: Int, end newEnd: Int) {
    value = value.scaled(byPowerOfTen: power)
    lastPlace = (shown.map { -$0.decimalCount } ?? 0) + power
    scale = power
    end = newEnd
  }

  // MARK: Words

  /// A number in words: tens and units, `hundred`, scales, `dozen`, `and a half`.
  private static func spelled(
    at index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Amount? {
    guard let words = SpelledNumber.read(at: index, in: window) else { return nil }
    var amount = Amount(
      value: words.value, unscaled: words.unscaled, lastPlace: words.lastPlace, start: index,
      end: words.end)
    amount.scale = words.scale
    amount.takeRepetition(in: window, text)
    return amount
  }

  /// The figure in `thirty (30) days`, where it says the same as the words.
  private mutating func takeRepetition(in window: TokenWindow, _ text: Span<UInt8>) {
    guard window.kind(end) == .openBracket, window.kind(end + 1) == .number,
      let repeated = Amount.digits(at: end + 1, in: window, text),
      window.kind(repeated.end) == .closeBracket, repeated.value == value
    else { return }
    end = repeated.end + 1
  }
}
