/// Finds an excerpt that describes no debt, no equity raised and no credit facility.
///
/// *Finds*: an Item in which the words for debt and equity financing do not occur.
/// *Passes*: a whole filing, and any text with one of those words.
/// *Reads*: the words of all blocks.
enum FinancingNotDescribed: FilingCheck {
  static let info = CheckInfo(
    code: "financing-not-described", severity: .information,
    summary: "No debt, equity or credit facility is described in this excerpt.")
  static let reach = RuleReach.words

  private static let financing = WordSet(
    """
    loan loans debt debts indebtedness notes debentures borrowings facility lender lenders bonds
    convertible warrants offering placement liquidity credit
    """)
  /// The least number of sentences of an excerpt that may be expected to speak of it.
  static let leastSentences = 60

  static func findings(in filing: FilingFacts) -> [Finding] {
    guard filing.documentKind == .excerpt else { return [] }
    var sentences = 0
    for (block, analysis) in filing.blocks.enumerated() where filing.isRead(block: block) {
      sentences += analysis.structure.sentences.count
      if analysis.structure.tokens[...].holds(financing) { return [] }
    }
    guard sentences >= leastSentences, let section = filing.outline.sections.first else {
      return []
    }
    return [
      Finding(
        code: info.code, severity: info.severity, range: section.headingRange,
        message: .notDescribed,
        data: .object([
          .init("searchedTerms", .array([.string("debt"), .string("equity"), .string("credit")]))
        ]))
    ]
  }
}

extension Finding.Message {
  fileprivate static let notDescribed = Finding.Message(
    "No debt, equity or credit facility is described in this text.")
}
