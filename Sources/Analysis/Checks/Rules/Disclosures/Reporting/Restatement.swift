/// Finds statements that were restated or are not to be relied on.
///
/// *Finds*: “we restated our previously issued financial statements”, “should no longer be relied upon”.
/// *Passes*: amended and restated agreements; splits, reclassifications and changes of segments; what may
/// be needed; the box of a cover page.
/// *Reads*: clauses on restating financial statements.
enum Restatement: DisclosureRule {
  static let info = CheckInfo(
    code: "restatement", severity: .warning,
    summary: "Statements issued before were restated or are not to be relied on.",
    authority: "ASC 250")

  private static let others: StaticString = """
    split splits reclassified reclassification conform retroactive retrospectively recast adoption
    adopted amended clawback recovery immaterial
    """

  static let triggers: StaticString = "restated restatement restate restating revised relied"
  static let clauses = [
    DisclosureClause(
      """
      <at:(restated|revised|restating)> ..3 (our|its|the|certain of our|the company 's)? ..3 (previously issued|previously reported|prior period|prior year|prior) ..6
      (statements|financial)
      """, without: others),
    DisclosureClause(
      """
      <at:(~have|~be|~file|~complete|~announce|~require)> ..6 restatement of ..8 (statements|results|financial)
      """, without: others),
    DisclosureClause(
      "<at:(should)> no longer be relied (upon|on)", [.expected, .eitherWay, .past]),
    DisclosureClause(
      "financial statements ..14 <at:(~have|~be)> ..2 restated ..3 (to correct|for the correction|as a result|due to)",
      without: others),
  ]

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    !zip(clause.words, clause.words.dropFirst()).contains {
      $0.word == "amended" && $1.word == "and"
    }
  }
  static func message(for fact: DisclosedFact) -> Finding.Message { .restated }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("periods", .array([.period(fact.first(\.period))]))]
  }
}

extension Finding.Message {
  fileprivate static let restated = Finding.Message(
    "Statements issued before were restated or are not to be relied on.")
}
