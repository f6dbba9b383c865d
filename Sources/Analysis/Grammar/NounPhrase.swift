extension SentenceReading {
  /// The noun phrase without attached phrases that starts at a token: `our new tablet product`.
  func nounPhrase(startingAt start: Int) -> Range<Int>? {
    var token = start
    var hasHead = false
    while range.contains(token) {
      switch tag(token) {
      case .determiner, .possessive:
        if hasHead { return start..<token }
      case .nominal:
        hasHead = true
      case .figure:
        // `8 full-service offices`, but not an amount of its own after a head.
        if hasHead, isMeasure(token) { return start..<token }
        hasHead = hasHead || isMeasure(token)
      case .possessiveMark:
        guard hasHead else { return nil }
        hasHead = tag(token + 1) != .nominal
      case .participle, .gerund:
        // `integrated circuits`, `carrying cases`: inside the phrase when a noun follows.
        if hasHead || tag(token + 1) != .nominal { return hasHead ? start..<token : nil }
      case .adverb:
        guard !hasHead, tag(token + 1) == .nominal || tag(token + 1) == .participle else {
          return hasHead ? start..<token : nil
        }
      case .mark:
        // A hyphen with a space after it, a registered mark, a plus.
        guard hasHead || kind(token) == .hyphen else { return nil }
      case .quote:
        if kind(token) == .openQuote, !hasHead { break }
        if kind(token) == .closeQuote, hasHead { break }
        return hasHead ? start..<token : nil
      case .pronoun:
        return token == start ? start..<(start + 1) : hasHead ? start..<token : nil
      default:
        return hasHead ? start..<token : nil
      }
      token += 1
    }
    return hasHead ? start..<token : nil
  }

  /// Whether a figure is money, a share or a period rather than a number of things.
  private func isMeasure(_ token: Int) -> Bool {
    guard let group = group(holding: token) else { return false }
    if case .count = values[group.members.lowerBound].kind { return false }
    return true
  }

  /// Noun phrases joined by commas, `and` or `or`, each with the phrases attached by `of`.
  ///
  /// `construction, energy and utility, hospitality and transportation entities`
  func nounList(startingAt start: Int, attaching: Bool = true) -> [Range<Int>]? {
    guard let first = attachedPhrase(startingAt: start, attaching: attaching) else { return nil }
    var items = [first]
    while let end = items.last?.upperBound, let next = joint(after: end),
      let item = attachedPhrase(startingAt: next, attaching: attaching)
    {
      // `We sell phones and we …`: a pronoun or a verb opens a clause, not an item.
      if tag(item.lowerBound) == .pronoun || opensClause(item) || isMeasure(item.lowerBound) {
        break
      }
      items.append(item)
    }
    return items
  }

  /// Whether the phrase is the subject of a finite verb that follows.
  private func opensClause(_ phrase: Range<Int>) -> Bool {
    var token = phrase.upperBound
    while tag(token) == .adverb { token += 1 }
    switch tag(token) {
    case .verb, .be, .have, .modal, .auxiliary: return true
    default: return false
    }
  }

  private func joint(after end: Int) -> Int? {
    var token = end
    if tag(token) == .comma { token += 1 }
    if tag(token) == .coordinator { token += 1 }
    guard token > end else { return nil }
    while tag(token) == .adverb { token += 1 }
    return token
  }

  /// A noun phrase with the phrases attached by `of` and, unless switched off, by `in` and `for`.
  func attachedPhrase(startingAt start: Int, attaching: Bool = true) -> Range<Int>? {
    guard let head = nounPhrase(startingAt: start) else { return nil }
    var end = head.upperBound
    while attaching, tag(end) == .preposition, word(end) == "of",
      let inner = nounPhrase(startingAt: end + 1)
    {
      end = inner.upperBound
    }
    return start..<end
  }

  /// The whole noun phrase that ends just before a token, with what is attached inside it:
  /// `revenues from our top four customers`, `Samsung, LG Electronics and Motorola`.
  func phrase(endingAt end: Int) -> Range<Int>? {
    var start = end
    var headSeen = false
    loop: while start > range.lowerBound {
      let token = start - 1
      switch tag(token) {
      case .nominal, .possessiveMark, .figure, .mark, .quote:
        if let group = group(holding: token), isTime(group) {
          // `In 2022, …`: a time ends the phrase unless it is inside brackets.
          break loop
        }
        headSeen = true
      case .determiner, .possessive:
        headSeen = true
      case .participle, .gerund:
        guard headSeen, tag(start) == .nominal || tag(start) == .preposition else { break loop }
      case .adverb:
        guard headSeen else { break loop }
      case .bracket:
        guard kind(token) == .closeBracket, let open = openBracket(before: token) else {
          break loop
        }
        start = open
        continue
      case .preposition:
        guard headSeen,
          [.nominal, .pronoun].contains(tag(token - 1)) || kind(token - 1) == .closeBracket
            || kind(token - 1) == .closeQuote
        else { break loop }
      case .coordinator:
        guard headSeen, word(token) != "but",
          tag(token - 1) == .nominal || kind(token - 1) == .closeBracket
            || tag(token - 1) == .comma && !joinsClauses(token)
        else { break loop }
      case .comma:
        // `Larkspur Instruments, Inc. was …`
        guard isListComma(token, before: end) || ClauseWords.companyForms.contains(word(start))
        else { break loop }
      case .pronoun:
        if !headSeen { start = token }
        break loop
      default:
        break loop
      }
      start = token
    }
    while start < end, [.preposition, .coordinator, .comma, .adverb, .mark].contains(tag(start)) {
      start += 1
    }
    return start < end ? start..<end : nil
  }

  /// `We sell scales, and our customers may …`: what stands before the comma is an object.
  private func joinsClauses(_ coordinator: Int) -> Bool {
    var token = coordinator - 2
    while [.nominal, .determiner, .possessive, .figure, .gerund].contains(tag(token)) { token -= 1 }
    return tag(token) == .verb
  }

  private func isTime(_ group: Group) -> Bool {
    if case .period = values[group.members.lowerBound].kind { return true }
    return false
  }

  private func openBracket(before close: Int) -> Int? {
    var token = close
    while token > range.lowerBound {
      token -= 1
      if kind(token) == .openBracket { return token }
    }
    return nil
  }

  /// Whether a comma parts items of a list: `and` follows later before the end.
  private func isListComma(_ comma: Int, before end: Int) -> Bool {
    guard tag(comma - 1) == .nominal, group(holding: comma - 1) == nil else { return false }
    var token = comma + 1
    var distance = 0
    while token < end, distance < 8 {
      if tag(token) == .coordinator { return true }
      if tag(token) == .preposition { return false }
      if tag(token) == .comma { distance = 0 }
      token += 1
      distance += 1
    }
    return false
  }
}
