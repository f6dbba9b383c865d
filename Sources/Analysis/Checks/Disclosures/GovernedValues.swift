/// Values that a word right before them tells the meaning of: `matures on May 4, 2026`, `up to $10 million`.
extension DisclosedClause {
  private static let limits = WordSet("aggregate maximum")

  /// The first value of a kind in the sentence with a word of a set among the few words before it, and no
  /// comma and no other value between the two.
  func value(
    _ kind: PhrasePattern.GroupClass, after governors: WordSet, within reach: Int = 6
  ) -> TextValue? {
    let sentence = sentenceTokens
    return values.first { value in
      guard sentence.contains(value.tokens.lowerBound), kind.admits(value.kind) else {
        return false
      }
      var before = value.hedgedTokens.lowerBound - 1
      let last = max(sentence.lowerBound, before - reach + 1)
      while before >= last {
        let token = paragraph[before]
        if governors.contains(token.word) { return true }
        switch token.kind {
        case .word, .hyphen, .openBracket, .currency, .colon: before -= 1
        default: return false
        }
      }
      return false
    }
  }

  /// The first time in the sentence that a word of a set introduces.
  func period(after governors: WordSet, within reach: Int = 6) -> Period? {
    guard let value = value(.period, after: governors, within: reach),
      case .period(let period) = value.kind
    else { return nil }
    return period
  }

  /// The first amount that is the most there may be: `up to $10 million`, `an aggregate of $25 million`.
  var limit: TextValue? {
    let sentence = sentenceTokens
    return values.first { value in
      let start = value.hedgedTokens.lowerBound
      guard sentence.contains(start), PhrasePattern.GroupClass.money.admits(value.kind) else {
        return false
      }
      let before = max(sentence.lowerBound, start - 5)..<start
      if value.bound == .atMost || paragraph[before].holds(Self.limits) { return true }
      return zip(before, before.dropFirst()).contains {
        paragraph[$0].word == "up" && paragraph[$1].word == "to"
      }
    }
  }
}
