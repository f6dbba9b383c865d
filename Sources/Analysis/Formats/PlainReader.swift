/// Reads plain text: paragraphs of one long line or of wrapped lines, list rows with bars, rules,
/// and page numbers that stand in the middle of the text.
enum PlainReader {
  /// The view of a plain text.
  /// - Complexity: O(n)
  static func view(of bytes: [UInt8]) -> TextView {
    var builder = PlainViewBuilder(bytes: bytes, lines: PlainLine.lines(of: bytes))
    builder.run()
    return builder.view
  }
}

private struct PlainViewBuilder {
  let bytes: [UInt8]
  let lines: [PlainLine]
  let isWrapped: Bool
  var view = TextView()
  private var hints: TextBlock.Hints = []
  private var pageNumber: Int?
  private var tableLines: [PlainTable.Line] = []

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
    view.text.reserveCapacity(bytes.count)
  }

  mutating func run() {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      switch line.kind {
      case .blank:
        hints.insert(.afterGap)
        index += 1
      case .rule:
        index += 1
      case .number:
        index = number(at: index)
      case .bullet, .text:
        index = text(at: index)
      case .table:
        tableLines.append(
          PlainTable.Line(block: view.blocks.count, text: add([line.range], .tableRow)))
        index += 1
        continue
      }
      if line.kind != .blank, line.kind != .rule || index >= lines.count { closeTable() }
    }
    closeTable()
  }

  /// The rows so far make up a table; rules and blank lines between them do not part it.
  private mutating func closeTable() {
    if tableLines.count > 1 { view.tables.append(PlainTable.table(of: tableLines, in: view.text)) }
    tableLines = []
  }

  /// A page number is furniture: it has a rule of as many dashes below, or continues the count.
  private mutating func number(at index: Int) -> Int {
    let line = lines[index]
    // `6`, a blank line, and a rule of one dash: the rule still belongs to the number.
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
    while isBroken, next < lines.count, lines[next].kind == .text || lines[next].kind == .number,
      !opensItem(lines[next].content), !opensItem(parts[0]) || parts.count > 1,
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

  /// Whether the line starts with the word Item or Part: a heading even in wrapped text.
  private func opensItem(_ content: ByteRange) -> Bool {
    guard content.count >= 6 else { return false }
    let head = bytes[content.start..<(content.start + 5)].map { $0 | 0x20 }
    return head == Array("item ".utf8) || head == Array("part ".utf8)
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
}
