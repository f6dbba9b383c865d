/// A stretch of a sentence as words that can be written anew.
struct Passage: Sendable {
  /// One word or mark.
  struct Element: Sendable {
    /// As the text writes it.
    var text: String
    /// Folded for comparison.
    let word: Word
    /// The part it plays.
    let tag: WordTag
    /// What kind of token it is.
    let kind: Token.Kind
    /// Whether white space stands before it.
    var isSpaced: Bool
    /// The verb in the third person, where the word is a verb whose subject is the registrant in
    /// the first person.
    let thirdPerson: String?
  }

  /// The words and marks.
  var elements: [Element]
  /// The elements of the subject, where it is known.
  var subject: Range<Int>?
  /// The source of all of it.
  let range: ByteRange
}

extension FilingFacts {
  /// The words of tokens of one sentence.
  func passage(_ tokens: Range<Int>, sentence number: Int, inBlock block: Int) -> Passage {
    let analysis = blocks[block]
    let all = analysis.structure.tokens
    let range = analysis.structure.sentences[number].tokens
    let values = analysis.values.filter { range.contains($0.tokens.lowerBound) }
    let sentence = SentenceReading(tokens: all, range: range, values: values[...])
    let start = view.blocks[block].range.start
    var elements: [Passage.Element] = []
    for index in tokens.clamped(to: range) {
      let token = all[index]
      let bytes = view.text[(start + Int(token.start))..<(start + token.end)]
      var text = VisibleText.collapsed(bytes)
      var isSpaced = token.traits.contains(.spaced)
      // `mission- critical`: a hyphen that a line break left behind.
      if let last = elements.last, last.kind == .hyphen, !last.isSpaced,
        sentence.tag(index) != .coordinator
      {
        isSpaced = false
      }
      if token.kind == .dash || token.kind == .hyphen, isSpaced { text = "–" }
      elements.append(
        Passage.Element(
          text: text, word: token.word, tag: sentence.tag(index), kind: token.kind,
          isSpaced: isSpaced,
          thirdPerson: sentence.thirdPerson(ofVerbAt: index)))
    }
    return Passage(
      elements: elements, range: sourceRange(tokens.clamped(to: range), inBlock: block))
  }

  /// The words of a fact's clause; nil for facts that come from no sentence.
  func passage(of fact: Fact) -> Passage? {
    guard let clause = clauses[fact.id] else { return nil }
    return passage(
      clause.statement.tokens, sentence: clause.statement.sentence, inBlock: clause.block)
  }

  /// The words of some tokens of the sentence of a fact.
  func passage(_ tokens: Range<Int>, of fact: Fact) -> Passage? {
    guard let clause = clauses[fact.id] else { return nil }
    return passage(tokens, sentence: clause.statement.sentence, inBlock: clause.block)
  }
}

extension SentenceReading {
  /// The third person singular of a verb that has `we` for its subject; nil for all other words.
  fileprivate func thirdPerson(ofVerbAt token: Int) -> String? {
    switch tag(token) {
    case .be:
      guard isFinite(token), isWe(token) else { return nil }
      if word(token) == "are" { return "is" }
      return word(token) == "were" ? "was" : nil
    case .have:
      guard word(token) == "have", isFinite(token), isWe(token) else { return nil }
      return "has"
    case .auxiliary:
      guard isWe(token) else { return nil }
      if word(token) == "do" { return "does" }
      return word(token) == "don't" ? "doesn't" : nil
    case .verb:
      // `we put`, `we read`: past or present, left as it is.
      guard isFinite(token), isWe(token), let entry = VerbLexicon.shared.entry(word(token)),
        entry.mayBe(.base), !entry.mayBe(.past)
      else { return nil }
      return VerbLexicon.shared.thirdPerson(word(token))
    default:
      return nil
    }
  }

  /// Whether no modal, `to` or auxiliary governs the verb, here or before the verbs it is joined to.
  private func isFinite(_ verb: Int) -> Bool {
    var token = verb - 1
    while tag(token) == .adverb { token -= 1 }
    switch tag(token) {
    case .modal, .infinitiveTo, .auxiliary: return false
    case .coordinator, .comma:
      while token > range.lowerBound {
        token -= 1
        switch tag(token) {
        case .verb, .be, .have:
          // `designs a product to meet needs and manages …`: not joined to the infinitive.
          if tag(token - 1) == .infinitiveTo {
            // `the right to make, use or sell`
            if token == verb - 2 { return false }
            // … but `to raise capital and restructure` is.
            if tag(verb - 1) == .coordinator, tag(verb - 2) != .comma { return false }
            continue
          }
          // `do not make motors and buy them`: the second verb is not denied.
          if isDenied(token), word(verb - 1) == "and" || word(verb - 1) == "but" { return true }
          return isFinite(token)
        case .modal: return false
        case .boundary, .relative, .subordinator: return true
        default: continue
        }
      }
      return true
    default: return true
    }
  }

  /// Whether `do not` stands before a verb.
  private func isDenied(_ verb: Int) -> Bool {
    var token = verb - 1
    while tag(token) == .adverb, word(token) != "not" { token -= 1 }
    if word(token) == "not" { return tag(token - 1) == .auxiliary }
    return ["don't", "didn't", "doesn't"].contains(word(token))
  }

  private func isWe(_ verb: Int) -> Bool {
    guard let subject = subject(ofVerbAt: verb) else { return false }
    // `We have it built by a partner and bear no risk`: it is built, we bear.
    if subject.count == 1, tag(subject.lowerBound) == .pronoun,
      tag(subject.lowerBound - 1) == .have
    {
      return isWe(subject.lowerBound - 1)
    }
    // `larger than we are and have more …`: what is compared has no further verbs.
    if word(subject.lowerBound - 1) == "than", verb > subject.upperBound + 1 { return false }
    return subject.count <= 2 && subject.contains { word($0) == "we" }
  }
}
