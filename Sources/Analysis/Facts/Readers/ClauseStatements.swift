extension SentenceReading {
  /// A statement that is a whole clause, with the modality and polarity of its verb.
  func clauseStatement(
    _ kind: FactKind, _ role: StatementRole?, _ predicate: Predicate, items: [Range<Int>] = [],
    until end: Int? = nil
  ) -> Statement {
    var statement = Statement(
      kind: kind, tokens: predicate.clause.lowerBound..<max(end ?? predicate.end, predicate.after))
    statement.subject = predicate.subject
    statement.items = items
    statement.owner = owner(of: predicate.subject)
    statement.modality = modality(at: predicate.verb)
    statement.polarity = isNegated(at: predicate.verb) ? .negated : .asserted
    statement.role = role
    return statement
  }

  /// Whether the words of a range hold one of a set.
  func holds(_ words: WordSet, in range: Range<Int>) -> Bool {
    range.contains { words.contains(word($0)) }
  }

  /// Whether the subject is the registrant in the first person or by title.
  func isRegistrant(_ subject: Range<Int>?) -> Bool {
    guard let subject else { return false }
    if case .registrant = owner(of: subject) { return true }
    return false
  }

  /// Names joined by commas and `and` that start at a token, each made of words with capitals.
  func names(startingAt start: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var token = start
    while range.contains(token) {
      let first = token
      while range.contains(token), isNameWord(token, first: first) { token += 1 }
      guard token > first else { break }
      result.append(first..<token)
      var next = token
      if tag(next) == .comma { next += 1 }
      if tag(next) == .coordinator { next += 1 }
      guard next > token else { break }
      token = next
    }
    return result
  }

  private func isNameWord(_ token: Int, first: Int) -> Bool {
    let found = tokens[token]
    if found.kind == .word, found.traits.contains(.capitalised) {
      return tag(token) == .nominal || token > first
    }
    // `Apple Inc.`: the stop belongs to the name.
    if found.kind == .stop, token > first, Abbreviations.all.contains(word(token - 1)) {
      return token + 1 < range.upperBound
    }
    return false
  }
}
