extension SentenceReading {
  /// The period, as an index of a value, for each value of a group.
  ///
  /// A period that follows a value directly binds it; else the group is paired with the periods
  /// stated in the same sentence: one for all, or one each in the order of the list.
  ///
  /// `end` is where the words end that say what is counted (`194 employees`), if they follow.
  func periods(for group: Group, through end: Int? = nil) -> [Int?] {
    let members = Array(group.members)
    if members.count == 1, let told = respectivePeriods(of: group) { return told }
    var result = members.map { periodFollowing(values[$0].hedgedTokens.upperBound) }
    if members.count == 1, result[0] == nil, let end { result[0] = periodFollowing(end) }
    if members.count > 1, result.dropLast().allSatisfy({ $0 == nil }), let last = result.last,
      let last
    {
      // `$1 and $2 in 2016 and 2015`: what follows the list belongs to all of it.
      result = paired(members.count, with: self.group(holding: values[last].tokens.lowerBound))
    }
    guard result.contains(where: { $0 == nil }) else { return result }
    let paired = paired(members.count, with: periodGroup(for: group))
    return zip(result, paired).map { $0 ?? $1 }
  }

  /// The periods of one value, where several are named together: `$9.4 billion in 2007 and 2006`.
  func allPeriods(for group: Group, through end: Int? = nil) -> [Int] {
    guard group.members.count == 1, let value = group.members.first,
      respectivePeriods(of: group) == nil
    else { return [] }
    if let first = periodFollowing(values[value].hedgedTokens.upperBound)
      ?? end.flatMap({ periodFollowing($0) })
    {
      let holder = self.group(holding: values[first].tokens.lowerBound)
      return holder.map { Array($0.members) } ?? [first]
    }
    return periodGroup(for: group).map { Array($0.members) } ?? []
  }

  /// The period of a single value where periods listed after it go with as many values, each told on
  /// its own: `net income of $6 million and a net loss of $4 million in 2022 and 2021, respectively`.
  private func respectivePeriods(of group: Group) -> [Int?]? {
    let lists = groups.filter { candidate in
      guard candidate.members.count > 1, case .period = values[candidate.members.lowerBound].kind
      else { return false }
      return isRespective(after: candidate)
    }
    let next = lists.first { $0.tokens.lowerBound >= group.tokens.upperBound }
    // `… in 2022 and 2021, respectively, and cash of $5 million and $4 million, respectively`
    let isLater = groups.contains { other in
      other.tokens.lowerBound >= group.tokens.lowerBound && isRespective(after: other)
    }
    guard let list = next ?? (isLater ? lists.last : nil) else { return nil }
    let span =
      next == nil
      ? list.tokens.upperBound..<range.upperBound : range.lowerBound..<list.tokens.lowerBound
    let others = groups.filter {
      span.contains($0.tokens.lowerBound) && isAmount($0) && isAmount(group)
        && isMoney($0) == isMoney(group)
    }
    // As many lists of values as there are: each is a pair of its own.
    guard others.allSatisfy({ $0.members.count == 1 }), others.count == list.members.count,
      let place = others.firstIndex(where: { $0.tokens == group.tokens })
    else { return others.contains { $0.tokens == group.tokens } ? [nil] : nil }
    return [list.members.lowerBound + place]
  }

  private func isRespective(after group: Group) -> Bool {
    word(group.tokens.upperBound) == "respectively"
      || word(group.tokens.upperBound + 1) == "respectively"
  }

  private func paired(_ count: Int, with group: Group?) -> [Int?] {
    guard let group else { return Array(repeating: nil, count: count) }
    let periods = Array(group.members)
    if periods.count == count { return periods }
    if periods.count == 1 { return Array(repeating: periods[0], count: count) }
    // `42% of 2022 revenue` said of one value with several years in sight: not told which.
    return Array(repeating: nil, count: count)
  }

  /// The period directly after a token: `in 2022`, `for the year ended …`, `at December 31, 2022`.
  private func periodFollowing(_ token: Int) -> Int? {
    var next = token
    if ["of", "for", "in", "at", "as", "during"].contains(word(next)) { next += 1 }
    if word(next) == "of", next > token { next += 1 }
    if word(next) == "both" { next += 1 }
    if word(next) == "the" || word(next) == "fiscal" && group(startingAt: next) == nil { next += 1 }
    guard let group = group(startingAt: next), case .period = values[group.members.lowerBound].kind
    else { return nil }
    guard next > token else { return nil }
    return group.members.lowerBound
  }

  /// The periods of the sentence that a group of values goes with.
  func periodGroup(for group: Group) -> Group? {
    if let paired = bracketedPeriod(of: group) { return paired }
    let candidates = groups.filter { candidate in
      if case .period = values[candidate.members.lowerBound].kind { return true }
      return false
    }
    // `the year ended December 31, 2022, when we generated …`
    let clause = clause(holding: group.tokens.lowerBound)
    if word(clause.lowerBound) == "when" {
      let end = tag(clause.lowerBound - 1) == .comma ? clause.lowerBound - 1 : clause.lowerBound
      if let antecedent = candidates.first(where: { $0.tokens.upperBound == end }) {
        return antecedent
      }
    }
    let open = candidates.filter { !isForeign($0, to: group) }
    let after = open.first { $0.tokens.lowerBound >= group.tokens.upperBound }
    let before = open.last { $0.tokens.upperBound <= group.tokens.lowerBound }
    let limits = stretch(holding: group.tokens.lowerBound)
    let near = { (candidate: Group) in limits.overlaps(candidate.tokens) }
    // Prefer one that pairs off, then one of the same stretch, then what opens the sentence.
    let count = group.members.count
    for candidate in [after, before].compactMap({ $0 })
    where count > 1 && candidate.members.count == count {
      return candidate
    }
    if let after, near(after) { return after }
    if let before, near(before) { return before }
    if let first = open.first, first.tokens.lowerBound <= range.lowerBound + 3 { return first }
    return candidates.count == 1 ? open.first : nil
  }

  /// The stretch between semicolons, dashes and relative words around a token.
  private func stretch(holding token: Int) -> Range<Int> {
    var start = token
    while start > range.lowerBound, tag(start) != .boundary { start -= 1 }
    var end = token
    while end < range.upperBound, tag(end) != .boundary { end += 1 }
    return start..<end
  }

  /// Where the phrase of time begins that a period stands in: `In the third quarter of 2022`.
  func adjunctStart(of group: Group) -> Int {
    var token = group.tokens.lowerBound
    while token > range.lowerBound, tag(token - 1) == .determiner || tag(token - 1) == .preposition
    { token -= 1 }
    return token
  }

  /// Whether a period belongs to the other side of a comparison than a group of values.
  ///
  /// `rose to $5 compared to $4 in 2021`: 2021 is not the year of $5. `in 2010 compared to 2009 …
  /// income of $5`: neither is 2009. `in 2010 was $5 compared to $4`: nor is 2010 that of $4.
  private func isForeign(_ period: Group, to group: Group) -> Bool {
    if isInBracketsBefore(period, group) || isMaturity(period) || isSince(period)
      || isOfAct(period)
    {
      return true
    }
    if period.tokens.lowerBound >= group.tokens.upperBound {
      if opensClause(period) || isPairedInBrackets(period) || isInBracketsAfter(period, group) {
        return true
      }
      return (group.tokens.upperBound..<period.tokens.lowerBound).contains(where: isComparison)
    }
    // `liabilities (2021 - $227,058) for a deficit of $242,819`: the year of the figure in brackets.
    if isPairedInBrackets(period),
      (period.tokens.upperBound..<group.tokens.lowerBound).contains(where: {
        kind($0) == .closeBracket
      })
    {
      return true
    }
    return isIntroducedByComparison(period.tokens.lowerBound)
      || isIntroducedByComparison(group.tokens.lowerBound)
        && (period.tokens.upperBound..<group.tokens.lowerBound).contains(where: isComparison)
  }

  /// `notes due 2017`, `a facility maturing in June 2025`: when something will end.
  private func isMaturity(_ period: Group) -> Bool {
    var token = period.tokens.lowerBound - 1
    while tag(token) == .determiner || tag(token) == .preposition {
      if ComparisonWords.ending.contains(word(token)) { return true }
      token -= 1
    }
    // `a maturity date of March 31, 2027`
    if word(token) == "date" || word(token) == "dates" { token -= 1 }
    return ComparisonWords.ending.contains(word(token))
  }

  /// `since inception of the program in 2006`: where a stretch of time begins.
  private func isSince(_ period: Group) -> Bool {
    var token = period.tokens.lowerBound - 1
    while token > period.tokens.lowerBound - 9,
      [.nominal, .determiner, .possessive, .preposition].contains(tag(token))
    {
      if ActWords.beginnings.contains(word(token)) { return true }
      token -= 1
    }
    return word(token) == "since" || word(period.tokens.lowerBound) == "since"
  }

  /// `a program announced on May 2, 2024`, `which the board approved in November 2005`: when
  /// something was decided, told beside the clause of the figure.
  private func isOfAct(_ period: Group) -> Bool {
    guard let act = act(before: adjunctStart(of: period)) else { return false }
    // `was renewed and amended in October 2008`: where the verbs begin.
    var start = act
    var isFinite = predicates.contains { $0.verb == act }
    while [.participle, .verb, .coordinator, .adverb, .be, .have, .figure].contains(tag(start - 1))
    {
      start -= 1
      // `approved in November 2005 and amended in March 2007`
      if tag(start) == .figure {
        guard tag(start + 1) == .coordinator, let time = group(holding: start) else { break }
        start = adjunctStart(of: time)
        continue
      }
      if tag(start) == .be || tag(start) == .have { isFinite = true }
    }
    return isInRelativeClause(start) || !isFinite && tag(act) == .participle
  }

  /// The verb of deciding that a phrase of time follows, perhaps with the one who decides between.
  private func act(before start: Int) -> Int? {
    var token = start - 1
    while token > max(range.lowerBound, start - 10) {
      if ActWords.decisions.contains(word(token)) { return token }
      switch tag(token) {
      case .nominal, .determiner, .possessive, .preposition, .adverb: token -= 1
      default: return nil
      }
    }
    return nil
  }

  /// Whether a relative word opens the clause of a verb.
  private func isInRelativeClause(_ verb: Int) -> Bool {
    var token = verb - 1
    while token > range.lowerBound {
      switch tag(token) {
      case .relative: return true
      case .nominal, .determiner, .possessive, .adverb, .pronoun: token -= 1
      case .preposition where word(token) == "of": token -= 1
      default: return false
      }
    }
    return false
  }

  /// `$70,931 (2019 – $28,257)`: the period of the figure in the brackets.
  private func bracketedPeriod(of group: Group) -> Group? {
    guard kind(group.tokens.upperBound) == .closeBracket else { return nil }
    return groups.last {
      $0.tokens.upperBound <= group.tokens.lowerBound
        && $0.tokens.upperBound >= group.tokens.lowerBound - 2 && isPairedInBrackets($0)
    }
  }

  /// Whether a period opens brackets in which a figure of its own follows.
  private func isPairedInBrackets(_ period: Group) -> Bool {
    guard kind(period.tokens.lowerBound - 1) == .openBracket else { return false }
    switch kind(period.tokens.upperBound) {
    case .hyphen, .dash, .colon, .comma:
      return group(startingAt: period.tokens.upperBound + 1) != nil
    case .currency, .number: return group(startingAt: period.tokens.upperBound) != nil
    default: return false
    }
  }

  /// `a $1 million line of credit (3.75% at June 30, 2020)`: the time of what the brackets tell.
  private func isInBracketsAfter(_ period: Group, _ group: Group) -> Bool {
    var depth = 0
    for token in group.tokens.upperBound..<period.tokens.lowerBound {
      if kind(token) == .openBracket { depth += 1 }
      if kind(token) == .closeBracket { depth -= 1 }
    }
    return depth > 0 && kind(period.tokens.lowerBound - 1) != .openBracket
  }

  /// `fiscal 2023 (ended January 28, 2024)`: what the brackets say is no time of its own.
  private func isInBracketsBefore(_ period: Group, _ group: Group) -> Bool {
    let start = period.tokens.lowerBound
    guard period.tokens.upperBound < group.tokens.lowerBound,
      kind(period.tokens.upperBound) == .closeBracket
    else { return false }
    return kind(start - 1) == .openBracket || kind(start - 2) == .openBracket
  }

  /// `… and in 2021 it was $4`: the period opens a clause of its own.
  private func opensClause(_ period: Group) -> Bool {
    let opener = adjunctStart(of: period) - 1
    // `…, while at December 31, 2021, current assets of $28 million exceeded …`
    if ContrastWords.words.contains(word(opener)) { return true }
    guard tag(opener) == .coordinator else { return false }
    var next = period.tokens.upperBound
    if tag(next) == .comma { next += 1 }
    guard let subject = attachedPhrase(startingAt: next) else { return false }
    return [.verb, .be, .have, .modal, .auxiliary].contains(tag(subject.upperBound))
  }

  /// Whether a word sets what follows against what stands before: `from` only before a figure.
  private func isComparison(_ token: Int) -> Bool {
    ComparisonWords.words.contains(word(token))
      || ComparisonWords.beforeFigures.contains(word(token))
        && (group(startingAt: token + 1) != nil
          || tag(token + 1) == .determiner && group(startingAt: token + 2) != nil)
  }

  /// Whether `compared to`, `from` or `versus` stands right before a token.
  private func isIntroducedByComparison(_ token: Int) -> Bool {
    (max(range.lowerBound, token - 4)..<max(token, range.lowerBound)).contains(where: isComparison)
  }
}

/// Words that open a clause which is set against the one before.
private enum ContrastWords {
  static let words = WordSet("while whereas")
}

/// Words of deciding and beginning, whose time is not that of the figures beside them.
private enum ActWords {
  static let decisions = WordSet(
    """
    approved announced authorized authorised adopted renewed amended established instituted ratified
    commenced dated entered extended restated
    """)
  static let beginnings = WordSet("inception commencement")
}

/// Words that set one figure against another.
private enum ComparisonWords {
  static let words = WordSet("compared versus against")
  static let ending = WordSet(
    """
    due maturing matures mature matured expiring expires expire until through ending payable repayable
    maturity expiration expiry termination
    """)
  static let beforeFigures = WordSet("from than")
}
