/// Finds goods of the registrant that others make.
///
/// *Finds*: “We have outsourced the manufacturing and the final assembly to third-party ODM
/// partners”, “a single contract manufacturer in Taiwan makes our products”.
/// *Passes*: “we outsource payroll”; plants of the registrant; what customers or competitors have made
/// for them; plans.
/// *Reads*: facts of kind `manufacturing` with the role of outsourcing.
enum ManufacturingOutsourced: DisclosureRule {
  static let info = CheckInfo(
    code: "manufacturing-outsourced", severity: .information,
    summary: "The registrant's goods are made by others.", authority: "ASC 275-10-50-18")
  static let reach = RuleReach.facts

  private static let single = WordSet("single sole one")
  /// Countries by their English names; of names with two words the one that tells them.
  private static let countries = WordSet(
    """
    china taiwan vietnam malaysia thailand indonesia philippines singapore japan korea india
    bangladesh pakistan cambodia mexico brazil israel turkey germany poland hungary romania czechia
    italy france spain portugal ireland canada honduras guatemala
    """)

  static let triggers: StaticString = """
    manufacture manufacturing manufactured manufacturers subcontracted foundries foundry assembly
    """
  static let clauses = [
    DisclosureClause(
      """
      <at:(~depend|~rely|dependent|reliant)> ..3 (on|upon) ..3 <party:(third parties|third-party ..2|contract manufacturers|outside ..2|independent ..2)> ..3
      (to|for) ..4 (manufacture|manufacturing|produce|production|assembly)
      """, .ownSubject),
    DisclosureClause(
      """
      <at:(~subcontract|subcontracted|~outsource)> ..4 (manufacturing|manufacture|production|assembly)
      """, .ownSubject),
    DisclosureClause(
      """
      <at:(~contract)> (out)? ..2 (for|the)? ..6 (manufacture|manufacturing) ..4 (of|needs|with|to) ..6
      """, .ownSubject),
    DisclosureClause(
      """
      <at:~have> (them|it|our products|these products) manufactured (at|by) <party:@np>
      """),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .outsourced(party: fact.first { $0.text("party") }, country: nil)
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("party", .optional(fact.first { $0.text("party") })), .init("country", .null),
      .init("count", .null), .init("factIDs", .array([])),
    ]
  }
  static func severity(of fact: DisclosedFact) -> Finding.Severity { .information }

  static func findings(of clauses: [DisclosedClause], in filing: FilingFacts) -> [Finding] {
    guard let measured = findings(in: filing).first else { return findings(of: clauses) }
    return [measured.adding(clauses)]
  }

  private static func findings(in filing: FilingFacts) -> [Finding] {
    let facts = filing.facts(.manufacturing).filter {
      $0.role == StatementRole.outsourced.rawValue && $0.isStatedOfRegistrant
        && !filing.isOfOthers($0)
    }
    // The text tells one thing in several places: the place that tells most of it leads.
    let readings = facts.map { Reading($0, in: filing) }
    guard let first = readings.first else { return [] }
    let lead = readings.dropFirst().reduce(first) { $1.weight > $0.weight ? $1 : $0 }
    return [
      Finding(
        code: info.code, severity: lead.isNarrow ? .warning : .information, range: lead.fact.range,
        message: .outsourced(party: lead.party, country: lead.country),
        related: Finding.Related.places(of: facts, except: lead.fact.range),
        data: .object([
          .init("party", .optional(lead.party)),
          .init("country", .optional(lead.country)),
          .init("count", lead.isSingle ? .integer(1) : .null),
          .init("factIDs", .identifiers(of: facts)),
        ]))
    ]
  }

  /// What one fact tells of the makers.
  private struct Reading {
    let fact: Fact
    let party: String?
    let country: String?
    let isSingle: Bool
    let weight: Int

    /// Whether production hangs on one maker or on one country.
    var isNarrow: Bool { isSingle || country != nil }

    init(_ fact: Fact, in filing: FilingFacts) {
      self.fact = fact
      party = fact.items.first?.text
      let words = filing.words(of: fact)
      let named = words.filter { $0.traits.contains(.capitalised) && countries.contains($0.word) }
      country =
        Set(named.map(\.word)).count == 1
        ? named.first.map { filing.text([$0], near: fact) } : nil
      let makers = (party ?? "").split(separator: " ").map { Word($0) }
      isSingle = makers.contains(where: single.contains) && !makers.contains("of")
      weight = makers.count + (isSingle || country != nil ? 100 : 0)
    }
  }
}

extension Finding.Message {
  fileprivate static func outsourced(party: String?, country: String?) -> Finding.Message {
    let makers = party.map { "“\($0)”" } ?? "others"
    return Finding.Message(
      "Production is outsourced to \(makers)\(country.map { " in \($0)" } ?? "").")
  }
}
