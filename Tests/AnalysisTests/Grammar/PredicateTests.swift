import Testing

@testable import Analysis

/// Checks the predicates of a sentence, each as `subject | verb group | rest of the clause`, with
/// `passive` or `copula` behind a `#`.
func expectPredicates(
  _ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let fixture = SentenceFixture(text)
  let found = fixture.sentence.predicates.map { predicate in
    let mark = predicate.isPassive ? " #passive" : predicate.isCopula ? " #copula" : ""
    let rest =
      predicate.after < predicate.end ? fixture.text(predicate.after..<predicate.end) : "–"
    return fixture.text(predicate.subject) + " | "
      + fixture.text(predicate.groupStart..<predicate.after) + " | \(rest)\(mark)"
  }
  #expect(found == expected, sourceLocation: sourceLocation)
}

@Suite struct PredicateTests {
  @Test func subjectVerbAndRest() {
    expectPredicates("We sell scales.", ["We | sell | scales"])
    expectPredicates(
      "Our largest customer accounted for 4% of revenue.",
      ["Our largest customer | accounted | for 4% of revenue"])
    expectPredicates(
      "In 2022, Larkspur introduced a scale in Peru.", ["Larkspur | introduced | a scale in Peru"])
  }

  @Test func verbGroups() {
    expectPredicates("We may not sell scales.", ["We | may not sell | scales"])
    expectPredicates("We have recently sold scales.", ["We | have recently sold | scales"])
    expectPredicates("We are designing scales.", ["We | are designing | scales"])
    expectPredicates("We do not sell scales.", ["We | do not sell | scales"])
  }

  @Test func passives() {
    expectPredicates(
      "Our scales are made by Marl Foods.", ["Our scales | are made | by Marl Foods #passive"])
    expectPredicates(
      "The scales have been sold to mills.", ["The scales | have been sold | to mills #passive"])
    expectPredicates("We have sold scales.", ["We | have sold | scales"])
  }

  @Test func copulas() {
    expectPredicates("We are a maker of scales.", ["We | are | a maker of scales #copula"])
    expectPredicates("Our revenue was $4 million.", ["Our revenue | was | $4 million #copula"])
  }

  @Test func coordinatedVerbs() {
    expectPredicates(
      "We design, make and sell exact scales.",
      [
        "We | design | , make and sell exact scales", "We | make | and sell exact scales",
        "We | sell | exact scales",
      ])
    expectPredicates(
      "Larkspur designs and sells scales.",
      ["Larkspur | designs | and sells scales", "Larkspur | sells | scales"])
  }

  @Test func clauseEnds() {
    expectPredicates(
      "We sell scales, which are exact.", ["We | sell | scales"])
    expectPredicates(
      "We sell scales, and our customers may repair them.",
      ["We | sell | scales", "our customers | may repair | them"])
    expectPredicates(
      "We sell scales; they are exact.", ["We | sell | scales", "they | are | exact #copula"])
    expectPredicates(
      "We sell scales, but we rent pumps.", ["We | sell | scales", "we | rent | pumps"])
    expectPredicates(
      "While we sell scales, they rent them.", ["we | sell | scales", "they | rent | them"])
  }

  /// After a finite verb a spelling that may be noun or verb counts as a noun.
  @Test func verbsOfASecondClause() {
    withKnownIssue("A verb in the present after a noun is not told in a second clause.") {
      expectPredicates(
        "We sell scales, and our customers repair them.",
        ["We | sell | scales", "our customers | repair | them"])
    }
    expectPredicates(
      "While we sell scales, others rent them.", ["we | sell | scales", "others | rent | them"])
  }

  /// What a relative word opens is no predicate of its own.
  @Test func relativeClauses() {
    expectPredicates("We sell scales that mills buy.", ["We | sell | scales that mills buy"])
    expectPredicates("The scale, which we sell, is exact.", ["The scale | is | exact #copula"])
  }

  @Test func infinitivesAreNoClauses() {
    expectPredicates("We plan to sell scales.", ["We | plan | to sell scales"])
    expectPredicates(
      "Having sold scales, we rent pumps.", ["we | rent | pumps"])
  }

  @Test func appositions() {
    expectPredicates(
      "Larkspur Instruments, a maker of scales, is a company.",
      ["Larkspur Instruments | is | a company #copula"])
    expectPredicates(
      "Larkspur Instruments, Inc. designs scales.",
      ["Larkspur Instruments, Inc. | designs | scales"])
  }
}
