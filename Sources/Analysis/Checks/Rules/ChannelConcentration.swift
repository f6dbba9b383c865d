/// Finds a channel of sale that brings half of revenue or more.
///
/// *Finds*: “channel partners contributing over 53% of our total revenues”.
/// *Passes*: “channel partners’ revenue grew 53%” (no share); “distributors brought 20% of revenue”.
/// *Reads*: facts of kind `revenue-share` by channel.
enum ChannelConcentration: DisclosureRule {
  static let info = CheckInfo(
    code: "channel-concentration", severity: .warning,
    summary: "One channel of sale brings half of revenue or more.", authority: "ASC 275-10-50-18",
    thresholds: [reportedShare])
  static let reach = RuleReach.facts

  /// From this share in percent on, it is reported; a house value.
  static let reportedShare = Threshold(
    "reportedShare", 50, .percent, "from this share of revenue on, it is reported")

  static let triggers: StaticString =
    "channel oem distributors resellers wholesalers wholesale dealers retailers"
  static let clauses = [
    DisclosureClause(
      """
      (all|substantially all|most|majority) of ..3 (sales|revenue|revenues) <at:(~be|~come|~derive|~make)> ..2 (made)? (to|through|from) ..3
      <channel:(oem|oems|distributors|resellers|wholesalers|dealers|retailers|wholesale)>
      """, without: "directly employees market"),
    DisclosureClause(
      """
      <at:(~sell|~distribute)> ..3 (all|substantially all|most|majority|almost all) of ..8 (through|to) ..5
      <channel:(distributors|resellers|wholesalers|dealers|retailers|wholesale channel|oems)>
      """, .ownSubject, without: "directly employees market"),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .mostly(fact.lead.text("channel") ?? "")
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("channel", .optional(fact.lead.text("channel"))),
      .init("shareLow", .number(reportedShare.usual)), .init("bound", .string("gt")),
      .init("period", .null), .init("factIDs", .array([])),
    ]
  }

  static func findings(of clauses: [DisclosedClause], in filing: FilingFacts) -> [Finding] {
    let measured = findings(in: filing)
    let told = clauses.filter { clause in !measured.contains { $0.range.overlaps(clause.range) } }
    return measured + findings(of: told)
  }

  private static func findings(in filing: FilingFacts) -> [Finding] {
    let least = filing.number(reportedShare, of: info)
    return filing.shares(by: .channel).compactMap { series in
      let newest = series.newest
      // A share of one of several that the subject names together is told of none of them.
      guard !series.isOfOneAmongSeveral, !filing.isOutdated(newest),
        let share = newest.leastShare, share >= least, let subject = newest.subject
      else { return nil }
      return Finding(
        code: info.code, severity: info.severity, range: newest.range,
        message: .channelShare(
          subject, newest, earlier: FilingFacts.oncePerPeriod(series.shares).dropFirst().first),
        related: Finding.Related.places(of: series.shares, except: newest.range),
        data: .object([
          .init("channel", .string(subject)),
          .init("shareLow", .number(share)),
          .init("bound", .optional(newest.value?.bound.comparison)),
          .init("period", .optional(newest.period?.label)),
          .init("factIDs", .identifiers(of: series.shares)),
        ]))
    }
  }
}

extension Finding.Message {
  fileprivate static func mostly(_ channel: String) -> Finding.Message {
    Finding.Message("Most of revenue comes through one channel, “\(channel)”.")
  }

  fileprivate static func channelShare(
    _ channel: String, _ newest: Fact, earlier: Fact?
  ) -> Finding.Message {
    let share = "\(Wording.figure(newest)) of\(Wording.ofPeriod(newest)) revenue"
    let text = "\(share) comes through one channel, “\(channel)”\(Wording.before(earlier))."
    return Finding.Message(Wording.opening(text))
  }
}
