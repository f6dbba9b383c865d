/// Reads numbers of patents and trademarks by place.
enum IntellectualPropertyReader: StatementReader {
  static let triggers: StaticString = "patents patent trademarks trademark"

  private static let held = PhrasePattern(
    """
    <count:@count> (utility|design|issued|granted|registered|active|united states|u.s.|us|foreign|international|and|or|,)*
    <noun:(patents|patent|trademarks|trademark)> <next:@any?>
    """)
  private static let place = PhrasePattern(
    "(in|outside|within) <place:(the)? (other|foreign)? (@cap|countries|jurisdictions)+>")
  private static let applications = WordSet("applications application pending registrations")

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    // `the ’893 patent`, `two patent actions`: what is sued on is not what is held.
    guard !sentence.range.contains(where: { disputes.contains(sentence.word($0)) }) else {
      return []
    }
    var current: FactKind?
    for group in sentence.groups {
      guard case .count = sentence.values[group.members.lowerBound].kind else { continue }
      let start = group.tokens.lowerBound
      // `the ’842 and ’316 patents`
      if isAfterApostrophe(start, in: sentence) {
        current = nil
        continue
      }
      if let match = held.match(sentence, at: start), let noun = match["noun"] {
        if applications.contains(sentence.word(noun.upperBound))
          || isNumberOfOne(group, noun, in: sentence)
        {
          current = nil
          continue
        }
        current =
          ["patents", "patent"].contains(sentence.word(noun.lowerBound)) ? .patents : .trademarks
        result += read(current, group, after: noun.upperBound, in: sentence)
      } else if current != nil, place.match(sentence, at: group.tokens.upperBound) != nil {
        // `17 patents in the United States and 11 outside the United States`
        result += read(current, group, after: group.tokens.upperBound, in: sentence)
      } else {
        current = nil
      }
    }
    return result
  }

  private static let disputes = WordSet(
    """
    infringement infringe infringes infringed infringing alleging alleges alleged lawsuit litigation complaint
    asserted plaintiff defendant jury court invalid reexamination
    """)

  /// Whether a quotation mark or an apostrophe stands right before a number.
  private static func isAfterApostrophe(_ token: Int, in sentence: SentenceReading) -> Bool {
    guard token > sentence.range.lowerBound, !sentence.tokens[token].traits.contains(.spaced) else {
      return false
    }
    return [.openQuote, .closeQuote].contains(sentence.tokens[token - 1].kind)
  }

  /// Whether a number before one patent names it: `the 893 patent`.
  private static func isNumberOfOne(
    _ group: SentenceReading.Group, _ noun: Range<Int>, in sentence: SentenceReading
  ) -> Bool {
    let isSingular = ["patent", "trademark"].contains(sentence.word(noun.lowerBound))
    return isSingular
      && sentence.values[group.members.lowerBound].nominal.map { $0 != ExactDecimal(1) } ?? true
  }

  private static func read(
    _ kind: FactKind?, _ group: SentenceReading.Group, after end: Int, in sentence: SentenceReading
  ) -> [Statement] {
    guard let kind else { return [] }
    let place = place.match(sentence, at: end)
    let isOutside = sentence.word(end) == "outside"
    let verb = sentence.predicates.last { $0.verb < group.tokens.lowerBound }
    return sentence.statements(
      kind, groupAt: group.tokens.lowerBound, from: group.tokens.lowerBound,
      subject: isOutside ? place?.tokens : place?["place"],
      owner: verb.map { sentence.owner(ofFigureOf: $0.subject) } ?? .registrant, isNegative: false,
      until: place?.tokens.upperBound ?? end
    ).map { statement in
      var statement = statement
      statement.unit = kind.rawValue
      if let place { statement.qualifier = place.tokens }
      return statement
    }
  }
}
