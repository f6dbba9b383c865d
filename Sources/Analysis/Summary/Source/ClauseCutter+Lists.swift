extension ClauseCutter {
  /// Verbs whose list says only what there is, so that each item may lose what describes it.
  private static let listing = WordSet(
    """
    include includes included comprise comprises consist consists offer offers provide provides
    develop develops produce produces have has
    """)

  /// A list of several items parted by semicolons, each cut down to what it names; nil where the
  /// sentence is none or is still too long.
  ///
  /// `(1) a radar that sees through fog (“Seer”); (2) a buoy for …` is told as `a radar (“Seer”); a
  /// buoy`.
  func namedItems(of main: Predicate, words opening: Int) -> [Int]? {
    guard Self.listing.contains(sentence.word(main.verb)),
      [.colon, .openBracket].contains(sentence.kind(main.after))
    else { return nil }
    var starts = [main.after]
    for token in main.after..<end where isOpen(token) && sentence.kind(token) == .semicolon {
      starts.append(token + 1)
    }
    guard starts.count >= 3 else { return nil }
    var kept: [Int] = []
    for (number, start) in starts.enumerated() {
      let stop = number + 1 < starts.count ? starts[number + 1] - 1 : end
      guard let item = named(start..<stop) else { return nil }
      kept += item
      if number + 1 < starts.count { kept.append(stop) }
    }
    let count = opening + kept.count { [.word, .number].contains(sentence.kind($0)) }
    return count <= wordLimit ? kept : nil
  }

  /// The opening of an item up to what describes it, with the name that brackets give; nil where
  /// nothing is left.
  private func named(_ item: Range<Int>) -> [Int]? {
    var kept: [Int] = []
    var isCut = false
    var nouns = 0
    for token in item {
      guard isOpen(token) else {
        if nouns > 0, isName(token, in: item) { kept.append(token) }
        continue
      }
      guard !isCut else { continue }
      switch sentence.tag(token) {
      case .boundary where kept.isEmpty: kept.append(token)
      case .relative, .subordinator, .infinitiveTo, .boundary: isCut = true
      case .participle, .gerund, .comma: isCut = nouns > 0
      case .verb where isParticiple(token): isCut = nouns > 0
      case .verb, .be, .have, .modal: return nil
      case .preposition: isCut = nouns > 0 && sentence.word(token) != "of"
      default: break
      }
      guard !isCut else { continue }
      if sentence.tag(token) == .nominal { nouns += 1 }
      if !kept.contains(token) { kept.append(token) }
    }
    return nouns > 0 ? kept : nil
  }

  /// Whether a word that stands like a verb is a participle in an item: `davits used aboard`.
  private func isParticiple(_ token: Int) -> Bool {
    guard let entry = VerbLexicon.shared.entry(sentence.word(token)) else { return false }
    return entry.mayBe(.participle) && !entry.mayBe(.base) && !entry.mayBe(.third)
  }

  /// Whether a token in brackets belongs to a name in quotes: `(“Seer” – see-through radar)`.
  private func isName(_ token: Int, in item: Range<Int>) -> Bool {
    var open = token
    while open > item.lowerBound, sentence.kind(open) != .openBracket { open -= 1 }
    guard sentence.kind(open) == .openBracket, sentence.kind(open + 1) == .openQuote else {
      return false
    }
    var close = open + 2
    while item.contains(close), sentence.kind(close) != .closeQuote { close += 1 }
    if sentence.kind(token) == .closeBracket { return true }
    return token <= close
  }
}
