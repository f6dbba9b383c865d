/// A word or mark as the check of grounding compares it.
struct GroundingWord: Hashable {
  /// Folded; digits and marks are hashed as they are written.
  let word: Word
  /// What it is.
  let kind: Token.Kind
  /// The number of the verb that it may be a form of.
  let lemma: UInt16?
  /// Whether it stands for the registrant or for what is the registrant’s.
  let stand: Stand

  /// For whom a word stands.
  enum Stand: Hashable {
    case none, registrant, owner
  }
}

/// Reads words for the check of grounding and compares them.
struct GroundingWords {
  private let names: Set<Word>

  /// Prepares to read of a registrant.
  init(_ registrant: Registrant?) {
    var names = registrant?.aliases ?? []
    for part in (registrant?.name ?? "").utf8.split(separator: 0x20) {
      let letters = part.filter(ByteClass.isLetter)
      if letters.count > 2 { names.insert(Word(bytes: letters)) }
    }
    self.names = names
  }

  /// The words of a text.
  func read(_ text: String) -> [GroundingWord] { read(Array(text.utf8)) }

  /// The words of a text in UTF-8; the registrant’s names, `we` and `the Company` are one word each.
  func read(_ bytes: [UInt8]) -> [GroundingWord] {
    let tokens = Tokenizer.tokens(of: bytes.span)
    var result: [GroundingWord] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      let isPossessive = next.map { $0.word == "'s" || $0.word == "'" } ?? false
      if let stand = stand(token, next) {
        let owns = stand == .owner || isPossessive
        // `Larkspur Instruments` is one registrant, and so is `the Company`.
        if result.last?.stand != .registrant || owns {
          if result.last?.stand == .registrant { result.removeLast() }
          result.append(
            GroundingWord(
              word: .none, kind: .word, lemma: nil, stand: owns ? .owner : .registrant))
        }
        index += isPossessive && stand != .owner ? 2 : 1
        continue
      }
      if token.kind == .openQuote || token.kind == .closeQuote || Self.articles.contains(token.word)
      {
        index += 1
        continue
      }
      let word =
        token.kind == .word ? token.word : Word(bytes: bytes[Int(token.start)..<token.end])
      result.append(
        GroundingWord(
          word: word, kind: token.kind,
          lemma: token.kind == .word ? VerbLexicon.shared.entry(token.word)?.lemma : nil,
          stand: .none))
      index += 1
    }
    return result
  }

  private func stand(_ token: Token, _ next: Token?) -> GroundingWord.Stand? {
    guard token.kind == .word else { return nil }
    let isCapital = token.traits.contains(.capitalised)
    switch token.word {
    case "we", "it", "ourselves", "itself": return .registrant
    case "us" where !token.traits.contains(.allCapitals): return .registrant
    case "our", "its", "ours": return .owner
    default: break
    }
    if Self.companies.contains(token.word) { return .registrant }
    return isCapital && names.contains(token.word) ? .registrant : nil
  }

  // MARK: Comparing

  /// Whether a text is what is left of a sentence when words are taken out of it.
  func isLeftOver(_ text: [GroundingWord], of source: [GroundingWord]) -> Bool {
    let told = text.filter { !Self.isMark($0.kind) }
    guard let first = told.first, told.count >= 3 else { return false }
    var reached = source.indices.filter { isSame(first, source[$0]) && mayOpen(source, at: $0) }
    for word in told.dropFirst() {
      guard !reached.isEmpty else { return false }
      let before = reached
      reached = source.indices.filter { index in
        guard isSame(word, source[index]) else { return false }
        return before.contains { $0 < index && mayDrop(source, ($0 + 1)..<index) }
      }
      if word.word == "million" || word.word == "thousand" {
        // A caption may say so: the figure itself has no word for its scale.
        reached += before.filter {
          source[$0].kind == .number && !isScale(at: $0 + 1, in: source) && !reached.contains($0)
        }
      }
    }
    return reached.contains { mayEnd(source, after: $0) }
  }

  private func isSame(_ told: GroundingWord, _ source: GroundingWord) -> Bool {
    if told.stand != .none || source.stand != .none { return told.stand == source.stand }
    if told.word == source.word { return true }
    guard let lemma = told.lemma, let other = source.lemma else {
      return Self.forms(of: told.word, source.word)
    }
    return lemma == other
  }

  /// `are` and `is`, `were` and `was`, `have` and `has`, `do` and `does`.
  private static func forms(of told: Word, _ source: Word) -> Bool {
    switch (told, source) {
    case ("is", "are"), ("was", "were"), ("has", "have"), ("does", "do"), ("doesn't", "don't"):
      true
    default: false
    }
  }

  /// Whether the words between two that are told may go: none of them turns the meaning, or all of
  /// them stand between commas, brackets or dashes.
  private func mayDrop(_ source: [GroundingWord], _ gap: Range<Int>) -> Bool {
    guard gap.contains(where: { turns(source, at: $0) }) else { return true }
    guard let first = gap.first, let last = gap.last else { return true }
    // `Although the Company does not …, it has`: it is the Company.
    if source[last].word == "it", last - 1 > first, source[last - 1].kind == .comma,
      first > 0, source[first - 1].stand == .registrant
    {
      return true
    }
    let isOpened = Self.isMark(source[first].kind)
    let isClosed = Self.isMark(source[last].kind)
    return isOpened && isClosed
  }

  private func mayOpen(_ source: [GroundingWord], at start: Int) -> Bool {
    guard start > 0 else { return true }
    let gap = source[..<start]
    guard gap.indices.contains(where: { turns(source, at: $0) }) else { return true }
    return Self.isMark(source[start - 1].kind)
      && !gap.contains { Self.conditions.contains($0.word) }
  }

  private func mayEnd(_ source: [GroundingWord], after last: Int) -> Bool {
    let rest = source[(last + 1)...].drop { Self.isMark($0.kind) }
    guard let next = rest.first else { return true }
    return !Self.conditions.contains(next.word)
  }

  /// Whether a word denies, limits or supposes.
  private func turns(_ source: [GroundingWord], at index: Int) -> Bool {
    let word = source[index].word
    if Self.turning.contains(word) { return true }
    guard Self.hedges.contains(word), index + 1 < source.count else { return false }
    return source[index + 1].kind == .number || source[index + 1].kind == .currency
  }

  private func isScale(at index: Int, in source: [GroundingWord]) -> Bool {
    index < source.count && Self.scales.contains(source[index].word)
  }

  /// Words for the scale of a figure.
  static let scales = WordSet("thousand million billion trillion")

  /// Whether a kind is a mark rather than a word or a figure.
  static func isMark(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .word, .number, .currency, .percent: false
    default: true
    }
  }

  private static let articles = WordSet("a an the")
  private static let companies = WordSet("company registrant corporation partnership trust")
  private static let conditions = WordSet("if unless until except provided assuming")
  private static let hedges = WordSet(
    "approximately about over nearly almost least most than around roughly under")
  static let turning = WordSet(
    """
    not no never neither nor none without cannot don't doesn't didn't may might could would should
    will shall can must if unless until except expect expects expected plan plans planned intend
    intends intended anticipate anticipates anticipated believe believes seek seeks hope hopes
    estimate estimates previously formerly
    """)
}
