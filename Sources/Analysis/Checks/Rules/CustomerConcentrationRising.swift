/// Finds a share of one customer or of the same number of customers that has risen.
///
/// *Finds*: “approximately 83% and 76%, respectively, of our revenues were derived from our top four
/// customers”.
/// *Passes*: a fall; a rise that may be less than five points once rounding is allowed for; shares of
/// three customers against shares of four; bounds such as “over 50%”.
/// *Reads*: facts of kind `top-n-share`, and of kind `revenue-share` by customer.
enum CustomerConcentrationRising: FilingCheck {
  static let info = CheckInfo(
    code: "customer-concentration-rising", severity: .warning,
    summary: "The share of the largest customers has risen.", thresholds: [reportedRise])

  /// The least rise in percentage points beyond rounding that is reported; a house value.
  static let reportedRise = Threshold(
    "reportedRise", 5, .points, "from this rise beyond rounding on, it is reported")

  private typealias TopN = CustomerConcentrationTopN
  private typealias Single = CustomerConcentrationSingle

  static func findings(in filing: FilingFacts) -> [Finding] {
    let least = filing.number(reportedRise, of: info)
    let groups = filing.topShares().compactMap { series -> Finding? in
      guard let share = series.shares.first?.leastShare,
        share >= filing.number(TopN.reportedShare, of: TopN.info)
      else { return nil }
      return finding(
        "top \(series.count) customers", count: series.count, series.shares, series.amounts,
        from: least)
    }
    let single = SingleCustomer.series(in: filing).compactMap { series -> Finding? in
      guard let share = series.newest.leastShare,
        share >= filing.number(Single.reportedShare, of: Single.info),
        !filing.isOutdated(series.newest)
      else { return nil }
      let name = SingleCustomer.name(of: series.newest, in: filing)
      return finding(name ?? "one customer", count: 1, series.shares, [], from: least)
    }
    return groups + single
  }

  private static func finding(
    _ whose: String, count: Int, _ shares: [Fact], _ amounts: [Fact], from least: ExactDecimal
  ) -> Finding? {
    guard let newest = shares.first, let year = newest.period?.year,
      let earlier = shares.first(where: { ($0.period?.year ?? year) < year }),
      newest.period?.kind == earlier.period?.kind,
      let rise = rise(from: earlier, to: newest), rise.low >= least
    else { return nil }
    return Finding(
      code: info.code, severity: info.severity, range: newest.range,
      message: .rising(whose, by: rise, from: earlier, to: newest),
      related: Finding.Related.places(of: [earlier] + amounts, except: newest.range),
      data: .object([
        .init("n", .integer(count)),
        .init("share", .array([newest, earlier].map { .number(of: $0) })),
        .init("delta", .array([.number(rise.low), .number(rise.high)])),
        .init("base", .string("revenue")),
        .init("period", .periods(of: [newest, earlier])),
        .init("factIDs", .identifiers(of: [newest, earlier] + amounts)),
      ]))
  }

  /// The rise in percentage points that the digits shown allow.
  private static func rise(from earlier: Fact, to newest: Fact) -> DecimalInterval? {
    guard let before = rounded(earlier), let after = rounded(newest) else { return nil }
    return after.subtracting(before)
  }

  private static func rounded(_ fact: Fact) -> DecimalInterval? {
    guard let value = fact.value, let share = value.nominal,
      value.bound == .exact || value.bound == .approximately
    else { return nil }
    return DecimalInterval(share, lastPlace: value.lastPlace, rounding: .nearest)
  }
}

extension Finding.Message {
  fileprivate static func rising(
    _ whose: String, by rise: DecimalInterval, from earlier: Fact, to newest: Fact
  ) -> Finding.Message {
    let step = "from \(Wording.stated(earlier)) to \(Wording.stated(newest))"
    return Finding.Message(
      "The share of \(count(whose)) rose by \(rise.low) to \(rise.high) points, \(step).")
  }

  private static func count(_ whose: String) -> String {
    whose.hasPrefix("top ") ? "the " + whose : whose
  }
}
