/// Finds that somebody controls the registrant.
///
/// *Finds*: “we are a controlled company within the meaning of the NYSE rules”, “our officers and largest
/// shareholder beneficially own a majority of our common stock”.
/// *Passes*: the denial; holders with less than half; companies that the registrant controls.
/// *Reads*: clauses on the majority of votes and shares.
enum ControlledCompany: DisclosureRule {
  static let info = CheckInfo(
    code: "controlled-company", severity: .information, summary: "Somebody controls the registrant."
  )

  static let triggers: StaticString = "controlled majority voting"
  static let clauses = [
    DisclosureClause(
      "<at:~be> ..3 controlled company ..3 (within|under|as|for)", .ownSubject, without: "not"),
    DisclosureClause(
      """
      <at:(~own|owns|~hold|~control|own)> ..3 (a majority|the majority|more than 50%|over 50%) of ..2 (our|the company 's|the) ..6
      (stock|shares|voting|votes|securities)
      """, [.anySubject], with: "our company company's",
      without:
        "subsidiary subsidiaries investee affiliate independent preferred consent holders directors' vote quorum"
    ),
    DisclosureClause(
      "<at:(~have|exercise|~exercise)> ..2 (voting)? control (of|over) (us|the company|our company)",
      [.anySubject]),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .controlled(fact.first { clause in clause.percent.map { clause.text(of: $0) } })
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("holder", .optional(fact.lead.subject)), .init("pct", .number(fact.first(\.percent))),
    ]
  }
}

extension Finding.Message {
  fileprivate static func controlled(_ share: String?) -> Finding.Message {
    Finding.Message("Somebody controls the registrant\(share.map { " with \($0)" } ?? "").")
  }
}
