/// Checks sentences of a summary against the text, knowing nothing of how they were written.
///
/// A sentence without facts must be what is left of a sentence of the text when words are taken out:
/// its words stand there in the same order, no word that denies, limits or supposes was taken out
/// alone, and the registrant stands where it stood. A sentence with facts must give their figures,
/// each with the time, the thing and the sign of its fact.
struct GroundingCheck {
  private let filing: FilingFacts
  private let facts: [String: Fact]
  private let words: GroundingWords

  /// Prepares to check sentences on a filing.
  init(_ filing: FilingFacts) {
    self.filing = filing
    facts = Dictionary(filing.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    words = GroundingWords(filing.registrant)
  }

  /// Whether the text bears a sentence out.
  func supports(_ sentence: BusinessSummary.Sentence) -> Bool {
    let stated = sentence.factIDs.compactMap { facts[$0] }
    guard stated.count == sentence.factIDs.count else { return false }
    let seats = stated.filter { $0.kind == .headquarters }
    let others = stated.filter { $0.kind != .headquarters }
    let text = words.read(sentence.text)
    if others.isEmpty {
      let bare = withoutSeat(text, seats)
      return bare.map { isWithin(sentence.sources, $0) } ?? false
    }
    if RemedyClaims.isListing(text), others.allSatisfy({ $0.kind == .product }) {
      let sources = others.flatMap { fact in
        sentences(of: fact.range).prefix(1).map {
          RemedyClaims.Source(name: words.read(fact.subject ?? ""), sentence: $0)
        }
      }
      return RemedyClaims(sources: sources).bear(text)
    }
    return FactClaims(facts: others, words: words, subjects: subjects(others)).bear(text)
  }

  // MARK: Sentences of the text

  /// The words without `, headquartered in San Diego, California,`; nil where the place is another.
  private func withoutSeat(_ text: [GroundingWord], _ seats: [Fact]) -> [GroundingWord]? {
    guard let seat = seats.first?.subject else { return text }
    let place = words.read(seat).filter { $0.kind == .word }.map(\.word)
    guard
      let start = text.firstIndex(where: { $0.word == "headquartered" }), start > 0,
      text[start - 1].kind == .comma
    else { return text }
    var rest = text[(start + 1)...].filter { $0.kind == .word }.map(\.word)[...]
    guard rest.first == "in" else { return nil }
    rest = rest.dropFirst()
    guard rest.starts(with: place) else { return nil }
    // Past the place: its words and the commas between and after them.
    var end = start + 2
    var seen = 0
    while end < text.count, seen < place.count {
      if text[end].kind == .word { seen += 1 }
      end += 1
    }
    if end < text.count, text[end].kind == .comma { end += 1 }
    return Array(text[..<(start - 1)]) + Array(text[end...])
  }

  private func isWithin(_ sources: [ByteRange], _ text: [GroundingWord]) -> Bool {
    sources.contains { source in
      sentences(of: source).contains { words.isLeftOver(text, of: $0) }
    }
  }

  /// The whole sentences of the text that a source range touches, and the range itself.
  private func sentences(of source: ByteRange) -> [[GroundingWord]] {
    let shown = filing.view.map.text(of: source)
    var result: [[GroundingWord]] = []
    for block in blocks(touching: shown) {
      let start = filing.view.blocks[block].range.start
      let structure = filing.blocks[block].structure
      for sentence in structure.sentences {
        guard let first = structure.tokens[sentence.tokens].first,
          let last = structure.tokens[sentence.tokens].last
        else { continue }
        let range = ByteRange(start + Int(first.start), start + last.end)
        guard range.overlaps(shown) else { continue }
        result.append(words.read(Self.joined(filing.view.text[range.start..<range.end])))
      }
    }
    return result
  }

  /// The bytes without the white space that a line break left behind a hyphen: `first- time`.
  private static func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      result.append(byte)
      index += 1
      guard byte == UInt8(ascii: "-"), result.count > 1,
        ByteClass.isLetter(result[result.count - 2])
      else { continue }
      var next = index
      while next < bytes.endIndex, bytes[next] <= 0x20 { next += 1 }
      if next < bytes.endIndex, ByteClass.isLetter(bytes[next]) { index = next }
    }
    return result
  }

  private func blocks(touching range: ByteRange) -> Range<Int> {
    let all = filing.view.blocks
    let first = all.partition { $0.range.end <= range.start }
    var end = first
    while end < all.count, all[end].range.start < range.end { end += 1 }
    return first..<end
  }

  // MARK: Facts

  /// The names behind `in` in what a share is a share of: `91% of our sales in the United States`.
  private func places(after fact: Fact) -> Set<Word> {
    guard fact.kind == .revenueShare else { return [] }
    let tokens = filing.sentence(of: fact)
    var result: Set<Word> = []
    for index in tokens.indices.dropFirst()
    where Self.placing.contains(tokens[index].word) && Self.wholes.contains(tokens[index - 1].word)
    {
      result.insert(tokens[index].word)
      for token in tokens[(index + 1)...].prefix(6) {
        guard token.traits.contains(.capitalised) || ClosedClass.tag(of: token.word) != nil else {
          break
        }
        result.insert(token.word)
      }
    }
    return result
  }

  private static let wholes = WordSet("revenue revenues sales premiums turnover income")
  private static let placing = WordSet("in within outside")

  /// The words in which the text speaks of what each fact is about.
  private func subjects(_ facts: [Fact]) -> [Set<Word>] {
    facts.map { fact in
      var result = Set(words.read(fact.subject ?? "").map(\.word))
      result.formUnion(words.read(fact.qualifier ?? "").map(\.word))
      for item in fact.items { result.formUnion(words.read(item.text).map(\.word)) }
      result.formUnion(places(after: fact))
      return result
    }
  }
}
