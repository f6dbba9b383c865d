/// Finds one product that brings a large part of revenue.
///
/// *Finds*: “42% of our revenues were from our new tablet product”.
/// *Passes*: “our tablets hold 42% of the market”; “expected to represent 42% of revenue”; shares
/// below 20%.
/// *Reads*: facts of kind `revenue-share` by product.
enum ProductConcentration: DisclosureRule {
  static let info = CheckInfo(
    code: "product-concentration", severity: .warning,
    summary: "One product brings a large part of revenue.",
    authority: "ASC 275-10-50-18; Regulation S-K, Item 101(c)(1)(i)",
    thresholds: [reportedShare, warningShare])
  static let reach = RuleReach.facts

  /// From this share in percent on, the finding is a warning; a house value.
  static let warningShare = Threshold(
    "warningShare", 40, .percent, "from this share of revenue on, the finding is a warning")
  /// From this share in percent on, it is reported at all; a house value.
  static let reportedShare = Threshold(
    "reportedShare", 20, .percent, "from this share of revenue on, it is reported")

  /// Words of a subject that is the sum of what is sold otherwise, not a product.
  private static let remainders = WordSet("other others remaining")

  static let triggers: StaticString = "revenue revenues sales line"
  static let clauses = [
    DisclosureClause(
      """
      (all|substantially all|most|majority|bulk) of (our|its|the company 's) $sales ..6 <at:(~derive|~come|~generate|~be)> ..4 (from|by) ..6
      (sale|sales|product|products|<product:@np>) ..2 of? ..2 <product:@np>?
      """, without: "customers outside international geographic states countries currency located"),
    DisclosureClause(
      """
      <at:(~derive|~generate|~earn|~receive)> ..2 (all|substantially all|most|majority) of ..2 $sales from ..3 (sale|sales) of ..3 <product:@np>
      """, .ownSubject,
      without: "customers outside international geographic states countries currency located"),
    DisclosureClause(
      """
      <product:@np> ..4 <at:~be> (our|the) only ..2 (product|line|business) ..8 (we|the company|that we) ..2 (sell|sells|write|offer|market|have)
      """, [.anySubject]),
    DisclosureClause(
      """
      (sales|revenue|revenues) (of|from) <product:(our|its|the)? ..8> $share-verb <share:@percent> ..2 <base:$of-sales>
      """,
      without:
        "customers customer outside international foreign geographic united canada europe asia distributors licensees largest"
    ),
  ]

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    if let year = clause.year, let latest = clause.filing.latestYear, year < latest - 1 {
      return false
    }
    guard let share = clause.value(in: "share", .percent) else { return true }
    return (share.low ?? ExactDecimal(0)) >= clause.filing.number(reportedShare, of: info)
  }
  static func weight(of clause: DisclosedClause) -> Int {
    clause.usualWeight + (clause.tokens("share") == nil ? 0 : 20)
  }
  static func severity(of fact: DisclosedFact) -> Finding.Severity {
    guard let share = fact.lead.value(in: "share", .percent) else { return info.severity }
    return (share.low ?? ExactDecimal(0)) >= fact.lead.filing.number(warningShare, of: info)
      ? .warning : .information
  }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    let count = members(of: fact.lead)
    return .told(
      count == 1 ? fact.lead.text("product") : nil, fact.lead.figure(in: "share", .percent),
      of: base(of: fact.lead), count)
  }

  /// How many things the product leads a list of: `the DYNACIN®, LUSTRA® and NOVACET® brands`.
  private static func members(of clause: DisclosedClause) -> Int {
    guard let product = clause.disclosure.match["product"],
      clause.value(in: "share", .percent) == nil
    else { return 1 }
    var count = 1
    var isOpen = false
    for token in clause.paragraph[product.upperBound..<clause.sentenceTokens.upperBound] {
      switch token.kind {
      case .comma: isOpen = true
      case .mark, .hyphen: break
      case .word where token.word == "and" || token.word == "&": isOpen = true
      case .word where token.traits.contains(.capitalised):
        if isOpen { count += 1 }
        isOpen = false
      default: return count
      }
    }
    return count
  }

  /// What it is a share of, as the text writes it: `total product sales`.
  private static func base(of clause: DisclosedClause) -> String? {
    guard let base = clause.disclosure.match["base"] else { return nil }
    var start = base.lowerBound
    while start + 1 < base.upperBound, determiners.contains(clause.paragraph[start].word) {
      start += 1
    }
    return clause.text(start..<base.upperBound)
  }
  private static let determiners = WordSet("of our its the company 's total consolidated")
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("product", .optional(fact.lead.text("product"))),
      .init("share", .number(fact.lead.value(in: "share", .percent))),
      .init("period", .period(fact.lead.period)),
      .init("factIDs", .array([])),
    ]
  }

  static func findings(of clauses: [DisclosedClause], in filing: FilingFacts) -> [Finding] {
    let measured = findings(in: filing)
    let told = clauses.filter { clause in !measured.contains { $0.range.overlaps(clause.range) } }
    return measured + findings(of: told)
  }

  private static func findings(in filing: FilingFacts) -> [Finding] {
    let least = filing.number(reportedShare, of: info)
    let grave = filing.number(warningShare, of: info)
    return filing.shares(by: .product).compactMap { series in
      let newest = series.newest
      // A share of one of several that the subject names together is told of none of them.
      guard !series.isOfOneAmongSeveral, !filing.isOutdated(newest),
        let share = newest.leastShare, share >= least, let product = newest.subject,
        !filing.subject(of: newest).holds(remainders)
      else { return nil }
      return Finding(
        code: info.code, severity: share >= grave ? .warning : .information,
        range: newest.range,
        message: .product(
          product, newest, earlier: FilingFacts.oncePerPeriod(series.shares).dropFirst().first),
        related: Finding.Related.places(of: series.shares, except: newest.range),
        data: .object([
          .init("product", .string(product)),
          .init("share", .number(share)),
          .init("period", .optional(newest.period?.label)),
          .init("factIDs", .identifiers(of: series.shares)),
        ]))
    }
  }
}

extension Finding.Message {
  fileprivate static func told(
    _ product: String?, _ share: String?, of base: String?, _ count: Int
  ) -> Finding.Message {
    let whence =
      product.map { " “\($0)”" } ?? (count > 1 ? " \(count) products" : " one product")
    let text = "\(share ?? "most") of \(base ?? "revenue") comes from\(whence)."
    return Finding.Message(Wording.opening(text))
  }

  fileprivate static func product(
    _ product: String, _ newest: Fact, earlier: Fact?
  ) -> Finding.Message {
    let share = "\(Wording.figure(newest)) of\(Wording.ofPeriod(newest)) revenue"
    let text = "\(share) comes from one product, “\(product)”\(Wording.before(earlier))."
    return Finding.Message(Wording.opening(text))
  }
}
