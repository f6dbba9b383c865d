/// Reads how many places and customers the registrant has: `we operated 838 warehouses`, `we had 497 customers`.
enum CountReader: StatementReader {
  static let triggers: StaticString = """
    stores store restaurants warehouses branches offices locations outlets dealerships hotels theatres theaters clubs centers centres
    customers members subscribers policyholders clients users accounts households facilities
    """

  private static let counted = PhrasePattern(
    """
    <count:@count> (@nominal|@open @any+ @close|@participle|@gerund)* <noun:(stores|restaurants|warehouses|branches|offices|
    locations|outlets|dealerships|hotels|theatres|theaters|clubs|centers|centres|facilities|customers|members|subscribers|policyholders|clients|households)>
    """)
  private static let total = PhrasePattern(
    """
    <noun:(stores|restaurants|warehouses|branches|customers|members|subscribers|policyholders|clients|households)>
    ((in|at|as of|worldwide) (the)? @period?)? (totaled|totalled|numbered|was|were) <count:@count>
    """)
  private static let restriction = PhrasePattern(
    "(in|outside of|outside|within|across|throughout) (the)? @cap (@cap|and|of)*")
  private static let places = WordSet(
    "stores restaurants warehouses branches offices locations outlets dealerships hotels theatres theaters clubs"
  )
  private static let facilities = WordSet("facilities centers centres")
  private static let having = VerbSet(
    "operate have own serve maintain run total comprise include lease conduct open manage franchise"
  )
  private static let notAll = WordSet(
    "including whom which additional other new opened closed another each top largest of than least our these those first next only"
  )

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    for group in sentence.groups {
      guard case .count = sentence.values[group.members.lowerBound].kind else { continue }
      if let match = counted.match(sentence, at: group.tokens.lowerBound), let noun = match["noun"]
      {
        result += read(group, match, noun, in: sentence)
      } else if let match = totalBefore(group, in: sentence), let noun = match["noun"] {
        let phrase = sentence.phrase(endingAt: noun.upperBound) ?? noun
        guard !phrase.contains(where: { notAll.contains(sentence.word($0)) }) else { continue }
        result += facts(
          kind(of: noun, in: sentence), group, phrase, from: phrase.lowerBound, until: nil,
          owner: .registrant, in: sentence)
      }
    }
    return result
  }

  private static func totalBefore(_ group: SentenceReading.Group, in sentence: SentenceReading)
    -> PhrasePattern.Match?
  {
    let end = group.tokens.lowerBound
    for token in stride(from: end - 2, through: max(sentence.range.lowerBound, end - 9), by: -1) {
      if let match = total.match(sentence, at: token),
        match.tokens.upperBound >= group.tokens.upperBound
      {
        return match
      }
    }
    return nil
  }

  private static func read(
    _ group: SentenceReading.Group, _ match: PhrasePattern.Match, _ noun: Range<Int>,
    in sentence: SentenceReading
  ) -> [Statement] {
    let start = group.tokens.lowerBound
    // `lots of 40 customers`, `including 12 stores`, `opened 3 new stores`: not all there are.
    guard !notAll.contains(sentence.word(start - 1)),
      !match.tokens.contains(where: {
        ["new", "additional", "other", "largest"].contains(sentence.word($0))
      }),
      let predicate = sentence.predicates.last(where: { $0.verb < start && start < $0.end }),
      having.contains(sentence.word(predicate.verb)),
      !["opened", "including"].contains(sentence.word(predicate.verb)),
      !(predicate.after..<start).contains(where: {
        ["including", "whom", "which", "plans", "accounted", "than"].contains(sentence.word($0))
      })
    else { return [] }
    let subject = group.tokens.upperBound..<noun.upperBound
    var owner = sentence.owner(ofFigureOf: predicate.subject)
    // `our operations are conducted through 18 offices`
    if predicate.isPassive, let subject = predicate.subject,
      let end = subject.first(where: { sentence.tag($0) == .possessiveMark })
    {
      owner = sentence.owner(of: subject.lowerBound..<end)
    }
    return facts(
      kind(of: noun, in: sentence), group, subject, from: start, until: noun.upperBound,
      owner: owner, in: sentence)
  }

  private static func kind(of noun: Range<Int>, in sentence: SentenceReading) -> FactKind {
    let word = sentence.word(noun.lowerBound)
    if places.contains(word) { return .storeCount }
    if !facilities.contains(word) { return .customerCount }
    return sentence.word(noun.lowerBound - 1) == "office" ? .storeCount : .facilityCount
  }

  private static func facts(
    _ kind: FactKind, _ group: SentenceReading.Group, _ subject: Range<Int>, from start: Int,
    until end: Int?, owner: Statement.Owner, in sentence: SentenceReading
  ) -> [Statement] {
    sentence.statements(
      kind, groupAt: group.tokens.lowerBound, from: start, subject: subject, owner: owner,
      isNegative: false, until: end
    ).map { statement in
      var statement = statement
      // `260 warehouses outside of the U.S.` are not all.
      statement.qualifier = end.flatMap { restriction.match(sentence, at: $0)?.tokens }
      if kind == .customerCount, sentence.word(subject.upperBound - 1) == "customers" {
        statement.unit = "customers"
      }
      return statement
    }
  }
}
