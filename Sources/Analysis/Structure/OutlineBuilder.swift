/// The part a block plays in the outline.
struct BlockRole: Sendable, Hashable {
  /// The parts.
  enum Kind: UInt8, Sendable {
    case body, heading, contents
  }

  /// The part it plays.
  var kind: Kind = .body
  /// The tokens of a title sentence that opens the block.
  var runIn: Range<Int>?
  /// The Item that the block lies in.
  var item: String?
}

/// Finds the sections of a filing from its blocks.
struct OutlineBuilder {
  /// A block that may open a section.
  struct Entry: Hashable {
    /// The block.
    var block: Int
    /// What it opens.
    var kind: Outline.Section.Kind
    /// The number of the Part or Item.
    var heading: ItemHeading?
    /// The tokens of the title.
    var title: Range<Int>
    /// The depth before sections are nested.
    var level: Int
    /// The block of the title.
    var titleBlock: Int
    /// Whether the section failed its own check.
    var isUncertain = false
    /// Whether it is a row of a table, which lists a section and opens none.
    var isRow = false
    /// Whether the text gives the title without the number that a list of contents has.
    var isPromoted = false
  }

  let view: TextView
  let structures: [BlockStructure]
  let form: FilingForm?
  var entries: [Entry] = []
  /// The part that each block plays.
  var roles: [BlockRole]
  /// The Items that a table of contents lists, with the block and the tokens of their titles.
  var listedItems: [Entry] = []

  /// Reads the outline of a text.
  /// - Complexity: O(n) in the blocks.
  init(view: TextView, structures: [BlockStructure], form: FilingForm? = nil) {
    self.view = view
    self.structures = structures
    self.form = form
    roles = Array(repeating: BlockRole(), count: structures.count)
    collect()
    dropContents()
    promoteTitles()
    dropRepeats()
    dropPreamble()
    mark()
  }

  // MARK: Collecting

  private mutating func collect() {
    for block in structures.indices.dropFirst(headerCount) {
      let shape = view.blocks[block].shape
      if shape == .tableRow, let heading = itemHeading(block) {
        entries.append(
          Entry(
            block: block, kind: heading.item == nil ? .part : .item, heading: heading,
            title: heading.title, level: heading.item == nil ? 1 : 2, titleBlock: block, isRow: true
          ))
      } else if shape == .line || shape == .paragraph, let heading = itemHeading(block) {
        entries.append(
          Entry(
            block: block, kind: heading.item == nil ? .part : .item, heading: heading,
            title: heading.title, level: heading.item == nil ? 1 : 2, titleBlock: block))
        if heading.title.isEmpty, heading.item != nil, block + 1 < structures.count,
          view.blocks[block + 1].shape == .line, itemHeading(block + 1) == nil,
          isTitleOfItem(block + 1)
        {
          entries[entries.count - 1].titleBlock = block + 1
          entries[entries.count - 1].title = 0..<structures[block + 1].tokens.count
        }
      } else if shape == .line, entries.last?.titleBlock != block, isTitle(block) {
        entries.append(
          Entry(
            block: block, kind: .heading, title: 0..<structures[block].tokens.count,
            level: HeadingTest.isAllCapitals(structures[block].tokens)
              || HeadingTest.isNote(structures[block].tokens) ? 3 : 4, titleBlock: block))
      } else if entries.last?.titleBlock != block, isTitleSentence(block) {
        entries.append(
          Entry(
            block: block, kind: .heading, title: 0..<structures[block].tokens.count, level: 5,
            titleBlock: block))
      } else if shape != .tableRow, structures[block].marks.contains(.runIn),
        let runIn = HeadingTest.runIn(structures[block], isListRow: shape == .listRow)
      {
        roles[block].runIn = runIn
        entries.append(
          Entry(block: block, kind: .runIn, title: runIn, level: 5, titleBlock: block))
      }
    }
  }

  /// Whether a line below the number of an Item is its title rather than its text.
  private func isTitleOfItem(_ block: Int) -> Bool {
    let tokens = structures[block].tokens
    let words = tokens.first?.kind == .openBracket ? Array(tokens.dropFirst()) : tokens
    return ItemTitles.isTitle(words[...], of: "") || HeadingTest.isTitle(words)
      || view.blocks[block].hints.contains(.emphasised)
  }

  /// The number of blocks that are lines of a header above the text.
  private var headerCount: Int {
    guard let header = view.header else { return 0 }
    return view.blocks.partition { view.map.offset(of: $0.range.start) < header.end }
  }

  private func itemHeading(_ block: Int) -> ItemHeading? {
    let tokens = structures[block].tokens
    guard let first = tokens.first,
      first.word == "item" || first.word == "items" || first.word == "part"
    else { return nil }
    let range = view.blocks[block].range
    let bytes = view.text.span.extracting(range.start..<range.end)
    guard let heading = ItemHeading.read(tokens, text: bytes) else { return nil }
    // A long block is a heading only when it opens with a title that the form gives.
    let isShort = tokens.count <= 45
    guard isShort || heading.isCanonical && heading.title.upperBound < tokens.count else {
      return nil
    }
    return heading
  }

  private func isTitle(_ block: Int) -> Bool {
    guard structures[block].marks.contains(.title) else { return false }
    let tokens = structures[block].tokens
    if tokens.count >= 3, tokens[0].word == "table", tokens[1].word == "of",
      tokens[2].word == "contents"
    {
      return false
    }
    if HeadingTest.isNote(tokens) { return true }
    guard HeadingTest.isTitle(tokens) else { return false }
    guard block + 1 < structures.count else { return false }
    return view.blocks[block + 1].shape != .tableRow
  }

  /// Whether a block is a sentence in bold print, as the titles of risks are.
  private func isTitleSentence(_ block: Int) -> Bool {
    let shown = view.blocks[block]
    return shown.hints.contains(.emphasised) && shown.range.count <= 400
      && structures[block].marks.contains(.titleSentence)
      && (shown.shape == .line || shown.shape == .paragraph)
      && !shown.hints.contains(.centred) && block + 1 < structures.count
      && view.blocks[block + 1].shape != .tableRow
      && !view.blocks[block + 1].hints.contains(.emphasised)
      && entries.contains { $0.kind == .item && !$0.isRow }
  }

  // MARK: Sorting out

  /// A heading that repeats the Item it stands in is a running header.
  private mutating func dropRepeats() {
    var kept: [Entry] = []
    var current: String?
    var seen: Set<String> = []
    var part: String?
    // An Item that shares a heading with another may have one of its own all the same.
    var own: Set<String> = []
    for entry in entries where entry.kind == .item { own.insert(entry.heading?.item ?? "") }
    for var entry in entries {
      entry.heading?.others.removeAll { own.contains($0.item) }
      if entry.kind == .part { part = entry.heading?.part }
      if entry.kind == .item, let item = entry.heading?.item {
        if let named = entry.heading?.part { part = named }
        let key = (part ?? "") + item
        if current == key || seen.contains(key) { continue }
        seen.insert(key)
        current = key
      }
      kept.append(entry)
    }
    entries = kept
  }

  /// What stands before the first Item of an excerpt is no part of the filing.
  private mutating func dropPreamble() {
    guard let first = entries.firstIndex(where: { $0.kind == .part || $0.kind == .item }),
      itemCount < 8, listedItems.count < 8
    else { return }
    entries.removeFirst(first)
  }

  private mutating func mark() {
    for entry in entries where entry.kind != .runIn {
      roles[entry.block].kind = .heading
      roles[entry.titleBlock].kind = .heading
    }
    var next = 0
    var item: String?
    for block in roles.indices {
      while next < entries.count, entries[next].block <= block {
        if entries[next].kind == .item { item = entries[next].heading?.item }
        if entries[next].kind == .part { item = nil }
        next += 1
      }
      roles[block].item = item
    }
  }

  // MARK: Result

  /// Whether an Item with a title of the forms was found.
  var hasCanonicalItem: Bool {
    entries.contains { entry in
      guard entry.kind == .item, let heading = entry.heading else { return false }
      if heading.isCanonical { return true }
      return entry.titleBlock != entry.block
        && ItemTitles.isTitle(
          structures[entry.titleBlock].tokens[entry.title], of: heading.item ?? "")
    }
  }

  /// The number of Items found.
  var itemCount: Int { entries.filter { $0.kind == .item }.count }

  /// The first block of the first Part or Item; nil where there is none.
  var firstItemBlock: Int? { entries.first { $0.kind == .item || $0.kind == .part }?.block }

  /// The sections as a tree.
  func outline() -> Outline {
    var stack: [Outline.Section] = []
    var roots: [Outline.Section] = []
    func pop(to level: Int, end: Int) {
      while let last = stack.last?.level, last >= level {
        var closed = stack.removeLast()
        closed.range = ByteRange(closed.range.start, end)
        if stack.isEmpty {
          roots.append(closed)
        } else {
          stack[stack.count - 1].children.append(closed)
        }
      }
    }
    var part: String?
    var others: [Int: [Outline.Section]] = [:]
    for entry in entries {
      let heading = headingRange(of: entry)
      let title = title(of: entry)
      pop(to: entry.level, end: heading.start)
      if entry.kind == .part || entry.heading?.part != nil { part = entry.heading?.part }
      let ownPart =
        entry.kind == .item
        ? ItemTitles.part(of: entry.heading?.item ?? "", found: part, title: title, form)
        : entry.kind == .part ? part : nil
      if let more = otherItems(of: entry, part: ownPart) { others[heading.start] = more }
      stack.append(
        Outline.Section(
          kind: entry.kind, part: ownPart,
          item: entry.heading?.item, title: title,
          level: stack.count + 1 > entry.level ? entry.level : entry.level,
          headingRange: heading, range: heading, isUncertain: entry.isUncertain))
    }
    let end = view.blocks.last.map { view.map.source(of: $0.range).end } ?? 0
    pop(to: 0, end: end)
    guard others.isEmpty else { return Outline(sections: roots.flatMap { depths($0, 1, others) }) }
    Self.number(&roots, from: 1)
    return Outline(sections: roots)
  }

  /// Numbers the levels by depth.
  private static func number(_ sections: inout [Outline.Section], from depth: Int) {
    for index in sections.indices {
      sections[index].level = depth
      number(&sections[index].children, from: depth + 1)
    }
  }

  /// Numbers the levels by depth, and adds the Items that share a heading beside each other.
  private func depths(
    _ section: Outline.Section, _ depth: Int, _ others: [Int: [Outline.Section]]
  ) -> [Outline.Section] {
    var result = section
    result.level = depth
    result.children = section.children.flatMap { depths($0, depth + 1, others) }
    guard section.kind == .item, let more = others[section.headingRange.start] else {
      return [result]
    }
    return [result]
      + more.map { other in
        var other = other
        other.level = depth
        other.range = ByteRange(other.headingRange.start, section.range.end)
        return other
      }
  }

  /// The further Items that a heading names.
  private func otherItems(of entry: Entry, part: String?) -> [Outline.Section]? {
    guard let heading = entry.heading, !heading.others.isEmpty else { return nil }
    let tokens = structures[entry.block].tokens
    let start = view.blocks[entry.block].range.start
    return heading.others.map { other in
      var shown = entry
      if !other.title.isEmpty {
        shown.titleBlock = entry.block
        shown.title = other.title
      }
      var range = headingRange(of: shown)
      if other.start < tokens.count {
        let first = view.map.offset(of: start + Int(tokens[other.start].start))
        range = ByteRange(first, range.end)
      }
      return Outline.Section(
        kind: .item, part: part, item: other.item, title: title(of: shown), level: 0,
        headingRange: range, range: range)
    }
  }

  private func headingRange(of entry: Entry) -> ByteRange {
    let start = view.blocks[entry.block].range.start
    let end: Int
    let tokens = structures[entry.titleBlock].tokens
    if entry.title.isEmpty {
      end = view.blocks[entry.block].range.end
    } else {
      end = view.blocks[entry.titleBlock].range.start + tokens[entry.title.upperBound - 1].end
    }
    return view.map.source(of: ByteRange(start, max(end, start + 1)))
  }

  private func title(of entry: Entry) -> String {
    let tokens = structures[entry.titleBlock].tokens
    guard !entry.title.isEmpty else { return entry.heading?.part.map { "Part \($0)" } ?? "" }
    let start = view.blocks[entry.titleBlock].range.start
    var last = entry.title.upperBound - 1
    while last > entry.title.lowerBound,
      [.stop, .colon, .dash, .hyphen].contains(tokens[last].kind)
    { last -= 1 }
    let range = start + Int(tokens[entry.title.lowerBound].start)..<start + tokens[last].end
    return VisibleText.collapsed(view.text[range])
  }
}
