/// Finds revenue that fell.
///
/// *Finds*: “net revenues declined $2.5 million, or 8%, to $27.5 million in fiscal 2016”, “total revenues
/// decreased 1%”; also two totals of revenue of which the newer is smaller.
/// *Passes*: one product, segment or region; costs; growth that slowed; earlier years; forecasts.
/// *Reads*: clauses whose subject is total revenue, and facts of kind `revenue-total`.
enum RevenueDecline: DisclosureRule {
  static let info = CheckInfo(
    code: "revenue-decline", severity: .warning, summary: "Revenue fell.",
    authority: "S-K 303(b)(2)")
  static let reach = RuleReach.facts

  static let triggers: StaticString = "revenue revenues sales income turnover"
  static let clauses = [
    DisclosureClause(
      """
      <total:(total|net|consolidated|our|overall|its|the company 's|worldwide|company-wide)+ (revenue|revenues|sales|net sales|interest income)> (for|in)? ..6
      <at:(decreased|declined|fell|dropped)> (by)? ..2 (@percent|@money)
      """, without: "segment segments region store stores offset"),
    DisclosureClause(
      """
      <total:(total|net|consolidated|our|overall|its|the company 's|worldwide)+ (revenue|revenues|sales|net sales)> ..12 <at:~be> ..6
      (@money|@percent) ..12 a (decrease|decline) of ..3 (@percent|@money)
      """, without: "segment segments region store stores"),
  ]

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    guard let total = clause.disclosure.match["total"] else { return false }
    let words = clause.sentence
    // `In Europe, net sales decreased`, `Mac net sales`: not the total.
    if total.lowerBound > words.startIndex {
      let before = words[total.lowerBound - 1]
      guard before.kind != .word || before.word == "the" else { return false }
      if words[..<total.lowerBound].contains(where: { places.contains($0.word) }) { return false }
    }
    if let year = clause.year, let latest = clause.filing.latestYear, year < latest { return false }
    return !isRising(clause.filing)
  }
  static func findings(of clauses: [DisclosedClause], in filing: FilingFacts) -> [Finding] {
    let stated = findings(of: clauses)
    guard stated.isEmpty, let (newest, earlier) = lastTwo(filing),
      let low = newest.value?.high, let high = earlier.value?.low, low < high
    else { return stated }
    return [
      Finding(
        code: info.code, severity: info.severity, range: newest.range,
        message: .fell(from: Wording.stated(earlier), to: Wording.stated(newest)),
        related: Finding.Related.places(of: [earlier], except: newest.range),
        data: .object([
          .init("growth", .null), .init("period", .optional(newest.period?.label)),
        ]))
    ]
  }

  private static let places = WordSet("in for within from segment europe asia americas")

  /// The totals of the newest year and of the one before.
  private static func lastTwo(_ filing: FilingFacts) -> (Fact, Fact)? {
    let totals = FilingFacts.oncePerPeriod(
      filing.facts(.revenueTotal).filter {
        $0.isStatedOfRegistrant && $0.subject == nil && $0.period?.kind == .year
          && $0.unit != "percent" && $0.value != nil
      }.sorted(by: FilingFacts.isNewer))
    guard totals.count >= 2, let year = totals[0].period?.year, year == filing.latestYear,
      totals[1].period?.year == year - 1
    else { return nil }
    return (totals[0], totals[1])
  }

  private static func isRising(_ filing: FilingFacts) -> Bool {
    guard let (newest, earlier) = lastTwo(filing), let low = newest.value?.low,
      let high = earlier.value?.high
    else { return false }
    return low > high
  }

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .fell(
      fact.lead.tokens("total")?.holds(WordSet("interest")) == true ? "Interest income" : "Revenue",
      by: fact.lead.percent.map { fact.lead.text(of: $0) })
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    let change = fact.lead.percent?.nominal.map { DataValue.number($0.magnitude.negated) }
    return [
      .init("growth", change ?? .null), .init("period", .period(fact.lead.period)),
    ]
  }
}

extension Finding.Message {
  fileprivate static func fell(_ what: String, by share: String?) -> Finding.Message {
    Finding.Message("\(what) fell\(share.map { " by \($0)" } ?? "").")
  }

  fileprivate static func fell(from earlier: String, to newest: String) -> Finding.Message {
    Finding.Message("Revenue fell from \(earlier) to \(newest).")
  }
}
