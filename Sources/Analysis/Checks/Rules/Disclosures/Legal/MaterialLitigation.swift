/// Finds proceedings against the registrant.
///
/// *Finds*: “filed a complaint against us in the District Court”, “we were named as a defendant”, “we
/// settled the class action for $525 million”.
/// *Passes*: routine litigation; the denial of proceedings; suits against others; what may be claimed;
/// matters that are closed.
/// *Reads*: clauses on complaints, suits and settlements.
enum MaterialLitigation: DisclosureRule {
  static let info = CheckInfo(
    code: "material-litigation", severity: .warning,
    summary: "A proceeding against the registrant is described.", authority: "S-K 103")

  private static let unrelated: StaticString = """
    competitors resolved dismissed routine ordinary incidental immaterial rates
    """

  static let triggers: StaticString = """
    complaint complaints lawsuit lawsuits suit action actions sued defendant defendants settled
    plaintiffs plaintiff petition litigation cases
    """
  static let clauses = [
    DisclosureClause(
      """
      <at:(~file|~bring|brought|~commence|~initiate|~institute)> ..8 (complaint|complaints|lawsuit|lawsuits|suit|action|actions|petition|claims|class action) ..20
      (against|naming) ..6 (us|the company|our company|the registrant|our subsidiary|<named:@cap>)
      """, [.anySubject], without: unrelated),
    DisclosureClause(
      """
      (complaint|complaints|lawsuit|lawsuits|suit|action|actions|class actions) ..8 <at:(~be|filed|brought)> ..2 (filed|brought|commenced|consolidated|pending)? ..12
      (against|naming) ..4 (us|the company|our company|the registrant|<named:@cap>)
      """, [.anySubject], without: unrelated),
    DisclosureClause(
      """
      (putative|purported) ..5 (complaint|complaints|lawsuit|lawsuits|action|actions|suit) ..4 <at:(~be|~have)> ..3 (filed|brought|commenced)
      """, [.anySubject], with: "us our company court", without: "competitors resolved other"),
    DisclosureClause(
      "<at:~be> ..3 sued ..2 (in|by|for)", .ownSubject, without: "competitors"),
    DisclosureClause(
      """
      <at:~be> ..2 named ..3 (as)? ..3 (defendant|defendants|respondent) in ..8 (lawsuit|lawsuits|action|actions|suit|case|cases|complaint|proceeding)
      """, .ownSubject, without: unrelated),
    DisclosureClause(
      "<at:~be> (a|the|one of) ..2 (defendant|defendants) in ..8 (lawsuit|lawsuits|action|actions|suit|case|cases|complaint)",
      .ownSubject, without: unrelated),
    DisclosureClause(
      """
      <at:(filed)> ..2 (complaint|suit|lawsuit|a complaint) ..3 in the ..4 (united states|u.s.|district|superior|federal|court) ..16
      alleging ..3 (that)? ..2 (we|the company|our|us)
      """, .anySubject, without: "competitors resolved"),
    DisclosureClause(
      """
      <at:(settled|~settle|agreed)> ..10 (claims|lawsuit|litigation|action|actions|class|plaintiffs|suit) ..14 for <amount:@money>
      """, .ownSubject, without: "insurance policy policies"),
    DisclosureClause(
      "(cases|actions|lawsuits) that name (us|the company)", [.anySubject]),
  ]

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    if zip(clause.sentence, clause.sentence.dropFirst()).contains(where: {
      $0.word == "time" && $1.word == "to"
    }) {
      return false
    }
    guard let named = clause.disclosure.match["named"] else { return true }
    // `we filed a complaint against Westmark` is no proceeding against the registrant.
    return clause.isOwn(named) && !clause.isOfRegistrant
  }
  static func key(of clause: DisclosedClause) -> String? {
    clause.date?.label ?? clause.text(clause.disclosure.tokens)
  }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .proceeding(fact.lead.text("amount"))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("amount", fact.lead.amount(fact.first { $0.value(in: "amount", .money) })),
      .init("date", .period(fact.lead.date)),
    ]
  }
}

extension Finding.Message {
  fileprivate static func proceeding(_ amount: String?) -> Finding.Message {
    Finding.Message(
      amount.map { "A proceeding against the registrant was settled for \($0)." }
        ?? "A proceeding against the registrant is described.")
  }
}
