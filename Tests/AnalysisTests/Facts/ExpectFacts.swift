import Testing

@testable import Analysis

/// Checks the facts with a figure, a date or a place that a paragraph of an Item states.
///
/// Each is written as `kind value unit period`, then what else is known of it: `by product`, `top 4`,
/// `of ‹subject›`, `(qualifier)`, `not` for a denied one, the modality where it is not actual. Values
/// are fully scaled; `~` is approximately, `>` over, `≥` at least, `<` under, `≤` at most, `≲` nearly,
/// `4…5` a range; `–` stands for what is not told. The registrant is Larkspur Instruments, Inc.
func expectFacts(
  in paragraph: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(FactDump.lines(of: paragraph) == expected, sourceLocation: sourceLocation)
}

/// Shows facts as lines.
enum FactDump {
  private static let opening = """
    Item 1. Business

    The terms “we,” “us,” “our,” “Company” and “Larkspur” refer to Larkspur Instruments, Inc. and \
    its subsidiaries.


    """

  /// Kinds that are told although they hold no figure.
  private static let figureless: Set<FactKind> = [
    .founded, .headquarters, .licenseEnd, .contractEnd,
  ]

  /// What a paragraph behind the opening of an Item states.
  static func facts(of paragraph: String) -> [Fact] {
    let text = opening + paragraph + "\n"
    return Analyzer().analyze(TextBuffer(text)).facts
  }

  static func lines(of paragraph: String) -> [String] {
    facts(of: paragraph).filter { $0.value != nil || figureless.contains($0.kind) }.map(line)
  }

  static func line(_ fact: Fact) -> String {
    var line =
      "\(fact.kind.rawValue) \(fact.value.map(shown) ?? "–") \(fact.unit ?? "–") "
      + "\(fact.period?.label ?? "–")"
    if let dimension = fact.dimension, fact.kind != .topNShare {
      line += " by \(dimension.rawValue)"
    }
    if let count = fact.topCount { line += " top \(count)" }
    let placed = fact.kind == .patents || fact.kind == .trademarks || fact.kind == .topNShare
    if let subject = fact.subject, !placed { line += " of ‹\(subject)›" }
    if let qualifier = fact.qualifier { line += " (\(qualifier))" }
    if fact.polarity == .negated { line += " not" }
    if fact.modality != .actual { line += " \(fact.modality.rawValue)" }
    return line
  }

  private static func shown(_ value: Fact.Value) -> String {
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
    return switch (value.low, value.high) {
    case (let low?, let high?): mark + (low == high ? "\(low)" : "\(low)…\(high)")
    case (let low?, nil): "\(mark)\(low)"
    case (nil, let high?): "\(mark)\(high)"
    case (nil, nil): mark
    }
  }
}
