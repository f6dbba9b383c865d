/// Reads how many people work for the registrant.
enum HeadcountReader: StatementReader {
  static let triggers: StaticString =
    "employees persons people associates contractors workforce staff employment headcount team force"

  private static let people = PhrasePattern(
    """
    <count:@count> (full-time|full time|part-time|regular|permanent|active|total|salaried|hourly|temporary|
    worldwide|equivalent|and|or|,|team|individual|independent|@count)* <noun:(employees|persons|people|associates|contractors|consultants|members)>
    """)
  private static let total = PhrasePattern(
    """
    (employment|workforce|headcount|number of (full-time)? employees|workforce size) ((for|in|at|during|as of) (the)? @period)?
    (averaged|was|totaled|of|numbered|consisted of) <count:@count> (employees)?
    """)
  private static let subjects = VerbSet("have employ")
  private static let employedBy = PhrasePattern(
    "(employed|employs|employ|had|have|has|were|totaled|of|approximately|over|about)")

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    for group in sentence.groups {
      guard let match = people.match(sentence, at: group.tokens.lowerBound),
        let noun = match["noun"],
        !isSecondPart(group, in: sentence)
      else { continue }
      guard let kind = kind(of: noun, match, in: sentence), holds(match, in: sentence) else {
        continue
      }
      result += sentence.statements(
        kind, groupAt: group.tokens.lowerBound, from: match.tokens.lowerBound, subject: nil,
        owner: owner(of: match, in: sentence), isNegative: false, until: match.tokens.upperBound
      ).map { statement in
        var statement = statement
        statement.unit = "persons"
        // `224 full-time and 41 part-time employees`: what is said of the first number.
        let end =
          (group.tokens.upperBound..<noun.lowerBound).first {
            (sentence.tag($0) == .coordinator || sentence.tag($0) == .comma)
              && (sentence.group(startingAt: $0 + 1) ?? sentence.group(startingAt: $0 + 2)) != nil
          } ?? noun.lowerBound
        if end > group.tokens.upperBound { statement.qualifier = group.tokens.upperBound..<end }
        return statement
      }
    }
    for token in sentence.range where totals.contains(sentence.word(token)) {
      guard let match = total.match(sentence, at: token), let count = match["count"] else {
        continue
      }
      result += sentence.statements(
        .employees, groupAt: count.lowerBound, from: token, subject: nil,
        owner: sentence.owner(of: sentence.phrase(endingAt: token)), isNegative: false
      ).map { statement in
        var statement = statement
        statement.unit = "persons"
        // `employment averaged 30,709`: no number of a day.
        let average =
          match.tokens.first { sentence.word($0) == "averaged" }
          ?? (sentence.word(token - 1) == "average" ? token - 1 : nil)
        if let average { statement.qualifier = average..<(average + 1) }
        return statement
      }
    }
    return result + teams(in: sentence)
  }

  /// `our sales team, consisting of 60 members`: a part of the workforce.
  private static func teams(in sentence: SentenceReading) -> [Statement] {
    for group in sentence.groups where group.tokens.lowerBound > sentence.range.lowerBound + 2 {
      guard case .count = sentence.values[group.members.lowerBound].kind else { continue }
      for token in stride(
        from: group.tokens.lowerBound - 1,
        through: max(sentence.range.lowerBound, group.tokens.lowerBound - 5), by: -1)
      {
        guard teamWords.contains(sentence.word(token)),
          let match = team.match(sentence, at: token), let count = match["count"],
          count.overlaps(group.tokens)
        else { continue }
        return sentence.statements(
          .employees, groupAt: count.lowerBound, from: token, subject: nil,
          owner: sentence.owner(of: sentence.phrase(endingAt: token + 1)), isNegative: false,
          until: match.tokens.upperBound
        ).map { statement in
          var statement = statement
          statement.unit = "persons"
          statement.qualifier = sentence.phrase(endingAt: token + 1) ?? token..<(token + 1)
          return statement
        }
      }
    }
    return []
  }

  private static let teamWords = WordSet("force team staff organization")
  private static let team = PhrasePattern(
    """
    <team:(force|team|staff|organization)> ,? (consisting of|consists of|consisted of|of|comprising|has|had|includes|included)
    <count:@count> (@nominal)* (members|people|persons|employees|representatives|professionals)
    """)
  private static let totals = WordSet("employment workforce headcount number")

  /// `224 full-time and 41 part-time employees`: the second number is not that of all employees.
  private static func isSecondPart(_ group: SentenceReading.Group, in sentence: SentenceReading)
    -> Bool
  {
    let joint = group.tokens.lowerBound - 1
    guard sentence.tag(joint) == .coordinator else { return false }
    return ["full-time", "time", "salaried", "permanent", "regular"].contains(
      sentence.word(joint - 1))
  }

  private static func kind(
    of noun: Range<Int>, _ match: PhrasePattern.Match, in sentence: SentenceReading
  ) -> FactKind? {
    switch sentence.word(noun.lowerBound) {
    case "employees", "associates": return .employees
    case "contractors", "consultants": return .contractors
    case "persons", "people":
      return sentence.range.contains {
        ["employed", "employs", "employ"].contains(sentence.word($0))
      }
        ? .employees : nil
    case "members":
      return sentence.word(noun.lowerBound - 1) == "team" ? .employees : nil
    default: return nil
    }
  }

  /// A verb of having or employing, or a total, must carry the number: not a part (`of whom 12`).
  private static func holds(_ match: PhrasePattern.Match, in sentence: SentenceReading) -> Bool {
    let start = match.tokens.lowerBound
    for token in stride(
      from: start - 1, through: max(sentence.range.lowerBound, start - 12), by: -1)
    {
      let word = sentence.word(token)
      if leaving.contains(word) { return false }
      if subjects.contains(word) || ["had", "has", "totaled", "were", "was"].contains(word) {
        return true
      }
      if sentence.tag(token) == .boundary { return false }
    }
    return false
  }

  /// Words before a number that is a part of the workforce, or of those who leave or join it.
  private static let leaving = WordSet(
    """
    including whom which additional terminated severance termination terminations terminating terminate layoff
    layoffs elimination eliminating eliminated relocation separation departure dismissal reduction reductions
    hiring transfer transferred furlough
    """)

  private static func owner(of match: PhrasePattern.Match, in sentence: SentenceReading)
    -> Statement.Owner
  {
    for predicate in sentence.predicates.reversed() where predicate.verb < match.tokens.lowerBound {
      return sentence.owner(ofFigureOf: predicate.subject)
    }
    return .registrant
  }
}
