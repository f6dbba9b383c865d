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
      .init("rate", .number(rate(of: fact.lead))),
      .init("maturity", .period(fact.lead.period(after: maturities))),
    ]
  }

  private static let maturities = WordSet(
    "matures mature matured maturing maturity due expires expire expiring repayable")
  private static let rates = WordSet("bears bear bearing interest rate rates coupon")
  private static let spreads = WordSet("plus above over less minus")

  /// `$2 million of term loans, mortgages and credit facility borrowings`: of a sum no part is told.
  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    guard let kind = clause.disclosure.match["kind"],
      kind.lowerBound > clause.sentenceTokens.lowerBound
    else { return true }
    let before = clause.paragraph[kind.lowerBound - 1].word
    let behind = clause.paragraph[kind.upperBound..<clause.disclosure.tokens.upperBound]
    guard before == "and" else { return true }
    return !behind.contains { $0.word == "were" || $0.word == "was" || $0.word == "totaled" }
  }

  /// The rate that it bears, `6% convertible notes` included; a spread is none.
  private static func rate(of clause: DisclosedClause) -> TextValue? {
    let tokens = clause.paragraph
    if let kind = clause.disclosure.match["kind"],
      let coupon = clause.values.last(where: {
        PhrasePattern.GroupClass.percent.admits($0.kind) && $0.tokens.upperBound <= kind.lowerBound
          && kind.lowerBound - $0.tokens.upperBound <= 2
      })
    {
      return coupon
    }
    guard let rate = clause.value(.percent, after: rates) else { return nil }
    let end = min(rate.tokens.upperBound + 2, clause.sentenceTokens.upperBound)
    let start = max(clause.sentenceTokens.lowerBound, rate.tokens.lowerBound - 2)
    return tokens[rate.tokens.upperBound..<max(end, rate.tokens.upperBound)].holds(spreads)
      || tokens[start..<rate.tokens.lowerBound].holds(spreads) ? nil : rate
  }
}

extension Finding.Message {
  fileprivate static func debt(_ kind: String?, _ amount: String?) -> Finding.Message {
    Finding.Message("Debt: \(kind ?? "instrument")\(amount.map { ", \($0)" } ?? "").")
  }
}
