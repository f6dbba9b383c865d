/// Tells headings without markup from other short lines, and title sentences from other sentences.
enum HeadingTest {
  private static let small = WordSet(
    "of in on at for from to by with and or the a an as our its & vs per into than under about")
  private static let verbal = WordSet(
    """
    is are was were be been has have had will may can could would should we they it this these those
    there includes include which that who does do did i you he she
    """)

  /// Whether the tokens head a note to the statements: `Note 1 – Organization`, `NOTE 12. LEASES`.
  static func isNote(_ tokens: [Token]) -> Bool {
    guard tokens.count >= 3, tokens.count <= 30, tokens[0].word == "note",
      tokens[1].kind == .number,
      tokens[1].length <= 2
    else { return false }
    var rest = tokens[2...]
    let hadMark = rest.first.map { $0.kind != .word } ?? false
    while let next = rest.first, [.stop, .colon, .dash, .hyphen].contains(next.kind) {
      rest.removeFirst()
    }
    if let last = rest.last, last.kind == .stop { rest.removeLast() }
    guard let first = rest.first, first.kind == .word, first.traits.contains(.capitalised),
      !rest.contains(where: { $0.kind == .stop && $0.traits.contains(.spaced) })
    else { return false }
    return hadMark && !rest.contains { $0.kind == .stop } || isTitle(Array(rest))
  }

  /// Whether the tokens in bold print are the title of what follows, though they are a sentence.
  static func isTitleSentence(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first, first.kind == .word || first.kind == .openQuote,
      tokens.count >= 4,
      first.traits.contains(.capitalised) || first.kind == .openQuote,
      let last = tokens.last, last.kind != .colon && last.kind != .semicolon && last.kind != .comma
    else { return false }
    return !tokens.contains {
      $0.kind == .currency || $0.kind == .percent || $0.word == "item" || $0.word == "note"
    }
  }

  /// Whether the tokens read like a heading: few words, title case or capitals, no stop at the end.
  static func isTitle(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first, let last = tokens.last, tokens.count <= 18 else { return false }
    guard first.kind == .word, first.traits.contains(.capitalised) else { return false }
    // `Yes ☒ No ☐`
    if first.word == "yes" || first.word == "no", tokens.contains(where: { $0.kind != .word }) {
      return false
    }
    guard
      last.kind == .word || last.kind == .closeBracket || last.kind == .closeQuote
        || last.kind == .mark
    else { return false }
    var capitalised = 0
    var content = 0
    var words = 0
    for token in tokens {
      switch token.kind {
      case .word:
        words += 1
        if token.word == "'s" || token.word == "'" || small.contains(token.word) { continue }
        if verbal.contains(token.word), !token.traits.contains(.capitalised) { return false }
        content += 1
        if token.traits.contains(.capitalised) || token.traits.contains(.withDigit) {
          capitalised += 1
        }
      case .currency, .percent, .semicolon, .bullet, .question: return false
      case .stop: return false
      default: break
      }
    }
    guard content > 0, words <= 14 else { return false }
    if capitalised * 10 >= content * 7 { return true }
    return words <= 5 && tokens.allSatisfy { $0.kind == .word }
  }

  /// Whether all words of a heading are capitals.
  static func isAllCapitals(_ tokens: [Token]) -> Bool {
    tokens.allSatisfy { $0.kind != .word || $0.traits.contains(.allCapitals) || $0.length <= 2 }
  }

  /// A title sentence that opens a paragraph or a list row.
  ///
  /// `Construction. We offer workers …`
  static func runIn(_ structure: BlockStructure, isListRow: Bool) -> Range<Int>? {
    guard structure.sentences.count >= 2, let first = structure.sentences.first else { return nil }
    let range = first.tokens
    guard range.count >= 2, range.count <= 20, structure.tokens[range.upperBound - 1].kind == .stop
    else { return nil }
    let words = structure.tokens[range].dropLast()
    guard let opening = words.first, opening.kind == .word, opening.traits.contains(.capitalised)
    else { return nil }
    var capitalised = 0
    var content = 0
    for token in words {
      guard
        [.word, .comma, .hyphen, .slash, .mark, .closeQuote, .openQuote, .number].contains(
          token.kind)
      else { return nil }
      if verbal.contains(token.word) || isFiniteVerb(token) { return nil }
      guard token.kind == .word, !small.contains(token.word) else { continue }
      content += 1
      if token.traits.contains(.capitalised) || token.traits.contains(.withDigit) {
        capitalised += 1
      }
    }
    // A list says by its mark that a title opens the row; a paragraph has to say it by its capitals.
    guard isListRow || words.count <= 4 || capitalised * 10 >= content * 7 else { return nil }
    return range.lowerBound..<(range.upperBound - 1)
  }

  /// Whether a word in small letters can only be a verb of the third person.
  private static func isFiniteVerb(_ token: Token) -> Bool {
    guard token.kind == .word, !token.traits.contains(.capitalised),
      let entry = VerbLexicon.shared.entry(token.word)
    else { return false }
    return entry.mayBe(.third) && !nounsLikeVerbs.contains(token.word)
  }

  /// Spellings of verbs in the third person that are nouns at least as often.
  private static let nounsLikeVerbs = WordSet(
    """
    sales products services costs plans markets results increases decreases changes needs uses
    features benefits risks controls supplies orders contracts leases licenses rates prices terms
    shares designs models brands programs tests reports claims returns drives limits names places
    ranges reserves sources stores supports trades trends transfers updates views works charges
    estimates exports imports purchases finances funds grants interests issues links lists notes
    offers operates ranks records requests samples scales schedules segments suits targets states
    builds cases drops holdings matches measures marks advances attempts awards dates declines
    """)
}
