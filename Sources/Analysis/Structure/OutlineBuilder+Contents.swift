extension OutlineBuilder {
  /// Takes out the table of contents.
  ///
  /// A run of Items with next to no text between them is one, if they come again or many of them are
  /// rows of a table. Rows of a table never open a section.
  mutating func dropContents() {
    let items = entries.indices.filter { entries[$0].kind == .item || entries[$0].kind == .part }
    var run: [Int] = []
    var dropped: Set<Int> = []
    func close(_ next: Int?) {
      defer { run = [] }
      guard run.count(where: { entries[$0].kind == .item }) >= 3, let last = run.last else {
        return
      }
      let later = Set(
        items.filter { $0 > last && !entries[$0].isRow }.compactMap { entries[$0].heading?.item })
      let again = run.count { entries[$0].heading?.item.map(later.contains) ?? true }
      let rows = run.count { entries[$0].isRow }
      let isTable = rows * 3 >= run.count
      guard again * 2 >= run.count || isTable else { return }
      // The last line of a table of contents has text behind it.
      let lastItem = run.last { entries[$0].heading?.item != nil } ?? last
      if let next, goesOn(next, after: lastItem), isTable || comesAgain(next, among: items) {
        dropped.insert(next)
      } else if next != nil {
        // `PART I` between the table and the first Item belongs to the text.
        while let part = run.last, entries[part].kind == .part, !entries[part].isRow {
          run.removeLast()
        }
      }
      dropped.formUnion(run)
    }
    for (number, index) in items.enumerated() {
      run.append(index)
      let end = number + 1 < items.count ? entries[items[number + 1]].block : structures.count
      if hasText(from: entries[index].block + 1, to: end) {
        run.removeLast()
        close(index)
      }
    }
    close(nil)
    for index in dropped {
      roles[entries[index].block].kind = .contents
    }
    listedItems = dropped.sorted().map { entries[$0] }.filter { $0.kind == .item }
    entries = entries.indices.filter { !dropped.contains($0) && !entries[$0].isRow }.map {
      entries[$0]
    }
  }

  /// Whether more than a line or two of text lie between two blocks; rows of a table of contents
  /// do not count.
  private func hasText(from start: Int, to end: Int) -> Bool {
    var count = 0
    var block = start
    while block < end, count <= 200 {
      if !isContentsRow(block) { count += view.blocks[block].range.count }
      block += 1
    }
    return count > 200
  }

  /// Whether a row ends with a page number, as `Notes to Financial Statements` | `21` does.
  private func isContentsRow(_ block: Int) -> Bool {
    let tokens = structures[block].tokens
    guard view.blocks[block].shape == .tableRow, let last = tokens.last, tokens.count <= 40 else {
      return false
    }
    return last.kind == .number && last.length <= 3
      && !tokens.contains { $0.kind == .currency || $0.kind == .percent }
  }

  /// Whether an Item comes after another in the order of the forms.
  private func goesOn(_ index: Int, after other: Int) -> Bool {
    guard let item = entries[index].heading?.item, let before = entries[other].heading?.item
    else { return false }
    return ItemTitles.order(of: item) > ItemTitles.order(of: before)
  }

  private func comesAgain(_ index: Int, among items: [Int]) -> Bool {
    items.contains {
      $0 > index && !entries[$0].isRow && entries[$0].heading?.item == entries[index].heading?.item
    }
  }

  // MARK: Titles without numbers

  /// Lets titles such as `RISK FACTORS.` open Items that are listed but have no numbers in the text.
  mutating func promoteTitles() {
    guard listedItems.count >= 8, entries.count(where: { $0.kind == .item }) < 3 else { return }
    let titles = listedItems.map { entry -> [Word] in
      let tokens = structures[entry.titleBlock].tokens[entry.title]
      return tokens.prefix { $0.kind != .number }.filter { $0.kind == .word }.map(\.word)
    }
    var found: [Entry] = []
    for block in structures.indices where roles[block].kind != .contents {
      guard let (item, title) = listedTitle(block, titles) else { continue }
      var heading = ItemHeading(title: title, isCanonical: true)
      heading.item = listedItems[item].heading?.item
      found.append(
        Entry(
          block: block, kind: .item, heading: heading, title: title, level: 2, titleBlock: block,
          isPromoted: true))
    }
    guard found.count >= 3 else { return }
    let blocks = Set(found.map(\.block))
    entries.removeAll { blocks.contains($0.block) }
    entries.append(contentsOf: found)
    entries.sort { $0.block < $1.block }
    doubtPromoted()
  }

  /// Where notes to the statements follow a title that is not theirs, the Item has ended before them,
  /// nobody knows where.
  private mutating func doubtPromoted() {
    let notes = entries.filter { entry in
      entry.kind == .heading && HeadingTest.isNote(structures[entry.titleBlock].tokens)
    }.map(\.block)
    let promoted = entries.indices.filter { entries[$0].isPromoted }
    for (number, index) in promoted.enumerated() {
      let item = entries[index].heading?.item ?? ""
      guard !Self.itemsOfStatements.contains(Word(item)) else { continue }
      let end = number + 1 < promoted.count ? entries[promoted[number + 1]].block : Int.max
      entries[index].isUncertain = notes.contains { $0 > entries[index].block && $0 < end }
    }
  }

  private static let itemsOfStatements = WordSet("8 14 15 17 18")

  /// The listed Item whose whole title opens a block, in capitals or bold print.
  private func listedTitle(_ block: Int, _ titles: [[Word]]) -> (item: Int, title: Range<Int>)? {
    let tokens = structures[block].tokens
    let shape = view.blocks[block].shape
    guard shape == .line || shape == .paragraph, let first = tokens.first, first.kind == .word,
      first.traits.contains(.allCapitals) || view.blocks[block].hints.contains(.emphasised)
    else { return nil }
    for (item, title) in titles.enumerated() where title.first == first.word {
      var end = 0
      var matched = 0
      while end < tokens.count, matched < title.count {
        if tokens[end].kind == .word {
          guard tokens[end].word == title[matched] else { break }
          matched += 1
        } else if tokens[end].kind != .comma {
          break
        }
        end += 1
      }
      guard matched == title.count else { continue }
      let next = end < tokens.count ? tokens[end] : nil
      if next == nil || next.map({ $0.kind != .word && $0.kind != .comma }) == true {
        return (item, 0..<end)
      }
    }
    return nil
  }
}
