/// Finds a program to sell shares at the market.
///
/// *Finds*: “we entered into an at-the-market offering program”, “sales under our ATM program”.
/// *Passes*: the market price; purchases in the market; an equity line with one investor.
/// *Reads*: clauses that name such a program.
enum AtmProgram: DisclosureRule {
  static let info = CheckInfo(
    code: "atm-program", severity: .information,
    summary: "Shares are sold at the market from time to time.", authority: "Rule 415(a)(4)")

  static let triggers: StaticString = "at-the-market atm market"
  static let clauses = [
    DisclosureClause(
      """
      (at-the-market|at the market|atm) ("|”|“)? (equity)? (offering|offerings|program|programs|issuance|sales|equity|agreement|facility) ..1
      (program|agreement|programs|offering|sales)?
      """, [.supposed], with: "we our company common shares",
      without: "repurchase repurchases machine machines bank")
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .program }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("capacity", fact.amount(\.limit))]
  }
}

extension Finding.Message {
  fileprivate static let program = Finding.Message("Shares are sold in an at-the-market program.")
}
