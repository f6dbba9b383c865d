/// Finds a notice of an exchange that the registrant falls short of its rules.
///
/// *Finds*: “received a deficiency letter from Nasdaq”, “we are not in compliance with the minimum bid
/// price requirement”, “regained compliance with the listing rule”.
/// *Passes*: what happens if a listing is lost; deficiencies of tax, controls and inspections.
/// *Reads*: clauses on notices and compliance that name an exchange.
enum ListingDeficiency: DisclosureRule {
  static let info = CheckInfo(
    code: "listing-deficiency", severity: .warning,
    summary: "An exchange has found the listing deficient.", authority: "Form 8-K Item 3.01")

  static let triggers: StaticString = "nasdaq nyse exchange amex otcqb bid"
  static let clauses = [
    DisclosureClause(
      """
      <at:(~receive|notified|~notify)> ..8 (letter|notice|notification|notified|deficiency) ..12
      (nasdaq|nyse|amex|stock exchange|exchange)
      """, with: "deficiency listing compliance bid continued minimum", without: "tax irs"),
    DisclosureClause(
      """
      (nasdaq|nyse|amex|exchange) ..8 <at:(notified|~notify|sent)> ..2 (us|the company) ..12 (compliance|deficiency|listing|bid)
      """, [.anySubject]),
    DisclosureClause(
      "<at:~be> not in compliance with ..12 (minimum bid|listing|bid price)", .eitherWay),
    DisclosureClause(
      "<at:(regained|~regain)> compliance with ..12 (nasdaq|nyse|listing|bid|exchange)", as: "cured"
    ),
  ]

  static func severity(of fact: DisclosedFact) -> Finding.Severity {
    fact.has("cured") ? .information : info.severity
  }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .deficient(isCured: fact.has("cured"))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("cured", .bool(fact.has("cured"))), .init("date", .period(fact.first(\.date)))]
  }
}

extension Finding.Message {
  fileprivate static func deficient(isCured: Bool) -> Finding.Message {
    Finding.Message(
      isCured
        ? "A deficiency of the listing is said to be cured."
        : "An exchange has found the listing deficient.")
  }
}
