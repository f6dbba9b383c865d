/// Finds a few debtors who owe a large part of receivables.
///
/// *Finds*: “two customers accounted for 30% and 22% of accounts receivable”, “approximately 94% of these
/// receivables were concentrated with 13 reinsurers”.
/// *Passes*: shares of revenue, receivables without a debtor, and a heading on concentrations.
/// *Reads*: clauses with a share of receivables.
enum ReceivablesConcentration: DisclosureRule {
  static let info = CheckInfo(
    code: "receivables-concentration", severity: .information,
    summary: "A few debtors owe a large part of receivables.", authority: "ASC 275-10-50-18",
    thresholds: [reportedShare])

  /// Shares in percent below this one are not reported; a house value.
  static let reportedShare = Threshold(
    "reportedShare", 10, .percent, "from this share of receivables on, it is reported")

  static let triggers: StaticString = "receivable receivables"
  static let clauses = [
    DisclosureClause(
      """
      <at:$share-verb> <share:@percent> (, respectively ,)? ..2 of <base:..6 (accounts receivable|receivables|receivable)>
      """, [.anySubject],
      with:
        "customer customers from debtors wholesalers distributors client clients licensees payor payors party parties company reinsurers tenants"
    ),
    DisclosureClause(
      """
      <share:@percent> of <base:..6 (accounts receivable|receivables|receivable|receivable balance)> ..4 <at:~be> ..3
      (concentrated|due|owed|from|attributable|with) ..3 <who:@np>
      """, without: "past insured current days allowance"),
  ]

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    let greatest = clause.values(.percent).compactMap { $0.nominal ?? $0.low }.max()
    return (greatest ?? ExactDecimal(0)) >= clause.filing.number(reportedShare, of: info)
  }
  private static let owed = WordSet("receivable receivables balance balances")
  private static let bases = WordSet("non-trade reinsurance reinsurers vendor notes")
  private static let determiners = WordSet("our its the these such this company 's all outstanding")

  /// Receivables of another kind are a fact of their own.
  static func key(of clause: DisclosedClause) -> String? {
    clause.tokens("base")?.holds(bases) ?? false ? "other" : ""
  }
  static func weight(of clause: DisclosedClause) -> Int { 0 }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .receivables(
      share(of: fact.lead), debtors(of: fact.lead), fact.lead.text("who") ?? debtor(of: fact.lead),
      base(of: fact.lead))
  }

  /// The share with those of other times; of `10% or more …, which accounted for 12%` what follows.
  private static func share(of clause: DisclosedClause) -> String? {
    guard let share = clause.value(in: "share", .percent) else { return nil }
    if share.bound == .atLeast,
      let exact = clause.values.first(where: {
        $0.tokens.lowerBound >= clause.disclosure.tokens.upperBound
          && $0.tokens.lowerBound < clause.sentenceTokens.upperBound && $0.kind == .percent
          && $0.bound == .exact
      })
    {
      return clause.text(of: exact)
    }
    let aligned = clause.aligned(share, .percent)
    if let text = clause.text(of: aligned) { return text }
    // `Two customers accounted for 30% and 22%`: one share for each.
    let count = count(of: clause)
    return count == nil || count == aligned.entries.count ? clause.text("share") : nil
  }

  /// How many debtors are counted before the share.
  private static func count(of clause: DisclosedClause) -> Int? {
    let end = clause.disclosure.match["share"]?.lowerBound ?? clause.disclosure.tokens.upperBound
    let start = max(clause.sentenceTokens.lowerBound, end - 16)
    let words = clause.paragraph[min(start, end)..<end]
    let names: [Word] = ["one", "two", "three", "four", "five"]
    return words.lazy.compactMap { token in names.firstIndex(of: token.word).map { $0 + 1 } }.first
  }

  /// `Two debtors owe`, where they are counted.
  private static func debtors(of clause: DisclosedClause) -> String? {
    switch count(of: clause) {
    case 1: "One debtor owes"
    case let count?: "\(["Two", "Three", "Four", "Five"][min(max(count, 2), 5) - 2]) debtors owe"
    case nil: nil
    }
  }

  /// The subject, where it is who owes.
  private static func debtor(of clause: DisclosedClause) -> String? {
    guard let subject = clause.disclosure.subject, subject.count <= 10,
      !clause.paragraph[subject].holds(owed)
    else { return nil }
    return clause.text(subject)
  }

  /// What it is a share of, as the text writes it.
  private static func base(of clause: DisclosedClause) -> String {
    guard let base = clause.disclosure.match["base"] else { return "receivables" }
    var start = base.lowerBound
    while start + 1 < base.upperBound, determiners.contains(clause.paragraph[start].word) {
      start += 1
    }
    return clause.text(start..<base.upperBound)
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("share", .array(fact.lead.values(.percent).map { .number($0) })),
      .init("asOf", .period(fact.lead.period(in: "share", .percent))),
    ]
  }
}

extension Finding.Message {
  fileprivate static func receivables(
    _ share: String?, _ debtors: String?, _ who: String?, _ base: String
  ) -> Finding.Message {
    guard let share = share.map(Wording.inside) else {
      return Finding.Message("\(debtors ?? "Few debtors owe") a large part of \(base).")
    }
    return Finding.Message(
      debtors.map { "\($0) \(share) of \(base)." }
        ?? Wording.opening(
          "\(share) of \(base) is \(who.map { "owed by “\($0)”" } ?? "concentrated")."))
  }
}
