import Testing

@testable import Analysis

/// Checks what a pattern first matches in a sentence, and what its named parts keep.
///
/// `nil` for no match; parts that took no part show as `–`.
func expectMatch(
  _ pattern: StaticString, in text: String, _ expected: String?, _ parts: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let fixture = SentenceFixture(text)
  let match = PhrasePattern(pattern).firstMatch(fixture.sentence)
  #expect(match.map { fixture.text($0.tokens) } == expected, sourceLocation: sourceLocation)
  for (name, words) in parts.sorted(by: { $0.key < $1.key }) {
    #expect(
      match.map { fixture.text($0[name]) } == words, "\(name)", sourceLocation: sourceLocation)
  }
}

@Suite struct PhrasePatternTests {
  @Test func words() {
    expectMatch("net loss", in: "our Net Loss grew", "Net Loss")
    expectMatch("net loss", in: "our loss grew", nil)
    expectMatch("net loss", in: "net", nil)
    expectMatch("the company 's", in: "the Company’s plan", "the Company’s")
  }

  @Test func choices() {
    expectMatch("(income|loss|net gain)", in: "a net gain", "net gain")
    expectMatch("(a|the) (b|c)", in: "the c", "the c")
    expectMatch("income|loss", in: "a loss", "loss")
    expectMatch("(a|the|net gain)? <x:loss|income|gain>", in: "net gain", "gain", ["x": "gain"])
    expectMatch("((income|loss)|(net (gain|fall)))", in: "a net fall", "net fall")
    expectMatch("(income|@percent|loss) of", in: "5% of", "5% of")
    // The first alternative that leads to a match counts, not the first that starts one.
    expectMatch("(net|net loss) of", in: "net loss of", "net loss of")
  }

  @Test func repetition() {
    expectMatch("very? large", in: "a large one", "large")
    expectMatch("very? large", in: "a very large one", "very large")
    expectMatch("very* large", in: "very very very large", "very very very large")
    expectMatch("very* large", in: "large", "large")
    expectMatch("very+ large", in: "large", nil)
    expectMatch("very+ large", in: "very very large", "very very large")
    expectMatch("(very (much)?)+ large", in: "very much very large", "very much very large")
  }

  @Test func keptParts() {
    expectMatch(
      "the <what:@any @any?> of <whom:@cap>", in: "the net loss of Larkspur",
      "the net loss of Larkspur", ["what": "net loss", "whom": "Larkspur"])
    expectMatch("a <b:b>? c", in: "a c", "a c", ["b": "–"])
    // One name in two alternatives keeps whichever matched.
    expectMatch("(from <x:@any>|to <x:@any>)", in: "to Peru", "to Peru", ["x": "Peru"])
    expectMatch("a", in: "a", "a", ["none": "–"])
  }

  @Test func classesOfValues() {
    expectMatch("@percent", in: "we had 42% and 41% of it", "42% and 41%")
    expectMatch("@percent", in: "over 42% of it", "over 42%")
    expectMatch("@money", in: "it had $4 million", "$4 million")
    expectMatch("@count", in: "41 employees", "41")
    expectMatch("@period", in: "loss in 2022", "2022")
    expectMatch("@duration", in: "a three-year term", "three-year")
    expectMatch("@money", in: "42% of it", nil)
  }

  @Test func classesOfWords() {
    expectMatch("@be @adv", in: "it is primarily sold", "is primarily")
    expectMatch("@have", in: "it has scales", "has")
    expectMatch("@modal @any", in: "it may fail", "may fail")
    expectMatch("@det @nominal", in: "of a scale", "a scale")
    expectMatch("@possessive", in: "of our scale", "our")
    expectMatch("@be @participle", in: "it was sold", "was sold")
    expectMatch("@cap+ , @cap", in: "in Astoria, Oregon", "Astoria, Oregon")
    expectMatch("income @open loss @close", in: "net income (loss) was", "income (loss)")
  }

  @Test func phrases() {
    expectMatch("from <x:@np>", in: "from our new bench scale in 2022", "from our new bench scale")
    expectMatch(
      "to <x:@list>", in: "to schools, mills and farms in Peru", "to schools, mills and farms")
  }

  @Test func namedPatterns() {
    expectMatch("of $our? $revenue", in: "of our total net revenues", "of our total net revenues")
    expectMatch("$share-verb", in: "it accounted for 4%", "accounted for")
    expectMatch("$nothing-of-this-name", in: "nothing of this name", nil)
  }

  @Test func textThatIsNoPattern() {
    expectMatch("(a", in: "a", "a")
    expectMatch("<x:a", in: "a", "a", ["x": "a"])
    expectMatch("", in: "a", "–")
  }

  /// A pattern that repeats what may be empty ends by its limit of steps.
  @Test func limitOfSteps() {
    let long = String(repeating: "very ", count: 5_000)
    expectMatch("(very?)* small", in: long + "large", nil)
    expectMatch("(very|very very)* small", in: String(repeating: "very ", count: 40) + "large", nil)
    expectMatch(
      "very* large", in: String(repeating: "very ", count: 200) + "large",
      String(
        repeating: "very ", count: 200) + "large")
  }

  @Test func firstWordsOfAPattern() {
    func opens(_ pattern: StaticString, _ word: Word) -> Bool? {
      PhrasePattern(pattern).firstWords.map { $0.contains(word.hash) }
    }
    for word in ["a", "b", "c"] as [Word] { #expect(opens("(a|b)? c", word) == true) }
    #expect(opens("(a|b)? c", "d") == false)
    #expect(opens("<x:a> b", "a") == true)
    #expect(opens("<x:a> b", "b") == false)
    #expect(opens("@any b", "b") == nil)
    #expect(opens("a?", "a") == nil)
  }
}
