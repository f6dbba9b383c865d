/// Leaves out the short names that a text sets beside long ones: `universal serial bus, or USB,`.
///
/// The long name is told, so that the sentence stands on its own: `Corvale Foods Co., Ltd., or
/// Corvale,` is told as `Corvale Foods Co., Ltd.`; `cash, or equivalents,` is no such name and stays.
struct ClauseAliases {
  /// The words of the sentence.
  let sentence: SentenceReading
  /// The bytes of a token.
  let bytes: (Token) -> ArraySlice<UInt8>

  /// The tokens of a clause without short names, from the tokens told, which ascend.
  /// - Complexity: O(n) in the tokens.
  func removed(from kept: [Int]) -> [Int] {
    guard kept.contains(where: { sentence.word($0) == "or" }) else { return kept }
    var result: [Int] = []
    var index = 0
    while index < kept.count {
      guard let end = alias(at: index, of: kept, after: result) else {
        result.append(kept[index])
        index += 1
        continue
      }
      index = end
    }
    return result
  }

  /// Where an alias that opens with the comma at an index ends; nil where none does.
  private func alias(at index: Int, of kept: [Int], after told: [Int]) -> Int? {
    guard sentence.kind(kept[index]) == .comma, index + 2 < kept.count,
      sentence.word(kept[index + 1]) == "or"
    else { return nil }
    var end = index + 2
    while end < kept.count, end < index + 6, isName(kept[end]) { end += 1 }
    let name = kept[(index + 2)..<end].filter { sentence.kind($0) == .word }
    let isClosed = end == kept.count || sentence.kind(kept[end]) == .comma
    guard isClosed, !name.isEmpty, isAlias(name, of: told, before: kept[index]) else { return nil }
    guard end < kept.count else { return end }
    // The comma that closes the alias goes with it, one that parts a list stays.
    let opensItem =
      end + 1 < kept.count
      && (sentence.tag(kept[end + 1]) == .coordinator
        || sentence.tokens[kept[end + 1]].traits.contains(.capitalised))
    return opensItem ? end : end + 1
  }

  private func isName(_ token: Int) -> Bool {
    switch sentence.kind(token) {
    case .openQuote, .closeQuote, .mark: true
    case .word:
      sentence.tokens[token].traits.contains(.capitalised) || sentence.word(token) == "the"
    default: false
    }
  }

  /// Whether a name is made of the first letters of the words before a token, or opens them.
  private func isAlias(_ name: [Int], of told: [Int], before comma: Int) -> Bool {
    let first = name.first { sentence.word($0) != "the" } ?? name[0]
    let isShortened = told.suffix(14).contains {
      sentence.kind($0) == .word && sentence.word($0) == sentence.word(first)
        && sentence.tokens[$0].traits.contains(.capitalised)
    }
    if isShortened { return true }
    let letters = bytes(sentence.tokens[first]).filter { $0 &- 65 < 26 }
    return name.count == 1
      && Initials.words(of: letters, before: comma, in: sentence.tokens, bytes: bytes) != nil
  }
}
