/// Writes the summary of a filing: sentences from typed facts, facet by facet, under the budget.
enum SummaryWriter {
  /// The summary, at most `tokenBudget` tokens.
  static func summary(of filing: FilingFacts, tokenBudget: Int) -> BusinessSummary {
    let sentences = chosen(SummaryPlan(filing).candidates, tokenBudget: tokenBudget)
    let text = sentences.map(\.text).joined(separator: " ")
    return BusinessSummary(
      sentences: sentences, tokenCount: text.isEmpty ? 0 : TokenBound.upperBound(of: text),
      tokenBudget: tokenBudget)
  }

  /// The most important candidates that fit together and say something new, in the order of the plan.
  private static func chosen(_ candidates: [SummaryCandidate], tokenBudget: Int)
    -> [BusinessSummary.Sentence]
  {
    let ranked = candidates.indices.sorted {
      (candidates[$0].priority, $0) < (candidates[$1].priority, $1)
    }
    var kept: Set<Int> = []
    var told: Set<Word> = []
    var used = TokenTally.zero
    for index in ranked {
      let words = contentWords(of: candidates[index].text)
      let news = words.subtracting(told)
      guard news.count * 4 >= words.count || candidates[index].priority == 0 else { continue }
      // With the space that joins two sentences.
      let cost = TokenBound.tally(of: " " + candidates[index].text)
      guard (used + cost).upperBound <= tokenBudget else { continue }
      kept.insert(index)
      told.formUnion(words)
      used += cost
    }
    return candidates.indices.filter(kept.contains).map { candidates[$0].sentence }
  }

  /// The words of a sentence that carry content: all but the closed classes.
  private static func contentWords(of text: String) -> Set<Word> {
    let tokens = Tokenizer.tokens(of: Array(text.utf8).span)
    return Set(
      tokens.filter { $0.kind == .word && $0.length > 2 && ClosedClass.tag(of: $0.word) == nil }
        .map(\.word))
  }
}

/// A sentence that may go into the summary.
struct SummaryCandidate: Sendable {
  /// How much it matters: 0 must be there, 9 fills up.
  let priority: Int
  /// The sentence.
  let sentence: BusinessSummary.Sentence

  /// The text of the sentence.
  var text: String { sentence.text }
}
