/// Finds that discounts and rights of return lower revenue.
///
/// *Finds*: “including any discounts and price protection”, “distributors have rights of return”.
/// *Passes*: data protection; returns of investments; rebates that the registrant receives.
/// *Reads*: clauses on incentives of the channel.
enum ChannelIncentives: DisclosureRule {
  static let info = CheckInfo(
    code: "channel-incentives", severity: .information,
    summary: "Revenue depends on discounts, price protection or returns.", authority: "ASC 606")

  static let triggers: StaticString =
    "protection rotation return rebates incentives discounts chargebacks funds"
  static let clauses = [
    DisclosureClause(
      """
      <kind:(price protection|stock rotation|(right|rights) of return|volume (rebates|discounts|incentives)|
      sales incentives|cooperative (advertising|marketing)|market development funds|chargebacks)>
      """, [.supposed, .expected, .eitherWay, .anySubject],
      with:
        "distributors distributor resellers retailers customers customer channel carriers wholesalers sales revenue partners",
      without: "no vendor vendors tax employees")
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .incentives(
      fact.clauses.compactMap { $0.text("kind") }.reduce(into: []) {
        if !$0.contains($1.lowercased()) { $0.append($1.lowercased()) }
      })
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("kinds", .array(fact.clauses.compactMap { $0.text("kind") }.map { .string($0) }))]
  }
}

extension Finding.Message {
  fileprivate static func incentives(_ kinds: [String]) -> Finding.Message {
    Finding.Message("Revenue depends on \(Wording.list(Array(kinds.prefix(4)))).")
  }
}
