/// Finds the share of revenue that recurs.
///
/// *Finds*: “subscription revenue was 85% of total revenue”, “70% of our revenue is recurring”.
/// *Passes*: the growth of subscription revenue; expectations.
/// *Reads*: clauses on recurring and subscription revenue with a share.
enum RecurringRevenue: DisclosureRule {
  static let info = CheckInfo(
    code: "recurring-revenue", severity: .information, summary: "A share of revenue recurs.")

  static let triggers: StaticString = "recurring subscription subscriptions"
  static let clauses = [
    DisclosureClause(
      """
      (recurring|subscription|subscriptions) ..4 (revenue|revenues)? ..4 <at:(~be|$share-verb)> ..3 <share:@percent> ..2 $of-sales
      """),
    DisclosureClause(
      "<share:@percent> $of-sales ..4 <at:(~be|~come|~derive)> ..6 (recurring|subscription|subscriptions)"
    ),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .recurs(fact.lead.text("share") ?? "")
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("share", .number(fact.lead.value(in: "share", .percent))),
      .init("period", .period(fact.lead.period)),
    ]
  }
}

extension Finding.Message {
  fileprivate static func recurs(_ share: String) -> Finding.Message {
    Finding.Message("\(share) of revenue recurs.")
  }
}
