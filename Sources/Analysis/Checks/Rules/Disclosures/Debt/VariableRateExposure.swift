/// Finds debt at a floating rate.
///
/// *Finds*: “borrowings bear interest at SOFR plus 2.5%”, “a 100 basis point increase in rates would
/// increase interest expense by $2 million”.
/// *Passes*: debt at fixed rates; loans that the registrant makes.
/// *Reads*: clauses on interest with a base rate.
enum VariableRateExposure: DisclosureRule {
  static let info = CheckInfo(
    code: "variable-rate-exposure", severity: .hint, summary: "Debt bears a floating rate.",
    authority: "S-K 305")

  static let triggers: StaticString = "sofr libor prime euribor basis variable floating"
  static let clauses = [
    DisclosureClause(
      "<at:(bears|bear|bearing|accrues|accrue|accrued)> interest ..12 <base:(sofr|libor|prime|euribor|sonia|federal funds)>",
      without: "borrowers borrower receivable originated"),
    DisclosureClause(
      "basis (point|points) (increase|change|rise) ..12 <at:(would|increase|change)> ..8 interest expense",
      [.supposed, .conditional]),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .floating(fact.lead.text("base"))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("base", .optional(fact.lead.text("base"))), .init("spread", .number(fact.lead.percent))]
  }
}

extension Finding.Message {
  fileprivate static func floating(_ base: String?) -> Finding.Message {
    Finding.Message("Debt bears a floating rate\(base.map { " on \($0)" } ?? "").")
  }
}
