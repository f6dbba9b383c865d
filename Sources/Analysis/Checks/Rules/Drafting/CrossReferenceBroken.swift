/// Finds a reference to an Item or a note that the filing does not have.
///
/// *Finds*: “see Item 7A” in an annual report without one; “see Note 18” where the notes end with 15.
/// *Passes*: references to other reports, regulations and agreements; excerpts; filings whose Items or
/// notes could not be told.
/// *Reads*: what blocks refer to, and the headings of Items and notes.
enum CrossReferenceBroken: DraftingCheck {
  static let info = CheckInfo(
    code: "cross-reference-broken", severity: .warning,
    summary: "A reference leads to an Item or note that is not there.")

  /// So many notes must follow each other from the first on before one can be said to lack; a house
  /// value.
  static let leastNotes = 5

  static func findings(in draft: FilingDraft) -> [Finding] {
    guard draft.filing.documentKind == .full else { return [] }
    return items(in: draft) + notes(in: draft)
  }

  private static func items(in draft: FilingDraft) -> [Finding] {
    let list = ItemList(draft.filing)
    guard list.isReliable else { return [] }
    let found = list.items(headedIn: draft)
    return draft.references(\.items) { reference in
      ItemList.known.contains(reference.number) && !found.contains(reference.number)
    }.map { finding($0.0, "Item \($0.1)") }
  }

  private static func notes(in draft: FilingDraft) -> [Finding] {
    let headed = Set(draft.mentions.compactMap(\.noteHeading))
    var last = 0
    while headed.contains(last + 1) { last += 1 }
    guard last >= leastNotes, headed.allSatisfy({ $0 <= last }) else { return [] }
    return draft.references(\.notes) { reference in
      (Int(reference.number) ?? 0) > last
    }.map { finding($0.0, "Note \($0.1)") }
  }

  private static func finding(_ range: ByteRange, _ target: String) -> Finding {
    Finding(
      code: info.code, severity: info.severity, range: range, message: .broken(target),
      data: .object([.init("target", .string(target))]))
  }
}

extension FilingDraft {
  /// The references that a test picks, with their places.
  fileprivate func references(
    _ path: KeyPath<BlockMentions, [BlockMentions.Reference]>,
    _ isBroken: (BlockMentions.Reference) -> Bool
  ) -> [(ByteRange, String)] {
    mentions.enumerated().flatMap { block, mentions -> [(ByteRange, String)] in
      guard filing.roles[block].kind == .body else { return [] }
      return mentions[keyPath: path].filter(isBroken).map {
        (filing.sourceRange($0.tokens, inBlock: block), $0.number)
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func broken(_ target: String) -> Finding.Message {
    Finding.Message("This filing has no \(target).")
  }
}
