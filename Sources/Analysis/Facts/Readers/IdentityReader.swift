/// Reads when the registrant began and where it sits.
enum IdentityReader: StatementReader {
  static let triggers: StaticString = """
    incorporated founded organized formed established headquartered headquarters offices
    """

  private static let founding = VerbSet("incorporate found organize form establish")
  private static let seat = PhrasePattern("headquartered in <place:@cap+ (, @cap+)?>")
  private static let seated = PhrasePattern(
    """
    (headquarters|principal executive offices|corporate offices|executive offices) (@be) (located)? (at|in)
    <place:@cap+ (, @cap+)?>
    """)

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    for predicate in sentence.predicates where predicate.isPassive {
      guard
        founding.contains(sentence.word(predicate.verb))
          || sentence.word(predicate.verb) == "founded",
        let subject = predicate.subject,
        let period = period(in: predicate, of: sentence)
      else { continue }
      var statement = Statement(
        kind: .founded, tokens: subject.lowerBound..<period.tokens.upperBound)
      statement.period = period.members.lowerBound
      statement.value = period.members.lowerBound
      statement.unit = "year"
      statement.owner = sentence.owner(of: subject)
      if case .other = statement.owner { continue }
      result.append(statement)
    }
    for pattern in [seat, seated] {
      guard let match = pattern.firstMatch(sentence), let place = match["place"] else { continue }
      var statement = Statement(kind: .headquarters, tokens: match.tokens)
      statement.subject = place
      result.append(statement)
    }
    return result
  }

  private static func period(in predicate: Predicate, of sentence: SentenceReading)
    -> SentenceReading.Group?
  {
    sentence.groups.first { group in
      guard case .period = sentence.values[group.members.lowerBound].kind else { return false }
      return group.tokens.lowerBound >= predicate.after
        && group.tokens.lowerBound < predicate.after + 14
    }
  }
}
