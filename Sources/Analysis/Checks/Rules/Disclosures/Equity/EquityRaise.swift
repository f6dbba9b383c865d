/// Finds equity that the registrant has sold for money.
///
/// *Finds*: “we raised $5,073,438 from the sale of 655,938,679 shares”, “the Company issued 3,180,000 units
/// at $0.20 per unit for proceeds of $636,000”.
/// *Passes*: plans to sell, powers to issue, shares for employees and options exercised, shares that
/// holders sell, investments in others.
/// *Reads*: clauses on shares or units sold with proceeds.
enum EquityRaise: DisclosureRule {
  static let info = CheckInfo(
    code: "equity-raise", severity: .information, summary: "Equity was sold for money.")

  private static let others: StaticString = """
    option options employee employees espp vesting exercised subsidiary repurchase selling notes
    debentures treasury intends arranged bonds
    """

  static let triggers: StaticString = "proceeds raised"
  static let clauses = [
    DisclosureClause(
      """
      <at:(~sell|~issue)> ..6 <shares:@count> ..5 (shares|units|ads|adss|stock) ..25 (proceeds|total) ..4 <money:@money>
      """, .ownSubject, without: others),
    DisclosureClause(
      """
      <at:(~raise|~receive|~generate)> ..4 <money:@money> ..8 from ..3 (sale|sales|issuance|private placement|offering) ..4 of ..3
      (common stock|ordinary shares|common shares|preferred stock|units|@count ..3 shares|@count units)
      """, .ownSubject, without: others),
    DisclosureClause(
      """
      <at:(~complete|~close|~consummate)> ..6 (private placement|public offering|registered direct offering|rights offering|offering) ..30
      proceeds ..6 <money:@money>
      """, .ownSubject, without: others),
  ]

  static func key(of clause: DisclosedClause) -> String? { clause.text("money") }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .raised(fact.lead.text("money") ?? "", fact.lead.text("shares"))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("gross", fact.lead.amount(fact.lead.value(in: "money", .money))),
      .init("shares", .number(fact.lead.value(in: "shares", .count))),
      .init("date", .period(fact.lead.date)),
    ]
  }
}

extension Finding.Message {
  fileprivate static func raised(_ amount: String, _ shares: String?) -> Finding.Message {
    Finding.Message(
      "Equity was sold for \(amount)\(shares.map { " (\($0) shares or units)" } ?? "").")
  }
}
