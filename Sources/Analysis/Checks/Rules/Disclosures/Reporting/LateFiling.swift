/// Finds a report that was not filed in time.
///
/// *Finds*: “we were unable to file our annual report within the prescribed time period”, “we did not
/// timely file”.
/// *Passes*: what happens if a report is late; late reports of owners under Section 16.
/// *Reads*: clauses on filing reports.
enum LateFiling: DisclosureRule {
  static let info = CheckInfo(
    code: "late-filing", severity: .warning, summary: "A report was not filed in time.",
    authority: "Form 12b-25")

  private static let owners: StaticString =
    "16 forms beneficial owners ownership proxy tax returns patent"

  static let triggers: StaticString = "file filed filing delinquent"
  static let clauses = [
    DisclosureClause(
      "<at:~be> (unable|not able) to ..2 file ..12 (report|form|statements) ..12 (prescribed|timely|period|due)?",
      .eitherWay, with: "prescribed timely time due", without: owners),
    DisclosureClause(
      "<at:(did|have|has|failed|not)> ..3 (timely|to timely) (file|filed) ..10 (report|reports|form)",
      [.eitherWay, .ownSubject],
      with: "not failed", without: "16 forms beneficial owners ownership proxy tax returns"),
    DisclosureClause(
      "<at:~be> ..2 (delinquent|late) in ..3 filing ..10 (report|reports|form)", .ownSubject,
      without: owners),
    DisclosureClause(
      "<at:(~file)> ..4 (form 12b-25|notification of late filing|form nt)", .ownSubject),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .late }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("date", .period(fact.first(\.date)))]
  }
}

extension Finding.Message {
  fileprivate static let late = Finding.Message("A report was not filed in time.")
}
