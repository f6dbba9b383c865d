/// Finds a default of the registrant or an agreement to forbear.
///
/// *Finds*: “an event of default has occurred and is continuing”, “we are in default under the notes”,
/// “we entered into a forbearance agreement”.
/// *Passes*: customary events of default; what a lender may do upon one; defaults of borrowers.
/// *Reads*: clauses on default and forbearance.
enum DefaultOrForbearance: DisclosureRule {
  static let info = CheckInfo(
    code: "default-or-forbearance", severity: .warning,
    summary: "A default or a forbearance is stated.", authority: "Form 8-K Item 2.04")

  private static let others: StaticString = """
    borrowers borrower customers tenant tenants counterparty counterparties issuer issuers judgment
    customary upon sponsor contract
    """

  static let triggers: StaticString = "default defaulted forbearance"
  static let clauses = [
    DisclosureClause(
      "(event|events) of default ..6 <at:(has|have|had|occurred|exists|existed|is)> ..3 (occurred|exists|existed|continuing)",
      without: others),
    DisclosureClause(
      "<at:(~be)> ..2 in default ..3 (of|under|on|with)", .ownSubject, without: others),
    DisclosureClause("<at:(defaulted)> (on|under)", .ownSubject, without: others),
    DisclosureClause(
      "<at:(~receive)> ..3 (notice|notices) of default", .ownSubject, without: others),
    DisclosureClause(
      "<at:(~enter|~execute|~sign|~negotiate)> ..3 forbearance ..2 (agreement|agreements)",
      .ownSubject,
      without: others),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .stated }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("agreement", .string(fact.lead.text(fact.lead.disclosure.tokens))),
      .init("date", .period(fact.first(\.date))),
    ]
  }
}

extension Finding.Message {
  fileprivate static let stated = Finding.Message("A default or a forbearance is stated.")
}
