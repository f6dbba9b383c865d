/// Finds an acronym that is defined and then never used.
///
/// *Finds*: “Non-Recurring Engineering (“NRE”)” without another NRE.
/// *Passes*: acronyms that a table or a heading uses, alone, in the plural or as “NRE-based”; what
/// stands in brackets without quotes, as “Institute of Noise Research (INR)” does for who knows it by
/// that name; acronyms that everyone reads.
/// *Reads*: the names that blocks define, and words with capitals.
enum AcronymUnused: DraftingCheck {
  static let info = CheckInfo(
    code: "acronym-unused", severity: .hint,
    summary: "An acronym is defined and never used.")

  static func findings(in draft: FilingDraft) -> [Finding] {
    draft.definedNames.compactMap { name in
      guard name.isAcronym, name.count <= 1, let place = name.place,
        name.definitions[0].definition.isFormal,
        !KnownShortForms.contains(Word(hash: name.name))
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
