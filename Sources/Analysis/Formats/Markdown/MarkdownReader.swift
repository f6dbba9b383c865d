/// Reads Markdown made from a filing: the text that a page of it shows, in blocks, with its tables.
enum MarkdownReader {
  /// The view of a Markdown text.
  /// - Complexity: O(n)
  static func view(of bytes: [UInt8]) -> TextView {
    var reader = MarkdownViewBuilder(bytes.span)
    reader.read(bytes.span)
    var view = reader.builder.view()
    view.header = FilingHeaderReader.header(of: bytes, in: ByteRange(0, min(bytes.count, 4096)))
    return view
  }
}

private struct MarkdownViewBuilder {
  var builder = HtmlViewBuilder()
  private var lines: [MarkdownLine] = []
  /// The lines of the block that is open.
  private var open: [MarkdownLine] = []
  private var lexer = HtmlLexer()

  init(_ bytes: Span<UInt8>) {
    var start = 0
    var offset = 0
    while offset <= bytes.count {
      if offset == bytes.count || bytes[offset] == 10 || bytes[offset] == 13 {
        lines.append(MarkdownLine(bytes, ByteRange(start, offset)))
        if offset + 1 < bytes.count, bytes[offset] == 13, bytes[offset + 1] == 10 { offset += 1 }
        start = offset + 1
      }
      offset += 1
    }
    builder.writer.reserve(bytes.count)
  }

  mutating func read(_ bytes: Span<UInt8>) {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      switch line.kind {
      case .blank:
        endBlock(bytes)
        builder.pendingHints.insert(.afterGap)
      case .rule:
        endBlock(bytes)
        if !isBesideTable(index) { builder.pageBreak() }
      case .fence, .delimiterRow: endBlock(bytes)
      case .heading:
        endBlock(bytes)
        if opensExhibit(bytes, line.content) { return finish(bytes) }
        write(bytes, [line], look: .bold)
        endBlock(bytes)
      case .row:
        endBlock(bytes)
        index = table(bytes, from: index)
        continue
      case .listEntry:
        endBlock(bytes)
        builder.startsListRow = true
        open = [line]
      case .text:
        if open.isEmpty, index + 1 < lines.count, lines[index + 1].kind == .delimiterRow {
          index = table(bytes, from: index)
          continue
        }
        open.append(line)
      }
      index += 1
    }
    finish(bytes)
  }

  private mutating func finish(_ bytes: Span<UInt8>) {
    endBlock(bytes)
    while !builder.stack.elements.isEmpty { builder.closeInnermost(at: bytes.count) }
    builder.endBlock()
  }

  /// Writes the open block.
  private mutating func endBlock(_ bytes: Span<UInt8>) {
    if !open.isEmpty { write(bytes, open, look: []) }
    open = []
    // Elements of the text end with their paragraph, though their end tags may be lost.
    while let element = builder.stack.elements.last, !element.isBlock {
      builder.closeInnermost(at: lexer.position)
    }
    builder.endBlock()
    builder.startsListRow = false
  }

  /// Whether a rule frames a table.
  private func isBesideTable(_ index: Int) -> Bool {
    func isRow(_ kind: MarkdownLine.Kind) -> Bool { kind == .row || kind == .delimiterRow }
    for line in lines[(index + 1)...].prefix(3) where line.kind != .blank {
      if isRow(line.kind) { return true }
      break
    }
    for line in lines[..<index].suffix(3).reversed() where line.kind != .blank {
      return isRow(line.kind)
    }
    return false
  }

  /// Whether a heading such as `Exhibit 21.1` or `Ex-32` opens another document of the submission.
  private func opensExhibit(_ bytes: Span<UInt8>, _ content: ByteRange) -> Bool {
    for mark in Self.exhibits
    where ByteSearch.startsIgnoringCase(bytes, at: content.start, with: mark) {
      let next = content.start + mark.count
      return next < content.end && ByteClass.isDigit(bytes[next])
    }
    return false
  }

  private static let exhibits = ["exhibit ", "ex-"].map { Array($0.utf8) }

  // MARK: Text

  /// Writes lines as one stretch of text.
  private mutating func write(
    _ bytes: Span<UInt8>, _ lines: [MarkdownLine], look base: HtmlElementStack.Look
  ) {
    let inline = MarkdownInline(bytes, lines.map(\.content), lexer: &lexer)
    var bold = 0
    var isRaised = false
    var mark = 0
    for (number, line) in lines.enumerated() {
      if number > 0 {
        let gap = ByteRange(lines[number - 1].content.end, line.content.start)
        if lines[number - 1].isBroken {
          builder.lineBreak(gap)
        } else {
          builder.writer.space(gap)
        }
      }
      var offset = line.content.start
      func look() -> HtmlElementStack.Look {
        var look = builder.stack.look.union(base)
        if bold > 0 { look.insert(.bold) }
        if isRaised { look.insert(.raised) }
        return look
      }
      while mark < inline.marks.count, inline.marks[mark].range.start < line.content.end {
        let next = inline.marks[mark]
        mark += 1
        guard next.range.start >= offset else { continue }
        text(bytes, ByteRange(offset, next.range.start), look())
        offset = next.range.end
        switch next.effect {
        case .none: break
        case .bold(let change): bold = max(0, bold + change)
        case .raised(let isOn): isRaised = isOn
        case .tag(let token): apply(bytes, token)
        }
      }
      text(bytes, ByteRange(offset, line.content.end), look())
    }
  }

  private mutating func text(
    _ bytes: Span<UInt8>, _ range: ByteRange, _ look: HtmlElementStack.Look
  ) {
    guard !range.isEmpty, !look.contains(.hidden) else { return }
    builder.text(bytes, range, look, isMarkup: true)
  }

  private mutating func apply(_ bytes: Span<UInt8>, _ token: HtmlToken) {
    switch token.kind {
    case .startTag: builder.open(bytes, token)
    case .endTag: builder.close(token)
    case .text, .characterData, .skipped: break
    }
  }

  // MARK: Tables

  /// Writes the table that starts at a line; gives the line after it.
  private mutating func table(_ bytes: Span<UInt8>, from first: Int) -> Int {
    builder.openTables.append(HtmlTable())
    var index = first
    rows: while index < lines.count {
      switch lines[index].kind {
      case .row: row(bytes, lines[index])
      case .delimiterRow: break
      case .text where lines[first].kind == .text: row(bytes, lines[index])
      default: break rows
      }
      index += 1
    }
    builder.closeTablePart(.table)
    return index
  }

  /// Writes a row; bars without anything between them make the cell before wider.
  private mutating func row(_ bytes: Span<UInt8>, _ line: MarkdownLine) {
    guard let table = builder.openTables.indices.last else { return }
    builder.openTables[table].isInRow = true
    var cells: [(content: ByteRange, span: Int)] = []
    var start = line.content.start
    var offset = start
    while offset <= line.content.end {
      if offset < line.content.end, bytes[offset] == UInt8(ascii: "\\") {
        offset += 2
        continue
      }
      if offset >= line.content.end || bytes[offset] == UInt8(ascii: "|") {
        let isOuter = start == line.content.start || start > line.content.end - 1
        if start < offset {
          cells.append(
            (MarkdownLine.trimmed(bytes, ByteRange(start, min(offset, line.content.end))), 1))
        } else if !isOuter, let last = cells.indices.last {
          cells[last].span += 1
        }
        start = offset + 1
      }
      offset += 1
    }
    for (content, span) in cells {
      builder.openTables[table].open(columnSpan: span, rowSpan: 1, isHeader: false)
      if !content.isEmpty {
        var cell = line
        cell.content = content
        write(bytes, [cell], look: [])
      }
      while let element = builder.stack.elements.last, !element.isBlock {
        builder.closeInnermost(at: content.end)
      }
      builder.endBlock()
    }
    builder.finishRow()
  }
}
