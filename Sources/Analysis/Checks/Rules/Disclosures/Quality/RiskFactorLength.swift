/// Finds long risk factors without the summary that they ask for.
///
/// *Finds*: risk factors of more than fifteen pages in a filing that has no summary of them.
/// *Passes*: shorter ones, a text with a summary, years before the rule.
/// *Reads*: the words of Item 1A.
enum RiskFactorLength: FilingCheck {
  static let info = CheckInfo(
    code: "risk-factor-length", severity: .information,
    summary: "Risk factors of more than 15 pages lack a summary.", authority: "S-K 105(b)",
    thresholds: [pages])
  static let reach = RuleReach.words

  /// From this number of pages on, a summary is asked for.
  static let pages = Threshold(
    "pages", 15, .pages, "beyond so many, a summary is asked for")
  /// The number of words of a page; a house value.
  static let wordsOfPage = 800

  private static let summaries = WordSet("summary summarized summarizes")

  static func findings(in filing: FilingFacts) -> [Finding] {
    guard filing.documentKind == .full, let end = filing.statementDate, end.year >= 2020,
      let first = filing.roles.firstIndex(where: { $0.item == "1A" })
    else { return [] }
    var words = 0
    for (role, block) in zip(filing.roles, filing.blocks) {
      let tokens = block.structure.tokens
      if tokens.count < 40, tokens[...].holds(summaries),
        tokens.contains(where: { $0.word == "risk" || $0.word == "risks" })
      {
        return []
      }
      if role.item == "1A" { words += tokens.count { $0.kind == .word } }
    }
    guard words > filing.count(pages, of: info) * wordsOfPage else { return [] }
    return [
      Finding(
        code: info.code, severity: info.severity,
        range: filing.view.map.source(of: filing.view.blocks[first].range),
        message: .long(words / wordsOfPage),
        data: .object([.init("pages", .integer(words / wordsOfPage))]))
    ]
  }
}

extension Finding.Message {
  fileprivate static func long(_ pages: Int) -> Finding.Message {
    Finding.Message("The risk factors fill about \(pages) pages, and no summary of them was found.")
  }
}
