import Testing

@testable import Analysis

/// Checks where a text is cut; tokens are written with `|` between them.
func expectTokens(
  _ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let bytes = Array(text.utf8)
  let found = Tokenizer.tokens(of: bytes.span).map { token in
    String(decoding: bytes[Int(token.start)..<token.end], as: UTF8.self)
  }
  #expect(found.joined(separator: "|") == expected, sourceLocation: sourceLocation)
}

@Suite struct TokenizerTests {
  @Test func joinedWords() {
    expectTokens("AT&T and T-Mobile", "AT&T|and|T-Mobile")
    expectTokens("MIL-STD-810G, 4G/LTE", "MIL-STD-810G|,|4G/LTE")
    expectTokens("the U.S. and Canada", "the|U.S.|and|Canada")
    expectTokens("U.S.-based, e.g. this", "U.S.-based|,|e.g.|this")
    expectTokens("and/or 9/11 10-K", "and/or|9/11|10-K")
    expectTokens("www.sec.gov. The", "www.sec.gov|.|The")
    expectTokens("ir.example.com The", "ir.example.com|The")
    expectTokens("don’t and don't", "don’t|and|don't")
    expectTokens("a three-year term", "a|three-year|term")
    expectTokens("investors@example.com", "investors@example.com")
  }

  @Test func possessives() {
    expectTokens("World’s largest", "World|’s|largest")
    expectTokens("World's largest", "World|'s|largest")
    expectTokens("customers’ needs", "customers|’|needs")
  }

  @Test func numbers() {
    expectTokens("$69.8 million", "$|69.8|million")
    expectTokens("14,087 (14,087)", "14,087|(|14,087|)")
    expectTokens("83%, 1,2 and 12,3456", "83|%|,|1|,|2|and|12|,|3456")
    expectTokens("a 25-year lease", "a|25|-|year|lease")
    expectTokens("$.50 and .5", "$|.50|and|.5")
    expectTokens("in 2022. We", "in|2022|.|We")
    expectTokens("5G 80°C 100+", "5G|80|°|C|100|+")
    expectTokens("12/31/2022 2022-12-31", "12/31/2022|2022|-|12|-|31")
    expectTokens("4–5 −3", "4|–|5|−|3")
  }

  /// Text taken out of tagged filings may have lost the space after a year.
  @Test func yearsGluedToAWord() {
    expectTokens("March 31, 2021the 1990s", "March|31|,|2021|the|1990s")
    expectTokens("in 2022and 2022nd", "in|2022|and|2022nd")
  }

  @Test func marks() {
    expectTokens("(“Sonim”) — “x”", "(|“|Sonim|”|)|—|“|x|”")
    expectTokens("a -- b ---- c", "a|--|b|----|c")
    expectTokens("● | text; more: x?", "●|||text|;|more|:|x|?")
    expectTokens("a\u{A0}b\u{200B}c", "a|b\u{200B}c")
  }

  @Test func kindsOfQuotes() {
    let bytes = Array("say \"in box\" and (\"Agent\")—\"x\"".utf8)
    let kinds = Tokenizer.tokens(of: bytes.span).map(\.kind).filter {
      $0 == .openQuote || $0 == .closeQuote
    }
    #expect(kinds == [.openQuote, .closeQuote, .openQuote, .closeQuote, .openQuote, .closeQuote])
  }

  @Test func traits() {
    let bytes = Array("Sonim XP10\nU.S. ends".utf8)
    let tokens = Tokenizer.tokens(of: bytes.span)
    #expect(tokens[0].traits == [.spaced, .capitalised])
    #expect(tokens[1].traits == [.spaced, .capitalised, .allCapitals, .withDigit])
    #expect(tokens[2].traits.isSuperset(of: [.afterLineBreak, .withStop]))
    #expect(tokens[3].traits == [.spaced, .endsInS])
  }

  @Test func wordsFoldCaseAndApostrophes() {
    let bytes = Array("Don’t DON'T don't".utf8)
    let words = Set(Tokenizer.tokens(of: bytes.span).map(\.word))
    #expect(words == ["don't"])
  }

  @Test func anyBytesGiveAscendingTokens() {
    var random = SplitMix(seed: 5)
    let bytes: [UInt8] = [
      0x20, 0x0A, 0x41, 0x61, 0x31, 0x2E, 0x2C, 0x2D, 0x2F, 0x27, 0x22, 0x24, 0x26, 0x40, 0xC2,
      0xA0, 0xE2, 0x80, 0x99, 0x9C, 0x93, 0xF0, 0x9F, 0x98, 0xFF, 0xC3, 0xA9, 0xC0, 0xED, 0xF4,
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...16, using: &random)
      let text = (0..<count).map { _ in bytes[Int.random(in: 0..<bytes.count, using: &random)] }
      var end = 0
      for token in Tokenizer.tokens(of: text.span) {
        if Int(token.start) < end || token.length == 0 || token.end > text.count {
          Issue.record("\(text)")
        }
        end = token.end
      }
    }
  }
}
