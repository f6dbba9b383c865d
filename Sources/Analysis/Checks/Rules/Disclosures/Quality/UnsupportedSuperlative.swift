/// Finds the registrant called leading, largest or first without a source.
///
/// *Finds*: “we are a leading provider of rugged phones”, “the world's largest maker of scales”.
/// *Passes*: claims with a source; superlatives of others.
/// *Reads*: clauses that say what the registrant is.
enum UnsupportedSuperlative: DisclosureRule {
  static let info = CheckInfo(
    code: "unsupported-superlative", severity: .hint,
    summary: "A superlative of the registrant has no source.")

  static let triggers: StaticString =
    "leading largest premier foremost industry-leading world-class"
  static let clauses = [
    DisclosureClause(
      """
      <at:~be> ..2 (a|an|the|one of the) ..3 <term:(leading|largest|premier|foremost)> ..6 (provider|supplier|manufacturer|producer|
      developer|company|companies|maker|retailer|designer|distributor|operator|platform|bank|brand)
      """, .ownSubject, without: "according based measured ranked by source shareholder stockholder"
    )
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .superlative(fact.lead.text("term") ?? "")
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("term", .optional(fact.lead.text("term")))]
  }
}

extension Finding.Message {
  fileprivate static func superlative(_ term: String) -> Finding.Message {
    Finding.Message("“\(term)” is said of the registrant without a source.")
  }
}
