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
        let subject = predicate.subject, !isByReference(predicate, in: sentence),
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
      statement.owner = holder(at: match.tokens.lowerBound, in: sentence)
      if case .other = statement.owner { continue }
      result.append(statement)
    }
    return result
  }

  /// `is incorporated herein by reference to a report filed on July 28, 2005`.
  private static func isByReference(_ predicate: Predicate, in sentence: SentenceReading) -> Bool {
    (predicate.after..<predicate.after + 6).contains {
      ["herein", "reference"].contains(sentence.word($0))
    }
  }

  /// Whose seat the words at a token tell: of the noun that `headquartered` goes with, or of the
  /// owner of the headquarters.
  private static func holder(at token: Int, in sentence: SentenceReading) -> Statement.Owner {
    guard sentence.word(token) == "headquartered" else {
      let phrase = sentence.phrase(endingAt: token + 1)
      // `The principal executive offices are located in …`
      guard let phrase, case .named(let name) = sentence.owner(of: phrase) else {
        return .registrant
      }
      return .named(name)
    }
    var verb = token - 1
    while sentence.tag(verb) == .adverb { verb -= 1 }
    if sentence.tag(verb) == .be { return sentence.owner(of: sentence.subject(ofVerbAt: verb)) }
    let end = sentence.tag(token - 1) == .comma ? token - 1 : token
    // `Headquartered in Boston, we …`
    guard let phrase = sentence.phrase(endingAt: end) else { return .registrant }
    let owner = sentence.owner(of: phrase)
    guard case .other = owner,
      let predicate = sentence.predicates.last(where: { $0.verb < phrase.lowerBound }),
      predicate.isCopula, predicate.after >= phrase.lowerBound - 2
    else { return owner }
    // `we are a maker of scales headquartered in Boston`
    return sentence.owner(of: predicate.subject)
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
