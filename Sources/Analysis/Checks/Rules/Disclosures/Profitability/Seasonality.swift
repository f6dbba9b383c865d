/// Finds that the business has seasons.
///
/// *Finds*: “our revenue is generally highest in our fourth quarter”, “we experience seasonality”,
/// “lower sales levels in the first quarter”.
/// *Passes*: the denial of seasonality; market cycles; seasoned issuers; variability without a season.
/// *Reads*: clauses on seasons and quarters.
enum Seasonality: DisclosureRule {
  static let info = CheckInfo(
    code: "seasonality", severity: .information, summary: "The business has seasons.",
    authority: "S-K 101(c)")

  static let triggers: StaticString = "seasonal seasonality season quarter quarters holiday"
  static let clauses = [
    DisclosureClause(
      "(business|sales|revenue|revenues|operations|results|demand|volume|industry) ..4 <at:~be> ..3 seasonal"
    ),
    DisclosureClause(
      "<at:(~experience|~exhibit|~reflect|~show|~have|~affect|affected|influenced)> ..8 (seasonality|seasonal)",
      without: "allergies flu influenza workers employees loans deposits mortality"),
    DisclosureClause(
      "(seasonal|seasonality) ..6 <at:(~be|~affect|~cause)> ..4", without: "flu allergies"),
    DisclosureClause(
      """
      (sales|revenue|revenues|earnings|orders|demand|results|ordering) ..10 <at:(~be)> ..3 (highest|lowest|strongest|weakest|higher|lower|stronger|weaker|greater|greatest) ..4
      (in|during) ..6 (quarter|quarters|season|months|summer|winter|spring|fall)
      """,
      with:
        "generally typically historically usually traditionally always holiday normally seasonal season"
    ),
    DisclosureClause(
      """
      <at:(~experience|see|saw|seen|~have|~record|~generate)> ..2 (higher|lower|increased|decreased|stronger|weaker|larger|reduced|slower) ..5
      (sales|revenue|revenues|demand|orders|ordering|net sales) ..8 (in|during|towards|at) ..10
      (quarter|quarters|season|year|months)
      """,
      with:
        "generally typically historically usually traditionally holiday normally seasonal season budgets because"
    ),
    DisclosureClause(
      """
      (quarter|quarters) ..8 <at:~be> ..4 (strongest|weakest|highest|lowest|slowest|busiest)
      """),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .seasons }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("quote", .string(fact.lead.text(fact.lead.disclosure.tokens)))]
  }
}

extension Finding.Message {
  fileprivate static let seasons = Finding.Message("The business has seasons.")
}
