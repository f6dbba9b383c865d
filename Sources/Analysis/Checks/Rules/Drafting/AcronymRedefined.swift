/// Finds an acronym that is defined twice, from different words.
///
/// *Finds*: “Push-to-Talk (“PTT”)” after “press to transmit (“PTT”)”.
/// *Passes*: definitions that are repeated with the same words, as sections read on their own do; other
/// hyphens, capitals and plurals.
/// *Reads*: the names that blocks define.
enum AcronymRedefined: DraftingCheck {
  static let info = CheckInfo(
    code: "acronym-redefined", severity: .hint,
    summary: "An acronym is defined again, from other words.")

  static func findings(in draft: FilingDraft) -> [Finding] {
    draft.definedNames.flatMap { name -> [Finding] in
      guard let first = name.definitions.first(where: { $0.definition.isAcronym }),
        let words = first.definition.words
      else { return [] }
      let origin = Finding.Related(
        range: draft.filing.sourceRange(first.definition.tokens, inBlock: first.block),
        message: "defined here first")
      var seen: Set<UInt64> = [first.definition.expansion ?? 0]
      return name.definitions.compactMap { again in
        guard let expansion = again.definition.expansion, seen.insert(expansion).inserted,
          let other = again.definition.words
        else { return nil }
        let place = (block: again.block, tokens: again.definition.tokens)
        return draft.hint(
          info, at: place,
          message: .redefined(
            draft.text(place), draft.text((again.block, other)), draft.text((first.block, words))),
          related: [origin])
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func redefined(
    _ name: String, _ words: String, _ first: String
  ) -> Finding.Message {
    Finding.Message("“\(name)” stands for “\(words)” here and for “\(first)” before.")
  }
}
