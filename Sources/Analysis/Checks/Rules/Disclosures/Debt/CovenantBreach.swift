/// Finds a covenant that the registrant has not kept.
///
/// *Finds*: “we were not in compliance with the leverage covenant”, “obtained a waiver from the lender”.
/// *Passes*: compliance; what a breach could lead to; the covenant of good faith; covenants of others.
/// *Reads*: clauses on covenants, compliance and waivers.
enum CovenantBreach: DisclosureRule {
  static let info = CheckInfo(
    code: "covenant-breach", severity: .warning,
    summary: "A covenant was not complied with.", authority: "ASC 470-10-45-11")

  private static let others: StaticString =
    "faith dealing borrowers borrower tenant tenants implied"

  static let triggers: StaticString = "covenant covenants waiver waivers"
  static let clauses = [
    DisclosureClause(
      "<at:(~be)> not in compliance with ..10 (covenant|covenants)", .eitherWay, without: others),
    DisclosureClause(
      "<at:(~be)> ..2 (out of compliance with|in violation of|in breach of|in default of) ..10 (covenant|covenants)",
      without: others),
    DisclosureClause(
      "<at:(breached|violated)> ..8 (covenant|covenants)", .ownSubject, without: others),
    DisclosureClause(
      "<at:(failed)> to (comply with|satisfy|meet|maintain) ..10 (covenant|covenants)", .ownSubject,
      without: others),
    DisclosureClause(
      "<at:(did not|have not)> (comply with|satisfy|meet|complied with|met) ..10 (covenant|covenants)",
      [.ownSubject, .eitherWay], without: others),
    DisclosureClause(
      "<at:(~obtain|~receive|~secure|granted|~grant)> ..6 (waiver|waivers) ..12 (lender|lenders|bank|covenant|covenants|noteholders)",
      without: others),
  ]

  private static let waivers = WordSet("waiver waivers waived")

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .breach(isWaived: fact.clauses.contains { $0.paragraph.holds(waivers) })
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("waiver", .bool(fact.clauses.contains { $0.paragraph.holds(waivers) })),
      .init("covenant", .string(fact.lead.text(fact.lead.disclosure.tokens))),
    ]
  }
}

extension Finding.Message {
  fileprivate static func breach(isWaived: Bool) -> Finding.Message {
    Finding.Message("A covenant was not complied with\(isWaived ? "; a waiver is mentioned" : "").")
  }
}
