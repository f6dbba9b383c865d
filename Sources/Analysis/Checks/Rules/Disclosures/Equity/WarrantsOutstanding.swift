/// Finds warrants on the registrant's shares.
///
/// *Finds*: “issued warrants to purchase 75,000 shares of common stock at an exercise price of $1.75”,
/// “share purchase warrants outstanding to purchase 6,306,414 shares”.
/// *Passes*: warranties, the verb, warrants on shares of others, a text that says that none is
/// outstanding.
/// *Reads*: clauses on warrants with a number of shares.
enum WarrantsOutstanding: DisclosureRule {
  static let info = CheckInfo(
    code: "warrants-outstanding", severity: .information,
    summary: "Warrants on the registrant's shares are outstanding.")

  static let triggers: StaticString = "warrant warrants"
  static let clauses = [
    DisclosureClause(
      "(no|not any) ..3 warrants ..4 outstanding", as: "none", [.eitherWay, .verbless]),
    DisclosureClause(
      """
      (warrant|warrants) ..6 (to|can be exercised to|may be exercised to) ..2 (purchase|acquire|buy|subscribe for) ..8 <count:@count> ..8
      (shares|stock|ads|units)
      """, [.supposed, .infinitive, .verbless], without: "hold holds held invested investee"),
    DisclosureClause(
      """
      <count:@count> ..5 warrants ..6 (outstanding|exercisable)
      """, without: "hold holds held no"),
  ]

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    clause.role != "none" && !all.contains { $0.role == "none" }
  }
  static func key(of clause: DisclosedClause) -> String? { clause.text("count") }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .warrants(fact.lead.text("count") ?? "", fact.lead.moneyAfter.map { fact.lead.text(of: $0) })
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("count", .number(fact.lead.value(in: "count", .count))),
      .init("strike", .number(fact.lead.moneyAfter)),
      .init("expiry", .period(fact.lead.period(after: expiries, within: 8))),
    ]
  }

  private static let expiries = WordSet(
    "expire expires expired expiring expiry expiration until through exercisable")
}

extension Finding.Message {
  fileprivate static func warrants(_ count: String, _ strike: String?) -> Finding.Message {
    Finding.Message("Warrants on \(count) shares\(strike.map { " at \($0)" } ?? "").")
  }
}
