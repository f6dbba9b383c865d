/// Finds revenue that comes from governments.
///
/// *Finds*: “sales to the U.S. Government represented 40% of net sales”, “55% came from customers in the
/// government segment”, “our government contracts may be terminated for convenience”.
/// *Passes*: taxes, regulation, securities of governments, users who are civil servants.
/// *Reads*: clauses on sales to governments and their agencies.
enum GovernmentDependence: DisclosureRule {
  static let info = CheckInfo(
    code: "government-dependence", severity: .information,
    summary: "Revenue depends on governments.")

  private static let unrelated: StaticString = """
    securities bonds obligations treasury taxes tax grants reimbursement medicaid medicare deposits
    receivables loans backed sponsored
    """

  static let triggers: StaticString =
    "government governments federal governmental military defense agencies"
  static let clauses = [
    DisclosureClause(
      """
      $sales ..4 (to|from|with) ..6 (government|governments|governmental|federal|military|department of defense) ..8
      $share-verb <share:@percent> ..2 $of-sales
      """, without: unrelated),
    DisclosureClause(
      """
      <share:@percent> ($of-sales)? ..3 <at:(~come|~be|~derive|~generate)> ..3 (from|to|with) ..8 (government|governments|governmental|federal|military)
      """, with: "revenue revenues sales", without: unrelated),
    DisclosureClause(
      """
      $sales ..12 <at:(composed|~derive|~consist|~generate|~come)> ..12 (to|from|with) ..4 (government|governmental|federal|military) ..2
      (agencies|agency|customers|contractors|entities|contracts|departments)
      """, without: unrelated),
    DisclosureClause(
      """
      (our|the company 's) ..3 (government|federal) ..2 contracts ..6 <at:~be> terminated ..6 convenience
      """, [.supposed, .conditional]),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .government(fact.first { $0.text("share") })
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("share", .number(fact.first { $0.value(in: "share", .percent) })),
      .init("period", .period(fact.lead.period)),
    ]
  }
}

extension Finding.Message {
  fileprivate static func government(_ share: String?) -> Finding.Message {
    Finding.Message("\(share.map { "\($0) of revenue" } ?? "Revenue") comes from governments.")
  }
}
