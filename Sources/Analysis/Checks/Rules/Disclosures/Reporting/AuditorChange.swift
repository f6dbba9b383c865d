/// Finds an auditor who left.
///
/// *Finds*: “the Audit Committee dismissed Hale & Moor LLP as our independent registered public accounting
/// firm”, “did not reappoint”, “resigned as the auditor”.
/// *Passes*: how long an auditor has served; an auditor appointed again; an Item that says none.
/// *Reads*: clauses on auditors.
enum AuditorChange: DisclosureRule {
  static let info = CheckInfo(
    code: "auditor-change", severity: .warning, summary: "The auditor changed.",
    authority: "S-K 304")

  static let triggers: StaticString = "auditor auditors accountant accountants accounting llp"
  static let clauses = [
    DisclosureClause(
      """
      <at:(dismissed|~dismiss|~resign|resigned|replaced|~replace|~terminate|removed|~remove)> ..10 (independent|registered public accounting|auditor|auditors|accountant|accountants)
      """, with: "auditor auditors accountant accountants accounting",
      without: "officer director directors cfo controller"),
    DisclosureClause(
      """
      <at:(not)> ..1 (reappoint|re-appoint|reappointed|re-elect|renew) ..10 (independent|accounting|auditor|auditors)
      """, .eitherWay),
    DisclosureClause(
      """
      <at:(declined|~decline)> to (stand|be) ..12 (auditor|auditors|accounting|accountant)
      """, [.infinitive]),
    DisclosureClause(
      """
      (auditor|auditors|accountant|accountants|accounting firm|llp) ..4 <at:(~be|has|have)> ..2 dismissed
      """),
    DisclosureClause(
      "<at:(~change)> ..3 (independent)? ..3 (auditor|auditors|accountants|certifying accountant)",
      .ownSubject, without: "disagreements"),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .changed(fact.first(\.date).map(Wording.day))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("date", .period(fact.first(\.date)))]
  }
}

extension Finding.Message {
  fileprivate static func changed(_ date: String?) -> Finding.Message {
    Finding.Message("The auditor changed\(date.map { " (\($0))" } ?? "").")
  }
}
