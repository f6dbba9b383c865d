/// Finds equity below zero.
///
/// *Finds*: “a total stockholders' deficit of $1.4 million”, “a net capital deficiency”, a total of
/// equity in a statement that is negative.
/// *Passes*: an accumulated deficit alone; other comprehensive loss; the deficit of others.
/// *Reads*: clauses on deficits, and facts of kind `stockholders-equity`.
enum StockholdersDeficit: DisclosureRule {
  static let info = CheckInfo(
    code: "stockholders-deficit", severity: .warning, summary: "Equity is negative.")
  static let reach = RuleReach.facts

  static let triggers: StaticString = "deficit deficiency"
  static let clauses = [
    DisclosureClause(
      """
      (stockholders|shareholders|stockholder|shareholder|members|partners|owners) ('|'s) (deficit|deficiency) ..3 @money
      """),
    DisclosureClause("equity deficit ..3 @money"),
    DisclosureClause(
      "<at:(~have)> ..12 (stockholders|shareholders|stockholder|shareholder) ('|'s) (deficit|deficiency)"
    ),
    DisclosureClause("net capital deficiency", .verbless, with: "doubt recurring losses"),
  ]

  static func findings(of clauses: [DisclosedClause], in filing: FilingFacts) -> [Finding] {
    let stated = findings(of: clauses)
    guard stated.isEmpty else { return stated }
    let totals = filing.facts(.stockholdersEquity).filter {
      $0.isStatedOfRegistrant && $0.subject == nil && $0.unit != "percent" && $0.value != nil
    }.sorted(by: FilingFacts.isNewer)
    guard let newest = totals.first, newest.value?.high?.isNegative ?? false else { return [] }
    return [
      Finding(
        code: info.code, severity: info.severity, range: newest.range,
        message: .deficit(
          Wording.withoutSign(Wording.withCurrency(newest)) + Wording.inPeriod(newest)),
        data: .object([
          .init("amount", .number(of: newest)), .init("asOf", .optional(newest.period?.label)),
        ]))
    ]
  }

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .deficit(fact.lead.amountText)
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("amount", fact.lead.amount(fact.lead.money)), .init("asOf", .period(fact.lead.period))]
  }
}

extension Finding.Message {
  fileprivate static func deficit(_ amount: String?) -> Finding.Message {
    Finding.Message("Stockholders' deficit\(amount.map { " of \($0)" } ?? "").")
  }
}
