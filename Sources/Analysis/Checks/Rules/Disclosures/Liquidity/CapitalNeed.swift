/// Finds that the registrant needs or may need more capital.
///
/// *Finds*: “we will need to raise additional capital”, “we may be required to raise capital”, “we
/// will require substantial funds to develop our products”.
/// *Passes*: what capital is used for; the right to raise some; the needs of others.
/// *Reads*: clauses on needing or seeking capital.
enum CapitalNeed: DisclosureRule {
  static let info = CheckInfo(
    code: "capital-need", severity: .information,
    summary: "The registrant states that it needs or may need more capital.")

  static let triggers: StaticString = "capital funds funding financing"
  static let clauses = [
    DisclosureClause(
      """
      <at:(~need|~require)> (to (raise|obtain|seek|secure|attract))? (any|some|a)?
      (additional|substantial|significant|further|more|new|considerable)? (amounts of)? (debt or equity|equity or debt|equity|external|outside|cash)?
      (capital|funds|funding|financing)
      """, [.supposed, .expected, .anyCondition, .infinitive, .ownSubject],
      without: "approval expenditures borrower borrowers customers"),
    DisclosureClause(
      """
      <at:(~be)> required to (raise|seek|obtain|secure) ..2 (additional|substantial|more|further|new)? (capital|funds|funding|financing)
      """, [.supposed, .expected, .anyCondition, .ownSubject]),
    DisclosureClause(
      """
      (additional|substantial) (capital|funds|funding|financing) (will|may) be (required|needed|necessary)
      """, [.supposed, .expected, .conditional]),
    DisclosureClause(
      "<at:(~have)> ..3 (commitments|commitment|arrangements) for ..3 (financing|funding|capital)",
      [.denied, .ownSubject]),
  ]

  private static let open = WordSet("may might could if should unless whether unable")

  static func severity(of fact: DisclosedFact) -> Finding.Severity {
    isCertain(fact.lead) ? .warning : .information
  }
  static func weight(of clause: DisclosedClause) -> Int {
    clause.usualWeight + (isCertain(clause) ? 20 : 0)
  }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    isCertain(fact.lead) ? .needs : .mayNeed
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("certainty", .string(isCertain(fact.lead) ? "will" : "may"))]
  }

  /// Whether no modal and no condition before the need leaves it open.
  private static func isCertain(_ clause: DisclosedClause) -> Bool {
    let start = clause.sentenceTokens.lowerBound
    return !clause.paragraph[start..<max(start, clause.disclosure.tokens.upperBound)].holds(open)
  }
}

extension Finding.Message {
  fileprivate static let needs = Finding.Message(
    "The registrant states that it needs more capital.")
  fileprivate static let mayNeed = Finding.Message(
    "The registrant states that it may need more capital.")
}
