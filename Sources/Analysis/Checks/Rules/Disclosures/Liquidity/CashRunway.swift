/// Finds what the registrant says about how long its money will last.
///
/// *Finds*: “our cash will be sufficient to meet our operating needs for at least the next twelve
/// months”, “we have sufficient cash resources to fund our operations into the second quarter of 2024”,
/// and the denial of it.
/// *Passes*: reserves that are adequate for claims, collateral, coverage and other things that suffice.
/// *Reads*: clauses on cash, liquidity and funds with `sufficient`, `adequate` and `satisfy`.
enum CashRunway: DisclosureRule {
  static let info = CheckInfo(
    code: "cash-runway", severity: .information,
    summary: "Cash is stated to last until some time.", authority: "S-K 303(b)(1)")

  private static let liquidity: StaticString = """
    cash liquidity funds funding resources capital proceeds borrowings financing
    """
  private static let needs: StaticString = """
    loan loans collateral severance allowance deductible claims evidence borrower borrowers tax
    shares insurance dividends
    """

  static let triggers: StaticString = "sufficient adequate insufficient enough satisfy fund"
  static let clauses = [
    DisclosureClause(
      """
      (liquidity|cash|funds|resources|capital|financing|position|borrowings|facility|revenues|raised) ..30
      <at:(will|should|~be)> ..4 (sufficient|adequate|enough|insufficient) ..3 (to|for) ..3
      (fund|meet|satisfy|sustain|support|finance|cover|pay|manage|provide|continue|operate|our|its|operations)
      """, [.expected, .eitherWay, .infinitive, .conditional], with: liquidity,
      without:
        "severance allowance collateral reserves borrower borrowers claims guarantee assurance assurances guarantees"
    ),
    DisclosureClause(
      """
      <at:(~have|~possess)> ..2 (sufficient|adequate|enough) ..2
      (cash|liquidity|capital|resources|funds|funding) ..6 to ..2
      (fund|meet|satisfy|sustain|support|finance|cover|pay|continue|operate)
      """, [.expected, .eitherWay, .conditional, .ownSubject]),
    DisclosureClause(
      """
      <at:will> ..2 (satisfy|meet|fund|cover) (our|its|the company 's) ..10
      (requirements|needs|obligations|operations|expenditures) ..4 (for|through|into|over) ..6
      (months|future|year|fiscal|quarter|@period)
      """, [.expected, .eitherWay, .conditional], with: liquidity),
    DisclosureClause(
      """
      <at:(will|expect|expects|believe|believes)> ..12 fund (our|its) ..3 (operations|needs|requirements|plan) ..4 (into|through|until|for)
      ..4 (months|@period|quarter|half|@duration)
      """, [.expected, .conditional, .infinitive], with: liquidity),
  ]

  private static let ends = WordSet("through until till into thru beyond")
  private static let holdings = WordSet("cash equivalents securities balance balances have had")

  static func agrees(_ clause: DisclosedClause, with lead: DisclosedClause) -> Bool {
    isSufficient(clause) == isSufficient(lead)
  }

  private static let negators = WordSet("not insufficient inadequate")

  static func severity(of fact: DisclosedFact) -> Finding.Severity {
    isSufficient(fact.lead) ? .information : .warning
  }
  static func weight(of clause: DisclosedClause) -> Int {
    clause.usualWeight + (isSufficient(clause) ? 0 : 20)
      + (clause.value(.duration) == nil ? 0 : 10)
  }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    isSufficient(fact.lead) ? .sufficient : .insufficient
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("sufficient", .bool(isSufficient(fact.lead))),
      .init("until", until(fact.lead)),
      .init("cash", fact.lead.amount(fact.lead.value(.money, after: holdings, within: 5))),
    ]
  }

  private static func isSufficient(_ clause: DisclosedClause) -> Bool {
    !clause.words.holds(negators)
  }

  private static func until(_ clause: DisclosedClause) -> DataValue {
    if let duration = clause.value(.duration) { return .string(clause.text(of: duration)) }
    if clause.sentence.contains(where: { $0.word == "foreseeable" }) {
      return .string("foreseeable future")
    }
    return .period(clause.period(after: ends, within: 8))
  }
}

extension Finding.Message {
  fileprivate static let sufficient = Finding.Message("Cash is said to be sufficient.")
  fileprivate static let insufficient = Finding.Message("Cash is said not to be sufficient.")
}
