/// Finds disclosure controls that were concluded not to be effective.
///
/// *Finds*: “our disclosure controls and procedures were not effective as of December 31, 2022”.
/// *Passes*: effective controls; what controls can and cannot do; what may come.
/// *Reads*: clauses on disclosure controls.
enum DisclosureControlsIneffective: DisclosureRule {
  static let info = CheckInfo(
    code: "disclosure-controls-ineffective", severity: .warning,
    summary: "Disclosure controls were concluded not to be effective.", authority: "S-K 307")

  static let triggers: StaticString = "disclosure"
  static let clauses = [
    DisclosureClause(
      "disclosure controls ..12 <at:~be> ..4 (not ..2 effective|ineffective)", .eitherWay),
    DisclosureClause(
      "<at:(~conclude|~determine)> ..4 (our|the|its) ..2 disclosure controls ..3 (ineffective|not effective)",
      .eitherWay),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .ineffective }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("asOf", .period(fact.first(\.date)))]
  }
}

extension Finding.Message {
  fileprivate static let ineffective = Finding.Message(
    "Disclosure controls were concluded not to be effective.")
}
