/// Finds a reorganisation of the registrant that is under way or done.
///
/// *Finds*: “Since July 2022, our management team has endeavored to reorganize the Company into a
/// leaner, lower cost organization”.
/// *Passes*: “reorganization under Chapter 11”; a tax-free reorganization; restructured debt; plans and
/// possibilities.
/// *Reads*: facts of kind `strategy` with the role of a reorganisation.
enum Restructuring: DisclosureRule {
  static let info = CheckInfo(
    code: "restructuring", severity: .information,
    summary: "The registrant reorganises or restructures its business.")
  static let reach = RuleReach.facts

  private static let verbs = WordSet(
    "reorganize reorganized reorganizing restructure restructured restructuring")
  /// The greatest number of words from the verb to the `into` of its aim.
  static let longestObject = 6

  /// Words of a sentence that speaks of another kind of reorganisation.
  private static let otherKinds = WordSet(
    """
    chapter bankruptcy insolvency tax-free debt debts loan loans notes indebtedness lender lenders
    creditors balance troubled borrower borrowers merger relationship relationships subsidiary
    subsidiaries
    """)

  static let triggers: StaticString = "restructuring restructurings"
  static let clauses = [
    DisclosureClause(
      """
      <at:(~incur|~record|~recognize|~have|~report)> ..6 restructuring (charge|charges|costs|expenses|expense) ..8 @money
      """, without: "debt debts loan loans troubled borrower"),
    DisclosureClause(
      "<at:(~have|~incur|~record|~recognize)> ..3 @money ..4 (of|in) ..3 restructuring (charge|charges|costs|expenses)",
      without: "debt debts loan loans troubled"),
    DisclosureClause(
      "<at:(~announce|~implement|~initiate|~commence|~approve|~undertake)> ..5 restructuring (plan|program|actions|initiative)",
      .ownSubject, without: "debt debts loan loans troubled"),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .charges(fact.text(\.money))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [
      .init("since", .period(fact.first(\.period))),
      .init("aim", .null), .init("factIDs", .array([])),
    ]
  }

  static func findings(of clauses: [DisclosedClause], in filing: FilingFacts) -> [Finding] {
    guard let measured = findings(in: filing).first else { return findings(of: clauses) }
    return [measured.adding(clauses)]
  }

  private static func findings(in filing: FilingFacts) -> [Finding] {
    let facts = filing.facts(.strategy).filter {
      $0.role == StatementRole.reorganization.rawValue && $0.isStatedOfRegistrant
        && !filing.isOfOthers($0) && !filing.sentence(of: $0).holds(otherKinds)
        && !isFinancial(filing.sentence(of: $0))
    }
    guard let lead = facts.first(where: { $0.modality == .actual }) ?? facts.first else {
      return []
    }
    return [
      Finding(
        code: info.code, severity: info.severity, range: lead.range,
        message: .restructuring(since: lead),
        related: Finding.Related.places(of: facts, except: lead.range),
        data: .object([
          .init("since", .optional(lead.period?.label)),
          .init("aim", .optional(aim(of: lead, in: filing))),
          .init("factIDs", .identifiers(of: facts)),
        ]))
    ]
  }

  /// `a financial restructuring`: of debts, not of the business.
  private static func isFinancial(_ sentence: ArraySlice<Token>) -> Bool {
    zip(sentence, sentence.dropFirst()).contains {
      $0.word == "financial" && $1.word == "restructuring"
    }
  }

  /// What the registrant is to become: `a leaner, lower cost organization`.
  private static func aim(of fact: Fact, in filing: FilingFacts) -> String? {
    let words = filing.words(of: fact)
    guard let verb = words.firstIndex(where: { verbs.contains($0.word) }),
      let into = words[verb...].prefix(longestObject).firstIndex(where: { $0.word == "into" }),
      into + 1 < words.endIndex
    else { return nil }
    return filing.text(words[(into + 1)...], near: fact)
  }
}

extension Finding.Message {
  fileprivate static func charges(_ amount: String?) -> Finding.Message {
    Finding.Message("The registrant restructures its business\(amount.map { " (\($0))" } ?? "").")
  }

  fileprivate static func restructuring(since fact: Fact) -> Finding.Message {
    let time = fact.period.map { " (\(Wording.label($0)))" } ?? ""
    return Finding.Message("The registrant reports a reorganization of its business\(time).")
  }
}
