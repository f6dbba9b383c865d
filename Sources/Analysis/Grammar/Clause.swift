extension SentenceReading {
  /// The clause that holds a token: up to the nearest marks, relative or subordinating words, and
  /// coordinators that open a clause with a subject of its own.
  func clause(holding token: Int) -> Range<Int> {
    var start = token
    while start > range.lowerBound, !opensClause(at: start) { start -= 1 }
    var end = token + 1
    while end < range.upperBound, !opensClause(at: end) { end += 1 }
    return start..<end
  }

  /// Whether a new clause begins with the token.
  private func opensClause(at token: Int) -> Bool {
    switch tag(token) {
    case .boundary, .relative: return true
    case .subordinator:
      return true
    case .coordinator:
      if word(token) == "but" { return true }
      // `…, and the loss of any of these customers could …`
      guard tag(token - 1) == .comma || tag(token + 1) == .pronoun else { return false }
      var next = token + 1
      while tag(next) == .adverb { next += 1 }
      guard let subject = nounPhrase(startingAt: next) else { return false }
      switch tag(subject.upperBound) {
      case .verb, .be, .have, .modal, .auxiliary: return true
      default: return false
      }
    default: return false
    }
  }

  /// The subject of the verb group that holds or precedes a verb, and the group's first token.
  func subject(ofVerbAt verb: Int) -> Range<Int>? {
    var token = verb
    while token > range.lowerBound {
      switch tag(token - 1) {
      case .be, .have, .modal, .auxiliary, .adverb, .infinitiveTo: token -= 1
      default:
        return subject(endingAt: token, ofVerbAt: verb)
      }
    }
    return nil
  }

  private func subject(endingAt end: Int, ofVerbAt verb: Int) -> Range<Int>? {
    let before = end - 1
    switch tag(before) {
    case .relative:
      // `phones that accounted for …`: what stands before the relative word.
      let antecedent = tag(before - 1) == .comma ? before - 1 : before
      return phrase(endingAt: antecedent)
    case .coordinator, .comma:
      // `our operations abroad, including Canada, generated …`: what stands before the insertion.
      if tag(before) == .comma, let start = insertion(endingAt: before) {
        return phrase(endingAt: start)
      }
      // `we design, make and sell`: the subject of the verb joined to.
      var token = before
      while token > range.lowerBound {
        token -= 1
        if tag(token) == .verb || tag(token) == .be || tag(token) == .have,
          tag(token - 1) != .infinitiveTo
        {
          let subject = subject(ofVerbAt: token)
          // `The scale, which we sell, is …`: what stands before the relative clause.
          if tag(before) == .comma, let opening = relative(before: subject?.lowerBound ?? token) {
            return phrase(endingAt: tag(opening - 1) == .comma ? opening - 1 : opening)
          }
          return subject
        }
        if tag(token) == .boundary || tag(token) == .relative || tag(token) == .subordinator {
          break
        }
      }
      guard tag(before) == .comma else { return phrase(endingAt: end) }
      // `Sonim Technologies, a maker of phones, is …`: the name before the apposition.
      guard let apposition = phrase(endingAt: before), tag(apposition.lowerBound - 1) == .comma,
        let name = phrase(endingAt: apposition.lowerBound - 1)
      else { return phrase(endingAt: before) }
      return name
    case .figure:
      // `Our three largest customers as of September 30, 2004 accounted for …`
      guard let group = group(holding: before),
        case .period = values[group.members.lowerBound].kind,
        case let start = adjunctStart(of: group), start < group.tokens.lowerBound,
        start > range.lowerBound
      else { return phrase(endingAt: end) }
      return subject(endingAt: start, ofVerbAt: verb)
    default:
      return phrase(endingAt: end)
    }
  }

  /// Where the comma stands that opens an insertion such as `, including Canada and Mexico,`.
  private func insertion(endingAt comma: Int) -> Int? {
    var token = comma - 1
    while token > max(range.lowerBound, comma - 16) {
      switch tag(token) {
      case .verb, .be, .have, .modal, .auxiliary, .relative, .boundary, .subordinator: return nil
      default: break
      }
      if InsertionWords.openers.contains(word(token)), tag(token - 1) == .comma { return token - 1 }
      token -= 1
    }
    return nil
  }

  /// The relative word right before a token, if one is there.
  private func relative(before token: Int) -> Int? {
    tag(token - 1) == .relative ? token - 1 : nil
  }

  /// How the clause of a token holds what it says there.
  func modality(at token: Int) -> ClauseModality {
    let clause = clause(holding: token)
    if tag(clause.lowerBound) == .subordinator,
      ModalityWords.conditions.contains(word(clause.lowerBound))
    {
      return .hypothetical
    }
    if dependsOnHypothesis(clause) { return .hypothetical }
    for index in clause where index < token + 3 {
      let word = word(index)
      switch tag(index) {
      case .modal:
        if ModalityWords.hypothetical.contains(word) { return .hypothetical }
        if ModalityWords.forward.contains(word) { return .forwardLooking }
      case .verb, .participle, .gerund:
        if ModalityWords.expectations.contains(word) { return .forwardLooking }
        if ModalityWords.estimates.contains(word) { return .ownEstimate }
      case .nominal:
        if ModalityWords.uncertain.contains(word) { return .hypothetical }
      default: break
      }
      if ModalityWords.budgets.contains(word) { return .forwardLooking }
      if ModalityWords.past.contains(word) { return .resolved }
      if ModalityWords.longer.contains(word), ModalityWords.negators.contains(self.word(index - 1))
      {
        return .resolved
      }
    }
    return .actual
  }

  /// `we may lose customers that account for 30%`: which customers is as open as the loss.
  private func dependsOnHypothesis(_ clause: Range<Int>) -> Bool {
    let opening = clause.lowerBound
    guard tag(opening) == .relative, opening > range.lowerBound, tag(opening - 1) != .comma,
      let antecedent = phrase(endingAt: opening)
    else { return false }
    let first = antecedent.lowerBound
    if word(first) == "the" || tag(first) == .possessive { return false }
    return self.clause(holding: opening - 1).contains {
      tag($0) == .modal && ModalityWords.hypothetical.contains(word($0))
    }
  }

  /// Whether the clause of a token denies what it says there.
  func isNegated(at token: Int) -> Bool {
    let clause = clause(holding: token)
    for index in clause where index <= token + 2 {
      let word = word(index)
      guard ModalityWords.negators.contains(word) else { continue }
      let next = self.word(index + 1)
      if ModalityWords.pseudoNegated.contains(next) || joinsAnotherVerb(between: index, and: token)
      {
        continue
      }
      return true
    }
    return false
  }

  /// `we had no debt and had $5 million available`: the denial ends before the second verb.
  private func joinsAnotherVerb(between start: Int, and end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains { index in
      guard tag(index) == .coordinator else { return false }
      switch tag(index + 1) {
      case .verb, .have, .be, .modal: return true
      // `no debt and additional commitments of $5 million`
      case .nominal: return ModalityWords.further.contains(word(index + 1))
      default: return false
      }
    }
  }

  /// Whose the words of a subject are.
  func owner(of subject: Range<Int>?) -> ClauseOwner {
    guard let subject else { return .registrant }
    for token in subject {
      if OwnerWords.firstPerson.contains(word(token)) { return .registrant }
      if OwnerWords.company.contains(word(token)), OwnerWords.pointers.contains(word(token - 1)) {
        return .registrant
      }
    }
    let isNamed = subject.contains { token in
      tokens[token].kind == .word && tokens[token].traits.contains(.capitalised)
        && ClosedClass.tag(of: word(token)) == nil
    }
    return isNamed ? .named(subject) : .other
  }

  /// Whose a figure of a subject is: what `our competitors` earn is theirs.
  func owner(ofFigureOf subject: Range<Int>?) -> ClauseOwner {
    let owner = owner(of: subject)
    guard case .registrant = owner, let subject else { return owner }
    let end = subject.first { tag($0) == .preposition } ?? subject.upperBound
    guard let head = (subject.lowerBound..<end).last(where: { tag($0) == .nominal }) else {
      return owner
    }
    return OwnerWords.others.contains(word(head)) ? .other : owner
  }
}

/// Words that tell how a clause holds what it says.
enum ModalityWords {
  /// Words that set what follows apart from what is denied.
  static let further = WordSet("additional other available")
  static let conditions = WordSet("if unless whether")
  static let hypothetical = WordSet("may might could would can cannot")
  static let forward = WordSet("will shall should")
  static let expectations = WordSet(
    """
    expect expects expected expecting anticipate anticipates anticipated plan plans planned planning
    intend intends intended intending projected forecast forecasts seek seeks hope hopes aim aims
    """)
  /// Words of a plan whose other forms are nouns: `has budgeted`.
  static let budgets = WordSet("budgeted budgeting")
  static let estimates = WordSet("estimate estimates estimated believe believes believed")
  static let uncertain = WordSet("assurance possibility")
  static let negators = WordSet(
    "no not none neither nor never without nobody cannot don't didn't doesn't")
  static let pseudoNegated = WordSet("only less fewer assurance longer more assure")
  static let past = WordSet("formerly previously")
  static let longer = WordSet("longer")
}

/// Words that stand for the registrant.
enum OwnerWords {
  static let firstPerson = WordSet("we us our ours ourselves")
  static let pointers = WordSet("the this")
  static let company = WordSet("company registrant corporation partnership trust")
  /// Those whom the registrant deals or competes with: `our competitors`.
  static let others = WordSet(
    """
    competitors competitor customers customer clients suppliers supplier vendors vendor licensees
    lenders landlord distributors resellers retailers partners partner carriers manufacturers
    """)
}

/// Words that open an insertion between a subject and its verb.
private enum InsertionWords {
  static let openers = WordSet("including excluding particularly especially notably principally")
}
