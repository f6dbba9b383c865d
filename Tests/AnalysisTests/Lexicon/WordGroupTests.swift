import Testing

@testable import Analysis

@Suite struct WordGroupTests {
  private func group(_ words: String) -> WordGroup {
    WordGroup(words.split(separator: " ").map { Word($0) })
  }

  @Test func everyWordOnce() {
    #expect(group("").count == 0)
    #expect(group("net sales net SALES").count == 2)
    #expect(group("net sales rose").filter { $0 == "rose" }.count == 1)
  }

  @Test func sharedWords() {
    #expect(group("net sales rose").sharedCount(group("sales of pumps rose")) == 2)
    #expect(group("net sales").sharedCount(group("")) == 0)
    #expect(group("a b c d").sharedCount(group("d c b a")) == 4)
  }
}

@Suite struct PieceTableTests {
  @Test func piecesAreFoundHoweverManyThereAre() {
    var table = PieceTable()
    for hash in 1...2_000 as ClosedRange<UInt64> {
      table.insert(hash &* 64, SIMD4(repeating: UInt8(truncatingIfNeeded: hash)))
    }
    table.insert(64, SIMD4(repeating: 9))
    #expect(table[64] == SIMD4(repeating: 9))
    #expect(table[128_000] == SIMD4(repeating: UInt8(truncatingIfNeeded: 2_000)))
    #expect(table[65] == nil)
    #expect(table.contains(640) && !table.contains(0))
  }
}

@Suite struct WordSieveTests {
  @Test func whatIsInBothMeets() {
    var sentence = WordSieve()
    for word in ["we", "sold", "pumps"] as [Word] { sentence.insert(word.hash) }
    sentence.insert(WordTag.pronoun)
    func meets(_ word: Word) -> Bool {
      var need = WordSieve()
      need.insert(word.hash)
      return sentence.mayMeet(need)
    }
    #expect(meets("sold"))
    #expect(!meets("bought"))
    #expect(!WordSieve().mayMeet(sentence))
  }
}
