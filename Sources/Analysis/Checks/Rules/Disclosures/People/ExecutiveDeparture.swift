/// Finds an officer or director who left or is to leave.
///
/// *Finds*: “our Chief Financial Officer resigned on May 3, 2022”, “Mr. Murphy is retiring from the
/// Company”, “appointed interim Chief Executive Officer”.
/// *Passes*: departures from other companies in a biography; terms of contracts; departures long ago.
/// *Reads*: clauses on resigning and retiring with an office.
enum ExecutiveDeparture: DisclosureRule {
  static let info = CheckInfo(
    code: "executive-departure", severity: .warning,
    summary: "An officer or director left or is to leave.", authority: "Form 8-K Item 5.02")
  static let reach = RuleReach.facts

  private static let offices: StaticString = """
    officer ceo cfo coo president chairman counsel director treasurer controller founder mr ms
    """
  private static let others: StaticString = """
    agreement plan plans benefits benefit pension severance vesting certain awards prior deceased
    successor age exhibit
    """

  static let triggers: StaticString = """
    resigned resignation retired retirement retiring retire departed departure interim stepped
    """
  static let clauses = [
    DisclosureClause(
      """
      <at:(resigned|~resign|stepped|departed)> ..2 (as|from|down|his|her)? ..6
      (chief|president|chairman|director|officer|counsel|position|company|board|treasurer)
      """, [.anySubject, .expected], with: offices, without: others),
    DisclosureClause(
      """
      <at:(~be)> (retiring|resigning|departing|stepping) ..3 (from|as|down) ..6 (company|chief|president|chairman|position|officer|board)
      """, [.anySubject], without: others),
    DisclosureClause(
      """
      <at:(retired|retire|retires)> ..2 (from|as) ..4 (the company|our|us|chief|president|chairman|executive) ..4
      """, [.anySubject, .expected], with: offices, without: others),
    DisclosureClause(
      """
      (retirement|resignation|departure) of ..2 (our|the company 's) ..14 (chief|president|chairman|founder|ceo|cfo)
      """, [.anySubject], without: others),
    DisclosureClause(
      "<at:(appointed|named|~appoint)> ..6 interim (chief|president|ceo|cfo|principal)",
      [.anySubject], without: others),
  ]

  private static let own = WordSet("we us our company company's board corporation interim")

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    guard let latest = clause.filing.statementDate?.year ?? clause.filing.latestYear else {
      return false
    }
    let isBiography = clause.item == "10"
    let newest = min(latest, clause.filing.latestYear ?? latest)
    let isRecent = clause.year.map { $0 >= newest } ?? false
    // A departure without a recent year may be one from another company.
    return isRecent && (clause.sentence.holds(own) || !isBiography)
  }
  static func key(of clause: DisclosedClause) -> String? { clause.subject ?? "\(clause.block)" }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .departed(fact.lead.text(fact.lead.disclosure.tokens))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("person", .optional(fact.lead.subject)),
      .init("date", .period(fact.lead.period)),
    ]
  }
}

extension Finding.Message {
  fileprivate static func departed(_ words: String) -> Finding.Message {
    Finding.Message("An officer or director leaves: “\(words)”.")
  }
}
