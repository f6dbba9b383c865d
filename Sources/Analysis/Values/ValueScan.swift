/// The state of one run over a block: the values so far and where they end.
struct ValueScan {
  /// The values found, ascending.
  private(set) var values: [TextValue] = []
  private var window: TokenWindow
  /// The token past the last number that was a reference, such as the 5 of `Notes 5 and 6`.
  private var referenceEnd = -1

  /// Creates a run over the tokens of a block.
  init(_ tokens: [Token]) { window = TokenWindow(tokens: tokens) }

  /// Reads what opens at token `index`; gives the token to go on from.
  mutating func read(_ trigger: Trigger, at index: Int, _ text: Span<UInt8>) -> Int {
    switch trigger {
    case .number:
      return periods(at: index) { $0.readNumericDate(text) } ?? figure(at: index, text)
    case .currency, .numberWord:
      return figure(at: index, text)
    case .code:
      return periods(at: index) { $0.readDate(text) || $0.readCode(text) } ?? code(at: index, text)
    case .compound:
      return compound(at: index, text)
    case .month:
      // A day without a year is no value, and its number counts nothing.
      return periods(at: index) { $0.readDate(text) }
        ?? DateReader.pastIncompleteDay(at: index, in: window, text) ?? index
    case .opener:
      return periods(at: index) { $0.readOpener(text) } ?? fraction(at: index, text)
    case .ordinal:
      return periods(at: index) { $0.readOrdinal(text) || $0.readDate(text) }
        ?? fraction(at: index, text)
    case .fraction:
      return fraction(at: index, text)
    }
  }

  // MARK: Periods

  /// The periods a reader finds; nil where it finds none.
  private mutating func periods(
    at index: Int, _ read: (inout PeriodReader) -> Bool
  ) -> Int? {
    var reader = PeriodReader(window, at: index)
    guard read(&reader), !reader.values.isEmpty else { return nil }
    values += reader.values
    window.floor = reader.end
    return reader.end
  }

  // MARK: Figures

  /// Money, percent, measures, durations and counts.
  private mutating func figure(at index: Int, _ text: Span<UInt8>) -> Int {
    let isBracketed =
      window.kind(index) == .number && index - 1 >= window.floor
      && window.kind(index - 1) == .openBracket && window.kind(index + 1) == .closeBracket
    if isBracketed, let next = bracketed(at: index - 1, text) { return next }
    guard let range = FigureRange.read(at: index, in: window, text) else { return index + 1 }
    let single = range.high == nil
    switch range.low.unit {
    case .duration(let unit) where single:
      if let count = range.low.amount.value.integer,
        let next = periods(
          at: index,
          { $0.readLength(count, unit, from: index, at: range.end, text) })
      {
        return next
      }
    case .none where single:
      if let next = joinedLengths(range.low, text) { return next }
      if let next = periods(at: index, { $0.readYear(text) }) { return next }
      if let next = fractionWords(at: index, text) { return next }
      let isContinued =
        referenceEnd >= 0 && Reference.isContinuation(from: referenceEnd, to: index, in: window)
      if Reference.isReference(range.low.amount, isContinued: isContinued, in: window, text) {
        if !Reference.isFootnote(range.low.amount, in: window) { referenceEnd = range.low.end }
        return range.low.end
      }
    default: break
    }
    add(range, text)
    return range.end
  }

  /// `(14,087)`; the sign holds only where a value is expected.
  private mutating func bracketed(at index: Int, _ text: Span<UInt8>) -> Int? {
    guard let figure = Figure.read(at: index, in: window, text) else { return nil }
    if figure.unit == .none, figure.amount.scale == 0,
      !BracketedNegative.isExpected(from: index, to: index + 2, in: window)
    {
      return nil
    }
    add(FigureRange(low: figure, high: nil, end: figure.end), text)
    return figure.end
  }

  /// `three and nine months ended September 30, 2022`: the first number opens no value.
  private func joinedLengths(_ figure: Figure, _ text: Span<UInt8>) -> Int? {
    guard let next = window.pastListConnector(figure.end), next > figure.end,
      let other = Figure.read(at: next, in: window, text), case .duration = other.unit,
      window.word(other.end) == "ended"
    else { return nil }
    return next
  }

  /// `three-year`, and `three-month period ended June 30, 2022`.
  private mutating func compound(at index: Int, _ text: Span<UInt8>) -> Int {
    guard let figure = DurationUnit.compound(at: index, in: window),
      case .duration(let unit) = figure.unit, let count = figure.amount.value.integer
    else { return index + 1 }
    if let next = periods(
      at: index, { $0.readLength(count, unit, from: index, at: index + 1, text) })
    {
      return next
    }
    add(FigureRange(low: figure, high: nil, end: figure.end), text)
    return figure.end
  }

  /// Words such as `RMB30`: a currency code and digits in one.
  private mutating func code(at index: Int, _ text: Span<UInt8>) -> Int {
    guard let figure = MoneyUnit.codeWithDigits(at: index, in: window, text) else {
      return index + 1
    }
    add(FigureRange(low: figure, high: nil, end: figure.end), text)
    return figure.end
  }

  /// Notes the figure with its hedges.
  private mutating func add(_ range: FigureRange, _ text: Span<UInt8>) {
    let low = range.low
    let high = range.high ?? low
    let kind: TextValue.Kind
    var isDuration = false
    switch low.unit {
    case .none: kind = .count
    case .percent: kind = .percent
    case .points: kind = .percentagePoints
    case .measure: kind = .measure
    case .money(let currency): kind = .money(currency: currency)
    case .duration(let unit):
      kind = .duration(unit: unit.name)
      isDuration = true
    }
    let isSmallCount = low.unit == .none && low.amount.isSpelled && low.amount.scale == 0
    var hedge = Hedge.around(
      low.start, range.end, isDuration: isDuration, isSmallCount: isSmallCount, in: window, text)
    if range.high != nil,
      window.word(hedge.start - 1) == CommonWords.between
        || window.word(hedge.start - 1) == CommonWords.from, hedge.start - 1 >= window.floor
    {
      hedge.start -= 1
    }
    shareBackwards(kind, low, at: low.start)
    if hedge.bound == .exact, hedge.start == low.start, let bound = inherited(kind, at: low.start) {
      hedge.bound = bound
    }
    values.append(
      TextValue(
        kind, tokens: low.start..<range.end, hedgedTokens: hedge.start..<hedge.end,
        low: low.amount.value, high: high.amount.value, bound: hedge.bound,
        lastPlace: min(low.amount.lastPlace, high.amount.lastPlace)))
    window.floor = hedge.end
  }

  // MARK: Lists

  /// The bound of the figure before, where only `,` and `and` lie between: `about 83% and 76%`.
  private func inherited(_ kind: TextValue.Kind, at index: Int) -> Bound? {
    guard let last = values.last, last.kind == kind, last.bound != .exact,
      last.hedgedTokens.upperBound == last.tokens.upperBound,
      window.pastListConnector(last.tokens.upperBound) == index
    else { return nil }
    return last.bound
  }

  /// `12, 10 and 8%`, `$22 and $24 million`: earlier figures of a list take the unit or scale.
  private mutating func shareBackwards(_ kind: TextValue.Kind, _ figure: Figure, at index: Int) {
    var next = index
    var position = values.count - 1
    while position >= 0, window.pastListConnector(values[position].tokens.upperBound) == next {
      let value = values[position]
      guard let low = value.low, let high = value.high, low == high,
        window.kind(value.tokens.upperBound - 1) == .number
      else { return }
      let scale: Int
      switch (value.kind, kind) {
      case (.count, .percent) where figure.amount.scale == 0 && figure.amount.shown != nil:
        guard low <= ExactDecimal(100), value.tokens.count == 1 else { return }
        scale = 0
      case (.money(let first), .money(let second)) where first == second:
        guard figure.amount.scale > 2, low.magnitude < ExactDecimal(1000) else { return }
        scale = figure.amount.scale
      default:
        return
      }
      values[position] = TextValue(
        kind, tokens: value.tokens, hedgedTokens: value.hedgedTokens,
        low: low.scaled(byPowerOfTen: scale), high: high.scaled(byPowerOfTen: scale),
        bound: value.bound, lastPlace: min(value.lastPlace, 0) + scale)
      next = value.tokens.lowerBound
      position -= 1
    }
  }

  // MARK: Fractions

  /// `two-thirds`, `one-half`, `half of our revenue`, `a third of`.
  private mutating func fraction(at index: Int, _ text: Span<UInt8>) -> Int {
    guard let found = Fraction.read(at: index, in: window, text) else { return index + 1 }
    add(FigureRange(low: found, high: nil, end: found.end), text)
    return found.end
  }

  /// `one third of`.
  private mutating func fractionWords(at index: Int, _ text: Span<UInt8>) -> Int? {
    guard let found = Fraction.readWords(at: index, in: window, text) else { return nil }
    add(FigureRange(low: found, high: nil, end: found.end), text)
    return found.end
  }
}

extension PeriodReader {
  /// A date written in digits or with the day first.
  mutating func readNumericDate(_ text: Span<UInt8>) -> Bool {
    DateReader.day(at: end, in: window, text) != nil && readDate(text)
  }
}
