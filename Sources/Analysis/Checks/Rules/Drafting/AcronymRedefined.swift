/// Finds an acronym that one Item defines twice.
///
/// *Finds*: “Push-to-Talk (“PTT”)” again a few pages later in the same Item.
/// *Passes*: definitions repeated in another Item, as the notes do.
/// *Reads*: the names that blocks define, and words with capitals.
enum AcronymRedefined: DraftingCheck {
  static let info = CheckInfo(
    code: "acronym-redefined", severity: .hint,
    summary: "An acronym is defined again in the same Item.")

  static func findings(in draft: FilingDraft) -> [Finding] {
    draft.definedNames.flatMap { name -> [Finding] in
      guard name.isAcronym, let first = name.definitions.first else { return [] }
      let item = draft.filing.roles[first.block].item
      guard item != nil else { return [] }
      let again = name.definitions.dropFirst().filter { draft.filing.roles[$0.block].item == item }
      let origin = Finding.Related(
        range: draft.filing.sourceRange(first.tokens, inBlock: first.block),
        message: "defined here first")
      return again.map {
        draft.hint(info, at: $0, message: .redefined(draft.text($0)), related: [origin])
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func redefined(_ name: String) -> Finding.Message {
    Finding.Message("“\(name)” is defined a second time.")
  }
}
