extension RegistrantReader {
  private static let joining = WordSet(
    "and its their subsidiary subsidiaries consolidated wholly owned wholly-owned a an the of corporation company"
  )
  private static let binding = WordSet(
    "collectively together the or with its subsidiaries hereinafter herein")

  /// Words of the name of a bank, which speaks for the company that holds it.
  private static let banks = WordSet("bank savings national federal trust")

  /// A name that brackets behind the registrant's give: `Acme Tools, Inc. and subsidiaries (collectively, “AT”)`.
  func addBracketed(_ block: Int, to registrant: inout Registrant) {
    guard blocks[block].marks.contains(.bracket) else { return }
    let tokens = blocks[block].tokens
    let parts = Set(Registrant.words(of: registrant.name))
    for open in tokens.indices where tokens[open].kind == .openBracket && open > 0 {
      var start = open - 1
      var isNamed = false
      var isOther = false
      while start >= 0, open - start <= 14 {
        let token = tokens[start]
        if registrant.aliases.contains(token.word) && token.traits.contains(.capitalised) {
          isNamed = true
        }
        guard
          token.kind == .comma || token.kind == .stop && !token.traits.contains(.spaced)
            || Self.joining.contains(token.word)
            || token.kind == .word && token.traits.contains(.capitalised)
        else { break }
        // `Acme Tools Rental Services (“ATRS”)` is a part of Acme Tools.
        if token.kind == .word, !Self.joining.contains(token.word), !parts.contains(token.word),
          !registrant.aliases.contains(token.word), !Self.hardForms.contains(token.word),
          !Self.banks.contains(token.word)
        {
          isOther = true
        }
        start -= 1
      }
      guard isNamed, !isOther,
        tokens[start + 1].word == registrant.firstWord
          || Self.joining.contains(tokens[start + 1].word)
      else { continue }
      var index = open + 1
      while index < tokens.count,
        tokens[index].kind == .openQuote || tokens[index].kind == .comma
          || Self.binding.contains(tokens[index].word)
      { index += 1 }
      guard index + 1 < tokens.count, index <= open + 7, tokens[index].kind == .word,
        tokens[index].traits.contains(.capitalised),
        !OwnerWords.company.contains(tokens[index].word),
        ClosedClass.tag(of: tokens[index].word) == nil,
        [.closeQuote, .closeBracket, .comma, .stop].contains(tokens[index + 1].kind)
      else { continue }
      registrant.aliases.insert(tokens[index].word)
    }
  }
}
