/// The names and terms that the description of the business comes back to.
struct CentralNames: Sendable {
  /// How often each capitalised word stands in the description of the business.
  private let counts: [Word: Int]

  /// Counts the capitalised words of a filing.
  /// - Complexity: O(n) in the tokens.
  init(_ filing: FilingFacts, _ sections: SummarySections, except words: RegistrantWords) {
    var counts: [Word: Int] = [:]
    for block in filing.blocks.indices where sections.kinds[block] == .business {
      let tokens = filing.blocks[block].structure.tokens
      for (index, token) in tokens.enumerated()
      where index > 0 && token.kind == .word && token.traits.contains(.capitalised) {
        // The first word of a sentence has its capital for that alone.
        guard tokens[index - 1].kind != .stop, ClosedClass.tag(of: token.word) == nil,
          !words.isName(token.word), !Self.common.contains(token.word)
        else { continue }
        counts[token.word, default: 0] += 1
      }
    }
    self.counts = counts
  }

  /// How central the names among some words are, 0 … 12.
  func weight(of words: some Sequence<Word>) -> Int {
    var sum = 0
    for word in Set(words) {
      switch counts[word] ?? 0 {
      case 12...: sum += 4
      case 6...: sum += 3
      case 3...: sum += 2
      case 1...: sum += 1
      default: break
      }
    }
    return min(sum, 12)
  }

  private static let common = WordSet(
    """
    company corporation inc board directors item part note act sec exchange commission january
    february march april may june july august september october november december fiscal section
    form report annual
    """)
}
