/// Finds that the registrant is held responsible for a polluted site.
///
/// *Finds*: “we have been named a potentially responsible party”, “received a notice of violation from the
/// EPA”.
/// *Passes*: laws in general; responsibility that may come; borrowers' land.
/// *Reads*: clauses on sites, notices and responsible parties.
enum EnvironmentalProceeding: DisclosureRule {
  static let info = CheckInfo(
    code: "environmental-proceeding", severity: .information,
    summary: "The registrant is held responsible for a site.", authority: "S-K 103(c)(3)")

  static let triggers: StaticString = "responsible violation superfund environmental"
  static let clauses = [
    DisclosureClause(
      "<at:(~be|named|identified|designated|notified)> ..8 potentially responsible (party|parties)",
      .ownSubject),
    DisclosureClause(
      "<at:(~receive|received)> ..3 (notice|notices) of violation ..8 (epa|environmental)",
      .ownSubject),
    DisclosureClause(
      "<at:(~have)> ..10 (liability|liabilities|reserve|accrual) ..6 environmental ..14 <sites:@count> ..4 (sites|locations|facilities)",
      .ownSubject),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .site }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("amount", fact.amount(\.money))]
  }
}

extension Finding.Message {
  fileprivate static let site = Finding.Message("The registrant is held responsible for a site.")
}
