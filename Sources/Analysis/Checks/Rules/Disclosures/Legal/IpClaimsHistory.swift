/// Finds claims of others in the past that their rights were infringed.
///
/// *Finds*: “in the past, third parties have asserted patents against us”, “we received letters alleging
/// infringement”.
/// *Passes*: claims that may come; claims of the registrant.
/// *Reads*: clauses on assertions of intellectual property.
enum IpClaimsHistory: DisclosureRule {
  static let info = CheckInfo(
    code: "ip-claims-history", severity: .information,
    summary: "Others have asserted intellectual property against the registrant.")

  static let triggers: StaticString = "infringement infringe infringed infringing patent patents"
  static let clauses = [
    DisclosureClause(
      """
      (parties|others|companies|competitors|holders) ..3 <at:(asserted|claimed|alleged|assert|asserts)> ..8 (patent|patents|infringement|infringe|infringed|intellectual|infringing)
      """, [.anySubject, .past], with: "us our we company", without: "settled"),
    DisclosureClause(
      """
      <at:(~receive|received)> ..8 (letters|letter|notices|notice|claims|communications|correspondence|assertions|inquiries) ..12
      (infringement|infringe|infringed|infringing)
      """, [.ownSubject, .past]),
    DisclosureClause(
      """
      <at:~have> ..3 (parties|others) assert ..8 (patent|patents|intellectual)
      """, [.ownSubject, .past]),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .claims }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("when", .period(fact.lead.period))]
  }
}

extension Finding.Message {
  fileprivate static let claims = Finding.Message(
    "Others have asserted intellectual property against the registrant.")
}
