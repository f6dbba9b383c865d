/// Finds a charge for the impairment of an asset.
///
/// *Finds*: “we recognized an impairment charge of $846 million”, “impairment losses included $50 million”,
/// “wrote down $3,569,000 in securities”.
/// *Passes*: tests without a charge, policies, charges of others, amounts called immaterial.
/// *Reads*: clauses on impairment with an amount.
enum Impairment: DisclosureRule {
  static let info = CheckInfo(
    code: "impairment", severity: .warning, summary: "An asset was impaired.",
    authority: "ASC 350, 360")

  private static let others: StaticString = """
    environmental allowance fhlb immaterial specific collateral-dependent nonrecurrence absence
    """

  static let triggers: StaticString =
    "impairment impairments impaired wrote write-off write-down otti"
  static let clauses = [
    DisclosureClause(
      """
      <at:(~record|~recognize|~incur|~take|~charge|~report|~book|~include|resulted|result|~be)> ..14
      (impairment|impairments|write-off|write-down|otti) ..14 <amount:@money>
      """, [.infinitive], without: others),
    DisclosureClause(
      """
      <at:(~record|~recognize|~incur|~take|~charge|~report)> ..5 <amount:@money> ..12 (impairment|impairments|write-off|write-down|otti)
      """, without: others),
    DisclosureClause(
      """
      (impairment|impairments|impairment charge|impairment loss|impairment losses|impairment charges) ..6 of ..3 <amount:@money> ..30
      <at:~be> ..1 (recorded|recognized|charged|incurred|taken)
      """, without: others),
    DisclosureClause(
      """
      (impairment|impairments) ..8 <at:(included|totaled|totalled|were|was)> ..3 <amount:@money>
      """, without: others),
    DisclosureClause(
      "<at:(wrote)> (down|off) ..8 <amount:@money>", .ownSubject,
      without: "allowance loans receivable"),
  ]

  static func key(of clause: DisclosedClause) -> String? { clause.year.map { "\($0)" } }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .impaired(fact.lead.text("amount") ?? "", fact.first(\.period).map(Wording.day))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("amount", fact.lead.amount(fact.lead.value(in: "amount", .money))),
      .init("period", .period(fact.first(\.period))),
    ]
  }
}

extension Finding.Message {
  fileprivate static func impaired(_ amount: String, _ period: String?) -> Finding.Message {
    Finding.Message("Impairment of \(amount)\(period.map { " (\($0))" } ?? "").")
  }
}
