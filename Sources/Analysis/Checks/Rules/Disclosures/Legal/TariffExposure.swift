/// Finds tariffs that the registrant bears.
///
/// *Finds*: “our products are subject to Section 301 tariffs”, “tariffs increased our cost of goods by
/// 3%”.
/// *Passes*: tariffs that may be imposed; rates of a carrier; goods that are exempt; lists of risks.
/// *Reads*: clauses on tariffs and duties.
enum TariffExposure: DisclosureRule {
  static let info = CheckInfo(
    code: "tariff-exposure", severity: .warning, summary: "Tariffs affect goods of the registrant.")

  private static let others: StaticString = "exempt excluded rates regulated quotas"

  static let triggers: StaticString = "tariff tariffs duties"
  static let clauses = [
    DisclosureClause(
      "(products|goods|merchandise|components|imports|materials) ..8 <at:~be> ..2 subject to ..6 (tariff|tariffs)",
      without: others),
    DisclosureClause(
      "(tariff|tariffs) ..6 <at:(increased|raised|affected|~have|reduced|impacted|resulted)> ..8 (our|costs|cost|margin|margins|prices|supply)",
      without: others),
    DisclosureClause(
      "(government|administration|states|china|u.s.) ..4 <at:(~impose|~increase|~implement|~announce|~have)> ..6 (tariff|tariffs) ..12 (on|of) ..12 (our|us|we)",
      [.anySubject], without: others),
    DisclosureClause(
      "<at:(~pay|paid|~incur|incurred)> ..4 (tariff|tariffs) ..4 (on|of)", .ownSubject,
      without: others),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .tariffs }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("rate", .number(fact.first(\.percent)))]
  }
}

extension Finding.Message {
  fileprivate static let tariffs = Finding.Message("Tariffs affect goods of the registrant.")
}
