/// Finds a sentence with “respectively” that gives more figures than times, or fewer.
///
/// *Finds*: “Revenue for 2022 and 2021 was $12.0 million, $10.5 million and $9.8 million, respectively”.
/// *Passes*: lists of equal length; sentences that list anything else as well.
/// *Reads*: the values of a sentence.
enum RespectivelyArity: BlockCheck {
  static let info = CheckInfo(
    code: "respectively-arity", severity: .warning,
    summary: "The lists before “respectively” differ in length.")

  static func findings(in block: BlockAnalysis) -> [BlockFinding] {
    let tokens = block.structure.tokens
    guard tokens.contains(where: { $0.word == "respectively" }) else { return [] }
    return block.structure.sentences.compactMap { sentence in
      finding(in: sentence.tokens, block.values, tokens)
    }
  }

  private static func finding(
    in sentence: Range<Int>, _ values: [TextValue], _ tokens: [Token]
  ) -> BlockFinding? {
    let words = tokens[sentence].indices.filter { tokens[$0].word == "respectively" }
    guard words.count == 1, let word = words.first else { return nil }
    let inside = values.filter { sentence.contains($0.tokens.lowerBound) }
    let times = inside.filter { $0.asPeriod != nil }
    let figures = inside.filter { $0.asPeriod == nil }
    guard times.count >= 2, figures.count >= 2, figures.count != times.count,
      isList(times, tokens), isList(figures, tokens), opensList(times[0], tokens),
      Set(times.compactMap(\.asPeriod?.label)).count == times.count,
      // One list more than these, and the lengths may be those of others.
      connectors(in: sentence, tokens) == connectors(of: times, tokens)
        + connectors(of: figures, tokens)
    else { return nil }
    return BlockFinding(
      code: info.code, severity: info.severity, tokens: word..<(word + 1),
      message: .arity(times.count, figures.count),
      related: [
        .init(tokens: range(of: times), message: "\(times.count) times"),
        .init(tokens: range(of: figures), message: "\(figures.count) figures"),
      ],
      data: .object([
        .init("lists", .array([.integer(times.count), .integer(figures.count)]))
      ]))
  }

  private static let openers = WordSet(
    "in for fiscal of during at years year through ended quarters months and between from")

  /// Whether a list of times begins where it seems to: `in 2022 and 2021`, not behind a page break.
  private static func opensList(_ first: TextValue, _ tokens: [Token]) -> Bool {
    guard first.tokens.count == 1 else { return true }
    let before = first.tokens.lowerBound - 1
    return before >= 0 && openers.contains(tokens[before].word)
  }

  private static func range(of values: [TextValue]) -> Range<Int> {
    guard let first = values.first, let last = values.last else { return 0..<0 }
    return first.tokens.lowerBound..<max(last.tokens.upperBound, first.tokens.upperBound)
  }

  /// Whether values follow each other with nothing but `,` and `and` between them, and are of a kind.
  private static func isList(_ values: [TextValue], _ tokens: [Token]) -> Bool {
    zip(values, values.dropFirst()).allSatisfy { left, right in
      guard left.kind.isAlike(right.kind),
        left.hedgedTokens.upperBound < right.hedgedTokens.lowerBound
      else { return false }
      return tokens[left.hedgedTokens.upperBound..<right.hedgedTokens.lowerBound].allSatisfy {
        $0.kind == .comma || $0.word == "and"
      }
    }
  }

  private static func connectors(in range: Range<Int>, _ tokens: [Token]) -> Int {
    tokens[range].count { $0.word == "and" || $0.word == "or" || $0.kind == .semicolon }
  }

  private static func connectors(of values: [TextValue], _ tokens: [Token]) -> Int {
    connectors(in: range(of: values), tokens)
  }
}

extension Finding.Message {
  fileprivate static func arity(_ times: Int, _ figures: Int) -> Finding.Message {
    Finding.Message("\(figures) figures for \(times) times before “respectively”.")
  }
}
