/// Finds names that the text defines in brackets: `Land Mobile Radio (“LMR”)`, `(the “Term Loan”)`.
enum TermMentions {
  private static let openers = WordSet("the collectively together each a an or and as referred to")
  private static let small = WordSet("of and the for in to on a an &")
  /// The greatest number of words of a defined name.
  static let longestName = 4

  /// The definitions of a block.
  static func definitions(in tokens: [Token], _ text: Span<UInt8>) -> [BlockMentions.Definition] {
    var result: [BlockMentions.Definition] = []
    for open in tokens.indices where tokens[open].kind == .openBracket {
      if let found = definition(after: open, tokens, text) { result.append(found) }
      if open > 0, spellsOut(tokens[open - 1], after: open, tokens, text) {
        result.append(acronym(open - 1, tokens))
      }
    }
    for or in tokens.indices.dropFirst().dropLast() where tokens[or].word == "or" {
      var end = or
      if tokens[end - 1].kind == .comma { end -= 1 }
      if end > 0, tokens[end - 1].kind == .number { end -= 1 }
      // `a very high frequency radio, or VHF radio`: the noun stands on both sides.
      if end > 1, or + 2 < tokens.count, tokens[end - 1].word == tokens[or + 2].word,
        tokens[end - 1].kind == .word
      {
        end -= 1
      }
      if spellsOut(tokens[or + 1], before: end, tokens, text) {
        result.append(acronym(or + 1, tokens))
      }
    }
    return result
  }

  private static func acronym(_ token: Int, _ tokens: [Token]) -> BlockMentions.Definition {
    BlockMentions.Definition(
      name: tokens[token].word.hash, tokens: token..<(token + 1), isAcronym: true)
  }

  /// Whether the words in a bracket begin with the letters of the acronym before it.
  private static func spellsOut(
    _ acronym: Token, after open: Int, _ tokens: [Token], _ text: Span<UInt8>
  ) -> Bool {
    guard
      let close = tokens[open...].prefix(12).firstIndex(where: { $0.kind == .closeBracket }),
      close > open + 2
    else { return false }
    return spellsOut(acronym, before: close, tokens, text)
  }

  private static func definition(
    after open: Int, _ tokens: [Token], _ text: Span<UInt8>
  ) -> BlockMentions.Definition? {
    var index = open + 1
    while index < tokens.count, index < open + 5,
      openers.contains(tokens[index].word)
        || tokens[index].kind == .comma
    { index += 1 }
    guard index < tokens.count else { return nil }
    let isQuoted = tokens[index].kind == .openQuote
    if isQuoted { index += 1 }
    let start = index
    while index < tokens.count, tokens[index].kind == .word, index - start < longestName,
      tokens[index].traits.contains(.capitalised)
    { index += 1 }
    guard index > start, index < tokens.count else { return nil }
    let isSingle = index == start + 1
    let spelled = isSingle && spellsOut(tokens[start], before: open, tokens, text)
    if isQuoted {
      guard tokens[index].kind == .closeQuote || tokens[index].kind == .comma else { return nil }
    } else {
      guard spelled, tokens[index].kind == .closeBracket, start == open + 1 else { return nil }
    }
    // `IRAs`, `SLAs`: acronyms in the plural, which are used in the singular too.
    if isSingle, !spelled, tokens[start].traits.contains(.endsInS), tokens[start].length <= 6 {
      return nil
    }
    let name =
      isSingle
      ? tokens[start].word.hash
      : BlockMentions.pair(tokens[start].word, tokens[start + 1].word)
    return BlockMentions.Definition(
      name: name, tokens: start..<index, isAcronym: isSingle && spelled)
  }

  /// Whether the words before a bracket begin with the letters of an acronym.
  private static func spellsOut(
    _ acronym: Token, before open: Int, _ tokens: [Token], _ text: Span<UInt8>
  ) -> Bool {
    guard acronym.traits.contains(.allCapitals), (2...6).contains(acronym.length),
      acronym.end <= text.count
    else { return false }
    var letter = acronym.end - 1
    var index = open - 1
    var isFirst = true
    while letter >= Int(acronym.start) {
      guard index >= 0, tokens[index].kind == .word || tokens[index].kind == .hyphen,
        Int(tokens[index].start) < text.count
      else { return false }
      let initials = initials(of: tokens[index], text)
      if !initials.isEmpty, letter - initials.count + 1 >= Int(acronym.start),
        zip(initials.reversed(), (0..<initials.count)).allSatisfy({ $0 == text[letter - $1] })
      {
        letter -= initials.count
        isFirst = false
      } else if isFirst || !small.contains(tokens[index].word) && tokens[index].kind == .word {
        return false
      }
      index -= 1
    }
    return true
  }

  /// The first letters of the parts of a word in capitals: `NR` of `Non-Routine`.
  private static func initials(of token: Token, _ text: Span<UInt8>) -> [UInt8] {
    guard token.kind == .word, token.end <= text.count else { return [] }
    var result: [UInt8] = []
    var isStart = true
    for offset in token.range.start..<token.range.end {
      if isStart { result.append(text[offset] & 0xDF) }
      isStart = text[offset] == UInt8(ascii: "-")
    }
    return result
  }
}
