/// Finds obligations of the registrant that are overdue.
///
/// *Finds*: “partially settle royalty arrears”, “accrued and unpaid dividends in arrears”, “we are past due
/// on our lease payments”.
/// *Passes*: interest that is paid in arrears, as agreed; customers who are late.
/// *Reads*: clauses on arrears and on payments past due.
enum PaymentArrears: DisclosureRule {
  static let info = CheckInfo(
    code: "payment-arrears", severity: .warning, summary: "An obligation is in arrears.")

  private static let agreed: StaticString = """
    payable monthly quarterly semi-annually semiannually annually customers borrowers loans receivable
    receivables delinquent
    """

  static let triggers: StaticString = "arrears arrearages past"
  static let clauses = [
    DisclosureClause(
      "<kind:(royalty|rent|rental|dividend|interest|payment|wage|salary|tax|license)> (arrears|arrearages)",
      [.infinitive]),
    DisclosureClause(
      "<kind:(dividends|royalties|rent|wages|salaries|payments)> ..8 <at:~be> ..3 in arrears",
      without: agreed),
    DisclosureClause("<at:~be> ..2 in arrears (on|with|in)", .ownSubject, without: agreed),
    DisclosureClause("<at:~be> ..2 past due (on|in|with) our", .ownSubject, without: agreed),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .arrears(fact.lead.text("kind"))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("kind", .optional(fact.first { $0.text("kind") })),
      .init("amount", fact.lead.amount(fact.lead.money)),
    ]
  }
}

extension Finding.Message {
  fileprivate static func arrears(_ kind: String?) -> Finding.Message {
    Finding.Message("An obligation is in arrears\(kind.map { ": \($0)" } ?? "").")
  }
}
