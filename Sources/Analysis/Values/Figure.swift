/// An amount with its unit, before hedges and ranges are looked at.
struct Figure {
  /// The unit.
  enum Unit: Equatable {
    case none, percent, points, measure
    case money(String)
    case duration(TimeUnit)
  }

  /// The unit; `.none` of a bare number.
  var unit: Unit
  /// The number.
  var amount: Amount
  /// The first token, a currency mark or bracket before the number included.
  var start: Int
  /// The token past the last one.
  var end: Int

  /// Reads the figure whose currency mark, digits or number word stands at token `index`.
  static func read(at index: Int, in window: TokenWindow, _ text: Span<UInt8>) -> Figure? {
    if window.kind(index) == .currency { return MoneyUnit.afterMark(index, in: window, text) }
    if window.kind(index) == .openBracket { return bracketed(at: index, in: window, text) }
    guard let amount = Amount.read(at: index, in: window, text) else { return nil }
    var figure = Figure(unit: .none, amount: amount, start: index, end: amount.end)
    figure.takeUnit(in: window, text)
    figure.takeSign(in: window)
    return figure
  }

  /// `(14,087)`, `(14.1) million`, `(8)%`: a negative number; nil for a footnote mark such as `(1)`.
  private static func bracketed(
    at index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Figure? {
    guard window.kind(index + 1) == .number, window.kind(index + 2) == .closeBracket,
      let shown = window.number(index + 1, text)
    else { return nil }
    var amount = Amount(
      value: shown.value.negated, unscaled: shown.value.negated, lastPlace: shown.lastPlace,
      start: index, end: index + 3, shown: shown)
    amount.takeScale(in: window)
    var figure = Figure(unit: .none, amount: amount, start: index, end: amount.end)
    figure.takeUnit(in: window, text)
    if figure.unit == .none, amount.scale == 0, !shown.isGrouped, shown.decimalCount == 0,
      shown.integerDigitCount <= 2 || shown.integerDigitCount == 4
        || Reference.isAreaCode(index + 1, in: window)
    {
      return nil
    }
    if case .duration = figure.unit { return nil }
    return figure
  }

  /// Reads the unit after the number.
  private mutating func takeUnit(in window: TokenWindow, _ text: Span<UInt8>) {
    if let code = MoneyUnit.code(before: start, in: window) {
      unit = .money(code)
      start -= 1
      return
    }
    if PercentUnit.take(into: &self, in: window) { return }
    if MoneyUnit.takeName(into: &self, in: window, text) { return }
    if MeasureUnit.take(into: &self, in: window, text) { return }
    _ = DurationUnit.take(into: &self, in: window, text)
  }

  /// A minus sign before the number, or brackets around a percentage in a row of figures.
  private mutating func takeSign(in window: TokenWindow) {
    if unit == .percent, start > window.floor, window.kind(start - 1) == .openBracket,
      window.kind(end) == .closeBracket,
      BracketedNegative.isAmongColumns(from: start - 1, to: end, in: window)
    {
      negate()
      start -= 1
      end += 1
      return
    }
    guard amount.shown != nil, start > window.floor, window.kind(start - 1) == .hyphen,
      window.isGlued(start), !window.isGlued(start - 1) || window.kind(start - 2) == .openBracket
    else { return }
    negate()
    start -= 1
  }

  /// Turns the sign.
  mutating func negate() {
    amount.value = amount.value.negated
    amount.unscaled = amount.unscaled.negated
  }
}

/// Money: marks and codes before the number, names after it.
enum MoneyUnit {
  /// The figure whose currency mark stands at token `index`.
  static func afterMark(
    _ index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Figure? {
    guard !isCentMark(index, in: window, text) else { return nil }
    var next = index + 1
    var isNegative = false
    let bracket = window.kind(next) == .openBracket
    if bracket || window.kind(next) == .hyphen && window.isGlued(next) {
      isNegative = true
      next += 1
    }
    guard var amount = amount(at: next, in: window, text) else { return nil }
    if bracket, window.kind(amount.end) == .closeBracket {
      amount.end += 1
      if amount.scale == 0 { amount.takeScale(in: window) }
    }
    if amount.scale == 0 { takeShortScale(of: &amount, in: window) }
    var figure = Figure(
      unit: .money(currency(of: index, in: window, text)), amount: amount, start: index,
      end: amount.end)
    figure.takePrefix(in: window)
    figure.takeTrailingName(in: window)
    if isNegative { figure.negate() }
    figure.takeOuterSign(in: window)
    return figure
  }

  /// `¢`, which follows its number.
  private static func isCentMark(
    _ index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Bool {
    window.byte(index, 0, text) == 0xC2 && window.byte(index, 1, text) == 0xA2
  }

  /// The number after a currency mark: a number token, or a word such as `2.5M`.
  private static func amount(
    at index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Amount? {
    if window.kind(index) == .number { return Amount.read(at: index, in: window, text) }
    guard window.traits(index).contains(.withDigit) else { return nil }
    let token = window.tokens[index]
    var digits = 0
    while digits < Int(token.length) {
      let byte = window.byte(index, digits, text)
      guard ByteClass.isDigit(byte) || byte == 0x2E || byte == 0x2C else { break }
      digits += 1
    }
    var hasher = WordHasher()
    for offset in digits..<Int(token.length) {
      let byte = window.byte(index, offset, text)
      if byte != 0x2D { hasher.combine(byte) }
    }
    let suffix = Word(hash: hasher.value)
    let start = Int(token.start)
    guard let power = ValueWords.shortScales[suffix] ?? ValueWords.scales[suffix],
      let shown = ShownNumber(text, from: start, to: start + digits)
    else { return nil }
    var amount = Amount(
      value: shown.value, unscaled: shown.value, lastPlace: shown.lastPlace, start: index,
      end: index + 1, shown: shown)
    amount.apply(scale: power, end: index + 1)
    return amount
  }

  /// The figure of a word such as `RMB30`: the code of a currency and digits in one.
  static func codeWithDigits(
    at index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Figure? {
    guard window.traits(index).contains(.capitalised) else { return nil }
    var hasher = WordHasher()
    var letters = 0
    while letters < 4, ByteClass.isLetter(window.byte(index, letters, text)) {
      hasher.combine(window.byte(index, letters, text))
      letters += 1
    }
    let code = Word(hash: hasher.value)
    let token = window.tokens[index]
    guard letters >= 2, ValueWords.currencyCodeWords.contains(code),
      let place = ValueWords.currencyPrefixes[code],
      let shown = ShownNumber(text, from: Int(token.start) + letters, to: token.end)
    else { return nil }
    var amount = Amount(
      value: shown.value, unscaled: shown.value, lastPlace: shown.lastPlace, start: index,
      end: index + 1, shown: shown)
    amount.takeScale(in: window)
    return Figure(
      unit: .money(ValueWords.currencyCodes[place]), amount: amount, start: index, end: amount.end)
  }

  /// `$5 M`, `$5 bn`.
  private static func takeShortScale(of amount: inout Amount, in window: TokenWindow) {
    guard let power = ValueWords.shortScales[window.word(amount.end)] else { return }
    let isLetter = window.kind(amount.end) == .word && window.tokens[amount.end].length == 1
    if isLetter, !window.traits(amount.end).contains(.capitalised) { return }
    amount.apply(scale: power, end: amount.end + 1)
  }

  /// The ISO code of a currency mark, `""` for `$`.
  private static func currency(
    of index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> String {
    switch (window.byte(index, 0, text), window.byte(index, 1, text), window.byte(index, 2, text)) {
    case (0xC2, 0xA3, _): "GBP"
    case (0xC2, 0xA5, _): "JPY"
    case (0xE2, 0x82, 0xAC): "EUR"
    case (0xE2, 0x82, 0xB9), (0xE2, 0x82, 0xA8): "INR"
    case (0xE2, 0x82, 0xA9): "KRW"
    case (0xE2, 0x82, 0xAA): "ILS"
    default: ""
    }
  }

  /// The code word before a number: `USD 5 million`.
  static func code(before index: Int, in window: TokenWindow) -> String? {
    let word = window.word(index - 1)
    guard index - 1 >= window.floor, window.traits(index - 1).contains(.capitalised),
      ValueWords.currencyCodeWords.contains(word),
      let place = ValueWords.currencyPrefixes[word]
    else { return nil }
    return ValueWords.currencyCodes[place]
  }

  /// Whether the word at an index stands for a currency before a number or a mark.
  static func isPrefix(_ index: Int, in window: TokenWindow) -> Bool {
    guard window.traits(index).contains(.capitalised),
      ValueWords.currencyPrefixes.contains(window.word(index))
    else { return false }
    return window.kind(index + 1) == .currency && window.isGlued(index + 1)
      || ValueWords.currencyCodeWords.contains(window.word(index))
  }

  /// The currency named after a number: `69.8 million dollars`, `50 cents`.
  static func takeName(
    into figure: inout Figure, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Bool {
    let next = figure.end
    let word = window.word(next)
    if let place = ValueWords.currencyNames[word] {
      let isWord = place == 0 || place == 2 || place == 4
      guard isWord || window.traits(next).contains(.allCapitals) || figure.amount.scale > 0 else {
        return false
      }
      figure.unit = .money(ValueWords.currencyCodes[place])
      figure.end = next + 1
    } else if word == "cents" || word == "cent"
      || window.kind(next) == .currency && isCentMark(next, in: window, text)
    {
      figure.unit = .money("")
      figure.amount.apply(scale: -2, end: next + 1)
      figure.amount.scale = 0
      figure.end = next + 1
    } else if word == "pounds", window.word(next + 1) == "sterling" {
      figure.unit = .money("GBP")
      figure.end = next + 2
    } else if let place = ValueWords.dollarCountries[word], window.word(next + 1) == "dollars" {
      figure.unit = .money(ValueWords.currencyCodes[place])
      figure.end = next + 2
    } else {
      return false
    }
    return true
  }
}

extension Figure {
  /// `US$`, `C$`, `U.S. $`: the country before the mark.
  fileprivate mutating func takePrefix(in window: TokenWindow) {
    let before = start - 1
    guard before >= window.floor, unit == .money(""),
      window.traits(before).contains(.capitalised),
      let place = ValueWords.currencyPrefixes[window.word(before)],
      window.isGlued(start) || place == 1
    else { return }
    unit = .money(ValueWords.currencyCodes[place])
    start = before
  }

  /// `£169.2 million Sterling`, `$5 million U.S. dollars`, `$5 million USD`.
  fileprivate mutating func takeTrailingName(in window: TokenWindow) {
    let word = window.word(end)
    if word == "sterling", unit == .money("GBP") {
      end += 1
    } else if unit == .money(""), ValueWords.currencyCodeWords.contains(word),
      window.traits(end).contains(.allCapitals), let place = ValueWords.currencyPrefixes[word]
    {
      unit = .money(ValueWords.currencyCodes[place])
      end += 1
    }
  }

  /// `-$5`, and `($14,087)` where a value rather than a remark is expected.
  fileprivate mutating func takeOuterSign(in window: TokenWindow) {
    let before = start - 1
    guard before >= window.floor, !amount.value.isNegative else { return }
    if window.kind(before) == .hyphen, window.isGlued(start), !window.isGlued(before) {
      negate()
      start = before
    } else if window.kind(before) == .openBracket, window.kind(end) == .closeBracket,
      BracketedNegative.isExpected(from: before, to: end, in: window)
    {
      negate()
      start = before
      end += 1
    }
  }
}

/// Where brackets around an amount mean a negative number rather than a remark.
enum BracketedNegative {
  private static let openers = WordSet(
    "of was were is are to from by totaled totalled approximately about over nearly and than")

  /// Whether a number rather than a remark stands in the brackets `index` and `close`.
  static func isExpected(from index: Int, to close: Int, in window: TokenWindow) -> Bool {
    if index == 0 || !window.isGlued(close) { return true }
    if window.kind(index - 1) == .word, openers.contains(window.word(index - 1)) { return true }
    // `93% ($57.2 million) of …`: words in the brackets, so it is no cell.
    guard !(index..<close).contains(where: { window.kind($0) == .word }) else { return false }
    return isColumn(index - 1, in: window)
      || close + 1 == window.count || isColumn(close + 1, in: window)
  }

  /// Whether a percentage in brackets stands among columns of figures on both sides.
  static func isAmongColumns(from index: Int, to close: Int, in window: TokenWindow) -> Bool {
    guard index > 0, isColumn(index - 1, in: window) else { return false }
    return close + 1 == window.count || isColumn(close + 1, in: window)
  }

  private static func isColumn(_ index: Int, in window: TokenWindow) -> Bool {
    switch window.kind(index) {
    case .currency, .mark, .number, .percent, .dash, .hyphen: true
    case .openBracket, .closeBracket: true
    default: false
    }
  }
}
