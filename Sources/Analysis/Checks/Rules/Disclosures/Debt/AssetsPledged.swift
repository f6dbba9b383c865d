/// Finds assets of the registrant that secure its debts.
///
/// *Finds*: “secured by substantially all of our assets”, “we granted the bank a security interest in
/// all of its assets on deposit”, “securities were pledged as collateral for repurchase agreements”.
/// *Passes*: collateral that borrowers give; powers to pledge; unsecured debt.
/// *Reads*: clauses on liens, pledges and security interests.
enum AssetsPledged: DisclosureRule {
  static let info = CheckInfo(
    code: "assets-pledged", severity: .information,
    summary: "Assets secure debts of the registrant.")

  private static let others: StaticString = """
    borrowers borrower loans mortgagor esop customers lessee lessees issuer guarantor
    """

  static let triggers: StaticString =
    "secured collateralized pledged pledge lien liens security collateral granted"
  static let clauses = [
    DisclosureClause(
      """
      <at:(secured|collateralized)> by ..12 (our|its|the company 's|of the company|the registrant 's) ..4
      (assets|property|inventory|receivables|equipment|property|accounts|properties)
      """, without: others),
    DisclosureClause(
      """
      <at:(secured|collateralized)> by ..4 (all|substantially all|a first) ..8 (assets|property|collateral) of the (company|registrant|borrowers)
      """, without: others),
    DisclosureClause(
      """
      <at:(~grant|pledged|~give)> ..8 (security interest|security interests|lien|liens|first priority) ..3 (in|on) ..8
      (assets|receivables|inventory|collateral|property|accounts|deposit|equipment|shares)
      """, .ownSubject, without: "borrowers borrower esop customers"),
    DisclosureClause(
      "<at:(~be)> ..3 pledged ..4 (as|to secure|for|under)", without: others),
    DisclosureClause(
      """
      (equipment|assets|property|properties|receivables|inventory|securities) <at:~be> subject to ..4 (lien|liens|security interest|security interests|mortgage|mortgages) of
      """, without: others),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .pledged }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("scope", .string(fact.lead.text(fact.lead.disclosure.tokens))),
      .init("amount", fact.lead.amount(fact.lead.money)),
    ]
  }
}

extension Finding.Message {
  fileprivate static let pledged = Finding.Message("Assets secure debts of the registrant.")
}
