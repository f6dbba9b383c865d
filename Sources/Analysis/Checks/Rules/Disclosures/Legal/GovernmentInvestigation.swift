/// Finds that an authority investigates the registrant or proceeds against it.
///
/// *Finds*: “we received a subpoena from the Department of Justice”, “the SEC is investigating us”,
/// “consented to a cease and desist order”.
/// *Passes*: what may be investigated; investigations of an industry or of others; work for investigators.
/// *Reads*: clauses that name an authority and a step against the registrant.
enum GovernmentInvestigation: DisclosureRule {
  static let info = CheckInfo(
    code: "government-investigation", severity: .warning,
    summary: "An authority investigates the registrant or proceeds against it.",
    authority: "S-K 103")

  static let triggers: StaticString = """
    subpoena subpoenas investigation investigations inquiry investigating demand wells order action
    enforcement
    """
  static let clauses = [
    DisclosureClause(
      """
      <at:(~receive|received|~serve)> ..6 (subpoena|subpoenas|civil investigative demand|wells notice|notice of investigation|letter of inquiry)
      ..4 (from|by|issued)? ..4 <agency:(the)? @cap (@cap|and|of|the|for|')*>?
      """, without: "customers"),
    DisclosureClause(
      """
      <agency:(sec|doj|ftc|epa|department of justice|securities and exchange commission|federal trade commission|attorney general|u.s. attorney|fda|fcc|european commission|irs)> ..6
      <at:(~investigate|~commence|~open|~initiate|~begin|~conduct|~bring|brought|filed|~file)> ..10 (investigation|inquiry|action|complaint|lawsuit|proceeding|enforcement)? ..6
      (against|of|into) ..2 (us|our|the company|the registrant|<named:@cap>)
      """, [.anySubject], with: "us our company registrant against",
      without: "appeal petition industry"),
    DisclosureClause(
      """
      <at:~be> ..2 (subject of|subject to|under|cooperating with|target of) ..4 (investigation|investigations|inquiry) ..4 by ..2 <agency:(the)? @cap (@cap|and|of|the)*>
      """, .ownSubject, without: "audits examination routine"),
    DisclosureClause(
      """
      <at:(~enter|entered|~consent|~agree|stipulated)> ..14 (order to cease and desist|cease and desist order|consent order|consent decree|
      deferred prosecution agreement|written agreement with the federal)
      """, .ownSubject),
  ]

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    guard let named = clause.disclosure.match["named"] else { return true }
    return clause.isOwn(named)
  }
  static func key(of clause: DisclosedClause) -> String? { clause.text("agency") }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .investigation(fact.lead.text("agency"))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("agency", .optional(fact.lead.text("agency"))),
      .init("date", .period(fact.lead.period)),
    ]
  }
}

extension Finding.Message {
  fileprivate static func investigation(_ agency: String?) -> Finding.Message {
    Finding.Message(
      "\(agency.map(Wording.opening) ?? "An authority") has taken a step against the registrant.")
  }
}
