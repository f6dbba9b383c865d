/// Finds that the registrant dismissed part of its people.
///
/// *Finds*: “the Bank completed a reduction in force of 27 positions”, “we reduced our workforce by 20%”,
/// “we laid off 40 employees”.
/// *Passes*: layoffs of other employers; agents; shifts; reductions that may come.
/// *Reads*: clauses on reductions of the workforce.
enum WorkforceReduction: DisclosureRule {
  static let info = CheckInfo(
    code: "workforce-reduction", severity: .warning,
    summary: "Part of the workforce was dismissed.",
    authority: "Form 8-K Item 2.05")

  static let triggers: StaticString =
    "force workforce headcount laid layoffs layoff terminated positions"
  static let clauses = [
    DisclosureClause(
      """
      <at:(~complete|~implement|~announce|~initiate|~undertake|~have|~conduct|~execute|~effect|~include|~commence|~approve)> ..6
      (reduction in force|reductions in force|reduction in workforce|workforce reduction|workforce reductions|headcount reduction|headcount reductions|reduction in our workforce|
      reduction of our workforce|reduction in headcount|layoffs|layoff)
      """, without: "customers"),
    DisclosureClause(
      "<at:(reduced|~reduce|cut|decreased)> (our|its|the company 's|total)? ..2 (workforce|headcount|staff|staffing) ..3 by ..2 (@percent|@count)",
      .ownSubject),
    DisclosureClause("<at:(laid)> off ..6 (employees|people|workers|@count|@percent)", .ownSubject),
    DisclosureClause(
      "<at:(terminated|eliminated)> ..3 (the employment of)? ..3 (@count|@percent) ..3 (employees|positions|jobs)",
      .ownSubject),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .reduced }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("n", .number(fact.first(\.count))), .init("pct", .number(fact.first(\.percent))),
      .init("date", .period(fact.first(\.period))),
    ]
  }
}

extension Finding.Message {
  fileprivate static let reduced = Finding.Message("Part of the workforce was dismissed.")
}
