import Testing

@testable import Analysis

/// Checks the noun phrase that starts at the word after `▸`; the phrase stands between `▸` and `◂`.
func expectPhrase(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let parts = marked.split(separator: "▸", omittingEmptySubsequences: false)
  let fixture = SentenceFixture(marked.replacing("▸", with: "").replacing("◂", with: ""))
  let start = fixture.sentence.range.first {
    fixture.sentence.tokens[$0].start >= parts[0].utf8.count
  }
  let found = start.flatMap { fixture.sentence.nounPhrase(startingAt: $0) }
  let expected = parts[1].split(separator: "◂", omittingEmptySubsequences: false)
  #expect(
    fixture.text(found) == (expected.count > 1 ? String(expected[0]) : "–"),
    sourceLocation: sourceLocation)
}

/// Checks the items of the list that starts a text.
func expectList(
  _ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let fixture = SentenceFixture(text)
  let items = fixture.sentence.nounList(startingAt: fixture.sentence.range.lowerBound) ?? []
  #expect(items.map { fixture.text($0) } == expected, sourceLocation: sourceLocation)
}

/// Checks the phrase that ends where `◂` stands.
func expectPhraseBefore(
  _ marked: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let parts = marked.split(separator: "◂", omittingEmptySubsequences: false)
  let fixture = SentenceFixture(marked.replacing("◂", with: ""))
  let place = parts[0].utf8.count
  let end =
    fixture.sentence.range.first { fixture.sentence.tokens[$0].start >= place }
    ?? fixture.sentence.range.upperBound
  #expect(
    fixture.text(fixture.sentence.phrase(endingAt: end)) == expected, sourceLocation: sourceLocation
  )
}

@Suite struct NounPhraseTests {
  @Test func simplePhrases() {
    expectPhrase("We sell ▸our new bench scale◂ to mills.")
    expectPhrase("▸Scales◂ are exact.")
    expectPhrase("▸We◂ sell scales.")
    expectPhrase("We sell ▸8 full-service offices◂ in Peru.")
    expectPhrase("of ▸the Company’s largest plant◂ in Peru")
    expectPhrase("with ▸integrated circuits◂ and")
    expectPhrase("with ▸very exact scales◂.")
  }

  @Test func noPhrase() {
    expectPhrase("We ▸sell scales.")
    expectPhrase("It ▸of scales.")
    expectPhrase("We grew ▸in Peru.")
  }

  @Test func phrasesEndAtPrepositionsVerbsAndFigures() {
    expectPhrase("▸The scale◂ of ours")
    expectPhrase("▸Customers◂ buy scales")
    expectPhrase("▸The scale◂ that sells")
    expectPhrase("We have ▸revenue◂ $4 million")
  }

  @Test func lists() {
    expectList("scales, balances and pumps in Peru", ["scales", "balances", "pumps"])
    expectList("scales and balances", ["scales", "balances"])
    expectList("makers of scales and of pumps", ["makers of scales"])
    expectList("makers of scales, pumps or wells", ["makers of scales", "pumps", "wells"])
    // A clause is no item.
    expectList("scales, and we sell pumps", ["scales"])
    expectList("scales and pumps are sold", ["scales"])
  }

  @Test func phrasesBackwards() {
    expectPhraseBefore("In 2022, our largest customer ◂accounted for 4%.", "our largest customer")
    expectPhraseBefore(
      "revenues from our top four customers ◂were", "revenues from our top four customers")
    expectPhraseBefore(
      "Aldern, Corvane and Marl Foods ◂sell scales.", "Aldern, Corvane and Marl Foods")
    expectPhraseBefore("In Peru we ◂sell", "we")
    expectPhraseBefore("which ◂are", "–")
  }

  /// The legal form belongs to the name.
  @Test func namesWithALegalForm() {
    expectPhraseBefore("Larkspur Instruments, Inc. ◂was founded", "Larkspur Instruments, Inc.")
    expectPhraseBefore(
      "In 1998 Larkspur Instruments, LLC ◂was founded", "Larkspur Instruments, LLC")
  }

  @Test func butParts() {
    expectPhraseBefore("We have no factory, but one customer ◂accounted for 4%.", "one customer")
    expectPhraseBefore("The scale but not the pump ◂sold", "the pump")
  }
}
