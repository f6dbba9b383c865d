/// Finds a share of revenue that the amounts stated for the same period cannot give.
///
/// Every figure is taken for the interval that its digits allow, rounded to the nearest or cut off.
///
/// *Finds*: a percentage of a table that its amounts do not give, where the other rows tie;
/// “approximately 93% of our revenues were derived from our top four customers” where these
/// brought $58 million of $69.8 million.
/// *Passes*: every share that overlaps what the amounts give, “76%” of $42 million in $54.6 million
/// among them; shares of other bases and periods.
/// *Reads*: facts of kind `top-n-share`, `revenue-share` and `revenue-total`, and the grid of figures of a table.
enum ShareMismatch: TieOutCheck {
  static let info = CheckInfo(
    code: "share-mismatch", severity: .error,
    summary: "A stated share is not what the stated amounts give.",
    authority: "XBRL Calculations 1.1 (intervals of rounded figures)")

  /// Words that may stand before `revenue` where it is all of the registrant's.
  private static let wholeWords = WordSet(
    "our its the of total net consolidated overall worldwide aggregate gross company's all 's")
  private static let revenues = WordSet("revenue revenues sales turnover")

  static func findings(in filing: FilingFacts) -> [Finding] {
    let stated = filing.facts.filter { $0.isStatedOfRegistrant && $0.value != nil }
    let totals = stated.filter { $0.kind == .revenueTotal && $0.subject == nil }
    return stated.compactMap { share in
      guard share.unit == "percent", share.qualifier == nil, isOfAllRevenue(share, in: filing)
      else { return nil }
      let parts = stated.filter { isPart($0, of: share, in: filing) }
      let wholes = totals.filter { $0.isOfSamePeriod(as: share) }
      let pairs = parts.flatMap { part in
        wholes.filter { $0.unit == part.unit }.map { (part, $0) }
      }
      let mismatches = pairs.compactMap { ShareComparison(share: share, part: $0, whole: $1) }
      // Where one pair of figures ties, the others belong to something else.
      guard let first = mismatches.first, mismatches.count == pairs.count else { return nil }
      return finding(first)
    }
  }

  static func findings(in grid: NumericGrid) -> [TableFinding] {
    PercentColumns.mismatches(of: .share, in: grid).map { mismatch in
      mismatch.finding(of: info, message: .share(mismatch))
    }
  }

  /// Whether an amount is what a share is the share of: the same customers or thing, the same time.
  private static func isPart(_ amount: Fact, of share: Fact, in filing: FilingFacts) -> Bool {
    guard amount.unit != "percent", amount.isOfSamePeriod(as: share) else { return false }
    switch (share.kind, amount.kind) {
    case (.topNShare, .topNShare): return amount.topCount == share.topCount
    case (.revenueShare, .revenueTotal):
      return amount.subject != nil && words(of: amount, in: filing) == words(of: share, in: filing)
    default: return false
    }
  }

  private static func words(of fact: Fact, in filing: FilingFacts) -> [Word] {
    filing.subject(of: fact).map(\.word).filter { !wholeWords.contains($0) }
  }

  private static func isOfAllRevenue(_ share: Fact, in filing: FilingFacts) -> Bool {
    let words = filing.words(of: share)
    guard let base = words.firstIndex(where: { revenues.contains($0.word) }),
      base > words.startIndex
    else { return false }
    return wholeWords.contains(words[base - 1].word)
  }

  private static func finding(_ comparison: ShareComparison) -> Finding {
    let share = comparison.share
    let facts = [share, comparison.part, comparison.whole]
    let isCapped = facts.contains(where: \.isHedged) || comparison.tiesWhenTruncated
    return Finding(
      code: info.code, severity: isCapped ? .warning : .error, range: share.range,
      message: .mismatch(comparison), related: related(comparison),
      data: .object([
        .init("stated", .array(comparison.statedEnds.map { .number($0) })),
        .init("computed", .array(comparison.computedEnds.map { .number($0) })),
        .init("share", .number(of: share)),
        .init("amount", .number(of: comparison.part)),
        .init("total", .number(of: comparison.whole)),
        .init("period", .optional(share.period?.label)),
        .init("factIDs", .identifiers(of: facts)),
      ]))
  }

  private static func related(_ comparison: ShareComparison) -> [Finding.Related] {
    let roles = [
      ("stated share", comparison.share), ("stated amount", comparison.part),
      ("stated total", comparison.whole),
    ]
    return roles.map { role, fact in
      Finding.Related(range: fact.range, message: "\(role): \(Wording.stated(fact))")
    }
  }
}

extension Finding.Message {
  fileprivate static func share(_ mismatch: TableMismatch) -> Finding.Message {
    let amounts = mismatch.terms.map(TieOutWording.number).joined(separator: " of ")
    return Finding.Message(
      """
      \(TieOutWording.number(mismatch.stated)) allows \
      \(TieOutWording.range(mismatch.statedInterval, unit: "%")), but \(amounts) is \
      \(TieOutWording.range(mismatch.computedInterval, unit: "%")). The same column ties in \
      \(mismatch.tieCount) other rows.
      """)
  }

  fileprivate static func mismatch(_ comparison: ShareComparison) -> Finding.Message {
    let (share, part, whole) = (comparison.share, comparison.part, comparison.whole)
    func shown(_ ends: [ExactDecimal]) -> String {
      ends.map { "\($0)%" }.joined(separator: " to ")
    }
    return Finding.Message(
      """
      Stated share \(Wording.stated(share)), allowing \(shown(comparison.statedEnds)), but \
      \(Wording.figure(part)) of \(Wording.figure(whole)) is \(shown(comparison.computedEnds)).
      """)
  }
}
