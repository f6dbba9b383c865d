/// Finds a reverse split of the registrant's shares.
///
/// *Finds*: “we effected a 1-for-10 reverse stock split on May 3, 2022”.
/// *Passes*: forward splits; a split that the board may carry out.
/// *Reads*: clauses on reverse splits.
enum ReverseSplit: DisclosureRule {
  static let info = CheckInfo(
    code: "reverse-split", severity: .information,
    summary: "Shares were combined in a reverse split.")

  static let triggers: StaticString = "reverse"
  static let clauses = [
    DisclosureClause(
      "<ratio:(@count|one-for-five|one-for-ten|one-for-twenty|for|@any)>? ..2 reverse (stock|share|common)? (stock)? split"
    )
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .split(fact.first(date).map(Wording.month))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("date", .period(fact.first(date)))]
  }

  private static let effects = WordSet(
    "effected effective effectuated completed implemented became occurred")

  /// The day on which it took effect, not that of its approval.
  private static func date(of clause: DisclosedClause) -> Period? {
    clause.sentence.holds(effects) ? clause.day(of: effects) ?? clause.period(after: effects) : nil
  }
}

extension Finding.Message {
  fileprivate static func split(_ date: String?) -> Finding.Message {
    Finding.Message("Shares were combined in a reverse split\(date.map { " (\($0))" } ?? "").")
  }
}
