/// A sentence of one block.
public struct Sentence: Sendable, Hashable {
  /// The first token, counted from the start of the block.
  public let firstToken: UInt32
  /// The token past the last one.
  public let endToken: UInt32

  /// The tokens of the sentence.
  public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
}

/// Finds where sentences end.
enum SentenceSplitter {
  /// The sentences of a block: ascending, gap-free, covering all tokens.
  /// - Complexity: O(n) in the tokens.
  static func sentences(of tokens: [Token]) -> [Sentence] {
    var result: [Sentence] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      guard let end = end(at: index, from: start, in: tokens) else {
        index += 1
        continue
      }
      result.append(Sentence(firstToken: UInt32(start), endToken: UInt32(end)))
      start = end
      index = end
    }
    if start < tokens.count {
      result.append(Sentence(firstToken: UInt32(start), endToken: UInt32(tokens.count)))
    }
    return result
  }

  /// The token past the end of the sentence that token `index` closes, or nil.
  private static func end(at index: Int, from start: Int, in tokens: [Token]) -> Int? {
    let token = tokens[index]
    switch token.kind {
    case .question:
      let next = pastClosing(index + 1, in: tokens)
      guard next < tokens.count else { return next }
      let goesOn = tokens[next].kind == .word && !tokens[next].traits.contains(.capitalised)
      return goesOn ? nil : next
    case .stop:
      let next = pastClosing(index + 1, in: tokens)
      guard next < tokens.count else { return next }
      if isNumbering(start..<index, tokens) { return nil }
      return index > 0 && opens(tokens[next], after: tokens[index - 1], next, tokens) ? next : nil
    case .word where token.traits.contains(.withStop):
      // `U.S. Our devices`, `ir.example.com The information`: an end without a stop of its own.
      let next = index + 1
      guard next < tokens.count, tokens[next].traits.contains([.spaced, .capitalised]),
        StarterWords.contains(tokens[next].word), !StarterWords.isWeak(tokens[next].word)
      else { return nil }
      return next
    default:
      return nil
    }
  }

  /// Whether the tokens before a stop number what follows: `Item 1.`, `Part I.`, `2.`.
  private static func isNumbering(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard range.count <= 2, let last = range.last else { return false }
    if range.count == 1 { return tokens[last].kind == .number && tokens[last].length <= 3 }
    return Abbreviations.numbering.contains(tokens[range.lowerBound].word)
      && (tokens[last].kind == .number || tokens[last].length <= 4)
  }

  private static func pastClosing(_ index: Int, in tokens: [Token]) -> Int {
    var next = index
    while next < tokens.count, !tokens[next].traits.contains(.spaced),
      [.closeQuote, .closeBracket, .stop, .question].contains(tokens[next].kind)
    { next += 1 }
    return next
  }

  /// Whether `token` can open a sentence when a stop follows `before`.
  private static func opens(
    _ token: Token, after before: Token, _ index: Int, _ tokens: [Token]
  ) -> Bool {
    let glued = !token.traits.contains(.spaced)
    switch token.kind {
    case .word:
      guard token.traits.contains(.capitalised) || token.traits.contains(.withDigit) else {
        return false
      }
    case .number, .currency:
      if Abbreviations.numbered.contains(before.word) || glued { return false }
    case .openBracket where isListMark(index, tokens):
      // `… the agreement. (ii) in the event` goes on, `… (2) The Company` does not.
      let next = index + 3
      return next < tokens.count && tokens[next].traits.contains(.capitalised)
    case .openQuote, .openBracket, .bullet, .dash:
      break
    default:
      return false
    }
    if glued { return token.kind == .word && StarterWords.contains(token.word) }
    let isInitial = before.kind == .word && before.length == 1
    if Abbreviations.all.contains(before.word) || isInitial {
      return StarterWords.contains(token.word) && !Abbreviations.titles.contains(before.word)
    }
    return true
  }

  /// Whether `(ii)`, `(b)` or `(2)` stands at the bracket `index`.
  private static func isListMark(_ index: Int, _ tokens: [Token]) -> Bool {
    index + 2 < tokens.count && tokens[index + 2].kind == .closeBracket
      && tokens[index + 1].length <= 4 && !tokens[index + 1].traits.contains(.capitalised)
  }
}

/// Words that end with a stop without ending a sentence.
enum Abbreviations {
  /// All of them.
  static let all = WordSet(
    """
    inc corp co ltd llc plc no nos vs mr mrs ms dr st jr sr approx est dept div gen gov sen rep hon
    jan feb mar apr jun jul aug sep sept oct nov dec fig vol sec art ch pp pg al cf etc ex int'l
    ave blvd ste bros mfg assn univ prof col capt ph mt ft
    """)
  /// Those that go on with a number: `No. 2`.
  static let numbered = WordSet("no nos fig vol sec art ch pp pg item note approx est vs")
  /// Those that go on with a name, whatever its first word: `Dr. The`.
  static let titles = WordSet("mr mrs ms dr gen gov sen rep hon prof col capt st mt ft")
  /// Words that number a heading with what stands after them: `Item 1.`.
  static let numbering = WordSet("item part note section article exhibit chapter")
}

/// Words that, written with a capital, open a sentence even after an abbreviation.
enum StarterWords {
  private static let words = WordSet(
    """
    the a an we our us it its this these those that they their there he she his her in on at for
    from to as if when while although because since during under upon with without by of each all
    any some many most both no none neither such other another however therefore thus moreover
    furthermore additionally accordingly consequently further in-addition also generally
    historically currently certain where whether after before until unless within through
    """)
  private static let weak = WordSet("of to by a")

  static func contains(_ word: Word) -> Bool { words.contains(word) }
  static func isWeak(_ word: Word) -> Bool { weak.contains(word) }
}
