/// Finds doubt about going concern that management's plans are said to alleviate.
///
/// *Finds*: “substantial doubt has been alleviated by management's plans”, “our plans alleviate the
/// conditions that raised substantial doubt”.
/// *Passes*: plans that may alleviate doubt, or that are said not to.
/// *Reads*: clauses on doubt and on what removes it.
enum GoingConcernAlleviated: DisclosureRule {
  static let info = CheckInfo(
    code: "going-concern-alleviated", severity: .information,
    summary: "Plans are said to alleviate substantial doubt about going concern.",
    authority: "ASC 205-40-50-12")

  static let triggers: StaticString = "doubt"
  static let clauses = [
    DisclosureClause(
      "substantial doubt ..20 <at:(is|was|has|have|been|were|are)> ..3 (alleviated|mitigated|resolved|removed)"
    ),
    DisclosureClause(
      "(plans|plan|actions|measures|steps) ..8 <at:(~alleviate|mitigate|mitigates|mitigated)> ..12 substantial doubt"
    ),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .alleviated }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("plans", .string(fact.lead.text(fact.lead.disclosure.tokens)))]
  }
}

extension Finding.Message {
  fileprivate static let alleviated = Finding.Message(
    "Conditions raised substantial doubt; management's plans are said to alleviate it.")
}
