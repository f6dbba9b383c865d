/// One line of a plain text as the reader tells lines apart.
struct PlainLine: Sendable {
  /// What a line holds.
  enum Kind: UInt8 {
    case blank, rule, number, bullet, table, text
  }

  private var start: UInt32
  private var end: UInt32
  private var contentStart: UInt32
  private var contentEnd: UInt32
  private var shownIndent: UInt16
  private var shownNumber: UInt16
  /// What it holds.
  let kind: Kind
  /// The mark of a submission that opens the line; it belongs to neither range.
  var tag: PlainTag?

  /// The line without its terminator.
  var range: ByteRange { ByteRange(Int(start), Int(end)) }
  /// The line without white space at either end, nor a list mark.
  var content: ByteRange { ByteRange(Int(contentStart), Int(contentEnd)) }
  /// The number of white-space bytes before the content.
  var indent: Int { Int(shownIndent) }
  /// The value of a line that holds one number only.
  var number: Int { Int(shownNumber) }

  init(range: ByteRange, content: ByteRange, kind: Kind, indent: Int, number: Int) {
    start = UInt32(truncatingIfNeeded: range.start)
    end = UInt32(truncatingIfNeeded: range.end)
    contentStart = UInt32(truncatingIfNeeded: content.start)
    contentEnd = UInt32(truncatingIfNeeded: content.end)
    shownIndent = UInt16(clamping: indent)
    shownNumber = UInt16(clamping: number)
    self.kind = kind
  }

  /// The same line elsewhere.
  func moved(by distance: Int) -> PlainLine {
    let shift = UInt32(truncatingIfNeeded: distance)
    var line = self
    line.start &+= shift
    line.end &+= shift
    line.contentStart &+= shift
    line.contentEnd &+= shift
    return line
  }

  /// Whether the line is too long to have been broken by a margin.
  var isUnbroken: Bool { content.count > 130 }

  /// Reads the lines of a stretch of a text.
  /// - Complexity: O(n)
  static func lines(of bytes: [UInt8], in stretch: ByteRange) -> [PlainLine] {
    var result: [PlainLine] = []
    result.reserveCapacity(stretch.count / 60 + 1)
    var start = stretch.start
    var index = stretch.start
    while index <= stretch.end {
      if index < stretch.end, bytes[index] > 13 {
        index += 1
        continue
      }
      if index == stretch.end || bytes[index] == 10 || bytes[index] == 13 || bytes[index] == 12 {
        result.append(tagged(ByteRange(start, index), of: bytes))
        if index + 1 < stretch.end, bytes[index] == 13, bytes[index + 1] == 10 { index += 1 }
        start = index + 1
      }
      index += 1
    }
    return result
  }

  /// The lines of a text, taken over from an older one where they are as they were there.
  ///
  /// A line depends on its own bytes alone.
  /// - Complexity: O(n), and only changed lines are read.
  static func lines(
    of bytes: [UInt8], previous: (bytes: [UInt8], lines: [PlainLine])?
  ) -> [PlainLine] {
    guard let previous, !previous.lines.isEmpty else {
      return lines(of: bytes, in: ByteRange(0, bytes.count))
    }
    let common = CommonEnds(bytes, previous.bytes)
    let old = previous.lines
    let shift = bytes.count - previous.bytes.count
    // Both bytes of a line break belong to what is compared.
    let kept = old.partition { $0.range.end + 2 <= common.head }
    let start = kept > 0 ? behindBreak(bytes, old[kept - 1].range.end) : 0
    let tail = previous.bytes.count - common.tail
    let first = max(old.partition { $0.range.end < tail } + 1, kept)
    var result = Array(old[..<kept])
    guard first > 0, first < old.count else {
      return result + lines(of: bytes, in: ByteRange(start, bytes.count))
    }
    let stop = behindBreak(bytes, old[first - 1].range.end + shift)
    guard start <= stop else { return lines(of: bytes, in: ByteRange(0, bytes.count)) }
    result.reserveCapacity(old.count + 16)
    // The break before `stop` opens a line there, which is taken over.
    if start < stop { result += lines(of: bytes, in: ByteRange(start, stop)).dropLast() }
    for line in old[first...] { result.append(line.moved(by: shift)) }
    return result
  }

  /// Where the line after the break at an offset starts.
  private static func behindBreak(_ bytes: [UInt8], _ offset: Int) -> Int {
    let isPair = offset + 1 < bytes.count && bytes[offset] == 13 && bytes[offset + 1] == 10
    return min(offset + (isPair ? 2 : 1), bytes.count)
  }

  /// Reads a line that a mark may open.
  private static func tagged(_ range: ByteRange, of bytes: [UInt8]) -> PlainLine {
    var start = range.start
    while start < range.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    guard let (tag, end) = PlainTag.read(bytes, start, range.end) else {
      return read(range, of: bytes)
    }
    // The marks of columns stand in a line of their own.
    var line = read(ByteRange(tag == .columns ? range.end : end, range.end), of: bytes)
    line.tag = tag
    return line
  }

  private static func read(_ range: ByteRange, of bytes: [UInt8]) -> PlainLine {
    var start = range.start
    var end = range.end
    while start < end, let width = spaceWidth(bytes, start, end) { start += width }
    while end > start, let width = spaceWidthBackwards(bytes, start, end) { end -= width }
    let indent = start - range.start
    func line(_ kind: Kind, from contentStart: Int? = nil, number: Int = 0) -> PlainLine {
      PlainLine(
        range: range, content: ByteRange(contentStart ?? start, end), kind: kind, indent: indent,
        number: number)
    }
    if start == end { return line(.blank) }
    var digits = 0
    var ruled = 0
    for offset in start..<end {
      let byte = bytes[offset]
      if ByteClass.isDigit(byte) {
        digits += 1
      } else if isRule(byte) {
        ruled += 1
      } else {
        break
      }
    }
    if ruled == end - start { return line(.rule) }
    if digits == end - start, digits <= 4 {
      var value = 0
      for offset in start..<end { value = value * 10 + Int(bytes[offset] - 48) }
      return line(.number, number: value)
    }
    if let mark = listMark(bytes, start, end) { return line(.bullet, from: mark) }
    let (hasBar, mayHaveColumns) = marks(bytes, start, end)
    if hasBar || mayHaveColumns && hasColumns(bytes, start, end) { return line(.table) }
    return line(.text)
  }

  @inline(__always)
  private static func isRule(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x3D, 0x5F, 0x2B, 0x20, 0x2A, 0x7E, 0x7C: true
    default: false
    }
  }

  /// Whether a line holds a bar, and anything that could part columns: most lines hold neither.
  private static func marks(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (hasBar: Bool, mayHaveColumns: Bool) {
    var mayHaveColumns = false
    var before: UInt8 = 0
    for offset in start..<end {
      let byte = bytes[offset]
      // Two spaces, a tab, `..` and `. .`
      if byte <= 0x2E {
        if byte == 0x09 || byte == before, byte == 0x20 || byte == 0x09 || byte == 0x2E {
          mayHaveColumns = true
        } else if byte == 0x2E, before == 0x20, offset > start + 1, bytes[offset - 2] == 0x2E {
          mayHaveColumns = true
        }
      } else if byte == 0x7C {
        return (true, mayHaveColumns)
      }
      before = byte
    }
    return (false, mayHaveColumns)
  }

  private static func spaceWidth(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    if bytes[start] <= 0x20 { return 1 }
    if bytes[start] == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 { return 2 }
    return nil
  }

  private static func spaceWidthBackwards(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    if bytes[end - 1] <= 0x20 { return 1 }
    if bytes[end - 1] == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 { return 2 }
    return nil
  }

  /// Where the text after `● |`, `•`, `·` or `*` starts.
  private static func listMark(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = start
    if bytes[start] >= 0x80 {
      guard HighCharacter.read(bytes.span, &index).kind == .bullet, index < end else { return nil }
    } else if bytes[start] == 0x2A || bytes[start] == 0x2D, start + 1 < end,
      bytes[start + 1] == 0x20
    {
      index = start + 1
    } else {
      return nil
    }
    while index < end, let width = spaceWidth(bytes, index, end) { index += width }
    if index < end, bytes[index] == 0x7C { index += 1 }
    while index < end, let width = spaceWidth(bytes, index, end) { index += width }
    return index < end ? index : nil
  }

  /// Whether three spaces or more, a tab or a leader part the line into columns, one of them a figure.
  private static func hasColumns(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start < 400 else { return false }
    var columns = 1
    var figure = false
    var widest = 0
    var gaps = 0
    var words = 0
    var cellStart = start
    var offset = start
    while offset < end {
      if let next = PlainCells.gap(bytes, offset, end), next < end {
        let isTab = bytes[offset..<next].contains { $0 == 0x09 || $0 == 0x2E }
        let width = isTab ? max(next - offset, 8) : next - offset
        gaps += 1
        widest = max(widest, width)
        if width >= 3 {
          columns += 1
          cellStart = next
          let byte = bytes[next]
          figure = figure || ByteClass.isDigit(byte) || byte == 0x24 || byte == 0x28 || byte == 0x2D
        }
        offset = next
      } else {
        let isFirst = offset == start || bytes[offset - 1] <= 0x20
        if isFirst, ByteClass.isLetter(bytes[offset]) { words += 1 }
        offset += 1
      }
    }
    guard columns >= 2, figure else { return false }
    // Prose set flush on both sides has many small gaps.
    if gaps >= 3, widest <= 4, words >= 5 { return false }
    return !opensItem(bytes, start, end) || isPageNumber(bytes, cellStart, end)
  }

  private static let item = Array("item".utf8)

  /// Whether the line starts with the word Item.
  private static func opensItem(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    ByteSearch.startsIgnoringCase(bytes.span.extracting(0..<end), at: start, with: item)
      && start + 4 < end && bytes[start + 4] <= 0x20
  }

  /// Whether a cell holds a number of a few digits and no stop, as a table of contents has.
  private static func isPageNumber(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let last = bytes[start..<end].last { $0 > 0x20 }
    return end - start <= 12 && !bytes[start..<end].contains(0x24)
      && last.map(ByteClass.isDigit) ?? false
  }
}
