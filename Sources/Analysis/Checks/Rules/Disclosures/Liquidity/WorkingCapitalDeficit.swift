/// Finds current liabilities above current assets.
///
/// *Finds*: “working capital deficits of $106 million at December 31, 2008”, “current liabilities
/// exceeded current assets by $3 million”.
/// *Passes*: positive working capital; a deficit that may come.
/// *Reads*: clauses on working capital.
enum WorkingCapitalDeficit: DisclosureRule {
  static let info = CheckInfo(
    code: "working-capital-deficit", severity: .warning,
    summary: "Current liabilities exceed current assets.")

  static let triggers: StaticString = "working current"
  static let clauses = [
    DisclosureClause(
      "working capital? (deficit|deficits|deficiency|deficiencies)",
      with: "had has have was of is were"),
    DisclosureClause("<at:(~have|~report|~be)> ..3 negative working capital"),
    DisclosureClause("current liabilities <at:(~exceed)> ..4 current assets"),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .deficit(fact.first(\.amountText))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("amount", fact.amount(\.money)),
      .init(
        "asOf",
        .period(
          fact.lead.money.flatMap { fact.lead.period(of: $0, .money) } ?? fact.lead.period)),
    ]
  }
}

extension Finding.Message {
  fileprivate static func deficit(_ amount: String?) -> Finding.Message {
    Finding.Message("Working capital deficit\(amount.map { " of \($0)" } ?? "").")
  }
}
