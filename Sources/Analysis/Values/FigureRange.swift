/// One figure, or two that are the ends of a range.
struct FigureRange {
  /// The lower end, or the only figure.
  var low: Figure
  /// The upper end; nil for a single figure.
  var high: Figure?
  /// The token past the last one.
  var end: Int

  /// Reads the figure at token `index` and, where a range is meant, its other end.
  static func read(at index: Int, in window: TokenWindow, _ text: Span<UInt8>) -> FigureRange? {
    guard let first = Figure.read(at: index, in: window, text) else { return nil }
    guard let connector = Connector.read(after: first, in: window),
      let second = second(at: connector.end, in: window, text),
      let pair = joined(first, second, connector, in: window)
    else { return FigureRange(low: first, high: nil, end: first.end) }
    return FigureRange(low: pair.0, high: pair.1, end: pair.1.end)
  }

  /// The words between the ends of a range.
  struct Connector {
    enum Kind { case hyphen, to, and }
    let kind: Kind
    let end: Int

    static func read(after first: Figure, in window: TokenWindow) -> Connector? {
      let index = first.end
      if window.isDash(index) {
        // `30- to 60-day`
        if window.word(index + 1) == CommonWords.to {
          return Connector(kind: .to, end: pastHedge(index + 2, in: window))
        }
        return Connector(kind: .hyphen, end: index + 1)
      }
      if window.word(index) == CommonWords.to {
        return Connector(kind: .to, end: pastHedge(index + 1, in: window))
      }
      if window.word(index) == CommonWords.and, isBetween(first, in: window) {
        return Connector(kind: .and, end: pastHedge(index + 1, in: window))
      }
      return nil
    }

    private static func isBetween(_ first: Figure, in window: TokenWindow) -> Bool {
      var before = first.start - 1
      if window.word(before) == "approximately" || window.word(before) == "about" { before -= 1 }
      return before >= window.floor && window.word(before) == CommonWords.between
    }

    private static func pastHedge(_ index: Int, in window: TokenWindow) -> Int {
      let word = window.word(index)
      return word == "approximately" || word == "about" || word == "over" ? index + 1 : index
    }
  }

  private static func second(
    at index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Figure? {
    var inner = window
    inner.floor = index
    if let compound = DurationUnit.compound(at: index, in: inner) { return compound }
    let start = MoneyUnit.isPrefix(index, in: window) ? index + 1 : index
    guard window.kind(start) != .openBracket else { return nil }
    return Figure.read(at: start, in: inner, text)
  }

  /// The two ends with a common unit and scale; nil where they are two values.
  private static func joined(
    _ first: Figure, _ second: Figure, _ connector: Connector, in window: TokenWindow
  ) -> (Figure, Figure)? {
    var low = first
    var high = second
    let sharesScale = low.amount.mayShareScale(of: high.amount)
    if sharesScale { low.amount.share(scale: high.amount.scale) }
    let sharesUnit: Bool
    switch (low.unit, high.unit) {
    case (.none, .none):
      sharesUnit = sharesScale
      guard isCountRange(low, high, connector, in: window) else { return nil }
    case (.none, .money) where MoneyUnit.isPrefix(high.start, in: window): return nil
    case (.none, .money) where window.kind(high.start) == .currency: return nil
    case (.none, _):
      sharesUnit = true
      low.unit = high.unit
    case (.money, .none):
      sharesUnit = true
      high.unit = low.unit
    case (.money(""), .money(let code)):
      sharesUnit = sharesScale
      low.unit = .money(code)
    case (.money(let code), .money("")):
      sharesUnit = sharesScale
      high.unit = .money(code)
    default:
      guard low.unit == high.unit else { return nil }
      sharesUnit = sharesScale
    }
    guard low.amount.value < high.amount.value else { return nil }
    if low.amount.bareInteger.map({ (1900...2099).contains($0) }) == true { return nil }
    if connector.kind == .to, !sharesUnit, !sharesScale, isChange(first, in: window) { return nil }
    if connector.kind == .hyphen, window.kind(first.end) == .dash, high.unit == .none { return nil }
    return (low, high)
  }

  /// Whether two bare numbers are the ends of a range: `4 to 5 million`, `10-12 employees`.
  private static func isCountRange(
    _ low: Figure, _ high: Figure, _ connector: Connector, in window: TokenWindow
  ) -> Bool {
    if high.amount.scale > 0 { return true }
    if low.amount.shown?.hasLeadingZero == true || high.amount.shown?.hasLeadingZero == true {
      return false
    }
    if window.isGlued(low.start), window.isDash(low.start - 1) { return false }
    guard connector.kind == .hyphen else { return low.amount.isSpelled == high.amount.isSpelled }
    if let integer = low.amount.bareInteger, let other = high.amount.bareInteger,
      integer >= 100, other >= 1000
    {
      return false
    }
    return window.kind(high.end) == .word && !window.traits(high.end).contains(.capitalised)
  }

  private static let changeWords = WordSet(
    """
    increase increased increases increasing decrease decreased decreases decreasing decline declined
    declines declining grew grow grows rose rise rises fell fall falls reduced reduce reduction
    improved improve improvement dropped drop drops up down lowered raised amended changed went
    compared growth expanded advanced climbed reducing raising
    """)
  private static let rangeWords = WordSet(
    "range ranged ranges ranging vary varies varied varying priced")

  /// Whether `to` leads to a new level rather than to the other end of a range.
  private static func isChange(_ first: Figure, in window: TokenWindow) -> Bool {
    var index = first.start - 1
    let limit = max(index - 4, 0)
    var sawFrom = false
    while index >= limit {
      let word = window.word(index)
      if rangeWords.contains(word) { return false }
      if word == CommonWords.from { sawFrom = true }
      if changeWords.contains(word) { return true }
      if window.kind(index) != .word { break }
      index -= 1
    }
    return sawFrom
  }
}
