/// Finds a term that is defined and then never used.
///
/// *Finds*: “(the “Term Loan”)” without another Term Loan.
/// *Passes*: acronyms, numbers of standards (“ASC 820-10”), excerpts (a later Item may use the term), names of one word that begins sentences.
/// *Reads*: the names that blocks define, and words with capitals.
enum DefinedTermUnused: DraftingCheck {
  static let info = CheckInfo(
    code: "defined-term-unused", severity: .hint,
    summary: "A term is defined and never used.")

  static func findings(in draft: FilingDraft) -> [Finding] {
    guard draft.filing.documentKind == .full else { return [] }
    return draft.definedNames.compactMap { name in
      guard !name.isAcronym, name.count <= name.definitions.count, name.definitions.count == 1,
        let place = name.place, !KnownShortForms.contains(Word(hash: name.name)),
        !draft.filing.blocks[place.block].structure.tokens[place.tokens].contains(where: {
          $0.traits.contains(.withDigit)
        })
      else { return nil }
      return draft.hint(info, at: place, message: .unused(draft.text(place)))
    }
  }
}

extension Finding.Message {
  fileprivate static func unused(_ name: String) -> Finding.Message {
    Finding.Message("“\(name)” is defined here and not used again.")
  }
}
