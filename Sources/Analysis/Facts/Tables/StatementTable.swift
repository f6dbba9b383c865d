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
}
