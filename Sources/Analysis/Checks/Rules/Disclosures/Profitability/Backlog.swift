/// Finds orders or obligations that are still to be fulfilled.
///
/// *Finds*: “our backlog was $380 million and $268 million”, “remaining performance obligations were $1.2
/// billion”.
/// *Passes*: orders without an amount; backlogs of others.
/// *Reads*: clauses on backlog with an amount.
enum Backlog: DisclosureRule {
  static let info = CheckInfo(
    code: "backlog", severity: .information, summary: "Unfilled orders are stated.",
    authority: "ASC 606-10-50-13")

  static let triggers: StaticString = "backlog obligations obligation"
  static let clauses = [
    DisclosureClause(
      "backlog ..8 <at:(~be|totaled|totalled|decreased|increased|amounted|grew)> ..8 <amount:@money>"
    ),
    DisclosureClause("<at:~have> ..3 backlog of ..3 <amount:@money>"),
    DisclosureClause("(unfilled|firm) orders ..6 <at:(~be|totaled)> ..6 <amount:@money>"),
    DisclosureClause(
      "remaining performance obligations? (obligation)? ..14 <at:(~be|totaled|totalled|represented|amounted)> ..4 <amount:@money>"
    ),
    DisclosureClause(
      "<at:(~have|~be)> ..4 <amount:@money> ..6 (remaining|unsatisfied) performance obligations"),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .backlog(fact.lead.figure(in: "amount", .money))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("amount", fact.lead.amount(fact.lead.value(in: "amount", .money))),
      .init("asOf", .period(fact.lead.period(in: "amount", .money))),
    ]
  }
}

extension Finding.Message {
  fileprivate static func backlog(_ amount: String?) -> Finding.Message {
    Finding.Message(amount.map { "Unfilled orders of \($0)." } ?? "Unfilled orders are stated.")
  }
}
