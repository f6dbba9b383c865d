/// Finds an Item of an annual report under a number that is not its own.
///
/// *Finds*: “Item 13. Legal Proceedings”; an Item that stands before one it should follow.
/// *Passes*: titles that are not those of the form, Items that had other numbers in their year,
/// excerpts, other forms.
/// *Reads*: the headings of Items.
enum ItemOrder: DraftingCheck {
  static let info = CheckInfo(
    code: "item-order", severity: .warning,
    summary: "An Item stands out of order or under another Item's number.",
    authority: "Form 10-K")

  static func findings(in draft: FilingDraft) -> [Finding] {
    let list = ItemList(draft.filing)
    guard draft.filing.documentKind == .full, list.isReliable else { return [] }
    var result: [Finding] = []
    let headings = list.entries.filter { $0.title.count >= 2 }
    let wrong = headings.filter { entry in
      guard let own = ItemList.item(titled: entry.title), own != entry.item else { return false }
      // The number is used for its own title nowhere, or the title's own number is free.
      return !headings.contains { $0.item == own && ItemList.item(titled: $0.title) == own }
    }
    for entry in wrong {
      guard let own = ItemList.item(titled: entry.title) else { continue }
      result.append(finding(entry, .titled(entry.item, own), expected: own))
    }
    // `Item 1. Business and Item 2. Properties` put Items out of order with good reason.
    let joint = Set(draft.mentions.flatMap { $0.jointItems.count > 1 ? $0.jointItems : [] })
    if result.isEmpty, let entry = misplaced(list.entries), !joint.contains(entry.item) {
      result.append(finding(entry, .misplaced(entry.item), expected: entry.item))
    }
    return result
  }

  /// The one Item without which the others stand in order.
  private static func misplaced(_ entries: [ItemList.Entry]) -> ItemList.Entry? {
    let orders = entries.map { ItemTitles.order(of: $0.item) }
    guard zip(orders, orders.dropFirst()).contains(where: { $0 > $1 }) else { return nil }
    let culprits = orders.indices.filter { left in
      var rest = orders
      rest.remove(at: left)
      return !zip(rest, rest.dropFirst()).contains { $0 > $1 }
    }
    return culprits.count == 1 ? culprits.first.map { entries[$0] } : nil
  }

  private static func finding(
    _ entry: ItemList.Entry, _ message: Finding.Message, expected: String
  ) -> Finding {
    Finding(
      code: info.code, severity: info.severity, range: entry.range, message: message,
      data: .object([
        .init("item", .string(entry.item)), .init("expected", .string(expected)),
      ]))
  }
}

extension Finding.Message {
  fileprivate static func titled(_ item: String, _ own: String) -> Finding.Message {
    Finding.Message("Item \(item) has the title of Item \(own).")
  }

  fileprivate static func misplaced(_ item: String) -> Finding.Message {
    Finding.Message("Item \(item) stands out of order.")
  }
}
