/// Finds a term of several words that is used before the text defines it.
///
/// *Finds*: “the Term Loan matures” a page before “(the “Term Loan”)”.
/// *Passes*: terms of one word, which have a meaning of their own; terms of every filing, such as
/// “Common Stock”; names, which need no definition; “(as defined below)”; uses in small letters, in
/// headings and tables, and shortly before the definition; excerpts; acronyms, which another rule
/// reports.
/// *Reads*: the names that blocks define, and words with capitals.
enum DefinedTermBeforeDefinition: DraftingCheck {
  static let info = CheckInfo(
    code: "defined-term-before-definition", severity: .hint,
    summary: "A term is used before it is defined.")
  static let reach = RuleReach.words

  static func findings(in draft: FilingDraft) -> [Finding] {
    guard draft.filing.documentKind == .full else { return [] }
    return draft.definedNames.compactMap { name in
      guard !name.isAcronym, let definition = name.definitions.first?.definition,
        let first = name.place, first.tokens.count == 2, !definition.isNamed,
        let use = name.firstUse, use + leastBlocks <= first.block
      else { return nil }
      let tokens = draft.filing.blocks[use].structure.tokens
      let start = tokens.indices.dropLast().first {
        BlockMentions.pair(tokens[$0].word, tokens[$0 + 1].word) == name.name
      }
      guard let start, isOwn(tokens[start..<(start + 2)]),
        !isTold(start, tokens)
      else { return nil }
      // `Senior Term Loan`: part of a longer name.
      if start > 0, tokens[start - 1].traits.contains(.capitalised),
        ClosedClass.tag(of: tokens[start - 1].word) == nil
      {
        return nil
      }
      if start + 2 < tokens.count, tokens[start + 2].traits.contains(.capitalised) { return nil }
      let place = (block: use, tokens: start..<(start + 2))
      return draft.hint(
        info, at: place, message: .tooEarly(draft.text(place)),
        related: [
          Finding.Related(
            range: draft.filing.sourceRange(first.tokens, inBlock: first.block),
            message: "defined here")
        ])
    }
  }

  /// How many blocks after a use the definition stands at least; a house value.
  static let leastBlocks = 2

  private static let common = WordSet(
    "common preferred securities exchange proxy annual stock act financial board chief executive")

  /// Whether words have the capitals of a term, and are none of every filing: `Common Stock`.
  private static func isOwn(_ words: ArraySlice<Token>) -> Bool {
    words.allSatisfy {
      $0.traits.contains(.capitalised) && !$0.traits.contains(.allCapitals)
        && ClosedClass.tag(of: $0.word) == nil
    } && !words.contains { common.contains($0.word) }
  }

  /// `“Forward China” refers to`, `the Rights (as defined below)`: the text sees to it itself.
  private static func isTold(_ start: Int, _ tokens: [Token]) -> Bool {
    if start > 0, tokens[start - 1].kind == .openQuote { return true }
    return tokens[(start + 2)..<min(tokens.count, start + 8)].contains { $0.word == "defined" }
  }
}

extension Finding.Message {
  fileprivate static func tooEarly(_ name: String) -> Finding.Message {
    Finding.Message("“\(name)” is used before it is defined.")
  }
}
