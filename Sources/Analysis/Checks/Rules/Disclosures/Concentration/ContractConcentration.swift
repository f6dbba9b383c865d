/// Finds one contract that brings a large part of revenue.
///
/// *Finds*: “our contract with the agency represented 35% of revenue”.
/// *Passes*: contracts of others, agreements to buy, and a form of contract used with many customers.
/// *Reads*: clauses on a contract and a share of revenue.
enum ContractConcentration: DisclosureRule {
  static let info = CheckInfo(
    code: "contract-concentration", severity: .warning,
    summary: "One contract brings a large part of revenue.")

  static let triggers: StaticString = "contract agreement"
  static let clauses = [
    DisclosureClause(
      """
      (contract|agreement) (with <who:@np>)? ..8 $share-verb <share:@percent> ..2 $of-sales
      """),
    DisclosureClause(
      "<share:@percent> $of-sales ..3 <at:(~be|~come|~derive|~generate)> ..3 (under|from) (our|a|one|the) ..2 (contract|agreement) with <who:@np>"
    ),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .contract(fact.lead.text("who"), fact.lead.text("share") ?? "")
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("counterparty", .optional(fact.lead.text("who"))),
      .init("share", .number(fact.lead.value(in: "share", .percent))),
      .init("period", .period(fact.lead.period)),
    ]
  }
}

extension Finding.Message {
  fileprivate static func contract(_ party: String?, _ share: String) -> Finding.Message {
    Finding.Message("One contract\(party.map { " with \($0)" } ?? "") is \(share) of revenue.")
  }
}
