import Testing

@testable import Analysis

/// Checks tags of the words that matter: `sell:verb phones:nominal`, in the order of the sentence.
func expectTags(
  _ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let fixture = SentenceFixture(text)
  var start = fixture.sentence.range.lowerBound
  for pair in expected.split(separator: " ") {
    let parts = pair.split(separator: ":")
    let found = (start..<fixture.sentence.range.upperBound).first {
      fixture.text($0..<($0 + 1)) == parts[0]
    }
    guard let found else {
      Issue.record("no \(parts[0]) in \(text)", sourceLocation: sourceLocation)
      return
    }
    let tag = fixture.sentence.tag(found)
    #expect("\(parts[0]):\(tag)" == pair, "\(text)", sourceLocation: sourceLocation)
    start = found + 1
  }
}

@Suite struct WordTaggerTests {
  @Test func closedClasses() {
    expectTags(
      "We sell it to them and to you.",
      "We:pronoun it:pronoun to:preposition them:pronoun and:coordinator you:pronoun .:stop")
    expectTags("The scales of our makers", "The:determiner of:preposition our:possessive")
    expectTags("It may not sell them.", "may:modal not:adverb sell:verb")
    expectTags("Scales, which are exact; others", ",:comma which:relative are:be ;:boundary")
    expectTags("While it grew, it lost money.", "While:subordinator grew:verb lost:verb")
    expectTags("(or “Agent”)", "(:bracket or:coordinator “:quote ”:quote ):bracket")
    expectTags("$4 million in 2022", "$:figure 4:figure 2022:figure")
  }

  @Test func presentVerbs() {
    expectTags("We design and sell scales.", "design:verb sell:verb scales:nominal")
    expectTags(
      "We design, make, and sell exact scales.", "design:verb make:verb sell:verb exact:nominal")
    expectTags("Larkspur designs scales.", "Larkspur:nominal designs:verb scales:nominal")
    expectTags("Larkspur designs and sells scales.", "designs:verb sells:verb scales:nominal")
    expectTags("Larkspur designs, makes and sells scales.", "designs:verb makes:verb sells:verb")
    expectTags("Larkspur Instruments, Inc. designs scales.", "Inc:nominal designs:verb")
    expectTags("Larkspur designs and services are new.", "designs:nominal services:nominal")
    expectTags("Our designs sell in Peru.", "designs:nominal")
    expectTags(
      "Distributors purchase our scales.", "Distributors:nominal purchase:verb our:possessive")
    expectTags("They also offer services.", "also:adverb offer:verb services:nominal")
    expectTags("We also directly sell scales.", "directly:adverb sell:verb")
  }

  @Test func nounsThatCouldBeVerbs() {
    expectTags("our sales and marketing team", "sales:nominal team:nominal")
    expectTags("The market for scales", "market:nominal for:preposition scales:nominal")
    expectTags("a purchase order basis", "purchase:nominal order:nominal")
    expectTags("Our net sales increased.", "sales:nominal increased:verb")
    expectTags(
      "We hold 17 utility and design patents in Peru.",
      "hold:verb utility:nominal design:nominal patents:nominal")
  }

  @Test func pastVerbsAndParticiples() {
    expectTags("We sold 40 scales.", "sold:verb")
    expectTags("The scales were sold by agents.", "were:be sold:participle by:preposition")
    expectTags("We have outsourced it.", "have:have outsourced:participle")
    expectTags("Scales designed by us are exact.", "are:be exact:nominal")
    expectTags("integrated circuits", "circuits:nominal")
    expectTags("Revenue increased by 4%.", "increased:verb by:preposition")
    expectTags("The loss increased.", "increased:verb")
  }

  @Test func infinitivesAndPrepositions() {
    expectTags(
      "We plan to sell scales to shops.", "plan:verb to:infinitiveTo sell:verb to:preposition")
    expectTags("We ship to market participants", "to:infinitiveTo")
    expectTags("We plan to directly sell scales.", "to:infinitiveTo directly:adverb sell:verb")
    expectTags("Sales to Canada fell.", "to:preposition Canada:nominal fell:verb")
  }

  @Test func gerunds() {
    expectTags("We are designing a scale.", "are:be designing:gerund")
    expectTags("By selling scales we grow.", "By:preposition selling:gerund")
    expectTags("the manufacturing of scales", "manufacturing:nominal")
  }

  @Test func thatAndProvided() {
    expectTags("Scales that sell well", "that:relative sell:verb")
    expectTags("We own that scale.", "own:verb")
    expectTags("It pays provided that we ship.", "provided:subordinator")
    expectTags("It was provided by us.", "provided:participle")
  }

  @Test func namesAreNominal() {
    expectTags("We sell Target and Gap scales.", "Target:nominal Gap:nominal")
    expectTags(
      "Larkspur Instruments, Inc. was founded.", "Inc:nominal .:mark was:be founded:participle")
    expectTags("World’s largest", "World:nominal ’s:possessiveMark largest:nominal")
  }

  /// The month is no modal, at the beginning of a sentence neither.
  @Test func theMonthOfMay() {
    expectTags("As of May 31, 2022, we had 41 employees.", "May:nominal we:pronoun had:have")
    expectTags("May 2022 was cold.", "May:nominal was:be")
    expectTags("May we ask?", "May:modal we:pronoun")
    expectTags("WE MAY FAIL.", "MAY:modal")
  }

  @Test func adverbs() {
    expectTags("We primarily sell scales.", "primarily:adverb sell:verb")
    expectTags("A family supply company", "family:nominal supply:nominal")
  }
}
