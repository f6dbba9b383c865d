/// Finds an Item that says no more than where its matter stands.
///
/// *Finds*: “The information required by this Item is incorporated by reference to our Proxy
/// Statement” as all that an Item holds, and in Items 10 to 14 also beside text of their own; those are
/// told once for all of Part III.
/// *Passes*: pointers inside a longer Item, rows of exhibits, excerpts.
/// *Reads*: the sections of the filing and the sentences that point elsewhere.
enum ItemIncorporated: DraftingCheck {
  static let info = CheckInfo(
    code: "item-incorporated", severity: .hint,
    summary: "An Item only says where its matter stands.",
    authority: "Exchange Act Rule 12b-23; Form 10-K, General Instruction G")
  static let reach = RuleReach.words

  /// The most bytes of text that an Item may hold beside its pointer; a house value.
  static let longestBody = 900
  /// The most bytes of text of an Item of Part III; a house value.
  static let longestPartThree = 6_000

  private static let exhibits: Set<String> = ["15", "16"]
  private static let partThree: Set<String> = ["10", "11", "12", "13", "14"]

  static func findings(in draft: FilingDraft) -> [Finding] {
    let filing = draft.filing
    guard filing.documentKind == .full else { return [] }
    var result: [(item: String, finding: Finding)] = []
    var block = 0
    while block < filing.roles.count {
      guard let item = filing.roles[block].item else {
        block += 1
        continue
      }
      let start = block
      while block < filing.roles.count, filing.roles[block].item == item { block += 1 }
      if let found = finding(item, start..<block, draft) { result.append((item, found)) }
    }
    return folded(result)
  }

  /// One finding for the Items of Part III, which stand in the proxy statement as a rule.
  private static func folded(_ all: [(item: String, finding: Finding)]) -> [Finding] {
    let ofPartThree = all.filter { partThree.contains($0.item) }
    let others = all.filter { !partThree.contains($0.item) }.map(\.finding)
    guard ofPartThree.count > 1, let first = ofPartThree.first?.finding else {
      return others + ofPartThree.map(\.finding)
    }
    let items = ofPartThree.map(\.item)
    let places = ofPartThree.dropFirst().flatMap { item, finding in
      [Finding.Related(range: finding.range, message: "Item \(item)")] + finding.related
    }
    return others + [
      Finding(
        code: info.code, severity: info.severity, range: first.range,
        message: .incorporated(items), related: first.related + places,
        data: .object([.init("items", .array(items.map { .string($0) }))]))
    ]
  }

  private static func finding(_ item: String, _ blocks: Range<Int>, _ draft: FilingDraft)
    -> Finding?
  {
    let filing = draft.filing
    guard !exhibits.contains(item) else { return nil }
    let body = blocks.filter { filing.roles[$0].kind == .body }
    let size = body.reduce(0) { $0 + filing.view.blocks[$1].range.count }
    let limit = partThree.contains(item) ? longestPartThree : longestBody
    guard size <= limit else { return nil }
    let places = body.compactMap { block in
      draft.mentions[block].pointer.map { filing.sourceRange($0, inBlock: block) }
    }
    guard let first = places.first else { return nil }
    return Finding(
      code: info.code, severity: info.severity, range: first, message: .incorporated([item]),
      related: places.dropFirst().map {
        Finding.Related(range: $0, message: "also points elsewhere")
      },
      data: .object([.init("items", .array([.string(item)]))]))
  }
}

extension Finding.Message {
  fileprivate static func incorporated(_ items: [String]) -> Finding.Message {
    Finding.Message(
      items.count == 1
        ? "Item \(items[0]) points to another place for its matter."
        : "Items \(Wording.list(items)) point to another place for their matter.")
  }
}
