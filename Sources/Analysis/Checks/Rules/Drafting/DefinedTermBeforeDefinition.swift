/// Finds a term of several words that is used before the text defines it.
///
/// *Finds*: “the Term Loan matures” a page before “(the “Term Loan”)”.
/// *Passes*: terms of one word, which have a meaning of their own; uses in headings and tables;
/// excerpts; acronyms, which another rule reports.
/// *Reads*: the names that blocks define, and words with capitals.
enum DefinedTermBeforeDefinition: DraftingCheck {
  static let info = CheckInfo(
    code: "defined-term-before-definition", severity: .hint,
    summary: "A term is used before it is defined.")
  static let reach = RuleReach.words

  static func findings(in draft: FilingDraft) -> [Finding] {
    guard draft.filing.documentKind == .full else { return [] }
    return draft.definedNames.compactMap { name in
      guard !name.isAcronym, let first = name.definitions.first, first.tokens.count == 2,
        let use = name.firstUse, use < first.block
      else { return nil }
      let tokens = draft.filing.blocks[use].structure.tokens
      let start = tokens.indices.dropLast().first {
        BlockMentions.pair(tokens[$0].word, tokens[$0 + 1].word) == name.name
      }
      guard let start else { return nil }
      // `Senior Term Loan`: part of a longer name.
      if start > 0, tokens[start - 1].traits.contains(.capitalised),
        ClosedClass.tag(of: tokens[start - 1].word) == nil
      {
        return nil
      }
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
}

extension Finding.Message {
  fileprivate static func tooEarly(_ name: String) -> Finding.Message {
    Finding.Message("“\(name)” is used before it is defined.")
  }
}
