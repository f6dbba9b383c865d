/// Finds a large part of the business in one place or abroad.
///
/// *Finds*: “international net sales represented 48% of net sales”, “43% of our revenue was from
/// customers based in South Korea”, “our business is concentrated in Florida”.
/// *Passes*: shares of a market, of a population or of units; currencies; plans.
/// *Reads*: clauses on places, and facts of kind `revenue-share` by geography.
enum GeographicConcentration: DisclosureRule {
  static let info = CheckInfo(
    code: "geographic-concentration", severity: .information,
    summary: "A large part of the business lies in one place or abroad.",
    authority: "ASC 280-10-50-41", thresholds: [reportedShare, warningShare])
  static let reach = RuleReach.facts

  /// From this share in percent on, a place abroad makes the finding a warning; a house value.
  static let warningShare = Threshold(
    "warningShare", 50, .percent, "from this share on, a place abroad makes the finding a warning")
  /// Shares in percent below this one are not reported; a house value.
  static let reportedShare = Threshold(
    "reportedShare", 20, .percent, "from this share on, it is reported")

  /// Words that open a place which is no single one.
  fileprivate static let abroad: Set = [
    "international", "foreign", "export", "overseas", "non-u.s.", "outside",
  ]
  private static let currencies: StaticString = "denominated currency currencies invoiced"

  static let triggers: StaticString = """
    international foreign export outside abroad customers located based operations concentrated domestic
    states generated
    """
  static let clauses = [
    DisclosureClause(
      """
      <place:(international|foreign|export|non-u.s.|overseas)> (net|product|operations|operations')? (sales|revenue|revenues|operations)
      ..12 $share-verb <share:@percent> ..2 $of-sales
      """, without: currencies),
    DisclosureClause(
      """
      $sales ..3 (outside|outside of|in|within|to customers in|from customers in|to customers located in) <place:(the)? @cap (@cap|and|of)*> ..8 $share-verb
      <share:@percent> ..2 $of-sales
      """, with: "outside customers located in within",
      without: "denominated currency currencies company top largest"),
    DisclosureClause(
      """
      <share:@percent> $of-sales ..6 (from|to|in|by|outside|within) ..8
      (in|within)? <place:outside? of? (the)? @cap (@cap|and|of)*>
      """, without: currencies),
    DisclosureClause(
      """
      customers ..4 (in|outside|outside of) <place:(the)? @cap (@cap|and|of)*> ..6 $share-verb <share:@percent> ..2 $of-sales
      """, [.anySubject], without: currencies),
    DisclosureClause(
      """
      <at:~be> ..2 dependent ..2 on ..2 (our|the|its) <place:(@cap|and|u.s.|canadian)+> operations ..3 $share-verb <share:@percent>
      """, without: currencies),
    DisclosureClause(
      """
      <at:~derive> ..2 (all|substantially all|most|a majority|the majority) ..1 of ..2 $sales ..25 (in|from) ..4 <place:(the)? @cap (@cap|of)*>
      """, [.ownSubject], with: "united states u.s. china europe canada asia japan india mexico",
      without: currencies),
    DisclosureClause(
      """
      <at:~be> ..3 concentrated ..2 in <place:(the)? (@cap|geographic)>
      """,
      without: "market investments portfolio securities industry deposits receivables goodwill debt"
    ),
    DisclosureClause(
      """
      (our|its|the company 's) $sales <at:~be> ..2 (generated|derived|earned) ..2 (in|from) <place:(the)? @cap (@cap|of)*>
      """, without: currencies),
  ]

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    // “88% of our revenue in Fiscal 2016”
    if let place = clause.tokens("place"), place.holds(PeriodWords.all) { return false }
    guard let share = clause.value(in: "share", .percent) else { return true }
    return greatest(share, in: clause) >= clause.filing.number(reportedShare, of: info)
  }

  static func findings(of clauses: [DisclosedClause], in filing: FilingFacts) -> [Finding] {
    let stated = findings(of: clauses)
    guard stated.isEmpty else { return stated }
    let least = filing.number(reportedShare, of: info)
    let shares = filing.shares(by: .geography).map(\.newest).filter {
      !filing.isOutdated($0) && ($0.leastShare ?? ExactDecimal(0)) >= least
    }
    guard
      let lead = shares.max(by: {
        ($0.leastShare ?? ExactDecimal(0)) < ($1.leastShare ?? ExactDecimal(0))
      })
    else { return [] }
    return [
      Finding(
        code: info.code, severity: info.severity, range: lead.range,
        message: .place(lead.subject, Wording.figure(lead)),
        related: Finding.Related.places(of: shares, except: lead.range),
        data: .object([
          .init("place", .optional(lead.subject)), .init("share", .number(of: lead)),
          .init("period", .optional(lead.period?.label)),
        ]))
    ]
  }

  static func severity(of fact: DisclosedFact) -> Finding.Severity {
    guard let share = fact.lead.value(in: "share", .percent), let place = fact.lead.tokens("place"),
      !place.holds(WordSet("states u.s. us america")) || place.holds(WordSet("outside"))
    else { return .information }
    let grave = fact.lead.filing.number(warningShare, of: info)
    return greatest(share, in: fact.lead) >= grave ? .warning : .information
  }
  static func weight(of clause: DisclosedClause) -> Int {
    clause.usualWeight + (clause.tokens("share") == nil ? 0 : 20)
  }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .place(
      fact.lead.text("place"), fact.lead.value(in: "share", .percent).map { fact.lead.text(of: $0) }
    )
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("place", .optional(fact.lead.text("place"))),
      .init("share", .number(fact.lead.value(in: "share", .percent))),
      .init("period", .period(fact.lead.period)),
    ]
  }

  private static func greatest(_ share: TextValue, in clause: DisclosedClause) -> ExactDecimal {
    clause.values(.percent).compactMap { $0.nominal ?? $0.low }.max() ?? share.low
      ?? ExactDecimal(0)
  }
}

extension Finding.Message {
  /// The place in the words of the text; `International` and `outside the U.S.` are no one place.
  fileprivate static func place(_ place: String?, _ share: String?) -> Finding.Message {
    let whence = place.map { " (\($0))" } ?? ""
    let first = place?.split(separator: " ").first?.lowercased() ?? ""
    let location = GeographicConcentration.abroad.contains(first) ? "abroad" : "in one place"
    return Finding.Message(
      share.map { "\($0) of the business lies \(location)\(whence)." }
        ?? "The business is concentrated \(location)\(whence).")
  }
}
