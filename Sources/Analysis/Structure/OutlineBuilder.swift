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
  private struct Entry {
    var block: Int
    var kind: Outline.Section.Kind
    var heading: ItemHeading?
    var title: Range<Int>
    var level: Int
    var titleBlock: Int
    var isUncertain = false
  }

  private let view: TextView
  private let structures: [BlockStructure]
  private var entries: [Entry] = []
  /// The part that each block plays.
  private(set) var roles: [BlockRole]

  /// Reads the outline of a text.
  /// - Complexity: O(n) in the blocks.
  init(view: TextView, structures: [BlockStructure]) {
    self.view = view
    self.structures = structures
    roles = Array(repeating: BlockRole(), count: structures.count)
    collect()
    dropContents()
    dropRepeats()
    dropPreamble()
    mark()
  }

  // MARK: Collecting

  private mutating func collect() {
    for block in structures.indices {
      let shape = view.blocks[block].shape
      if shape == .line || shape == .paragraph, let heading = itemHeading(block) {
        entries.append(
          Entry(
            block: block, kind: heading.item == nil ? .part : .item, heading: heading,
            title: heading.title, level: heading.item == nil ? 1 : 2, titleBlock: block))
        if heading.title.isEmpty, heading.item != nil, block + 1 < structures.count,
          view.blocks[block + 1].shape == .line, itemHeading(block + 1) == nil
        {
          entries[entries.count - 1].titleBlock = block + 1
          entries[entries.count - 1].title = 0..<structures[block + 1].tokens.count
        }
      } else if shape == .line, entries.last?.titleBlock != block, isTitle(block) {
        entries.append(
          Entry(
            block: block, kind: .heading, title: 0..<structures[block].tokens.count,
            level: HeadingTest.isAllCapitals(structures[block].tokens) ? 3 : 4, titleBlock: block))
      } else if shape != .tableRow, let runIn = HeadingTest.runIn(structures[block], isListRow: shape == .listRow) {
        roles[block].runIn = runIn
        entries.append(
          Entry(block: block, kind: .runIn, title: runIn, level: 5, titleBlock: block))
      }
    }
  }

  private func itemHeading(_ block: Int) -> ItemHeading? {
    let tokens = structures[block].tokens
    guard let first = tokens.first, first.word == "item" || first.word == "items" || first.word == "part"
    else { return nil }
    let range = view.blocks[block].range
    let bytes = view.text.span.extracting(range.start..<range.end)
    guard let heading = ItemHeading.read(tokens, text: bytes) else { return nil }
    // A long block is a heading only when it opens with a title that the form gives.
    let isShort = tokens.count <= 45
    guard isShort || heading.isCanonical && heading.title.upperBound < tokens.count else { return nil }
    return heading
  }

  private func isTitle(_ block: Int) -> Bool {
    let words = structures[block].tokens.map(\.word)
    if words.starts(with: ["table", "of", "contents"]) { return false }
    guard HeadingTest.isTitle(structures[block].tokens) else { return false }
    guard block + 1 < structures.count else { return false }
    return view.blocks[block + 1].shape != .tableRow
  }

  // MARK: Sorting out

  /// A run of Items with next to no text between them is a table of contents, if they come again.
  private mutating func dropContents() {
    let items = entries.indices.filter { entries[$0].kind == .item || entries[$0].kind == .part }
    var run: [Int] = []
    var dropped: Set<Int> = []
    func close() {
      let itemCount = run.filter { entries[$0].kind == .item }.count
      if itemCount >= 3, let last = run.last {
        let later = Set(items.filter { $0 > last }.compactMap { entries[$0].heading?.item })
        let again = run.filter { entries[$0].heading?.item.map(later.contains) ?? true }
        if again.count * 2 >= run.count { dropped.formUnion(run) }
      }
      run = []
    }
    for (number, index) in items.enumerated() {
      run.append(index)
      let start = view.blocks[entries[index].block].range.end
      let end =
        number + 1 < items.count
        ? view.blocks[entries[items[number + 1]].block].range.start : view.text.count
      if end - start > 200 {
        run.removeLast()
        close()
      }
    }
    close()
    for index in dropped { roles[entries[index].block].kind = .contents }
    entries = entries.indices.filter { !dropped.contains($0) }.map { entries[$0] }
  }

  /// A heading that repeats the Item it stands in is a running header.
  private mutating func dropRepeats() {
    var kept: [Entry] = []
    var current: String?
    var seen: Set<String> = []
    var part: String?
    for entry in entries {
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
    guard let first = entries.firstIndex(where: { $0.kind == .part || $0.kind == .item }), itemCount < 8
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
        && ItemTitles.isTitle(structures[entry.titleBlock].tokens[entry.title], of: heading.item ?? "")
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
      while let last = stack.last, last.level >= level {
        stack.removeLast()
        var closed = last
        closed.range = ByteRange(closed.range.start, end)
        if stack.isEmpty { roots.append(closed) } else { stack[stack.count - 1].children.append(closed) }
      }
    }
    var part: String?
    for entry in entries {
      let heading = headingRange(of: entry)
      pop(to: entry.level, end: heading.start)
      if entry.kind == .part || entry.heading?.part != nil { part = entry.heading?.part }
      stack.append(
        Outline.Section(
          kind: entry.kind, part: entry.kind == .part || entry.kind == .item ? part : nil,
          item: entry.heading?.item, title: title(of: entry), level: stack.count + 1 > entry.level ? entry.level : entry.level,
          headingRange: heading, range: heading, isUncertain: entry.isUncertain))
    }
    let end = view.blocks.last.map { view.map.source(of: $0.range).end } ?? 0
    pop(to: 0, end: end)
    return Outline(sections: roots.map { depths($0, 1) })
  }

  /// Numbers the levels by depth.
  private func depths(_ section: Outline.Section, _ depth: Int) -> Outline.Section {
    var result = section
    result.level = depth
    result.children = section.children.map { depths($0, depth + 1) }
    return result
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
    while last > entry.title.lowerBound, [.stop, .colon, .dash, .hyphen].contains(tokens[last].kind) { last -= 1 }
    let range = start + Int(tokens[entry.title.lowerBound].start)..<start + tokens[last].end
    return VisibleText.collapsed(view.text[range])
  }
}
