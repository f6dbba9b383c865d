/// Finds employees whom a union represents.
///
/// *Finds*: “85% of our employees are covered by collective bargaining agreements”, “1,200 employees are
/// represented by labor unions”.
/// *Passes*: the denial; employees of others; credit unions; strikes that may come.
/// *Reads*: clauses on unions and collective agreements.
enum UnionLabor: DisclosureRule {
  static let info = CheckInfo(
    code: "union-labor", severity: .information, summary: "Unions represent employees.",
    authority: "ASC 275-10-50-20")

  static let triggers: StaticString = "union unions bargaining unionized"
  static let clauses = [
    DisclosureClause(
      """
      (employees|workers|workforce|personnel|@percent|@count) ..12 <at:~be> ..3 (represented by|covered by|members of|subject to|unionized)
      ..6 (union|unions|collective bargaining|bargaining|labor)
      """),
    DisclosureClause(
      "<at:(~be|~have)> ..3 (party to|parties to)? ..4 collective bargaining (agreement|agreements) (with|covering)",
      .ownSubject),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .unions(fact.first { clause in clause.percent.map { clause.text(of: $0) } })
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("share", .number(fact.first(\.percent))), .init("n", .number(fact.first(\.count)))]
  }
}

extension Finding.Message {
  fileprivate static func unions(_ share: String?) -> Finding.Message {
    Finding.Message("Unions represent \(share ?? "some") of the employees.")
  }
}
