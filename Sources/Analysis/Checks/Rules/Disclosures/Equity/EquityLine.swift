/// Finds an investor's commitment to buy shares over time.
///
/// *Finds*: “an equity line of credit for up to $10 million”, “a committed equity facility”, “sold shares
/// under the equity purchase agreement”.
/// *Passes*: home equity lines; private equity.
/// *Reads*: clauses that name such an agreement.
enum EquityLine: DisclosureRule {
  static let info = CheckInfo(
    code: "equity-line", severity: .information,
    summary: "An investor has committed itself to buy shares over time.")

  static let triggers: StaticString = "equity"
  static let clauses = [
    DisclosureClause(
      "(equity line|equity line of credit|committed equity facility|committed equity financing|equity purchase agreement|standby equity) ..1 (agreement|facility|distribution)?",
      without: "home homes consumer loan loans merger unit membership")
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .line }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("capacity", fact.amount(\.limit))]
  }
}

extension Finding.Message {
  fileprivate static let line = Finding.Message("An investor buys shares under an equity line.")
}
