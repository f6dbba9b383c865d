/// Finds a few customers who bring a large part of revenue together.
///
/// *Finds*: “approximately 83% and 76%, respectively, of our revenues were derived from our top four
/// customers”.
/// *Passes*: “the top four carriers hold 98% of subscribers” (no share of the registrant's revenue);
/// shares below 25%.
/// *Reads*: facts of kind `top-n-share`.
enum CustomerConcentrationTopN: FilingCheck {
  static let info = CheckInfo(
    code: "customer-concentration-top-n", severity: .warning,
    summary: "A few customers together bring a large part of revenue.",
    authority: "ASC 275-10-50-16, 50-18", thresholds: [reportedShare, warningShare])

  /// From this share in percent on, the finding is a warning; a house value.
  static let warningShare = Threshold(
    "warningShare", 50, .percent, "from this share of revenue on, the finding is a warning")
  /// From this share in percent on, it is reported at all; a house value.
  static let reportedShare = Threshold(
    "reportedShare", 25, .percent, "from this share of revenue on, it is reported")

  static func findings(in filing: FilingFacts) -> [Finding] {
    let least = filing.number(reportedShare, of: info)
    let grave = filing.number(warningShare, of: info)
    // One finding for each group of customers: its newest period leads, the others are related.
    return filing.topShares().compactMap { series in
      guard let newest = series.shares.first, let share = newest.leastShare, share >= least
      else { return nil }
      let facts = series.shares + series.amounts
      let shares = FilingFacts.oncePerPeriod(series.shares)
      let amounts = FilingFacts.oncePerPeriod(series.amounts)
      return Finding(
        code: info.code, severity: share >= grave ? .warning : .information,
        range: newest.range,
        message: .topCustomers(
          count: series.count, newest: newest, earlier: shares.dropFirst().first),
        related: Finding.Related.places(of: facts, except: newest.range),
        data: .object([
          .init("n", .integer(series.count)),
          .init("share", .array(shares.map { .number(of: $0) })),
          .init("amount", .array(amounts.map { .number(of: $0) })),
          .init("base", .string("revenue")),
          .init("period", .periods(of: shares)),
          .init("factIDs", .identifiers(of: facts)),
        ]))
    }
  }
}

extension Finding.Message {
  fileprivate static func topCustomers(
    count: Int, newest: Fact, earlier: Fact?
  ) -> Finding.Message {
    let share = "\(Wording.figure(newest)) of\(Wording.ofPeriod(newest)) revenue"
    return Finding.Message("The top \(count) customers are \(share)\(Wording.before(earlier)).")
  }
}
