/// Finds a few debtors who owe a large part of receivables.
///
/// *Finds*: “two customers accounted for 30% and 22% of accounts receivable”, “approximately 94% of these
/// receivables were concentrated with 13 reinsurers”.
/// *Passes*: shares of revenue, receivables without a debtor, and a heading on concentrations.
/// *Reads*: clauses with a share of receivables.
enum ReceivablesConcentration: DisclosureRule {
  static let info = CheckInfo(
    code: "receivables-concentration", severity: .information,
    summary: "A few debtors owe a large part of receivables.", authority: "ASC 275-10-50-18",
    thresholds: [reportedShare])

  /// Shares in percent below this one are not reported; a house value.
  static let reportedShare = Threshold(
    "reportedShare", 10, .percent, "from this share of receivables on, it is reported")

  static let triggers: StaticString = "receivable receivables"
  static let clauses = [
    DisclosureClause(
      """
      <at:$share-verb> <share:@percent> (, respectively ,)? ..2 of ..6 (accounts receivable|receivables|receivable)
      """, [.anySubject],
      with:
        "customer customers from debtors wholesalers distributors client clients licensees payor payors party parties company reinsurers tenants"
    ),
    DisclosureClause(
      """
      <share:@percent> of ..6 (accounts receivable|receivables|receivable|receivable balance) ..4 <at:~be> ..3
      (concentrated|due|owed|from|attributable|with) ..3 <who:@np>
      """, without: "past insured current days allowance"),
  ]

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    let greatest = clause.values(.percent).compactMap { $0.nominal ?? $0.low }.max()
    return (greatest ?? ExactDecimal(0)) >= clause.filing.number(reportedShare, of: info)
  }
  static func weight(of clause: DisclosedClause) -> Int { 0 }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .receivables(fact.lead.text("share") ?? "")
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("share", .array(fact.lead.values(.percent).map { .number($0) })),
      .init("asOf", .period(fact.lead.period)),
    ]
  }
}

extension Finding.Message {
  fileprivate static func receivables(_ share: String) -> Finding.Message {
    Finding.Message("Few debtors owe \(share) of receivables.")
  }
}
