/// Leaves out the short names that a text sets beside long ones: `universal serial bus, or USB,`.
///
/// The long name is told, so that the sentence stands on its own: `Corvale Foods Co., Ltd., or
/// Corvale,` is told as `Corvale Foods Co., Ltd.`; `cash, or equivalents,` is no such name and stays.
struct ClauseAliases {
  /// The words of the sentence.
  let sentence: SentenceReading
  /// The bytes of a token.
  let bytes: (Int) -> ArraySlice<UInt8>

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
    guard isClosed, !name.isEmpty, isAlias(name, told) else { return nil }
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

  /// Whether a name is made of the first letters of the words before it, or opens them.
  private func isAlias(_ name: [Int], _ told: [Int]) -> Bool {
    let words = told.suffix(14).filter { sentence.kind($0) == .word }
    let first = name.first { sentence.word($0) != "the" } ?? name[0]
    if words.contains(where: {
      sentence.word($0) == sentence.word(first)
        && sentence.tokens[$0].traits.contains(.capitalised)
    }) {
      return true
    }
    guard name.count == 1 else { return false }
    return Self.isInitials(bytes(first), of: words.map(bytes))
  }

  /// Whether letters are the first ones of the last words, each in order: `USB` of `a universal
  /// serial bus`; small words may be passed over.
  static func isInitials(_ letters: ArraySlice<UInt8>, of words: [ArraySlice<UInt8>]) -> Bool {
    var letters = letters.filter(ByteClass.isLetter)
    // `OEMs` of `original equipment manufacturers`
    if letters.count > 2, letters.last == UInt8(ascii: "s") { letters.removeLast() }
    guard letters.count >= 2 else { return false }
    for word in words.reversed().flatMap({ $0.split(separator: UInt8(ascii: "-")).reversed() }) {
      guard let last = letters.last, let head = word.first else { break }
      if head | 0x20 == last | 0x20 { letters.removeLast() } else if word.count > 3 { break }
    }
    return letters.isEmpty
  }
}
