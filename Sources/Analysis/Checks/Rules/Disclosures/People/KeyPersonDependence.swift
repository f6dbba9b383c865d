/// Finds that the business depends on a named person.
///
/// *Finds*: “we depend on the continued services of Jane Alder, our founder”, “key man life insurance on
/// Dr. Voss”.
/// *Passes*: dependence on officers and employees without a name.
/// *Reads*: clauses on services and efforts of a person.
enum KeyPersonDependence: DisclosureRule {
  static let info = CheckInfo(
    code: "key-person-dependence", severity: .hint,
    summary: "The business depends on a named person.")

  static let triggers: StaticString = "services efforts contributions key-man key"
  static let clauses = [
    DisclosureClause(
      """
      <at:(~depend|dependent|~rely|reliant)> ..8 (services|service|efforts|contributions|abilities|skills|leadership) of <who:(mr|ms|dr|mrs)? ..1 @cap @cap (@cap)*>
      """, [.ownSubject], without: "board"),
    DisclosureClause(
      "<at:(~maintain|~have|~carry)> ..3 (key man|key person|key-man|key-person) ..2 (life)? insurance ..3 on ..6 <who:@cap @cap>",
      .ownSubject),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .person(fact.lead.text("who") ?? "")
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("name", .optional(fact.lead.text("who")))]
  }
}

extension Finding.Message {
  fileprivate static func person(_ name: String) -> Finding.Message {
    Finding.Message("The business depends on \(name).")
  }
}
