/// Finds a cost of revenue above revenue.
///
/// *Finds*: “a gross loss of $2 million”, “negative gross margin in 2022”.
/// *Passes*: gross losses on securities, claims and foreign exchange.
/// *Reads*: clauses on a gross loss.
enum NegativeGrossMargin: DisclosureRule {
  static let info = CheckInfo(
    code: "negative-gross-margin", severity: .warning, summary: "Cost of revenue exceeds revenue.")

  private static let others: StaticString = """
    securities investments investment exchange claims hedging unrealized realized insurance written
    """

  static let triggers: StaticString = "gross"
  static let clauses = [
    DisclosureClause("gross (loss|losses) (of|was|were|for|in) ..3 @money", without: others),
    DisclosureClause(
      "<at:(~have|~report|~generate|~be|~incur)> ..3 negative gross (margin|margins|profit)",
      without: others),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .grossLoss }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("gross", fact.lead.amount(fact.lead.money)), .init("period", .period(fact.lead.period))]
  }
}

extension Finding.Message {
  fileprivate static let grossLoss = Finding.Message("Cost of revenue exceeds revenue.")
}
