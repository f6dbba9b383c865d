/// Writes the summary of a filing.
enum SummaryWriter {
  /// The summary, at most `tokenBudget` tokens.
  static func summary(of filing: FilingFacts, tokenBudget: Int) -> BusinessSummary {
    BusinessSummary(sentences: [], tokenCount: 0, tokenBudget: tokenBudget)
  }
}
