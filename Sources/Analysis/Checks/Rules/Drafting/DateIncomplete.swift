/// Finds a day without its year.
///
/// *Finds*: “As of December 31st, the device is available”; “On March 3, we signed”.
/// *Passes*: sentences that name a year anywhere; days of every year, such as the end of a fiscal year;
/// tables.
/// *Reads*: the words of a sentence.
enum DateIncomplete: BlockCheck {
  static let info = CheckInfo(
    code: "date-incomplete", severity: .hint,
    summary: "A day stands without its year.")

  private static let prepositions = WordSet("of on until by since before after")
  private static let recurring = WordSet(
    """
    each every year years fiscal annual annually following preceding such quarter quarters calendar
    anniversary year-end fiscal-year expire expires expiring renew renews ending ended ends end thereafter between through
    """)

  static func findings(in block: BlockAnalysis) -> [BlockFinding] {
    let tokens = block.structure.tokens
    guard tokens.contains(where: { ValueWords.months.contains($0.word) }) else { return [] }
    return block.structure.sentences.flatMap { sentence -> [BlockFinding] in
      let words = tokens[sentence.tokens]
      let hasYear = words.contains { $0.kind == .number && $0.length == 4 }
      let isSentence = words.last?.kind == .stop && words.count >= 6
      guard isSentence, !hasYear, !words.holds(recurring) else { return [] }
      return sentence.tokens.dropFirst().dropLast().compactMap { month in
        guard ValueWords.months.contains(tokens[month].word),
          tokens[month].traits.contains(.capitalised), tokens[month].length >= 3,
          prepositions.contains(tokens[month - 1].word), isDay(tokens[month + 1])
        else { return nil }
        return BlockFinding(
          code: info.code, severity: info.severity, tokens: month..<(month + 2),
          message: .incomplete, data: .object([]))
      }
    }
  }

  private static func isDay(_ token: Token) -> Bool {
    token.kind == .number && token.length <= 2
      || token.traits.contains(.withDigit) && (3...4).contains(token.length)
        && !token.traits.contains(.allCapitals)
  }
}

extension Finding.Message {
  fileprivate static let incomplete = Finding.Message("The day stands without its year.")
}
