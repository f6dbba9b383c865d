/// Finds a material weakness in internal control.
///
/// *Finds*: “we identified a material weakness”, “there is a material weakness in our internal control”,
/// “internal control over financial reporting was not effective”.
/// *Passes*: the definition, the method of an audit, certifications, the denial, what may be found.
/// *Reads*: clauses on weaknesses and on the conclusion about internal control.
enum MaterialWeakness: DisclosureRule {
  static let info = CheckInfo(
    code: "material-weakness", severity: .warning,
    summary: "A material weakness in internal control is reported.", authority: "S-K 308")

  private static let methods: StaticString =
    "certify certifying audits procedures assessing assessment"

  static let triggers: StaticString = "weakness weaknesses control controls"
  static let clauses = [
    DisclosureClause(
      "<at:(~identify|~discover|~find|~report|~disclose|~have)> ..8 material (weakness|weaknesses)",
      without: "certifying assessing"),
    DisclosureClause(
      "<at:~be> ..4 (a|the following|two|three|one|several)? material (weakness|weaknesses) (in|relating|related|identified)",
      without: "certifying assessing deficiency"),
    DisclosureClause(
      "<at:(constitute|constituted|constitutes|represent|represented)> ..3 material (weakness|weaknesses)"
    ),
    DisclosureClause(
      "material (weakness|weaknesses) ..4 <at:(relate|relates|related|existed|remained|remain|~result|continue)>",
      without: "certifying"),
    DisclosureClause(
      "(these|this|our|the) material (weakness|weaknesses) ..6 <at:(~be|~have)> ..4 (remediated|corrected|resolved)",
      as: "remediated"),
    DisclosureClause(
      "internal (control|controls) over financial reporting <at:~be> ..2 (not|ineffective) ..3 (effective)?",
      [.eitherWay], with: "ineffective effective",
      without: "designed expected required intended audit attestation subject"),
  ]

  private static let negators = WordSet("not ineffective weakness weaknesses")

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    clause.words.holds(negators)
  }
  static func severity(of fact: DisclosedFact) -> Finding.Severity {
    fact.clauses.allSatisfy { $0.role == "remediated" || $0.isResolved } ? .information : .warning
  }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .weakness(fact.has("remediated"))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("asOf", .period(fact.first(\.date))),
      .init("remediated", .bool(fact.has("remediated"))),
    ]
  }
}

extension Finding.Message {
  fileprivate static func weakness(_ isRemediated: Bool) -> Finding.Message {
    Finding.Message(
      "A material weakness in internal control is reported\(isRemediated ? ", and its remediation" : "")."
    )
  }
}
