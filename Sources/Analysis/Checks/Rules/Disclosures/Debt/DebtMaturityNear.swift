/// Finds debt that falls due within a year after the end of the period.
///
/// *Finds*: “the line of credit expires October 29, 2021”, “all principal will be due at maturity on
/// September 30, 2010”, “maturities for the advances are $106 million in fiscal 2010”.
/// *Passes*: debt that falls due later or was repaid; maturities of investments, leases and options.
/// *Reads*: clauses on maturity with a day, month or year, and the end of the period.
enum DebtMaturityNear: DisclosureRule {
  static let info = CheckInfo(
    code: "debt-maturity-near", severity: .warning,
    summary: "Debt falls due within a year after the period.", authority: "ASC 470-10-50-1")
  static let reach = RuleReach.facts

  /// The most days after the end of the period.
  static let reportedDays = 366

  private static let guarantees = WordSet("guarantee guarantees guaranty")
  private static let others: StaticString = """
    lease leases option options warrant warrants securities investments deposits receivable letters
    swap swaps derivative derivatives forgiven repaid license held-to-maturity
    contracts ranging starting commencing beginning staring
    """

  static let triggers: StaticString =
    "matures mature matured maturing due expires expire payable maturity maturities repayable"
  static let clauses = [
    DisclosureClause(
      """
      <at:(matures|mature|maturing|expires|expire|expiring|due|repayable|payable in full)> ..6 (on|in|at|by|before|of)? ..3 <date:@period>
      """, [.expected],
      with:
        "note notes loan loans credit facility debt debentures advances borrowings principal indebtedness revolver mortgage",
      without: others),
    DisclosureClause(
      """
      (maturity|final maturity|maturity date) ..6 (of|is|on|date) ..4 <date:@period>
      """, [.expected],
      with:
        "note notes loan loans credit facility debt debentures advances borrowings principal indebtedness revolver mortgage",
      without: others),
    DisclosureClause(
      """
      maturities ..8 <at:~be> ..2 @money (, @money)* in <date:@period>
      """, with: "advances debt notes borrowings loans facility", without: others),
  ]

  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool {
    guard let end = clause.filing.statementDate, let days = distance(of: clause, after: end) else {
      return false
    }
    if let subject = clause.disclosure.subject, clause.holds(guarantees, in: subject) {
      return false
    }
    return days > 0 && days <= reportedDays
  }
  static func key(of clause: DisclosedClause) -> String? { period(of: clause)?.label }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .due(
      fact.first(\.amountText),
      period(of: fact.lead).map {
        $0.kind == .instant ? "on " + Wording.day($0) : "in " + Wording.month($0)
      }
        ?? "")
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    let isDay = period(of: fact.lead)?.kind == .instant
    let days =
      isDay ? fact.lead.filing.statementDate.flatMap { distance(of: fact.lead, after: $0) } : nil
    return [
      .init("date", .period(period(of: fact.lead))),
      .init("amount", fact.lead.amount(fact.lead.money)),
      .init("daysFromPeriodEnd", days.map { .integer($0) } ?? .null),
    ]
  }

  private static func period(of clause: DisclosedClause) -> Period? {
    guard let value = clause.value(in: "date", .period), case .period(let period) = value.kind
    else {
      return nil
    }
    return period
  }

  private static func distance(of clause: DisclosedClause, after end: CalendarDate) -> Int? {
    guard let period = period(of: clause) else { return nil }
    let due = period.end ?? period.shiftedEnd(from: end)
    return due.map { $0.dayNumber - end.dayNumber }
  }
}

extension Period {
  /// The end of a year that is named without its last day, by the last day of another year.
  fileprivate func shiftedEnd(from end: CalendarDate) -> CalendarDate? {
    kind == .year ? end.inYear(year) : nil
  }
}

extension Finding.Message {
  fileprivate static func due(_ amount: String?, _ date: String) -> Finding.Message {
    Finding.Message("\(amount.map { "Debt of \($0)" } ?? "Debt") falls due \(date).")
  }
}
