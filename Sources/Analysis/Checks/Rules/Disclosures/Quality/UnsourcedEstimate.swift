/// Finds estimates of markets without anybody who made them.
///
/// *Finds*: “it is estimated that 87 million people suffer from it”, “the market is estimated to be $3
/// billion”, “studies show”.
/// *Passes*: estimates with a source, own estimates, estimates of accounting.
/// *Reads*: clauses in which something is estimated.
enum UnsourcedEstimate: DisclosureRule {
  static let info = CheckInfo(
    code: "unsourced-estimate", severity: .hint, summary: "An estimate of a market has no source.")

  static let triggers: StaticString = "estimated studies"
  static let clauses = [
    DisclosureClause(
      "<at:~be> ..1 estimated (that|to be|to reach|to exceed|at|to have) ..12 (@count|@money|@percent)",
      [.anySubject, .conditional],
      with:
        "market markets users people americans population industry worldwide consumers units globally households",
      without: "by according we our management source company useful fair reported"),
    DisclosureClause(
      "studies <at:(show|suggest|indicate)>", .anySubject, without: "according our by"),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .unsourced }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("value", .string(fact.lead.text(fact.lead.disclosure.tokens)))]
  }
}

extension Finding.Message {
  fileprivate static let unsourced = Finding.Message("An estimate of a market has no source.")
}
