/// Finds Items that an annual report must have and this one has not.
///
/// *Finds*: an annual report for 2022 that goes from Item 2 to Item 4.
/// *Passes*: excerpts; Items that the form did not have for the year, or that small companies may leave
/// out; headings that join several Items; texts of which few Items could be told.
/// *Reads*: the sections of the filing and the end of its period.
enum ItemMissing: DraftingCheck {
  static let info = CheckInfo(
    code: "item-missing", severity: .warning,
    summary: "An annual report lacks an Item that its form asks for.", authority: "Form 10-K")

  /// The greatest number of Items that may lack before the sections count as unread; a house value.
  static let mostMissing = 2

  static func findings(in draft: FilingDraft) -> [Finding] {
    let filing = draft.filing
    let list = ItemList(filing)
    guard filing.documentKind == .full, list.isReliable, let end = filing.periodEnd,
      let first = list.entries.first
    else { return [] }
    let found = list.items(headedIn: draft)
    let missing = ItemList.required(for: end).filter { !found.contains($0) }
    guard !missing.isEmpty, missing.count <= mostMissing else { return [] }
    return missing.map { item in
      let before = list.entries.last {
        ItemTitles.order(of: $0.item) < ItemTitles.order(of: item)
      }
      return Finding(
        code: info.code, severity: info.severity, range: (before ?? first).range,
        message: .missing(item, after: before?.item),
        data: .object([
          .init("item", .string(item)),
          .init("found", .array(list.entries.map { .string($0.item) })),
        ]))
    }
  }
}

extension ItemList {
  /// The Items that a heading of the text gives, joint headings included.
  func items(headedIn draft: FilingDraft) -> Set<String> {
    var found = Set(entries.map(\.item))
    for (block, mentions) in draft.mentions.enumerated()
    where draft.filing.roles[block].kind != .contents {
      if let item = mentions.itemHeading?.item { found.insert(item) }
      found.formUnion(mentions.jointItems)
    }
    return found
  }
}

extension Finding.Message {
  fileprivate static func missing(_ item: String, after other: String?) -> Finding.Message {
    Finding.Message("Item \(item) is missing" + (other.map { " after Item \($0)." } ?? "."))
  }
}
