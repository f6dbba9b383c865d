/// Which part of the filing each block stands in, as the summary weighs it.
struct SummarySections: Sendable {
  /// The parts, by what an analyst looks for there.
  enum Kind: UInt8, Sendable, Hashable {
    /// The description of the business.
    case business
    /// Management’s discussion.
    case discussion
    /// What is said of the market for the shares: dividends, repurchases.
    case shares
    /// Properties.
    case properties
    /// Risk factors.
    case risks
    /// Statements and their notes.
    case statements
    /// All else.
    case other
  }

  /// The part of each block.
  let kinds: [Kind]
  /// For each block the block of the nearest heading before it, in the same Item.
  let headings: [Int?]
  /// For each block how many blocks of text stand before it in its Item.
  let ranks: [Int]

  /// Sorts the blocks of a filing.
  /// - Complexity: O(n) in the blocks.
  init(_ filing: FilingFacts) {
    let items = Self.items(of: filing.outline.sections)
    var kinds: [Kind] = []
    var headings: [Int?] = []
    var ranks: [Int] = []
    var next = 0
    var kind = Kind.other
    var heading: Int?
    var rank = 0
    var isEmpty = true
    // A report that follows an order of its own describes the business before its first Item.
    let itemKinds = items.map(Self.kind)
    let isUntitled = !itemKinds.contains(.business)
    for block in filing.blocks.indices {
      let role = filing.roles[block]
      let start = filing.view.map.source(of: filing.view.blocks[block].range).start
      while next < items.count, items[next].range.start <= start {
        let found = itemKinds[next]
        // `Item 1. Business and Item 2. Properties`: one text under both headings.
        if kind != .business || !isEmpty || found != .properties { kind = found }
        next += 1
        isEmpty = true
        heading = nil
        rank = 0
      }
      if role.kind == .heading || role.runIn != nil { heading = block }
      if heading == block, isUntitled, next == 0, !items.isEmpty {
        let tokens = filing.blocks[block].structure.tokens
        let title = role.runIn.map { tokens[$0.clamped(to: tokens.indices)] } ?? tokens[...]
        kind = title.prefix(8).holds(Self.describing) ? .business : .other
        rank = 0
      }
      if role.kind == .body, filing.view.blocks[block].shape == .paragraph { isEmpty = false }
      kinds.append(role.item == nil && items.isEmpty ? .other : kind)
      headings.append(heading)
      ranks.append(rank)
      if role.kind == .body, filing.view.blocks[block].shape == .paragraph { rank += 1 }
    }
    self.kinds = kinds
    self.headings = headings
    self.ranks = ranks
  }

  /// Words of headings under which a business is described.
  private static let describing = WordSet("about business overview company products segments")

  private static func items(of sections: [Outline.Section]) -> [Outline.Section] {
    var result: [Outline.Section] = []
    var stack = Array(sections.reversed())
    while let section = stack.popLast() {
      if section.kind == .item { result.append(section) }
      stack += section.children.reversed()
    }
    return result.sorted { $0.range.start < $1.range.start }
  }

  private static func kind(of section: Outline.Section) -> Kind {
    let words = Tokenizer.tokens(of: Array(section.title.utf8).span).filter { $0.kind == .word }
      .map(\.word)
    func has(_ word: Word) -> Bool { words.contains(word) }
    if has("risk") || has("risks") { return has("market") ? .other : .risks }
    if has("discussion") || has("operating") && has("review") { return .discussion }
    if has("business") || has("information") && has("company") { return .business }
    if has("properties") { return .properties }
    if has("market") || has("dividends") { return .shares }
    if has("statements") || has("exhibits") || has("exhibit") { return .statements }
    // Items without a title of the forms are told by their number.
    switch section.item {
    case "1": return .business
    case "7": return .discussion
    default: return .other
    }
  }
}
