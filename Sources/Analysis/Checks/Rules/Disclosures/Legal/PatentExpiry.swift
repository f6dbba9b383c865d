/// Finds when patents or the exclusivity of a product end.
///
/// *Finds*: “our patents expire between 2025 and 2037”, “a patent expiring in October 2015”.
/// *Passes*: options, tax losses and licences that expire; patents without a date; patents of others.
/// *Reads*: clauses on patents with a year or a day.
enum PatentExpiry: DisclosureRule {
  static let info = CheckInfo(
    code: "patent-expiry", severity: .information, summary: "Patents end at a stated time.")

  private static let others: StaticString =
    "option options warrant warrants lease competitor competitors generic"

  static let triggers: StaticString = "patent patents exclusivity"
  static let clauses = [
    DisclosureClause(
      """
      (patent|patents) ..16 <at:(expire|expires|expired|expiring|expiration|terms|term)> ..8 (in|on|between|from|through|until|at) ..4 <date:@period>
      """, [.expected], without: others),
    DisclosureClause(
      "(lose|loss of) ..2 exclusivity ..6 in <date:@period>", [.expected, .infinitive],
      without: others),
    DisclosureClause(
      "<at:(shows|show|lists|summarizes|sets)> ..12 (expiration|expiry) (date|dates) ..30 (patent|patents)"
    ),
    DisclosureClause(
      "(patent|patents) ..3 <at:~have> ..3 (term|terms) (until|through|to) ..2", [.expected],
      without: others),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .expiry(fact.lead.text("date"))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("end", .period(fact.lead.period))]
  }
}

extension Finding.Message {
  fileprivate static func expiry(_ date: String?) -> Finding.Message {
    Finding.Message("Patents end\(date.map { " in \($0)" } ?? " at stated times").")
  }
}
