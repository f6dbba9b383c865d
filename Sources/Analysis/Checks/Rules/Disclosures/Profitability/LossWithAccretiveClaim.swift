/// Finds a claim to add to net income while a net loss is reported.
///
/// *Finds*: “this model is accretive to our net income” in a filing with a net loss.
/// *Passes*: what adds to gross profit; a filing with a profit.
/// *Reads*: clauses on being accretive, and facts of kind `net-income`.
enum LossWithAccretiveClaim: DisclosureRule {
  static let info = CheckInfo(
    code: "loss-with-accretive-claim", severity: .hint,
    summary: "Something is called accretive to net income while a net loss is reported.")
  static let reach = RuleReach.facts

  static let triggers: StaticString = "accretive contributes contributed"
  static let clauses = [
    DisclosureClause(
      "(accretive|contributes|contributed) to (our|its|the company 's) (net income|earnings|bottom line)",
      [.supposed, .expected])
  ]

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    let results = clause.filing.facts(.netIncome).filter {
      $0.isStatedOfRegistrant && $0.subject == nil && $0.value != nil
    }.sorted(by: FilingFacts.isNewer)
    return results.first?.value?.high?.isNegative ?? false
  }
  static func message(for fact: DisclosedFact) -> Finding.Message { .accretive }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("claim", .string(fact.lead.text(fact.lead.disclosure.tokens)))]
  }
}

extension Finding.Message {
  fileprivate static let accretive = Finding.Message(
    "Called accretive to net income, though a net loss is reported.")
}
