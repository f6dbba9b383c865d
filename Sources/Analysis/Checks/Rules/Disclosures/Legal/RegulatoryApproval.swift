/// Finds that a sale needs the approval of somebody.
///
/// *Finds*: “our devices require technical certification and approval from the wireless carriers”,
/// “clearance under section 510(k)”.
/// *Passes*: regulation in general; approvals of boards and holders.
/// *Reads*: clauses on approvals and certifications of products.
enum RegulatoryApproval: DisclosureRule {
  static let info = CheckInfo(
    code: "regulatory-approval", severity: .information,
    summary: "Selling needs an approval or a certification.", authority: "S-K 101(h)(4)(viii)")

  private static let others: StaticString = """
    stockholders shareholders stockholder shareholder board dividend dividends merger acquisition
    directors change control bank holding pricing contract rates
    """

  static let triggers: StaticString =
    "approval approvals clearance certification certifications 510"
  static let clauses = [
    DisclosureClause(
      """
      (products|product|devices|device|sale|phones|drugs|equipment|drones|systems|marketing|candidates) ..10 <at:(~require|~need)> ..10
      (certification|approval|clearance|authorization|license) ..6 (from|by|of) <body:(the)? ..2 (fda|fcc|faa|epa|carriers|ema|food|federal|wireless|agencies|authorities)>
      """, .verbless, without: others),
    DisclosureClause(
      """
      <at:(must|~be)> ..2 (approved|certified|cleared) by <body:(the)? (fda|fcc|faa|epa|food|federal|carriers|wireless carriers|carrier)> ..6 (before|prior)
      """, [.expected], without: others),
    DisclosureClause(
      "<at:(~receive|~obtain)> ..4 @open k @close ..2 (clearance|clearances)", .ownSubject),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .approval(fact.first { $0.text("body") })
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("body", .optional(fact.first { $0.text("body") }))]
  }
}

extension Finding.Message {
  fileprivate static func approval(_ body: String?) -> Finding.Message {
    Finding.Message("Selling needs an approval\(body.map { " (\($0))" } ?? "").")
  }
}
