/// Finds a list that holds more things than the text says, or fewer.
///
/// *Finds*: “three segments: Aerospace, Marine, Rail and Road”.
/// *Passes*: lists that only give examples, lists of places, dates and companies with commas of their own,
/// lists that cannot be counted for sure.
/// *Reads*: the words and values of a sentence.
enum StatedCountMismatch: BlockCheck {
  static let info = CheckInfo(
    code: "stated-count-mismatch", severity: .warning,
    summary: "A list holds another number of things than stated.")

  /// The greatest number of words of one thing in a list that is counted; a house value.
  static let longestThing = 6

  private static let things = WordSet(
    """
    segments divisions categories markets products lines units businesses types groups classes areas
    components pillars stages phases parts families brands platforms customers suppliers competitors
    channels principles steps factors objectives initiatives committees members directors officers
    """)
  private static let vague = WordSet(
    """
    including include includes such among example following other others etc inc llc ltd corp co lp
    as well follows e.g i.e
    """)

  static func findings(in block: BlockAnalysis) -> [BlockFinding] {
    block.values.compactMap { value in
      guard value.kind == .count, value.bound == .exact, let count = value.nominal?.integer,
        (2...12).contains(count)
      else { return nil }
      return finding(count, value, block)
    }
  }

  private static func finding(
    _ count: Int, _ value: TextValue, _ block: BlockAnalysis
  ) -> BlockFinding? {
    let tokens = block.structure.tokens
    guard
      let sentence = block.structure.sentences.first(where: {
        $0.tokens.contains(value.tokens.lowerBound)
      })?.tokens,
      // `one of our three segments`
      value.tokens.lowerBound == sentence.lowerBound
        || tokens[value.tokens.lowerBound - 1].word != "of"
    else { return nil }
    var noun = value.tokens.upperBound
    while noun < min(value.tokens.upperBound + 4, sentence.upperBound),
      tokens[noun].kind == .word, !things.contains(tokens[noun].word)
    { noun += 1 }
    guard noun + 1 < sentence.upperBound, things.contains(tokens[noun].word) else { return nil }
    let opener = tokens[noun + 1].kind
    guard opener == .colon || opener == .openBracket else { return nil }
    let start = noun + 2
    let closer: Token.Kind = opener == .colon ? .stop : .closeBracket
    let end = tokens[start..<sentence.upperBound].firstIndex { $0.kind == closer }
    guard let end, end > start, let found = counts(tokens[start..<end]), !found.contains(count)
    else { return nil }
    return BlockFinding(
      code: info.code, severity: info.severity,
      tokens: value.tokens.lowerBound..<(noun + 1), message: .count(count, found),
      related: [.init(tokens: start..<end, message: "the list")],
      data: .object([
        .init("stated", .integer(count)), .init("found", .integer(found.upperBound)),
      ]))
  }

  /// How many things a list may hold; nil where they cannot be counted.
  private static func counts(_ list: ArraySlice<Token>) -> ClosedRange<Int>? {
    guard
      !list.contains(where: {
        vague.contains($0.word) || $0.kind == .openBracket || $0.kind == .number
          || $0.kind == .colon || $0.kind == .dash || $0.word == "or"
      })
    else { return nil }
    let separator: Token.Kind = list.contains { $0.kind == .semicolon } ? .semicolon : .comma
    let parts = list.split { $0.kind == separator }
    guard parts.count >= 2, parts.allSatisfy({ $0.count <= longestThing + 1 }),
      let last = parts.last, last.contains(where: { $0.word == "and" })
    else { return nil }
    if last.first?.word == "and" { return parts.count...parts.count }
    // `Rail and Road` may be one thing or two.
    return parts.count...(parts.count + last.count { $0.word == "and" })
  }
}

extension Finding.Message {
  fileprivate static func count(_ stated: Int, _ found: ClosedRange<Int>) -> Finding.Message {
    let number =
      found.lowerBound == found.upperBound
      ? "\(found.lowerBound)" : "\(found.lowerBound) or \(found.upperBound)"
    return Finding.Message("\(stated) are announced, but the list holds \(number).")
  }
}
