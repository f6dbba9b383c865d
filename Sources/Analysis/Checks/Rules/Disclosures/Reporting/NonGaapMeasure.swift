/// Finds a measure outside of generally accepted principles.
///
/// *Finds*: “Adjusted EBITDA was $12 million”, “free cash flow”.
/// *Passes*: measures that a covenant or a bonus plan defines.
/// *Reads*: clauses that name such a measure.
enum NonGaapMeasure: DisclosureRule {
  static let info = CheckInfo(
    code: "non-gaap-measure", severity: .hint, summary: "A measure outside of GAAP is given.",
    authority: "S-K 10(e)")
  static let reach = RuleReach.words

  private static let reconciling = WordSet(
    "reconciliation reconciliations reconcile reconciles reconciled")

  static let triggers: StaticString = "ebitda non-gaap adjusted free"
  static let clauses = [
    DisclosureClause(
      """
      <measure:((adjusted)? ebitda|adjusted (net income|operating income|gross margin|earnings|ebit)|free cash flow|
      non-gaap (net income|operating income|gross margin|earnings|measure|measures|financial measure|financial measures))>
      """, without: "covenant covenants bonus ratio lender award awards")
  ]

  private static let general = WordSet("measure measures")

  /// Whether a measure is named, and not only spoken of.
  private static func isNamed(_ clause: DisclosedClause) -> Bool {
    !(clause.tokens("measure")?.holds(general) ?? true)
  }
  static func weight(of clause: DisclosedClause) -> Int {
    clause.usualWeight + (isNamed(clause) ? 20 : 0)
  }
  static func severity(of fact: DisclosedFact) -> Finding.Severity {
    isReconciled(fact.lead.filing) ? .hint : .warning
  }
  static func message(for fact: DisclosedFact) -> Finding.Message {
    .measure(
      isNamed(fact.lead) ? fact.lead.text("measure") : nil, isReconciled(fact.lead.filing))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("measure", .optional(fact.lead.text("measure"))),
      .init("reconciled", .bool(isReconciled(fact.lead.filing))),
    ]
  }

  private static func isReconciled(_ filing: FilingFacts) -> Bool {
    filing.documentKind == .excerpt
      || filing.blocks.contains { $0.structure.tokens[...].holds(reconciling) }
  }
}

extension Finding.Message {
  fileprivate static func measure(_ name: String?, _ isReconciled: Bool) -> Finding.Message {
    let what = name.map { "“\($0)” is no GAAP measure" } ?? "Measures outside of GAAP are used"
    return Finding.Message(what + (isReconciled ? "." : ", and nothing is said to reconcile it."))
  }
}
