/// Finds that a small public float limits what may be sold from a shelf.
///
/// *Finds*: “subject to General Instruction I.B.6 of Form S-3”, “no more than one-third of our public
/// float”.
/// *Passes*: a shelf registration without that limit.
/// *Reads*: clauses on the instruction and on the third of the float.
enum ShelfLimit: DisclosureRule {
  static let info = CheckInfo(
    code: "shelf-limit", severity: .information,
    summary: "Sales from the shelf are limited to a third of the public float.",
    authority: "Form S-3 General Instruction I.B.6")

  static let triggers: StaticString = "i.b.6 one-third float"
  static let clauses = [
    DisclosureClause("instruction i.b.6", [.supposed, .expected, .conditional, .eitherWay]),
    DisclosureClause(
      "(one-third|one third|33 1/3%) of ..6 (public float|aggregate market value|market value)",
      [.supposed, .expected, .conditional, .eitherWay]),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .limit }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("float", fact.amount(\.money))]
  }
}

extension Finding.Message {
  fileprivate static let limit = Finding.Message(
    "Sales from the shelf are limited to a third of the public float.")
}
