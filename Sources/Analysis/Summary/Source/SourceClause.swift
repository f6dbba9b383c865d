/// A statement of the text, cut down to what can be told again on its own.
struct SourceClause {
  /// Whom or what it is about.
  enum Subject: UInt8, Sendable, Hashable {
    /// The registrant itself.
    case registrant
    /// Something of the registrant: `our products`, `Sonim’s devices`.
    case own
    /// A figure of the statements: `net cash used in operating activities`.
    case measure
    /// Things without an owner: `the tablets`, `sales to distributors`.
    case general
    /// Somebody or something with a name.
    case named
  }

  /// The block.
  let block: Int
  /// The sentence of the block.
  let sentence: Int
  /// The words of the sentence.
  let reading: SentenceReading
  /// The tokens that are told, ascending.
  let kept: [Int]
  /// The subject, from its first word to the verb.
  let subjectTokens: Range<Int>
  /// Whom or what it is about.
  var subject: Subject
  /// The head of the subject: `sales` of `net sales to distributors`.
  let head: Word
  /// The main verb and what belongs to it.
  let predicate: Predicate
  /// The values among the tokens told.
  let values: [TextValue]

  /// Describes a clause of a sentence; the tokens kept ascend.
  init(
    block: Int, sentence: Int, reading: SentenceReading, kept: [Int], subjectTokens: Range<Int>,
    subject: Subject, head: Word, predicate: Predicate
  ) {
    self.block = block
    self.sentence = sentence
    self.reading = reading
    self.kept = kept
    self.subjectTokens = subjectTokens
    self.subject = subject
    self.head = head
    self.predicate = predicate
    values = Self.values(of: reading, among: kept)
  }

  /// Whether one of the tokens told is of a set.
  func holds(_ words: WordSet) -> Bool { kept.contains { words.contains(reading.word($0)) } }

  /// Whether the subject holds one of a set.
  func subjectHolds(_ words: WordSet) -> Bool {
    subjectTokens.contains { words.contains(reading.word($0)) }
  }

  /// Whether what follows the verb holds one of a set.
  func objectHolds(_ words: WordSet) -> Bool {
    kept.contains { $0 >= predicate.after && words.contains(reading.word($0)) }
  }

  /// Whether the main verb, or one joined to it, is of a set.
  func isVerb(_ verbs: TopicVerbs) -> Bool {
    if predicate.isCopula { return verbs.holdsBe }
    let verbs = verbs.set
    if verbs.contains(reading.word(predicate.verb)) { return true }
    // `designs, manufactures and markets`
    var token = predicate.after
    while [.comma, .coordinator, .verb, .participle, .adverb].contains(reading.tag(token)) {
      if [.verb, .participle].contains(reading.tag(token)), verbs.contains(reading.word(token)) {
        return true
      }
      token += 1
    }
    return false
  }

  /// Whether the main verb is in the present tense or the present perfect.
  var isPresent: Bool {
    let word = reading.word(predicate.groupStart)
    if predicate.isCopula || reading.tag(predicate.groupStart) == .be {
      return word == "is" || word == "are"
    }
    if reading.tag(predicate.groupStart) == .have { return predicate.verb == predicate.groupStart }
    guard let entry = VerbLexicon.shared.entry(reading.word(predicate.verb)) else { return false }
    return entry.mayBe(.third) || entry.mayBe(.base) && !entry.mayBe(.past)
  }

  /// Whether the subject is one noun phrase, with nothing attached: `net sales`.
  var isPlainSubject: Bool {
    !subjectTokens.contains { reading.tag($0) == .preposition || reading.tag($0) == .coordinator }
  }

  /// Whether the subject is one name of a word or two: `Lumen`, `the Lumen system`.
  var isNamed: Bool {
    let words = subjectTokens.filter {
      reading.kind($0) == .word && reading.tag($0) != .determiner
    }
    guard let first = words.first, words.count <= 3 else { return false }
    return reading.tag(first) == .nominal && reading.tokens[first].traits.contains(.capitalised)
      && (first == reading.range.lowerBound || words.count < 3)
  }

  private static func values(of reading: SentenceReading, among kept: [Int]) -> [TextValue] {
    guard let first = kept.first, let last = kept.last else { return [] }
    var next = 0
    return reading.values.filter { value in
      guard value.tokens.lowerBound >= first, value.tokens.upperBound <= last + 1 else {
        return false
      }
      while next < kept.count, kept[next] < value.tokens.lowerBound { next += 1 }
      return kept[next...].starts(with: value.tokens)
    }
  }

  /// Whether an amount or a share is told.
  var holdsFigure: Bool { values.contains { $0.isMoney || $0.kind == .percent } }

  /// The number of words told.
  var wordCount: Int {
    kept.count { [.word, .number].contains(reading.tokens[$0].kind) }
  }
}
