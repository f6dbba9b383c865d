/// Tells financial statements from other tables that use the same labels: a pension note has a
/// `Net loss` too, and a segment table its `Revenue`.
enum StatementTable {
  private static let families: [PhrasePattern] = [
    PhrasePattern("cost of (revenue|revenues|sales|goods)"),
    PhrasePattern("(total)? (costs|operating expenses|expenses|cost)"),
    PhrasePattern("(provision for|benefit from)? income taxes"),
    PhrasePattern("(income|loss|earnings) (@any)* before"),
    PhrasePattern("(gross|operating) (profit|margin|income|loss)"),
    PhrasePattern("net (income|loss|earnings)"),
    PhrasePattern("(basic|diluted)"),
    PhrasePattern("total (assets|current assets)"),
    PhrasePattern("total (liabilities|current liabilities)"),
    PhrasePattern("(common|preferred|treasury) (stock|shares)"),
    PhrasePattern("(retained earnings|accumulated deficit|additional|accumulated other)"),
    PhrasePattern("(property|premises) (,|and)"),
    PhrasePattern("(goodwill|inventories|inventory|prepaid)"),
    PhrasePattern("other (assets|liabilities)"),
    PhrasePattern("(total)? $revenue"),
    PhrasePattern("(total)? cash (,|and)? (cash equivalents|provided|used|flows)"),
    PhrasePattern("net cash (provided|used)"),
    PhrasePattern(
      "(proceeds from|purchase of|purchases of|payments for|repayment of|repayments of|payment of)"),
    PhrasePattern("(accounts|trade) (receivable|payable)"),
    PhrasePattern("total (stockholders|shareholders) '"),
    PhrasePattern("working capital"),
    PhrasePattern("long-term (debt|obligations)"),
    PhrasePattern("(cash)? dividends"),
    PhrasePattern("(selling|general|research|interest|depreciation)"),
  ]

  /// How many kinds of lines of a statement head the rows.
  static func families(of rows: [TableReading.Row], blocks: [BlockAnalysis]) -> Int {
    var found: Set<Int> = []
    for row in rows where !row.label.isEmpty {
      let sentence = SentenceReading(
        tokens: blocks[row.block].structure.tokens, range: row.label, values: [])
      for (number, family) in families.enumerated() where !found.contains(number) {
        if family.match(sentence, at: row.label.lowerBound) != nil { found.insert(number) }
      }
    }
    return found.count
  }

  private static let revenues = WordSet("revenue revenues sales")
  private static let costs = WordSet("cost costs expense expenses")
  private static let notRevenue = WordSet(
    """
    cost costs deferred unearned per percent percentage expense expenses income proceeds loss gain tax taxes growth
    change increase decrease organic adjusted pro intersegment other
    """)
  private static let taxes = PhrasePattern(
    "((provision for|benefit from|less)? (income tax|income taxes)|(income|loss|earnings) (@any)* before)"
  )
  private static let result = PhrasePattern("(consolidated)? net (income|loss|earnings|profit)")

  /// The one line of revenue at the top of a statement of income, whatever it is called: `Railway
  /// operating revenues`, with expenses below it and net income at the end.
  static func onlyRevenue(of reading: TableReading, blocks: [BlockAnalysis]) -> Int? {
    func words(_ label: TableReading.Label) -> [Word] {
      blocks[label.block].structure.tokens[label.tokens].filter { $0.kind == .word }.map(\.word)
    }
    guard reading.rows.count >= 4 else { return nil }
    let labels = reading.rows.map { words(.init(block: $0.block, tokens: $0.label)) }
    guard let first = labels.first, (2...5).contains(first.count),
      let noun = first.last, revenues.contains(noun), !first.contains(where: notRevenue.contains),
      reading.rows[0].section.map({ !words($0).contains(where: revenues.contains) }) ?? true,
      // What follows is an expense, or stands below a head of expenses.
      labels[1].contains(where: costs.contains)
        || (reading.rows[1].section.map { words($0).contains(where: costs.contains) } ?? false)
    else { return nil }
    let isOne = labels.dropFirst().allSatisfy { words in
      !words.contains(where: revenues.contains) || words.contains(where: notRevenue.contains)
    }
    return isOne && holds(taxes, reading.rows, blocks) && holds(result, reading.rows, blocks)
      ? 0 : nil
  }

  private static func holds(
    _ pattern: PhrasePattern, _ rows: [TableReading.Row], _ blocks: [BlockAnalysis]
  ) -> Bool {
    rows.contains { row in
      let sentence = SentenceReading(
        tokens: blocks[row.block].structure.tokens, range: row.label, values: [])
      return !row.label.isEmpty && pattern.match(sentence, at: row.label.lowerBound) != nil
    }
  }
}
