/// Finds an acronym that is used before the text defines it.
///
/// *Finds*: “our ODM partners” two pages before “Original Design Manufacturer (“ODM”)”.
/// *Passes*: uses in headings, tables and the same paragraph; what a list, a table or quotes have
/// introduced before; acronyms that everyone reads; names such as “Bank QZT”.
/// *Reads*: the names that blocks define, and words with capitals.
enum AcronymBeforeDefinition: DraftingCheck {
  static let info = CheckInfo(
    code: "acronym-before-definition", severity: .hint,
    summary: "An acronym is used before it is defined.")

  static func findings(in draft: FilingDraft) -> [Finding] {
    draft.definedNames.compactMap { name in
      guard name.isAcronym, let first = name.place, let use = name.firstUse,
        use < name.introduction ?? first.block, !KnownShortForms.contains(Word(hash: name.name)),
        let token = draft.mentions[use].acronyms.first(where: {
          $0.name == name.name && $0.role == .word
        })?.token
      else { return nil }
      let place = (block: use, tokens: token..<(token + 1))
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
