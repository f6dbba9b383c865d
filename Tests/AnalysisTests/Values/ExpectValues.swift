import Testing

@testable import Analysis

/// Checks the values of a text, each written as its words with its meaning.
///
/// `over ‹53%› = percent >53` has the words of the figure between `‹ ›` and its hedges outside. A
/// lower bound alone shows as `>53` or `≥53`, an upper one as `<53` or `≤53`; `~` is approximately,
/// `≲` nearly. The place of the last digit follows as `@3` where it is not 0.
func expectValues(
  _ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = ValueDump.lines(of: Array(text.utf8))
  #expect(found == expected, sourceLocation: sourceLocation)
}

/// Shows values as lines.
enum ValueDump {
  static func lines(of bytes: [UInt8]) -> [String] {
    let tokens = Tokenizer.tokens(of: bytes.span)
    return ValueReader.values(of: tokens, in: bytes.span).map { line(of: $0, tokens, bytes) }
  }

  static func line(of value: TextValue, _ tokens: [Token], _ bytes: [UInt8]) -> String {
    func text(_ start: Int, _ end: Int) -> String {
      String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }
    func start(_ index: Int) -> Int {
      index < tokens.count ? Int(tokens[index].start) : bytes.count
    }
    let first = start(value.tokens.lowerBound)
    let past = tokens[value.tokens.upperBound - 1].end
    let before = text(start(value.hedgedTokens.lowerBound), first)
    let after = text(past, tokens[value.hedgedTokens.upperBound - 1].end)
    return "\(before)‹\(text(first, past))›\(after) = \(meaning(of: value))"
  }

  static func meaning(of value: TextValue) -> String {
    let figure = shown(value) + (value.lastPlace == 0 ? "" : " @\(value.lastPlace)")
    return switch value.kind {
    case .money(let currency): "money \(currency.isEmpty ? "$" : currency) \(figure)"
    case .percent: "percent \(figure)"
    case .percentagePoints: "points \(figure)"
    case .count: "count \(figure)"
    case .measure: "measure \(figure)"
    case .duration(let unit): "duration \(figure) \(unit)"
    case .period(let period): meaning(of: period)
    }
  }

  private static func meaning(of period: Period) -> String {
    switch period.kind {
    case .year: period.end.map { "\(period.label) to \($0)" } ?? period.label
    case .quarter: period.end.map { "\(period.label) to \($0)" } ?? period.label
    case .month, .instant: period.label
    case .range: period.start == nil ? "…\(period.label)" : period.label
    }
  }

  private static func shown(_ value: TextValue) -> String {
    let mark =
      switch value.bound {
      case .exact: ""
      case .approximately: "~"
      case .over: ">"
      case .atLeast: "≥"
      case .under: "<"
      case .atMost: "≤"
      case .nearly: "≲"
      }
    switch (value.low, value.high) {
    case (let low?, let high?): return mark + (low == high ? "\(low)" : "\(low)…\(high)")
    case (let low?, nil): return "\(mark)\(low)"
    case (nil, let high?): return "\(mark)\(high)"
    case (nil, nil): return mark
    }
  }
}
