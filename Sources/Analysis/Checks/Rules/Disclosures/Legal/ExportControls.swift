/// Finds products or customers that export controls and sanctions touch.
///
/// *Finds*: “the customer was added to the Entity List”, “our products require a license from BIS”.
/// *Passes*: lists of possible risks; laws in general.
/// *Reads*: clauses on export law.
enum ExportControls: DisclosureRule {
  static let info = CheckInfo(
    code: "export-controls", severity: .warning,
    summary: "Export controls or sanctions touch products or customers.")

  static let triggers: StaticString = "entity export sanctions ear itar bis"
  static let clauses = [
    DisclosureClause(
      "<at:(added|placed|included)> ..6 (to|on) ..3 (entity list|denied persons list|specially designated)",
      [.anySubject]),
    DisclosureClause(
      "(products|technology|software|goods|items|devices|sales) ..6 <at:(~require|~be)> ..4 (license|licenses|licensed) ..4 (bis|bureau of industry|department of commerce)"
    ),
    DisclosureClause(
      """
      (products|technology|software|solutions|exports|we|operations) <at:~be> ..2 subject to ..8
      (export control|export controls|export administration regulations|export regulations|itar|ear)
      """, as: "subject", without: "competitors"),
  ]

  static func severity(of fact: DisclosedFact) -> Finding.Severity {
    fact.clauses.allSatisfy { $0.role == "subject" } ? .hint : .warning
  }
  static func message(for fact: DisclosedFact) -> Finding.Message { .controls }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("regime", .string(fact.lead.text(fact.lead.disclosure.tokens)))]
  }
}

extension Finding.Message {
  fileprivate static let controls = Finding.Message(
    "Export controls or sanctions touch products or customers.")
}
