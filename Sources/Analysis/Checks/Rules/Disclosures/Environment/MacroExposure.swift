/// Finds a stated effect of inflation, currencies, supply or a pandemic.
///
/// *Finds*: “inflation increased our costs by 6%”, “supply chain disruptions delayed shipments”.
/// *Passes*: lists of risks, effects that may come, effects on others.
/// *Reads*: clauses whose subject is such a force.
enum MacroExposure: DisclosureRule {
  static let info = CheckInfo(
    code: "macro-exposure", severity: .hint,
    summary: "Inflation, currencies, supply or a pandemic had a stated effect.")

  static let triggers: StaticString =
    "inflation inflationary supply currency pandemic covid-19 shortages"
  static let clauses = [
    DisclosureClause(
      """
      <driver:(inflation|inflationary pressures|supply chain (disruptions|constraints|shortages)|supply shortages|component shortages|
      covid-19|the pandemic|foreign currency|currency fluctuations|shortages)> ..8
      <at:(increased|reduced|delayed|decreased|~affect|affected|impacted|disrupted|resulted|caused|hurt)> ..8
      (our|costs|cost|sales|revenue|revenues|shipments|margin|margins|operations|results)
      """, without: "competitors customers")
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .effect(fact.lead.text("driver") ?? "")
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("driver", .optional(fact.lead.text("driver"))),
      .init("effect", .string(fact.lead.text(fact.lead.disclosure.tokens))),
    ]
  }
}

extension Finding.Message {
  fileprivate static func effect(_ driver: String) -> Finding.Message {
    Finding.Message("\(Wording.opening(driver)) had a stated effect.")
  }
}
