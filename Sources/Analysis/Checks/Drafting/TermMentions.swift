/// Finds names that the text defines: `Land Mobile Radio (“LMR”)`, `(the “Term Loan”)`.
enum TermMentions {
  private static let openers = WordSet("the collectively together each a an and or as referred to")
  /// The greatest number of words of a defined name.
  static let longestName = 4

  /// The definitions of a block.
  static func definitions(in tokens: [Token], _ text: Span<UInt8>) -> [BlockMentions.Definition] {
    var result: [BlockMentions.Definition] = []
    for index in tokens.indices.dropFirst() {
      if tokens[index].kind == .openBracket {
        if let found = definition(after: index, tokens, text) { result.append(found) }
        if let found = spelled(behind: index, tokens, text) { result.append(found) }
      } else if tokens[index].word == "or", let found = apposition(index, tokens, text) {
        result.append(found)
      }
    }
    return result
  }

  /// `a very high frequency radio, or VHF radio`: the noun may stand on both sides.
  private static func apposition(
    _ or: Int, _ tokens: [Token], _ text: Span<UInt8>
  ) -> BlockMentions.Definition? {
    var short = or + 1
    if short < tokens.count, tokens[short].word == "the" { short += 1 }
    if short < tokens.count, tokens[short].kind == .openQuote { short += 1 }
    guard short < tokens.count, let name = ShortForm.name(of: tokens[short], text) else {
      return nil
    }
    var end = or
    if tokens[end - 1].kind == .comma { end -= 1 }
    if end > 1, short + 1 < tokens.count, tokens[end - 1].word == tokens[short + 1].word,
      tokens[end - 1].kind == .word
    {
      end -= 1
    }
    return Spelling.words(tokens[short], before: end, tokens, text).map {
      BlockMentions.Definition(
        name: name, tokens: short..<(short + 1), isFormal: true,
        expansion: Spelling.key(of: $0, tokens, text), words: $0)
    }
  }

  /// `LMR (Land Mobile Radio)`.
  private static func spelled(
    behind open: Int, _ tokens: [Token], _ text: Span<UInt8>
  ) -> BlockMentions.Definition? {
    guard let name = ShortForm.name(of: tokens[open - 1], text),
      let close = tokens[open...].prefix(12).firstIndex(where: { $0.kind == .closeBracket }),
      close > open + 2,
      let words = Spelling.words(tokens[open - 1], before: close, tokens, text),
      words.lowerBound > open
    else { return nil }
    return BlockMentions.Definition(
      name: name, tokens: (open - 1)..<open, isFormal: false,
      expansion: Spelling.key(of: words, tokens, text), words: words)
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
    let short = isSingle ? ShortForm.name(of: tokens[start], text) : nil
    let words = short.flatMap { _ in Spelling.words(tokens[start], before: open, tokens, text) }
    if isQuoted {
      let isClosed =
        tokens[index].kind == .closeQuote || tokens[index].kind == .comma
        || tokens[index].word == "'"
      guard isClosed else { return nil }
    } else {
      guard words != nil, tokens[index].kind == .closeBracket, start == open + 1 else { return nil }
    }
    let name =
      isSingle
      ? short ?? tokens[start].word.hash
      : BlockMentions.pair(tokens[start].word, tokens[start + 1].word)
    return BlockMentions.Definition(
      name: name, tokens: start..<index, isFormal: isQuoted,
      expansion: words.map { Spelling.key(of: $0, tokens, text) }, words: words,
      isNamed: isNamed(start..<index, before: open, tokens))
  }

  /// Whether what is defined bears the name already: `Flash Partners, Ltd. (“Flash Partners”)`.
  private static func isNamed(_ term: Range<Int>, before open: Int, _ tokens: [Token]) -> Bool {
    let before = tokens[max(0, open - 12)..<open]
    return tokens[term].allSatisfy { word in before.contains { $0.word == word.word } }
  }
}
