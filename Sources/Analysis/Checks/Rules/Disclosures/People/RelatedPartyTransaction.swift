/// Finds dealings with people and companies close to the registrant.
///
/// *Finds*: “the lease is with a family member of the majority shareholder”, “our Chairman is a principal
/// of the agent”, “entered into a consulting agreement with a director”.
/// *Passes*: headings; policies; the denial of such dealings; kinship in a biography.
/// *Reads*: clauses on directors, officers and holders as the other side.
enum RelatedPartyTransaction: DisclosureRule {
  static let info = CheckInfo(
    code: "related-party-transaction", severity: .information,
    summary: "A dealing with a related party is described.", authority: "S-K 404(a)")

  private static let policies: StaticString =
    "policy policies approve approves charter independence shall aggregation"

  static let triggers: StaticString = """
    related chairman director directors officer officers shareholder shareholders stockholder stockholders
    family principal founder
    """
  static let clauses = [
    DisclosureClause(
      """
      <at:(controlled|owned|~own|~control)> ..3 by ..6 <who:(our|the company 's|the|a|one of our)> ..6
      (chairman|chief executive officer|ceo|director|officer|president|founder|directors|officers|majority shareholder|majority stockholder)
      """, [.anySubject],
      with: "lease leased agreement paid pay services purchased sold loan notes company",
      without: policies),
    DisclosureClause(
      """
      (chairman|ceo|officer|director|president|founder|shareholder|stockholder) ..8 , ..2 <at:(is|are|was)> ..2 (a|the|an)? ..1
      (principal|owner|partner|shareholder|member|sole owner|beneficial owner) of ..3
      """, [.anySubject], without: policies, outside: "10"),
    DisclosureClause(
      """
      <at:(~enter|entered)> ..2 (into)? ..6 (agreement|agreements|lease|transaction|transactions|arrangement) with ..10
      (director|directors|chairman|shareholder|stockholder|family|affiliate|officers and directors|founder|related party|related parties)
      """,
      without:
        "policy policies indemnification employment indemnity severance registration approve shall"),
    DisclosureClause(
      """
      (our|a|the|former)? (chairman|director|founder|chief executive officer|majority shareholder) , <at:(entered)> into ..3 (consulting|loan|lease|services|service) ..2 agreement
      """, .anySubject),
    DisclosureClause(
      """
      (lease|leases|leased|loan|loans|note|notes|borrowed|paid|owed|rent|rents|property) ..14 <at:(~be|from|with|to)> ..4
      (family member|relative|majority shareholder|majority stockholder|principal shareholder|principal stockholder|related party|related parties|entity controlled|company controlled)
      """, [.anySubject, .verbless], without: "policy policies third"),
    DisclosureClause(
      "<at:~be> a related party", .anySubject, without: "whether cease ceases ceased ceasing"),
    DisclosureClause(
      "(due to|due from|owed to|payable to|paid to|advances from) ..2 (related parties|directors and officers|officers and directors|a related party|shareholders)",
      [.anySubject, .verbless], with: "was were is are had have of"),
    DisclosureClause(
      """
      (directors|officers|stockholders|shareholders) ..10 <at:(~have)> had ..2 (banking)? ..2 (transactions|loans|dealings) with
      """, .anySubject),
  ]

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    !clause.sentence.contains { $0.word == "proceedings" }
  }
  static func severity(of fact: DisclosedFact) -> Finding.Severity {
    let amount = fact.lead.money.flatMap { fact.lead.isInFull($0) ? $0.nominal : nil }
    return (amount ?? ExactDecimal(0)) > warningAmount ? .warning : .information
  }

  /// From this amount on a dealing has to be disclosed.
  static let warningAmount = ExactDecimal(120_000)

  static func message(for fact: DisclosedFact) -> Finding.Message { .related }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("relation", .string(fact.lead.text(fact.lead.disclosure.tokens))),
      .init("amount", fact.lead.amount(fact.lead.money)),
    ]
  }
}

extension Finding.Message {
  fileprivate static let related = Finding.Message("A dealing with a related party is described.")
}
