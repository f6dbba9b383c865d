/// Finds substantial doubt about the registrant's ability to go on.
///
/// *Finds*: “These conditions raise substantial doubt about our ability to continue as a going
/// concern”, “there is substantial doubt as to whether we will continue operations”.
/// *Passes*: the rule that such doubt has to be evaluated; doubt that is denied, alleviated or told of
/// others; statements that are prepared on a going concern basis.
/// *Reads*: clauses on doubt, of management and of the auditor.
enum GoingConcernDoubt: DisclosureRule {
  static let info = CheckInfo(
    code: "going-concern-doubt", severity: .warning,
    summary: "Substantial doubt about going concern is stated.", authority: "ASC 205-40-50")

  static let triggers: StaticString = "doubt doubts"
  static let clauses = [
    DisclosureClause(
      """
      <at:(~raise|~cast|~create|indicate|indicates|~be|exists|existed|~have|express|expressed|
      expresses|expressing|contain|contains|include|includes)> ..8 (substantial|significant) (doubt|doubts) ..4
      (about|as to|on|upon|regarding|concerning|that) ..10
      (going concern|continue operations|continue our operations|continue in business|continue as)
      """, [.conditional],
      without: "evaluate evaluates evaluated evaluating alleviated alleviates mitigated mitigates")
  ]

  private static let auditors = WordSet("auditor auditors accounting accountants audit")

  static func message(for fact: DisclosedFact) -> Finding.Message { .doubt }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    let isAuditor = fact.clauses.contains { $0.sentence.holds(auditors) }
    return [
      .init("assertor", .string(isAuditor ? "auditor" : "management")),
      .init("alleviated", .bool(false)),
    ]
  }
}

extension Finding.Message {
  fileprivate static let doubt = Finding.Message(
    "Substantial doubt about the ability to continue as a going concern is stated.")
}
