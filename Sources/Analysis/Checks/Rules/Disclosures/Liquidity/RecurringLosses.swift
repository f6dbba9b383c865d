/// Finds losses that the registrant has made again and again.
///
/// *Finds*: “we have incurred net losses in each year since our inception”, “a history of losses”,
/// “we have experienced negative cash flows from operations”.
/// *Passes*: losses of others, of loans or of investments; carryforwards of tax losses; losses that may
/// come; one loss of one year.
/// *Reads*: clauses on losses and on cash used in operations.
enum RecurringLosses: DisclosureRule {
  static let info = CheckInfo(
    code: "recurring-losses", severity: .warning,
    summary: "Recurring losses or negative operating cash flows are stated.", authority: "AS 2415")

  static let reach = RuleReach.facts

  private static let unrelated: StaticString = """
    carryforward carryforwards carry-forward insured insurance underwriting securities loan loans
    investment investments hedging customers catastrophe borrowers actuarial
    """

  static let triggers: StaticString = "losses negative"
  static let clauses = [
    DisclosureClause(
      """
      <at:(~incur|~experience|~suffer|~sustain|~generate|~report|~have|~record)> ..5
      (losses|loss) (from operations)? ..6
      (since|each|every|inception|recent|prior|annual|past|date)
      """, .ownSubject, without: unrelated),
    DisclosureClause(
      """
      <at:(~incur|~experience|~suffer|~sustain|~have|~generate|~show)> ..2
      (recurring|continuing|continued|repeated|consistent|substantial|significant|cumulative) (operating|net)? losses
      """, [.ownSubject, .past], without: unrelated),
    DisclosureClause(
      "<at:(~have)> a? ..2 history of ..3 losses", [.ownSubject], without: unrelated),
    DisclosureClause(
      "(our|the company 's|its) (recurring|continuing|continued|history of) ..3 losses",
      without: unrelated),
    DisclosureClause(
      "<at:(~incur|~experience|~suffer|~have|~generate|~report)> ..8 negative ..2 cash (flow|flows) ..2 operations",
      .ownSubject),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    isFormer(fact) ? .formerLosses : .losses
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("since", .period(fact.first { $0.period(after: origins, within: 3) }))]
  }

  private static let origins = WordSet("since")

  static func severity(of fact: DisclosedFact) -> Finding.Severity {
    isFormer(fact) ? info.severity.lowered : info.severity
  }

  /// Whether the losses are told as past, or the newest year has an income: `we have historically
  /// incurred losses, while we generated net income in 2023`.
  private static func isFormer(_ fact: DisclosedFact) -> Bool {
    if fact.lead.isResolved { return true }
    let filing = fact.lead.filing
    let newest = filing.facts(.netIncome).filter {
      $0.isStatedOfRegistrant && $0.subject == nil && $0.unit != "percent" && $0.value != nil
        && $0.period?.kind == .year
    }.sorted(by: FilingFacts.isNewer).first
    guard let newest, newest.period?.year == filing.latestYear, let low = newest.value?.low else {
      return false
    }
    return !low.isNegative && fact.clauses.contains { $0.sentence.holds(formerly) }
  }

  private static let formerly = WordSet("historically history formerly previously past prior")
}

extension Finding.Message {
  fileprivate static let losses = Finding.Message(
    "Recurring losses or negative operating cash flows are stated.")
  fileprivate static let formerLosses = Finding.Message(
    "Recurring losses of former periods are stated.")
}
