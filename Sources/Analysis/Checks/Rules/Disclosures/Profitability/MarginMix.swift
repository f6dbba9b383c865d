/// Finds goods that earn less than the rest, or a mix that lowers the margin.
///
/// *Finds*: “tablets carry a lower margin than our other devices”, “product mix reduced gross margin”.
/// *Passes*: margins of a loan or an account; margins that may fall.
/// *Reads*: clauses on margins and mix.
enum MarginMix: DisclosureRule {
  static let info = CheckInfo(
    code: "margin-mix", severity: .information,
    summary: "Some goods earn lower margins than the rest.")

  static let triggers: StaticString = "margin margins mix"
  static let clauses = [
    DisclosureClause(
      "<at:(~have|~carry|~generate|~yield|~earn|~bear)> ..8 lower ..3 (margin|margins) ..4 than",
      without: "loan loans deposits interest"),
    DisclosureClause(
      """
      (margin|margins) ..14 <at:(decreased|declined|fell)> ..25 (unfavorable|less favorable|change in|changes in|shift in) ..3 mix
      """, without: "loan loans deposits interest increase increased improved"),
    DisclosureClause(
      "mix ..6 <at:(reduced|lowered|decreased|~affect|impacted|hurt)> ..6 (margin|margins)",
      without: "loan loans deposits interest"),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .lower(fact.lead.subject) }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("line", .optional(fact.lead.subject)), .init("direction", .string("lower"))]
  }
}

extension Finding.Message {
  fileprivate static func lower(_ line: String?) -> Finding.Message {
    Finding.Message("Lower margins: \(line.map { "“\($0)”" } ?? "mix of products").")
  }
}
