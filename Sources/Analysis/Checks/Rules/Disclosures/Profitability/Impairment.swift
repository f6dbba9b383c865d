/// Finds a charge for the impairment of an asset.
///
/// *Finds*: “we recognized an impairment charge of $846 million”, “impairment losses included $50 million”,
/// “wrote down $3,569,000 in securities”.
/// *Passes*: tests without a charge, policies, charges of others, amounts called immaterial.
/// *Reads*: clauses on impairment with an amount.
enum Impairment: DisclosureRule {
  static let info = CheckInfo(
    code: "impairment", severity: .warning, summary: "An asset was impaired.",
    authority: "ASC 350, 360")

  private static let others: StaticString = """
    environmental allowance fhlb immaterial specific collateral-dependent nonrecurrence absence
    """

  static let triggers: StaticString =
    "impairment impairments impaired wrote write-off write-down otti"
  static let clauses = [
    DisclosureClause(
      """
      <at:(~record|~recognize|~incur|~take|~charge|~report|~book|~include|resulted|result|~be)> ..14
      (impairment|impairments|write-off|write-down|otti) ..14 <amount:@money>
      """, [.infinitive], without: others),
    DisclosureClause(
      """
      <at:(~record|~recognize|~incur|~take|~charge|~report)> ..5 <amount:@money> ..12 (impairment|impairments|write-off|write-down|otti)
      """, without: others),
    DisclosureClause(
      """
      (impairment|impairments|impairment charge|impairment loss|impairment losses|impairment charges) ..6 of ..3 <amount:@money> ..30
      <at:~be> ..1 (recorded|recognized|charged|incurred|taken)
      """, without: others),
    DisclosureClause(
      """
      (impairment|impairments) ..8 <at:(included|totaled|totalled|were|was)> ..3 <amount:@money>
      """, without: others),
    DisclosureClause(
      "<at:(wrote)> (down|off) ..8 <amount:@money>", .ownSubject,
      without: "allowance loans receivable"),
  ]

  private static let charges = WordSet(
    "impairment impairments write-off write-down otti impaired wrote")

  private static let reliefs = WordSet("of related relating attributable representing")

  /// `Fair value adjustments, including impairments, were $69 million`: of the sum no part is told.
  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    let words = clause.disclosure.tokens
    guard let charge = words.first(where: { charges.contains(clause.paragraph[$0].word) }),
      charge > clause.sentenceTokens.lowerBound, let amount = amount(of: clause)
    else { return true }
    let before = clause.paragraph[max(clause.sentenceTokens.lowerBound, charge - 3)..<charge]
    return !before.contains { $0.word == "including" } || amount.tokens.upperBound <= charge
  }

  /// The amount that is the charge: of `losses of $6.3 million, $5.7 million of which was impairment` the
  /// second, and of `$3.5 million of impairments, of which $3.1 million was offset` the first.
  private static func amount(of clause: DisclosedClause) -> TextValue? {
    guard let part = clause.disclosure.match["amount"],
      let amount = clause.value(in: "amount", .money)
    else { return nil }
    let tokens = clause.paragraph
    let listed = clause.list(with: amount, .money)
    if listed.count > 1, let last = listed.last {
      // `losses of $6.3 million, $5.7 million related to impairments`
      if tokens.indices.contains(last.tokens.upperBound),
        reliefs.contains(tokens[last.tokens.upperBound].word)
      {
        return last
      }
      return clause.aligned(amount, .money).isAligned ? amount : nil
    }
    let start = max(clause.sentenceTokens.lowerBound, part.lowerBound - 4)
    let before = tokens[start..<part.lowerBound]
    guard before.contains(where: { $0.word == "which" }) else { return amount }
    return clause.values.last {
      clause.disclosure.tokens.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= start + 4
        && $0.tokens.upperBound < part.lowerBound
        && PhrasePattern.GroupClass.money.admits($0.kind)
    }
  }

  static func key(of clause: DisclosedClause) -> String? { clause.year.map { "\($0)" } }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .impaired(
      amount(of: fact.lead).map { fact.lead.text(of: $0) },
      fact.first(\.period).map(Wording.day))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("amount", fact.lead.amount(amount(of: fact.lead))),
      .init("period", .period(fact.first(\.period))),
    ]
  }
}

extension Finding.Message {
  fileprivate static func impaired(_ amount: String?, _ period: String?) -> Finding.Message {
    let what = amount.map { "Impairment of \($0)" } ?? "An asset was impaired"
    return Finding.Message("\(what)\(period.map { " (\($0))" } ?? "").")
  }
}
