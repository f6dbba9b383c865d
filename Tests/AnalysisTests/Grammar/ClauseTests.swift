import Testing

@testable import Analysis

/// Checks how a sentence holds what it says at a word: the modality, and `not` where it is denied.
func expectHeld(
  _ text: String, at word: Word, _ expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let fixture = SentenceFixture(text)
  let token = try #require(fixture.token(word), sourceLocation: sourceLocation)
  let held =
    fixture.sentence.modality(at: token).rawValue
    + (fixture.sentence.isNegated(at: token) ? " not" : "")
  #expect(held == expected, "\(text)", sourceLocation: sourceLocation)
}

/// Checks whose the subject of the first predicate is.
func expectOwner(
  _ text: String, _ expected: String, ofFigure: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let fixture = SentenceFixture(text)
  let subject = fixture.sentence.predicates.first?.subject
  let owner =
    ofFigure
    ? fixture.sentence.owner(ofFigureOf: subject) : fixture.sentence.owner(of: subject)
  let shown =
    switch owner {
    case .registrant: "registrant"
    case .named(let range): "named \(fixture.text(range))"
    case .other: "other"
    }
  #expect(shown == expected, "\(text)", sourceLocation: sourceLocation)
}

@Suite struct ClauseTests {
  @Test func facts() throws {
    try expectHeld("We sold scales.", at: "scales", "actual")
    try expectHeld("We have sold scales to mills.", at: "mills", "actual")
  }

  @Test func modals() throws {
    try expectHeld("We may sell scales.", at: "scales", "hypothetical")
    try expectHeld("We could lose scales.", at: "scales", "hypothetical")
    try expectHeld("We will sell scales.", at: "scales", "forward-looking")
    try expectHeld("If mills buy scales, we grow.", at: "scales", "hypothetical")
    try expectHeld("If mills buy scales, we grow.", at: "grow", "hypothetical")
    try expectHeld("Unless mills buy scales we fail.", at: "scales", "hypothetical")
  }

  @Test func expectationsAndEstimates() throws {
    try expectHeld("We expect to sell scales.", at: "scales", "forward-looking")
    try expectHeld("We intend to sell scales.", at: "scales", "forward-looking")
    try expectHeld("We plan scales.", at: "scales", "forward-looking")
    try expectHeld("We estimate sales of scales.", at: "scales", "estimate-own")
    try expectHeld("There can be no assurance of sales.", at: "sales", "hypothetical")
  }

  @Test func anotherClauseDoesNotCount() throws {
    try expectHeld("We sell scales, but we may stop.", at: "scales", "actual")
    try expectHeld("We may stop, but we sell scales.", at: "scales", "actual")
    try expectHeld("We may stop; we sell scales.", at: "scales", "actual")
    try expectHeld("We may lose Marl, which buys scales.", at: "scales", "actual")
    try expectHeld("We may lose the mill that buys scales.", at: "scales", "actual")
    try expectHeld("We may lose mills that buy scales.", at: "scales", "hypothetical")
  }

  @Test func past() throws {
    try expectHeld("We previously sold scales.", at: "scales", "historical-resolved")
    try expectHeld("We formerly sold scales.", at: "scales", "historical-resolved")
    try expectHeld("We no longer sell scales.", at: "scales", "historical-resolved")
  }

  @Test func denials() throws {
    try expectHeld("We do not sell scales.", at: "scales", "actual not")
    try expectHeld("We never sold scales.", at: "scales", "actual not")
    try expectHeld("No customer bought scales.", at: "scales", "actual not")
    try expectHeld("Neither mill bought scales.", at: "scales", "actual not")
    try expectHeld("We cannot sell scales.", at: "scales", "hypothetical not")
    try expectHeld("We didn’t sell scales.", at: "scales", "actual not")
  }

  @Test func pseudoNegations() throws {
    try expectHeld("We not only sell scales.", at: "scales", "actual")
    try expectHeld("We sold not less than 40 scales.", at: "scales", "actual")
    try expectHeld("We sold no fewer than 40 scales.", at: "scales", "actual")
    try expectHeld("We can give no assurance of scales.", at: "scales", "hypothetical")
    try expectHeld("We cannot assure sales of scales.", at: "scales", "hypothetical")
  }

  @Test func denialsOfAnotherClause() throws {
    try expectHeld("We have no debt, but we sell scales.", at: "scales", "actual")
    try expectHeld("We have no debt; we sell scales.", at: "scales", "actual")
    try expectHeld("We sell scales, although we have no factory.", at: "scales", "actual")
  }

  @Test func owners() {
    expectOwner("We sell scales.", "registrant")
    expectOwner("Our scales sell well.", "registrant")
    expectOwner("The Company sells scales.", "registrant")
    expectOwner("Brightfield sells scales.", "named Brightfield")
    expectOwner("Distributors sell scales.", "named Distributors")
    expectOwner("In Peru, the mills buy scales.", "other")
  }

  /// A figure of those whom the registrant deals with is theirs; of its own things it is its own.
  @Test func ownersOfFigures() {
    expectOwner("Our competitors have employees.", "other", ofFigure: true)
    expectOwner("Our three largest customers have employees.", "other", ofFigure: true)
    expectOwner("Our sales to customers were small.", "registrant", ofFigure: true)
    expectOwner("We have employees.", "registrant", ofFigure: true)
    expectOwner("Our company has employees.", "registrant", ofFigure: true)
    expectOwner("Our competitors have employees.", "registrant")
  }
}
