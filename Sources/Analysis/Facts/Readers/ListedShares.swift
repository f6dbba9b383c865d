/// Reads shares that follow what they are of: `(percent of total revenues in 2008): coal (29%); intermodal (19%)`.
enum ListedShares {
  private static let base = PhrasePattern(
    """
    (percent|percentage|%) of <base:(our|its|the)* (total|net|consolidated|gross|overall|@nominal|@gerund)* (revenue|revenues|sales)>
    ((in|for|during) (the)? @period)? @close? @colon
    """)

  static func statements(in sentence: SentenceReading) -> [Statement] {
    guard let opening = sentence.range.first(where: { starts.contains(sentence.word($0)) }),
      let match = base.match(sentence, at: opening), let tokens = match["base"],
      let base = ShareBase(tokens, isBefore: true, in: sentence)
    else { return [] }
    let period = sentence.groups.first { group in
      guard case .period = sentence.values[group.members.lowerBound].kind else { return false }
      return group.tokens.upperBound <= match.tokens.upperBound
    }
    return sentence.groups.compactMap { group in
      guard group.tokens.lowerBound >= match.tokens.upperBound, group.members.count == 1,
        case .percent = sentence.values[group.members.lowerBound].kind,
        sentence.kind(group.tokens.lowerBound - 1) == .openBracket,
        let subject = subject(
          before: group.tokens.lowerBound - 1, after: match.tokens.upperBound, in: sentence)
      else { return nil }
      var statement = Statement(
        kind: base.kind, tokens: subject.lowerBound..<group.tokens.upperBound)
      statement.subject = subject
      statement.value = group.members.lowerBound
      statement.period = period?.members.lowerBound
      statement.owner = base.owner
      // `total railway operating revenues`: the total by name.
      statement.qualifier = tokens.contains { sentence.word($0) == "total" } ? nil : base.part
      statement.dimension = ShareSubject.dimension(of: subject, in: sentence)
      return statement
    }
  }

  private static let starts = WordSet("percent percentage %")

  /// What stands between two marks before a bracket.
  private static func subject(before end: Int, after limit: Int, in sentence: SentenceReading)
    -> Range<Int>?
  {
    var start = end
    while start > limit {
      switch sentence.kind(start - 1) {
      case .semicolon, .comma, .closeBracket, .colon: break
      default:
        start -= 1
        continue
      }
      break
    }
    if sentence.tag(start) == .coordinator { start += 1 }
    return start < end ? start..<end : nil
  }
}
