/// Finds that the auditor cannot be inspected.
///
/// *Finds*: “we are a Commission-Identified Issuer”, “the PCAOB is unable to inspect our auditor”.
/// *Passes*: an Item that says not applicable; the law in general.
/// *Reads*: clauses on inspections of auditors.
enum AuditorNotInspected: DisclosureRule {
  static let info = CheckInfo(
    code: "auditor-not-inspected", severity: .warning,
    summary: "The auditor cannot be inspected.", authority: "HFCAA")

  static let triggers: StaticString = "pcaob commission-identified inspect"
  static let clauses = [
    DisclosureClause("<at:~be> ..4 commission-identified issuer"),
    DisclosureClause(
      "(pcaob|board) ..4 <at:(~be|was|has)> ..3 (unable|not able|not been able) to ..4 inspect",
      [.eitherWay, .anySubject]),
    DisclosureClause(
      "<at:(identified)> ..6 (us|our company|the company) ..4 commission-identified", .anySubject),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .uninspected }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("quote", .string(fact.lead.text(fact.lead.disclosure.tokens)))]
  }
}

extension Finding.Message {
  fileprivate static let uninspected = Finding.Message("The auditor cannot be inspected.")
}
