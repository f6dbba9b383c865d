/// Finds loans, notes and credit facilities of the registrant.
///
/// *Finds*: “a senior secured term loan of $40 million maturing on August 5, 2026”, “borrowings of $5
/// million under our revolving credit facility”.
/// *Passes*: loans that the registrant makes, debt of customers and borrowers, debt it does not have.
/// *Reads*: clauses that name an instrument with an amount.
enum DebtInstrument: DisclosureRule {
  static let info = CheckInfo(
    code: "debt-instrument", severity: .information,
    summary: "A loan, note or credit facility of the registrant is described.",
    authority: "ASC 470-10-50")

  private static let assets: StaticString = """
    borrowers borrower receivable originated originations mortgagor customers invested investment
    investments held-to-maturity available-for-sale allowance repayments repayment repaid
    """

  static let triggers: StaticString = "loan facility notes note debentures credit"
  static let clauses = [
    DisclosureClause(
      """
      <kind:(term loan|revolving credit facility|credit facility|line of credit|loan agreement|promissory note|
      promissory notes|convertible notes|convertible note|senior notes|debentures|revolving facility|bridge loan)> ..20 @money
      """,
      with:
        "bearing bears interest matures maturing mature due borrowings borrow borrowed maturity provides principal outstanding",
      without: assets),
    DisclosureClause(
      """
      @money ..3 (of|in|principal amount of|aggregate principal amount of|under|outstanding under)? ..6
      <kind:(term loan|revolving credit facility|credit facility|line of credit|promissory note|promissory notes|convertible notes|senior notes|debentures)>
      """, without: assets),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .debt(fact.lead.text("kind"), fact.lead.amountText)
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("kind", .optional(fact.lead.text("kind"))),
      .init("principal", fact.lead.amount(fact.lead.money)),
      .init("rate", .number(fact.lead.percent)),
      .init("maturity", .period(fact.lead.date)),
    ]
  }
}

extension Finding.Message {
  fileprivate static func debt(_ kind: String?, _ amount: String?) -> Finding.Message {
    Finding.Message("Debt: \(kind ?? "instrument")\(amount.map { ", \($0)" } ?? "").")
  }
}
