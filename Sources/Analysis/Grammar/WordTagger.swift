/// Tags the tokens of a sentence by closed classes, the verb lexicon and their neighbours.
///
/// It is no parser: it has to be right about where verb groups and noun phrases begin and end in
/// the sentences that filings state facts with, and leaves the rest nominal.
struct WordTagger {
  private let tokens: [Token]
  private let range: Range<Int>
  /// For each token of the sentence the verb that it may be a form of.
  let verbs: [VerbLexicon.Entry?]
  /// The tags of the tokens of the sentence, in order.
  private(set) var tags: [WordTag]

  /// Tags the tokens of one sentence.
  /// - Complexity: O(n)
  init(tokens: [Token], range: Range<Int>) {
    self.tokens = tokens
    self.range = range
    let lexicon = VerbLexicon.shared
    verbs = tokens[range].map { lexicon.entry($0.word) }
    tags = []
    tags.reserveCapacity(range.count)
    run()
  }

  private mutating func run() {
    for index in range { tags.append(tag(at: index)) }
  }

  private var last: WordTag? { tags.last }

  /// The tag before adverbs.
  private var lastButAdverb: WordTag? { tags.last { $0 != .adverb } }

  private func tag(at index: Int) -> WordTag {
    let token = tokens[index]
    switch token.kind {
    case .word: return wordTag(at: index)
    case .number, .currency, .percent: return .figure
    case .comma: return .comma
    case .stop:
      // `Sonim Technologies, Inc. was …`: the stop of an abbreviation inside the sentence.
      let isInner = index + 1 < range.upperBound && index > range.lowerBound
      return isInner && Abbreviations.all.contains(tokens[index - 1].word) ? .mark : .stop
    case .question: return .stop
    case .semicolon, .colon, .dash: return .boundary
    case .openBracket, .closeBracket: return .bracket
    case .openQuote, .closeQuote: return .quote
    case .hyphen, .slash, .bullet, .mark, .other: return .mark
    }
  }

  private func wordTag(at index: Int) -> WordTag {
    let token = tokens[index]
    let word = token.word
    if word == "'s" || word == "'" { return .possessiveMark }
    let verb = verbs[index - range.lowerBound]
    if let tag = ClosedClass.tag(of: word) {
      return closedTag(tag, word, at: index)
    }
    if let verb {
      let isName = token.traits.contains(.capitalised) && index > range.lowerBound
      return isName ? .nominal : verbTag(verb, at: index)
    }
    if token.traits.contains(.endsInLy), !NominalsInLy.words.contains(word) { return .adverb }
    return .nominal
  }

  private func closedTag(_ tag: WordTag, _ word: Word, at index: Int) -> WordTag {
    switch tag {
    case .modal where isMonth(word, at: index): return .nominal
    case .preposition where word == "to":
      let next = index + 1 < range.upperBound ? tokens[index + 1] : nil
      if let next, next.kind == .word, next.word != "date", isInfinitive(next, at: index + 1) {
        return .infinitiveTo
      }
      return .preposition
    case .relative where word == "that":
      let before = lastButAdverb
      if before == .nominal || before == .figure || before == .comma || before == .verb
        || before == .participle || before == .bracket
      {
        return .relative
      }
      return .determiner
    case .subordinator where TaggerWords.prepositionsLikeSubordinators.contains(word):
      return .preposition
    case .subordinator where word == "provided":
      return verbTagOfProvided(at: index)
    default:
      return tag
    }
  }

  /// `May 31, 2022`, `in May 2022`, `early May`: the month, not the modal.
  private func isMonth(_ word: Word, at index: Int) -> Bool {
    guard word == "may", tokens[index].traits.contains(.capitalised),
      !tokens[index].traits.contains(.allCapitals)
    else { return false }
    if index > range.lowerBound { return true }
    return index + 1 < range.upperBound && tokens[index + 1].kind == .number
  }

  private func verbTagOfProvided(at index: Int) -> WordTag {
    let next = index + 1 < range.upperBound ? tokens[index + 1].word : .none
    if next == "that" { return .subordinator }
    guard let entry = VerbLexicon.shared.entry("provided") else { return .nominal }
    return verbTag(entry, at: index)
  }

  private func isInfinitive(_ token: Token, at index: Int) -> Bool {
    if TaggerWords.auxiliaryBases.contains(token.word) { return true }
    guard let entry = verbs[index - range.lowerBound], entry.mayBe(.base) else {
      return token.traits.contains(.endsInLy) && index + 1 < range.upperBound
        && verbs[index + 1 - range.lowerBound]?.mayBe(.base) == true
    }
    // `to market participants`: a noun before another noun of its phrase is rare enough.
    return !token.traits.contains(.capitalised)
  }

  private func verbTag(_ entry: VerbLexicon.Entry, at index: Int) -> WordTag {
    // `Larkspur Instruments, Inc. designs …`: the stop belongs to the name.
    let isAfterName = tags.last == .mark && tokens[index - 1].kind == .stop
    let before = isAfterName ? .nominal : lastButAdverb
    let next = index + 1 < range.upperBound ? tokens[index + 1] : nil
    if entry.mayBe(.gerund) {
      switch before {
      case .be: return .gerund
      case .preposition, .comma, .coordinator, .nominal, nil, .boundary, .bracket, .subordinator,
        .quote:
        return isNominalAhead(next) || before == .preposition ? .gerund : .nominal
      default: return .nominal
      }
    }
    if entry.mayBe(.participle) || entry.mayBe(.past) {
      let tag = pastTag(entry, before: before, next: next)
      if let tag { return tag }
    }
    if entry.mayBe(.base) || entry.mayBe(.third) {
      return presentTag(entry, at: index, before: before, next: next)
    }
    return .nominal
  }

  private func pastTag(_ entry: VerbLexicon.Entry, before: WordTag?, next: Token?) -> WordTag? {
    // `the year ended December 31`: no verb of the sentence.
    if let last = tags.indices.last, before == .nominal,
      TaggerWords.times.contains(tokens[range.lowerBound + last].word),
      tokens[range.lowerBound + tags.count].word == "ended"
    {
      return .participle
    }
    switch before {
    case .be, .have: return .participle
    case .pronoun, .relative: return .verb
    case .determiner, .possessive, .possessiveMark: return .nominal
    case .modal, .infinitiveTo, .auxiliary: return nil
    case .coordinator, .comma:
      // `the newly developed and expanded line`: joined to what describes a noun.
      let joined = tags.count - 2
      if before == .coordinator, tags.last == .coordinator, joined >= 0, tags[joined] == .nominal,
        let other = verbs[joined], other.mayBe(.participle), !other.mayBe(.base)
      {
        return .nominal
      }
      // `designed, manufactured and sold`: like the verb it is joined to.
      let verbal = tags.last { $0 == .participle || $0 == .verb }
      // `operations, including Canada, generated 27%`
      if verbal == nil, before == .comma, !hasFiniteVerb, opensObject(next) { return .verb }
      return verbal ?? .participle
    case .nominal, .bracket, .figure, .quote:
      guard let next else { return .participle }
      if TaggerWords.agentPrepositions.contains(next.word),
        entry.mayBe(.participle)
      {
        return hasFiniteVerb || isFiniteVerbAhead ? .participle : .verb
      }
      if hasFiniteVerb { return .participle }
      return .verb
    case .preposition: return .nominal
    default: return hasFiniteVerb ? .participle : .verb
    }
  }

  /// `cash used for the purchase of land totaled $159 million`: the verb comes later.
  private var isFiniteVerbAhead: Bool {
    var index = range.lowerBound + tags.count + 1
    let end = min(index + 14, range.upperBound - 1)
    while index < end {
      let word = tokens[index].word
      switch ClosedClass.tag(of: word) {
      case .relative, .subordinator: return false
      case .be, .modal, .have: return true
      default: break
      }
      if let entry = verbs[index - range.lowerBound], entry.mayBe(.past), !entry.mayBe(.base),
        [.number, .currency].contains(tokens[index + 1].kind)
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether a figure or a phrase with a determiner follows.
  private func opensObject(_ next: Token?) -> Bool {
    guard let next else { return false }
    switch next.kind {
    case .number, .currency: return true
    case .word:
      let tag = ClosedClass.tag(of: next.word)
      return tag == .determiner || tag == .possessive
    default: return false
    }
  }

  /// Whether a finite verb already stands in the present stretch of the sentence.
  private var hasFiniteVerb: Bool {
    var sawComma = false
    for tag in tags.reversed() {
      if tag == .verb || tag == .be || tag == .have || tag == .modal {
        // `Although the margin was 25%, sales declined`: a verb of the clause before the comma.
        return !(sawComma && tags.first == .subordinator)
      }
      if tag == .comma { sawComma = true }
      if tag == .boundary || tag == .subordinator || tag == .relative { return false }
    }
    return false
  }

  private func presentTag(_ entry: VerbLexicon.Entry, at index: Int, before: WordTag?, next: Token?)
    -> WordTag
  {
    switch before {
    case .modal, .infinitiveTo, .auxiliary: return entry.mayBe(.base) ? .verb : .nominal
    case .pronoun, .relative: return .verb
    case .determiner, .possessive, .possessiveMark, .preposition, .be, .have, .figure, .participle:
      return .nominal
    case .verb, .gerund: return .nominal
    case .coordinator, .comma:
      // `we design, manufacture and market phones`: joined to a verb and followed by an object.
      let joined = tags.dropLast().last { $0 != .adverb && $0 != .comma && $0 != .coordinator }
      if joined == .verb { return .verb }
      guard tags.contains(.verb), isObjectAhead(next), entry.mayBe(.third) == lastVerbIsThird else {
        return .nominal
      }
      if before == .coordinator, isInsideList(next) { return .nominal }
      // `17 utility and design patents`: nouns joined inside a phrase, unless what stands before is
      // a phrase of its own or what follows opens one.
      let previous =
        before == .coordinator
        ? tokens[max(index - 2, range.lowerBound)] : tokens[max(index - 1, range.lowerBound)]
      let opensPhrase =
        next.flatMap { ClosedClass.tag(of: $0.word) }.map {
          $0 == .determiner || $0 == .possessive || $0 == .pronoun
        } ?? false
      return opensPhrase || before == .comma || previous.kind == .comma
        || previous.traits.contains(.endsInS) ? .verb : .nominal
    case .nominal, .bracket, .quote:
      if hasFiniteVerb { return .nominal }
      let token = tokens[index]
      let singular = entry.mayBe(.third)
      let previous = tags.count - 1 >= 0 ? tokens[range.lowerBound + tags.count - 1] : nil
      let plural = previous?.traits.contains(.endsInS) ?? false
      if next?.word == "of", TaggerWords.verbsWithOf.contains(token.word),
        singular ? !plural : plural
      {
        return .verb
      }
      if singular, isPluralBeforeVerb(at: index) { return .nominal }
      if singular ? !plural : plural {
        let isObject =
          isObjectAhead(next) || next == nil
          || next?.kind == .colon && TaggerWords.listing.contains(token.word)
        return isObject || isJoined(entry, toVerbAfter: index) ? .verb : .nominal
      }
      return .nominal
    default: return .nominal
    }
  }

  /// `memory contracts provide us`, `net loans receivable consisted`: a noun, for the verb follows.
  private func isPluralBeforeVerb(at index: Int) -> Bool {
    guard index + 2 < range.upperBound, tokens[index + 1].kind == .word,
      let next = VerbLexicon.shared.entry(tokens[index + 1].word), next.mayBe(.base),
      !next.mayBe(.third)
    else { return false }
    switch ClosedClass.tag(of: tokens[index + 2].word) {
    case .determiner, .possessive, .pronoun: return true
    default: return false
    }
  }

  /// `Larkspur designs and sells scales`: a name, and a verb of the same form with an object.
  private func isJoined(_ entry: VerbLexicon.Entry, toVerbAfter index: Int) -> Bool {
    guard index > range.lowerBound, index + 3 < range.upperBound,
      tokens[index - 1].traits.contains(.capitalised) || tokens[index - 1].kind == .stop,
      tokens[index + 1].kind == .comma
        || ClosedClass.tag(of: tokens[index + 1].word) == .coordinator,
      let other = VerbLexicon.shared.entry(tokens[index + 2].word)
    else { return false }
    if tokens[index + 1].kind == .comma,
      tokens[index + 3].kind == .comma
        || ClosedClass.tag(of: tokens[index + 3].word) == .coordinator
    {
      return other.mayBe(.third) == entry.mayBe(.third)
    }
    return other.mayBe(.third) == entry.mayBe(.third) && isObjectAhead(tokens[index + 3])
  }

  /// `pumps, valves and control panels`: the last item of a list of nouns.
  private func isInsideList(_ next: Token?) -> Bool {
    if let next, next.kind != .word || ClosedClass.tag(of: next.word) != nil { return false }
    guard let verb = tags.lastIndex(of: .verb) else { return false }
    let object = tags[(verb + 1)...]
    return object.contains(.comma)
      && !object.contains { [.preposition, .relative, .boundary, .pronoun, .be].contains($0) }
  }

  private var lastVerbIsThird: Bool {
    guard let position = tags.lastIndex(of: .verb) else { return false }
    return verbs[position]?.mayBe(.third) ?? false
  }

  private func isNominalAhead(_ next: Token?) -> Bool {
    guard let next else { return false }
    switch next.kind {
    case .word: return true
    case .number, .currency, .openQuote: return true
    default: return false
    }
  }

  /// Whether an object, an adjunct or a figure follows.
  private func isObjectAhead(_ next: Token?) -> Bool {
    guard let next else { return false }
    switch next.kind {
    case .word:
      // `key attributes of`, `sales of`: verbs that take `of` are few.
      if next.word == "of" { return false }
      if let tag = ClosedClass.tag(of: next.word) {
        return tag != .be && tag != .modal && tag != .have && tag != .coordinator
      }
      return true
    case .number, .currency, .openQuote: return true
    default: return false
    }
  }
}

/// Words in `ly` that are no adverbs.
private enum NominalsInLy {
  static let words = WordSet(
    "family supply assembly daily weekly monthly quarterly yearly early likely only July Italy friendly"
  )
}

/// Words that the tagger asks for.
private enum TaggerWords {
  static let auxiliaryBases = WordSet("be have do")
  static let agentPrepositions = WordSet("by for to with through")
  /// Verbs whose object follows with `of`.
  static let verbsWithOf = VerbSet("consist dispose conceive")
  /// Verbs that a colon and a list may follow.
  static let listing = WordSet("include includes included comprise comprises")
  static let times = WordSet("year years quarter quarters month months period periods weeks")
  static let prepositionsLikeSubordinators = WordSet("since until once")
}
