/// Tells what belongs to the pages of a document rather than to its text, and joins paragraphs that
/// a page parts.
struct HtmlPages {
  /// What becomes of a block.
  enum Fate: UInt8 {
    case kept, furniture
    /// It goes on with the block kept before it.
    case joined
  }

  private let text: [UInt8]
  private let blocks: [HtmlBlock]
  /// Whether a block is a row of a table, whose heads are like those of the next table.
  private var isInTable: [Bool]
  /// What becomes of each block.
  private(set) var fates: [Fate]

  /// How often a short text stands near the end of a page before it is taken for a running header.
  private static let repetition = 4
  /// How many blocks before and after the end of a page are looked at.
  private static let reach = 3
  /// How many blocks of furniture may lie between the halves of a paragraph on either page.
  private static let joinReach = 12
  private static let longestHeader = 120
  /// How many rows make a table rather than a header that is set in one.
  private static let leastRows = 3

  /// Sorts the blocks of a document.
  /// - Complexity: O(n)
  init(text: [UInt8], blocks: [HtmlBlock], tables: [TextTable], pageBreaks: [Int]) {
    self.text = text
    isInTable = Array(repeating: false, count: blocks.count)
    for table in tables where table.rows.count >= Self.leastRows {
      for row in table.rows { isInTable[row.block] = true }
    }
    self.blocks = blocks
    fates = Array(repeating: .kept, count: blocks.count)
    markLinks()
    markRunningHeaders(pageBreaks)
    markPageNumbers(pageBreaks)
    joinParagraphs(pageBreaks)
  }

  /// `Table of Contents` as a link back.
  private mutating func markLinks() {
    for index in blocks.indices where blocks[index].isLinked && blocks[index].range.count <= 20 {
      let range = blocks[index].range
      if ByteSearch.startsIgnoringCase(text.span, at: range.start, with: Self.contents),
        range.count <= 18
      {
        fates[index] = .furniture
      }
    }
  }

  private static let contents = Array("table of contents".utf8)

  /// The blocks near each end of a page, those that end the page first.
  private func neighbours(of pageBreak: Int) -> Range<Int> {
    max(0, pageBreak - Self.reach)..<min(blocks.count, pageBreak + Self.reach)
  }

  private mutating func markRunningHeaders(_ pageBreaks: [Int]) {
    var counts: [UInt64: Int] = [:]
    var keys: [(block: Int, key: UInt64)] = []
    var next = 0
    for pageBreak in pageBreaks {
      for block in neighbours(of: pageBreak) where block >= next {
        next = block + 1
        guard fates[block] == .kept, !isInTable[block],
          blocks[block].range.count <= Self.longestHeader,
          blocks[block].shape != .listRow
        else { continue }
        let key = key(of: blocks[block].range)
        keys.append((block, key))
        counts[key, default: 0] += 1
      }
    }
    for entry in keys where counts[entry.key, default: 0] >= Self.repetition {
      // A row of figures repeats itself in statements too.
      if blocks[entry.block].shape == .tableRow, !holdsWords(blocks[entry.block].range) { continue }
      fates[entry.block] = .furniture
    }
  }

  /// A number for the words of a text; figures are all alike.
  private func key(of range: ByteRange) -> UInt64 {
    var key: UInt64 = 0xcbf2_9ce4_8422_2325
    var wasDigit = false
    for offset in range.start..<range.end {
      var byte = text[offset]
      let isDigit = ByteClass.isDigit(byte)
      if isDigit, wasDigit { continue }
      wasDigit = isDigit
      if isDigit { byte = 0x30 }
      key = (key ^ UInt64(ByteClass.isLetter(byte) ? byte | 0x20 : byte)) &* 0x100_0000_01b3
    }
    return key
  }

  private func holdsWords(_ range: ByteRange) -> Bool {
    var letters = 0
    for offset in range.start..<range.end where ByteClass.isLetter(text[offset]) { letters += 1 }
    return letters >= 4
  }

  /// A number alone in a block is a page number near the end of a page, or where the count goes on.
  private mutating func markPageNumbers(_ pageBreaks: [Int]) {
    var isNear = [Bool](repeating: false, count: blocks.count)
    for pageBreak in pageBreaks {
      for block in neighbours(of: pageBreak) { isNear[block] = true }
    }
    var last: Int?
    for index in blocks.indices where blocks[index].range.count <= 24 {
      guard let page = pageNumber(blocks[index].range) else { continue }
      guard fates[index] == .kept else { continue }
      let goesOn = page.number > 0 && last.map { page.number == $0 + 1 } ?? false
      let isTableRow = blocks[index].shape == .tableRow
      guard isNear[index] && !isTableRow || goesOn && !isTableRow else { continue }
      fates[index] = .furniture
      if page.number > 0 { last = page.number }
    }
  }

  /// `12`, `-12-`, `Page 12`, `Page 12 of 80`, `F-12`, `iv`; the number is 0 in Roman numerals.
  private func pageNumber(_ range: ByteRange) -> (number: Int, isAlone: Bool)? {
    var start = range.start
    if ByteSearch.startsIgnoringCase(text.span, at: start, with: Self.page) {
      start += Self.page.count
    }
    var number = 0
    var digits = 0
    var letters = 0
    for offset in start..<range.end {
      let byte = text[offset]
      if ByteClass.isDigit(byte) {
        digits += 1
        guard digits <= 4 else { return nil }
        number = number * 10 + Int(byte - 48)
      } else if ByteClass.isLetter(byte) {
        if digits > 0 {
          guard start > range.start, text[offset...].starts(with: Self.of) else { return nil }
          break
        }
        letters += 1
        let letter = byte | 0x20
        guard
          letter == UInt8(ascii: "i") || letter == UInt8(ascii: "v") || letter == UInt8(ascii: "x")
            || letters == 1 && range.count <= 8 && byte & 0x20 == 0
        else { return nil }
      } else if byte != UInt8(ascii: "-") && byte != 0x20 && byte < 0x80 {
        return nil
      }
    }
    guard digits > 0 ? letters <= 1 : letters > 0 && letters <= 5 else { return nil }
    return (number, start == range.start)
  }

  private static let page = Array("page ".utf8)
  private static let of = Array("of".utf8)

  // MARK: Paragraphs

  /// A paragraph that does not end goes on after the page in a small letter.
  private mutating func joinParagraphs(_ pageBreaks: [Int]) {
    for pageBreak in pageBreaks {
      var before = pageBreak - 1
      while before >= 0, before > pageBreak - Self.joinReach, fates[before] == .furniture {
        before -= 1
      }
      var after = pageBreak
      while after < blocks.count, after < pageBreak + Self.joinReach, fates[after] == .furniture {
        after += 1
      }
      guard before >= 0, after < blocks.count, fates[after] == .kept,
        blocks[before].shape != .tableRow,
        blocks[after].shape == .paragraph || blocks[after].shape == .line,
        blocks[before].range.count > 60 || blocks[before].shape == .listRow
      else { continue }
      let first = text[blocks[after].start]
      let last = text[blocks[before].end - 1]
      if first &- 97 < 26,
        ByteClass.isLetter(last) || ByteClass.isDigit(last) || last == UInt8(ascii: ",")
      {
        fates[after] = .joined
      }
    }
  }
}
