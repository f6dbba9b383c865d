/// Finds where a text says what a name or a short form stands for.
///
/// `original equipment manufacturers (OEMs)`, `(the “Agreement”)`, `, or the SEC,`,
/// `the terms “we” and “Acme” refer to Acme Tools, Inc.`, `hereinafter referred to as the “Plan”`.
struct DefinitionReader {
  /// A definition as tokens of its block.
  struct Found {
    /// The block.
    var block: Int
    /// The tokens of the term.
    var term: Range<Int>
    /// The tokens of what it stands for.
    var expansion: Range<Int>?
    /// Whether the term is made of the first letters.
    var isAcronym: Bool
  }

  private static let fillers = WordSet(
    """
    the our each a an and or collectively together herein hereinafter hereafter referred to as
    individually with any such in this also known called singly its their respectively respective
    subsidiaries
    """)
  private static let bridges = WordSet("referred known defined designated")
  private static let bridgeFillers = WordSet(
    "herein hereinafter hereafter collectively to as the our a an individually in this")
  private static let pronouns = WordSet("we us our ours i you your it its they")
  private static let openers = WordSet("the our its")
  private static let speakers = WordSet("refer refers mean means")

  let text: BlockText
  /// What was found, in the order of the text.
  private(set) var found: [Found] = []
  private var tokens: [Token] = []
  private var block = 0

  /// Creates a reader that has found nothing yet.
  init(text: BlockText) { self.text = text }

  /// Reads one block.
  /// - Complexity: O(n) in its tokens.
  mutating func read(_ block: Int) {
    self.block = block
    tokens = text.tokens(of: block)
    for index in tokens.indices {
      switch tokens[index].kind {
      case .openBracket: bracket(at: index)
      case .word:
        if tokens[index].word == "or" {
          apposition(at: index)
        } else if Self.bridges.contains(tokens[index].word) {
          bridge(at: index)
        } else if Self.speakers.contains(tokens[index].word) {
          saying(at: index)
        }
      default: break
      }
    }
  }

  private func kind(_ index: Int) -> Token.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  private func word(_ index: Int) -> Word {
    tokens.indices.contains(index) ? tokens[index].word : .none
  }

  // MARK: Shapes of definitions

  /// `(the “Agreement”)`, `(“OEMs”)`, `(SEC)`.
  private mutating func bracket(at open: Int) {
    var terms: [Range<Int>] = []
    var index = open + 1
    while index < min(tokens.count, open + 32), tokens[index].kind != .closeBracket {
      if tokens[index].kind == .openQuote {
        guard let span = quoted(at: index) else { return }
        terms.append(span.inside)
        index = span.end
      } else if tokens[index].kind == .comma || Self.fillers.contains(tokens[index].word) {
        index += 1
      } else {
        break
      }
    }
    if kind(index) == .closeBracket, !terms.isEmpty {
      for term in terms { add(term, before: open, isSingle: terms.count == 1) }
    } else if terms.isEmpty, kind(open + 2) == .closeBracket, isAcronym(open + 1),
      let words = initials(open + 1, before: open)
    {
      append((open + 1)..<(open + 2), words, isAcronym: true)
    }
  }

  /// `Securities and Exchange Commission, or the SEC,`, `manufacturers, or “OEMs”`.
  private mutating func apposition(at or: Int) {
    guard kind(or - 1) == .comma else { return }
    var start = or + 1
    if Self.openers.contains(word(start)) { start += 1 }
    if kind(start) == .openQuote, let span = quoted(at: start) {
      add(span.inside, before: or - 1, isSingle: true)
    } else if isAcronym(start),
      let words = initials(start, before: isRepeated(start + 1, or - 2) ? or - 2 : or - 1)
    {
      append(start..<(start + 1), words, isAcronym: true)
    } else {
      name(from: start, before: or - 1, hasArticle: start > or + 1)
    }
  }

  /// Whether a word comes again: `a very high frequency radio, or VHF radio,`.
  private func isRepeated(_ index: Int, _ earlier: Int) -> Bool {
    word(index) != .none && word(index) == word(earlier)
  }

  /// `Kestermann Funktechnik AG, or Kestermann.`, `, or the Exchange Act,`.
  private mutating func name(from start: Int, before end: Int, hasArticle: Bool) {
    var last = start
    while last < min(tokens.count, start + 5), tokens[last].kind == .word,
      tokens[last].traits.contains(.capitalised), !Self.pronouns.contains(tokens[last].word)
    { last += 1 }
    let term = start..<last
    guard !term.isEmpty, let next = kind(last),
      [.comma, .stop, .closeBracket, .semicolon].contains(next) || hasArticle && term.count > 1
    else { return }
    let before = max(0, end - 25)..<end
    let words = tokens[term].map(\.word)
    let shared = words.count { word in before.contains { tokens[$0].word == word } }
    let isCamel = term.count == 1 && hasInnerCapital(start)
    guard isCamel || hasArticle && shared >= 1 && term.count > 1 || shared == words.count else {
      return
    }
    guard let expansion = name(endingAt: end) else {
      return hasArticle || isCamel ? append(term, nil, isAcronym: false) : ()
    }
    append(term, isMeant(expansion, by: term) ? expansion : nil, isAcronym: false)
  }

  /// `hereinafter referred to as the “Plan”`, outside of brackets.
  private mutating func bridge(at index: Int) {
    var next = index + 1
    while next < index + 6, Self.bridgeFillers.contains(word(next)) { next += 1 }
    guard kind(next) == .openQuote, word(next - 1) == "as" || word(next - 2) == "as",
      let span = quoted(at: next)
    else { return }
    if !found.contains(where: { $0.block == block && $0.term == span.inside }) {
      add(span.inside, before: nil, isSingle: true)
    }
  }

  /// `the terms “we” and “Acme” refer to Acme Tools, Inc.`, `“Acme” means …`.
  private mutating func saying(at verb: Int) {
    guard word(verb - 1) != "and" else { return }
    var terms: [Range<Int>] = []
    var index = verb - 1
    while index > max(0, verb - 60) {
      if tokens[index].kind == .stop || tokens[index].kind == .question { break }
      if tokens[index].kind == .closeQuote || tokens[index].kind == .comma, index > 0 {
        let end = index
        while index > max(0, end - 8), tokens[index].kind != .openQuote { index -= 1 }
        guard tokens[index].kind == .openQuote else { break }
        if let span = quoted(at: index) { terms.append(span.inside) }
      } else if tokens[index].kind == .word, !Self.fillers.contains(tokens[index].word),
        !terms.isEmpty
      {
        break
      } else if tokens[index].kind == .word, terms.isEmpty,
        !Self.fillers.contains(tokens[index].word)
      {
        return
      }
      index -= 1
    }
    guard !terms.isEmpty else { return }
    var start = verb + 1
    while start < verb + 6, kind(start) == .word, !tokens[start].traits.contains(.capitalised) {
      start += 1
    }
    var end = start
    while end < tokens.count, isNamePart(end) { end += 1 }
    while end > start, tokens[end - 1].kind == .comma { end -= 1 }
    let name = end > start ? start..<end : nil
    let isReferring = tokens[verb].word == "refer" || tokens[verb].word == "refers"
    for term in terms.reversed() {
      let isMeant = isReferring || name.map { self.isMeant($0, by: term) } ?? false
      append(term, isMeant ? name : nil, isAcronym: false)
    }
  }

  // MARK: Parts

  /// The words between two quote marks, without a comma or stop at their end.
  private func quoted(at open: Int) -> (inside: Range<Int>, end: Int)? {
    var close = open + 1
    while close < min(tokens.count, open + 9), tokens[close].kind != .closeQuote { close += 1 }
    guard kind(close) == .closeQuote else { return nil }
    var last = close
    while last > open + 1, tokens[last - 1].kind == .comma || tokens[last - 1].kind == .stop {
      last -= 1
    }
    guard last > open + 1 else { return nil }
    return ((open + 1)..<last, close + 1)
  }

  /// Notes a term in quotes; what it stands for is sought in front of a token.
  private mutating func add(_ term: Range<Int>, before end: Int?, isSingle: Bool) {
    guard let end else { return append(term, nil, isAcronym: false) }
    if term.count == 1, isAcronym(term.lowerBound) {
      if let words = initials(term.lowerBound, before: end) {
        return append(term, words, isAcronym: true)
      }
    }
    let name = isSingle ? name(endingAt: end) : nil
    append(term, name.flatMap { isMeant($0, by: term) ? $0 : nil }, isAcronym: false)
  }

  /// Whether a name shares a word with the term that may stand for it: `Acme Tools, Inc. (“Acme”)`.
  private func isMeant(_ name: Range<Int>, by term: Range<Int>) -> Bool {
    let words = Set(tokens[term].map(\.word))
    return tokens[name].contains { words.contains($0.word) }
  }

  private mutating func append(_ term: Range<Int>, _ expansion: Range<Int>?, isAcronym: Bool) {
    guard let first = tokens[term].first, first.kind == .word, term.count <= 6,
      first.length >= 2 || term.count > 1,
      isAcronym || term.count > 1 || !Self.pronouns.contains(first.word),
      tokens[term].allSatisfy({ $0.kind == .word || $0.kind == .number || $0.kind == .hyphen })
    else { return }
    found.append(Found(block: block, term: term, expansion: expansion, isAcronym: isAcronym))
  }

  /// The run of words with capitals that ends before a token: `Acme Tools, Inc.`.
  private func name(endingAt end: Int) -> Range<Int>? {
    var start = end
    while start > 0, isNamePart(start - 1) { start -= 1 }
    while start < end, !tokens[start].traits.contains(.capitalised) { start += 1 }
    return start < end ? start..<end : nil
  }

  private static let nameJoints = WordSet("of and the & for de")
  private static let legalForms = WordSet(
    "inc corp corporation co ltd limited llc lp l.p plc n.v s.a ag gmbh incorporated")

  private func isNamePart(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    switch token.kind {
    case .word:
      if token.traits.contains(.capitalised) {
        return ClosedClass.tag(of: token.word) == nil || Self.nameJoints.contains(token.word)
      }
      return Self.nameJoints.contains(token.word) && !token.traits.contains(.afterLineBreak)
        && index + 1 < tokens.count && tokens[index + 1].traits.contains(.capitalised)
        && index > 0 && tokens[index - 1].traits.contains(.capitalised)
    case .comma: return Self.legalForms.contains(word(index + 1))
    case .stop: return Self.legalForms.contains(word(index - 1))
    default: return false
    }
  }

  /// Whether a token is a short form in capitals: `SEC`, `OEMs`, `R&D`.
  private func isAcronym(_ index: Int) -> Bool {
    guard kind(index) == .word, tokens[index].length <= 10 else { return false }
    let bytes = text.bytes(tokens[index], of: block)
    let capitals = bytes.count { $0 &- 65 < 26 }
    let small = bytes.count { $0 &- 97 < 26 }
    return capitals >= 2 && (small == 0 || small == 1 && bytes.last == UInt8(ascii: "s"))
  }

  private func hasInnerCapital(_ index: Int) -> Bool {
    let bytes = text.bytes(tokens[index], of: block)
    return bytes.dropFirst().contains { $0 &- 65 < 26 } && bytes.contains { $0 &- 97 < 26 }
  }

  /// The letters of a short form: `OEMs` → `OEM`.
  private func letters(_ index: Int) -> [UInt8] {
    text.bytes(tokens[index], of: block).filter { $0 &- 65 < 26 }
  }

  /// The words before a token that an acronym was made of.
  private func initials(_ acronym: Int, before end: Int) -> Range<Int>? {
    Initials.words(of: letters(acronym), before: end, in: tokens) { text.bytes($0, of: block) }
  }
}
