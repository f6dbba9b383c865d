/// Finds dependence on one supplier, or on a few.
///
/// *Finds*: “we rely on a single source supplier”, “some of these materials are available from only one
/// source”, “three vendors accounted for 75% of purchases”, “all of our purchases were made through
/// Forward China”.
/// *Passes*: suppliers in general, the denial of dependence, insurers and other services, what suppliers
/// of a market do.
/// *Reads*: clauses on sources of supply and on shares of purchases.
enum SupplierConcentration: DisclosureRule {
  static let info = CheckInfo(
    code: "supplier-concentration", severity: .warning,
    summary: "The registrant depends on one supplier or on a few.", authority: "ASC 275-10-50-18")

  static let triggers: StaticString = """
    source sources sourced supplier suppliers vendor vendors manufacturer purchases supplied supply
    single-source sole-source single-sourced sole-sourced requirements facility parties
    """
  private static let services: StaticString = """
    insurance insurers reinsurance income revenue revenues liquidity capital funding funds deposits
    """

  static let clauses = [
    DisclosureClause(
      """
      <share:@percent> ..8 of ..4 (purchases|(inventory|product|raw material|component) purchases)
      """, .anySubject,
      with:
        "accounted represented comprised constituted supplied provided suppliers vendors supplier vendor",
      without: services),
    DisclosureClause(
      """
      (all|substantially all|most|majority) of (our|its|the company 's) ..2 purchases <at:~be> ..3 (from|through) <who:@np>
      """),
    DisclosureClause(
      """
      <at:(~supply|~manufacture|~produce|~obtain|~purchase|~source|~procure|available|~buy)> ..6
      (from|by|through|to us by) ..6
      (a|one|only one|only a|the)? (single|sole|one) ..1 (source|sources|supplier|suppliers|vendor|vendors|manufacturer|manufacturers|producer|facility|foundry)
      """, without: services),
    DisclosureClause(
      """
      <at:(~supply|~manufacture|~produce|~obtain|~purchase|~source|~procure|available|~buy)> ..6
      (from|by|through) ..4 (single|sole|single-source|sole-source|single-sourced) (source|sources|sourced|supplier|suppliers|vendor|vendors|manufacturer)
      """, without: services),
    DisclosureClause(
      """
      <at:(~rely|~depend|dependent|reliant|~use|~have|~obtain|~purchase|~source)> ..3 (on|upon|from)? ..8
      (single|sole|one|single-source|sole-source) (source|sourced)? (supplier|suppliers|source|sources|vendor|vendors|manufacturer|manufacturers|third party|provider)
      """, .ownSubject, without: services),
    DisclosureClause(
      """
      <at:(~rely|~depend|dependent|reliant|~obtain|~purchase|~source)> ..5 (on|upon|from) ..2
      (limited|small|few) (number)? (of)? ..2 (suppliers|vendors|manufacturers|sources|third parties)
      """, .ownSubject, without: services),
    DisclosureClause(
      """
      <at:~be> ..2 (our|the company 's) (sole|only|exclusive|single) ..2 (source|supplier|manufacturer|vendor|producer)
      """, [.anySubject], without: services),
    DisclosureClause(
      "<at:~be> the (sole|only|single) (source|supplier) of ..6 (our|components|materials|supply)",
      without: services),
    DisclosureClause(
      """
      <at:~supply> (almost entirely|entirely|exclusively|solely|primarily) (from|by) <who:@np>
      """, without: services),
    DisclosureClause(
      """
      <at:(~purchase|~obtain|~buy|~procure|~source)> ..2 (all|substantially all|most|the vast majority|a majority|the majority) ..6
      (requirements|supply|supplies|components|wafers|materials|inventory|merchandise|products) ..12 from <who:@cap>
      """, [.ownSubject, .expected], without: services),
    DisclosureClause(
      """
      <at:~have> ..2 alternative (sources of supply|source of supply|suppliers|sources|manufacturers)
      """, [.ownSubject, .denied]),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .dependence(
      fact.lead.value(in: "share", .percent).map { fact.lead.text(of: $0) }, supplier(fact))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    let share = fact.first { $0.value(in: "share", .percent) }
    return [
      .init("supplier", .optional(supplier(fact))), .init("share", .number(share)),
      .init("base", .string("purchases")),
    ]
  }
  static func weight(of clause: DisclosedClause) -> Int {
    (clause.tokens("share") == nil ? 0 : 20) + (clause.tokens("who") == nil ? 0 : 6)
      + (clause.item == "1A" ? -1 : 0)
  }

  private static func supplier(_ fact: DisclosedFact) -> String? { fact.first { $0.text("who") } }
}

extension Finding.Message {
  fileprivate static func dependence(_ share: String?, _ supplier: String?) -> Finding.Message {
    if let share {
      return Finding.Message("\(Wording.opening(share)) of purchases come from few suppliers.")
    }
    return Finding.Message(
      supplier.map { "Supply depends on “\($0)”." } ?? "Supply depends on one source or on a few.")
  }
}
