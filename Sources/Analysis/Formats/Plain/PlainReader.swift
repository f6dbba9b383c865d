/// Reads plain text: paragraphs of one long line or of wrapped lines, list rows with bars, rules,
/// and page numbers that stand in the middle of the text.
enum PlainReader {
  /// The view of a plain text; lines of an older one are taken over where they are unchanged.
  /// - Complexity: O(n)
  static func view(
    of bytes: [UInt8], previous: (bytes: [UInt8], lines: [PlainLine])? = nil
  ) -> TextView {
    let lines = PlainLine.lines(of: bytes, previous: previous)
    var builder = PlainViewBuilder(bytes: bytes, lines: lines)
    builder.run()
    var view = builder.finished()
    view.header = FilingHeaderReader.header(of: bytes, in: ByteRange(0, min(bytes.count, 2048)))
    view.plainLines = lines
    return view
  }

  /// The view of a stretch of a text, such as a document of a submission.
  /// - Complexity: O(n) in the stretch.
  static func view(of bytes: [UInt8], in range: ByteRange) -> TextView {
    var builder = PlainViewBuilder(bytes: bytes, lines: PlainLine.lines(of: bytes, in: range))
    builder.run()
    return builder.finished()
  }
}

/// Puts lines together to blocks.
struct PlainViewBuilder {
  let bytes: [UInt8]
  let lines: [PlainLine]
  let isWrapped: Bool
  var view = TextView()
  /// The numbers of the blocks before which a page ends, ascending.
  private var pageBreaks: [Int] = []
  private var hints: TextBlock.Hints = []
  private var pageNumber: Int?
  private var tableLines: [PlainTable.Line] = []
  /// The number of columns of figures that marks give the open table.
  private var markCount = 0
  /// The line before which the table between marks ends.
  private var tableEnd = 0

  init(bytes: [UInt8], lines: [PlainLine]) {
    self.bytes = bytes
    self.lines = lines
    // Most text in lines longer than any margin: a line is a paragraph.
    var unbroken = 0
    var total = 0
    for line in lines where line.kind == .text || line.kind == .bullet {
      total += line.content.count
      if line.isUnbroken { unbroken += line.content.count }
    }
    isWrapped = unbroken * 2 < total
    view.text.reserveCapacity((lines.last?.range.end ?? 0) - (lines.first?.range.start ?? 0))
  }

  mutating func run() {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let tag = line.tag { apply(tag, at: index) }
      if isRow(index) {
        tableLines.append(
          PlainTable.Line(block: view.blocks.count, text: add([line.range], .tableRow)))
        index += 1
        continue
      }
      switch line.kind {
      case .blank:
        hints.insert(.afterGap)
        index += 1
        continue
      case .rule:
        index += 1
        if index < lines.count { continue }
      case .number: index = number(at: index)
      case .bullet, .text, .table: index = text(at: index)
      }
      closeTable()
    }
    closeTable()
  }

  // MARK: Marks and tables

  private mutating func apply(_ tag: PlainTag, at index: Int) {
    switch tag {
    case .page:
      closeTable()
      tableEnd = 0
      pageBreaks.append(view.blocks.count)
      hints.insert(.afterPageBreak)
    case .table:
      closeTable()
      openTable(at: index)
    case .tableEnd:
      closeTable()
      tableEnd = 0
    case .columns, .other: break
    }
  }

  /// What stands between the marks of a table is one if there are figures in columns in it.
  private mutating func openTable(at start: Int) {
    var end = start + 1
    var rows = lines[start].kind == .table ? 1 : 0
    scan: while end < lines.count {
      switch lines[end].tag {
      case .table, .tableEnd, .page: break scan
      case .columns: markCount = markCount(of: lines[end])
      default: break
      }
      if lines[end].kind == .table { rows += 1 }
      end += 1
    }
    tableEnd = rows > 0 ? end : 0
  }

  private func markCount(of line: PlainLine) -> Int {
    let end = line.range.end
    var start = line.range.start
    while start > 0, bytes[start - 1] != 10, bytes[start - 1] != 13 { start -= 1 }
    var count = 0
    for offset in start..<end
    where bytes[offset] == UInt8(ascii: "<") && offset + 1 < end
      && bytes[offset + 1] | 0x20 == UInt8(ascii: "c")
    { count += 1 }
    return count
  }

  /// The rows so far make up a table; rules and blank lines between them do not part it.
  private mutating func closeTable() {
    if tableLines.count > 1 {
      view.tables.append(PlainTable.table(of: tableLines, markCount: markCount, in: view.text))
    }
    tableLines = []
    if tableEnd == 0 { markCount = 0 }
  }

  /// Whether a line is a row: of columns, or a label or a head beside such.
  private func isRow(_ index: Int) -> Bool {
    let line = lines[index]
    switch line.kind {
    case .table: return true
    case .blank, .rule: return false
    case .number, .bullet, .text: break
    }
    if index < tableEnd {
      // Paragraphs between the marks of a table stay paragraphs.
      return line.kind == .number || !isProse(index)
    }
    guard line.kind == .text, isWrapped, line.content.count <= 70, !opensItem(line.content) else {
      return false
    }
    let isBelow = !tableLines.isEmpty
    guard isBelow || holdsColumns(line.content) else { return false }
    var blanks = index > 0 && lines[index - 1].kind == .blank ? 1 : 0
    for next in lines[(index + 1)...].prefix(4) {
      switch next.kind {
      case .table: return next.tag == nil && !view.text[lastRow].contains(0x7C)
      case .blank: blanks += 1
      case .rule: continue
      case .text: guard next.content.count <= 70 else { return false }
      case .number, .bullet: return false
      }
      guard blanks <= 1, next.tag == nil else { return false }
    }
    return false
  }

  /// The bytes of the last row of the open table.
  private var lastRow: Range<Int> {
    tableLines.last.map { $0.text.start..<$0.text.end } ?? 0..<0
  }

  /// Whether lines of running text stand together.
  private func isProse(_ index: Int) -> Bool {
    func isFull(_ number: Int) -> Bool {
      lines.indices.contains(number) && lines[number].kind == .text
        && lines[number].content.count >= 55 && !holdsColumns(lines[number].content)
    }
    guard isFull(index) || isFull(index - 1) && lines[index].kind == .text else { return false }
    return lines[index].isUnbroken || isFull(index - 1) && isFull(index - 2)
      || isFull(index - 1) && isFull(index + 1) || isFull(index + 1) && isFull(index + 2)
  }

  /// Whether three spaces or more part a line.
  private func holdsColumns(_ content: ByteRange) -> Bool {
    var offset = content.start
    while offset < content.end {
      if let end = PlainCells.gap(bytes, offset, content.end) {
        if end - offset >= 3 || bytes[offset] == 0x09 { return true }
        offset = end
      } else {
        offset += 1
      }
    }
    return false
  }

  /// A page number is furniture: it has a rule of as many dashes below, or continues the count.
  private mutating func number(at index: Int) -> Int {
    // `6`, a blank line, and a rule of one dash: the rule still belongs to the number.
    let line = lines[index]
    if isAtPageEnd(index) {
      leaveOut(line.content, number: line.number)
      return index + 1
    }
    let isParted =
      index + 2 < lines.count && lines[index + 1].kind == .blank && lines[index + 2].kind == .rule
    let ruled = index + (isParted ? 2 : 1)
    let next = index + 1 < lines.count ? lines[index + 1] : nil
    let isAlone =
      (index == 0 || lines[index - 1].kind == .blank) && (next == nil || next?.kind == .blank)
    if ruled < lines.count, lines[ruled].kind == .rule,
      lines[ruled].content.count == line.content.count
    {
      leaveOut(ByteRange(line.content.start, lines[ruled].content.end), number: line.number)
      return ruled + 1
    }
    if isAlone, pageNumber.map({ line.number == $0 + 1 }) ?? (line.number < 10) {
      leaveOut(line.content, number: line.number)
      return index + 1
    }
    add([line.content], .tableRow)
    return index + 1
  }

  /// Whether the mark of a page stands before or after a line, blank lines aside.
  private func isAtPageEnd(_ index: Int) -> Bool {
    if lines[index].tag == .page { return true }
    for next in lines[(index + 1)...].prefix(8) {
      if next.tag == .page { return true }
      guard next.kind == .blank else { break }
    }
    for last in lines[..<index].suffix(8).reversed() {
      guard last.kind == .blank else { return false }
      if last.tag == .page { return true }
    }
    return false
  }

  private mutating func leaveOut(_ range: ByteRange, number: Int) {
    view.furniture.append(range)
    pageNumber = number
    hints.insert(.afterPageBreak)
  }

  /// A paragraph, a list row or a line from `index` on; gives the line after it.
  private mutating func text(at index: Int) -> Int {
    var parts = [lines[index].content]
    var next = index + 1
    let isList = lines[index].kind == .bullet
    var isBroken = isWrapped && !lines[index].isUnbroken
    if opensItem(parts[0]), isBroken, goesOnInTitle(index) {
      parts.append(lines[next].content)
      next += 1
      isBroken = false
    }
    while isBroken, next < lines.count, lines[next].kind == .text || lines[next].kind == .number,
      lines[next].tag == nil, !isRow(next), !opensItem(lines[next].content),
      !opensItem(parts[0]) || parts.count > 1,
      lines[next].indent <= lines[index].indent + (isList ? 12 : 2) || isList
    {
      parts.append(lines[next].content)
      isBroken = !lines[next].isUnbroken
      next += 1
    }
    let count = parts.reduce(0) { $0 + $1.count }
    let shape: TextBlock.Shape =
      isList ? .listRow : parts.count <= 2 && count <= 160 ? .line : .paragraph
    add(parts, shape)
    return next
  }

  /// Whether the heading in a line that reaches the margin goes on in the next, the last before a gap.
  private func goesOnInTitle(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index].content.count >= 50 else { return false }
    let next = lines[index + 1]
    return next.kind == .text && next.tag == nil && next.content.count <= 75
      && !opensItem(next.content)
      && (index + 2 >= lines.count || lines[index + 2].kind == .blank)
  }

  /// Whether the line starts with the word Item or Part: a heading even in wrapped text.
  private func opensItem(_ content: ByteRange) -> Bool {
    guard content.count >= 6 else { return false }
    var head: UInt64 = 0
    for offset in content.start..<(content.start + 5) {
      head = head << 8 | UInt64(bytes[offset] | 0x20)
    }
    // `item ` and `part `
    return head == 0x69_7465_6D20 || head == 0x70_6172_7420
  }

  @discardableResult
  private mutating func add(_ parts: [ByteRange], _ shape: TextBlock.Shape) -> ByteRange {
    guard let first = parts.first, let last = parts.last else { return ByteRange(0, 0) }
    let start = view.text.count
    // Lines of one paragraph stand together in the source: one stretch, line breaks kept.
    view.appendVerbatim(ByteRange(first.start, last.end), of: bytes)
    view.blocks.append(
      TextBlock(range: ByteRange(start, view.text.count), shape: shape, hints: hints))
    hints = []
    return ByteRange(start, view.text.count)
  }

  // MARK: Pages

  /// The view; where pages are marked, without running headers, and with paragraphs that a page
  /// parts in one.
  func finished() -> TextView {
    guard !pageBreaks.isEmpty else { return view }
    let blocks = view.blocks.map {
      HtmlBlock(
        start: $0.range.start, end: $0.range.end, shape: $0.shape, hints: $0.hints, isLinked: false)
    }
    let pages = HtmlPages(
      text: view.text, blocks: blocks, tables: view.tables, pageBreaks: pageBreaks)
    var assembler = HtmlViewAssembler(text: view.text, map: view.map)
    assembler.add(blocks, pages.fates)
    assembler.add(view.tables)
    var result = assembler.view
    result.furniture = (view.furniture + result.furniture).sorted()
    return result
  }
}
