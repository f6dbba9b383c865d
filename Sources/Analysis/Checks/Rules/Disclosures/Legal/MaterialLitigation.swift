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
  private static let filing = WordSet(
    "filed filing file brought commenced initiated instituted sued served named")

  /// A matter is told in one paragraph, which the notes may repeat.
  static func findings(of clauses: [DisclosedClause], in filing: FilingFacts) -> [Finding] {
    var matters: [Int: String] = [:]
    for (block, clauses) in Dictionary(grouping: clauses, by: \.block) {
      let sorted = clauses.sorted { $0.range < $1.range }
      let marks = [
        sorted.lazy.compactMap { $0.day(of: Self.filing)?.label }.first,
        sorted.lazy.compactMap(\.court).first, sorted.lazy.compactMap(\.claim).first,
      ].compactMap { $0 }
      matters[block] =
        marks.isEmpty
        ? sorted.first.map { $0.text($0.disclosure.tokens) } : marks.joined(separator: "|")
    }
    return findings(of: clauses) { matters[$0.block] }
  }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .proceeding(
      fact.lead.text("amount"), fact.first(\.court), fact.first(\.claim),
      fact.first { $0.day(of: filing) })
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("amount", fact.amount { $0.value(in: "amount", .money) }),
      .init("date", .period(fact.first { $0.day(of: filing) })),
    ]
  }
}

extension DisclosedClause {
  private static let joints = WordSet("of the for in and")
  private static let claims = WordSet("alleging asserting claiming seeking challenging")
  /// How many words of a claim are told; a house value.
  private static let longestClaim = 14

  /// The court that the sentence names: `U.S. District Court for the Northern District of California`.
  fileprivate var court: String? {
    let tokens = paragraph
    let range = sentenceTokens
    guard
      let court = range.first(where: {
        tokens[$0].word == "court" && tokens[$0].traits.contains(.capitalised)
      })
    else { return nil }
    func isName(_ index: Int) -> Bool {
      range.contains(index) && tokens[index].kind == .word
        && tokens[index].traits.contains(.capitalised)
        && ClosedClass.tag(of: tokens[index].word) == nil
    }
    var start = court
    while isName(start - 1) { start -= 1 }
    var end = court + 1
    while end < range.upperBound {
      var next = end
      while next < min(end + 3, range.upperBound), Self.joints.contains(tokens[next].word) {
        next += 1
      }
      guard isName(next) else { break }
      end = next + 1
    }
    return end - start > 1 ? text(start..<end) : nil
  }

  /// What is alleged: `violations of wage laws`.
  fileprivate var claim: String? {
    let tokens = paragraph
    let range = sentenceTokens
    guard let verb = range.first(where: { Self.claims.contains(tokens[$0].word) }) else {
      return nil
    }
    let limit = min(range.upperBound, verb + Self.longestClaim)
    var end = verb + 1
    while end < limit, tokens[end].kind == .word || tokens[end].kind == .hyphen { end += 1 }
    let isCut = end == limit && end < range.upperBound && tokens[end].kind == .word
    while end > verb + 1, ClosedClass.tag(of: tokens[end - 1].word) != nil { end -= 1 }
    guard end > verb + 1 else { return nil }
    return text(verb..<end) + (isCut ? " …" : "")
  }
}

extension Finding.Message {
  fileprivate static func proceeding(
    _ amount: String?, _ court: String?, _ claim: String?, _ date: Period?
  ) -> Finding.Message {
    if let amount {
      return Finding.Message("A proceeding against the registrant was settled for \(amount).")
    }
    let place = court.map { " in the \($0)" } ?? ""
    let day = date.map { " (\(Wording.month($0)))" } ?? ""
    let what = claim.map { ", \($0)" } ?? ""
    let stop = what.hasSuffix("…") ? "" : "."
    return Finding.Message("Proceeding against the registrant\(place)\(day)\(what)\(stop)")
  }
}
