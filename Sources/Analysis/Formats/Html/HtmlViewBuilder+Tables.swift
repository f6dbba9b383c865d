extension HtmlViewBuilder {
  /// A table, a row or a cell starts.
  mutating func openTablePart(_ bytes: Span<UInt8>, _ token: HtmlToken) {
    guard token.tag != .table else {
      if let outer = openTables.indices.last {
        if openTables[outer].isInRow { spillRow(outer) }
        // Rows before and after a table in a table are tables of their own.
        finish(openTables[outer])
        openTables[outer].forgetRows()
      }
      openTables.append(HtmlTable())
      return
    }
    guard let last = openTables.indices.last else { return }
    switch token.tag {
    case .tr:
      finishRow()
      openTables[last].isInRow = true
    case .td, .th:
      let columnSpan = Self.number(bytes, token.columnSpan)
      let rowSpan = Self.number(bytes, token.rowSpan)
      openTables[last].open(
        columnSpan: columnSpan, rowSpan: rowSpan, isHeader: token.tag == .th)
    default: break
    }
  }

  /// A table, a row or a cell ends.
  mutating func closeTablePart(_ tag: HtmlTag) {
    guard !openTables.isEmpty else { return }
    switch tag {
    case .tr: finishRow()
    case .table:
      finishRow()
      if let table = openTables.popLast() { finish(table) }
    default: break
    }
  }

  private static func number(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int {
    var value = 0
    for offset in range.start..<range.end where ByteClass.isDigit(bytes[offset]) {
      value = min(value * 10 + Int(bytes[offset] - 48), HtmlTable.limit)
    }
    return max(value, 1)
  }

  /// Parts the next visible byte from the block before it in the same row.
  mutating func separate(_ byte: UInt8, _ source: Int) {
    guard let last = openTables.indices.last, openTables[last].isInRow else { return }
    guard let block = openTables[last].blocks.last else { return }
    let isNewCell = openTables[last].cells.last?.blockCount == 0
    if isNewCell, joins(block.range, byte) {
      openTables[last].mergeCell()
      writer.resume(at: block.start)
    } else {
      writer.appendSynthetic(isNewCell ? 0x09 : 0x0A, at: source)
    }
  }

  /// Whether a cell that starts with a byte goes on with the figure of the cell before it.
  private func joins(_ block: ByteRange, _ byte: UInt8) -> Bool {
    let text = writer.text
    if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "%") {
      let end = text[block.end - 1]
      return ByteClass.isDigit(end) || end == UInt8(ascii: ")") || end >= 0x80
    }
    return HtmlMarks.opensFigure(text, block) && !ByteClass.isLetter(byte)
      && byte != UInt8(ascii: "$")
  }

  // MARK: Rows

  /// The blocks of a row that holds another table stand on their own.
  private mutating func spillRow(_ table: Int) {
    for block in openTables[table].blocks { emit(block) }
    openTables[table].blocks.removeAll(keepingCapacity: true)
    for cell in openTables[table].cells.indices {
      openTables[table].cells[cell].blockCount = 0
      openTables[table].cells[cell].firstBlock = 0
    }
  }

  /// Ends the open row of the innermost table.
  mutating func finishRow() {
    guard let last = openTables.indices.last, openTables[last].isInRow else { return }
    endBlock()
    openTables[last].isInRow = false
    openTables[last].column = 0
    openTables[last].advanceOverhangs()
    let cells = openTables[last].cells.filter { $0.blockCount > 0 }
    let row = openTables[last].blocks
    openTables[last].cells.removeAll(keepingCapacity: true)
    openTables[last].blocks.removeAll(keepingCapacity: true)
    guard let first = cells.first, let opening = row.first, let closing = row.last else {
      pendingHints.insert(.afterGap)
      return
    }
    switch HtmlRowKind.of(cells, row, text: writer.text) {
    case .loose(let isLone):
      for block in row { emit(block) }
      if isLone, blocks.last?.shape == .line {
        openTables[last].addLoneRow(block: blocks.count - 1, cell: first, range: opening.range)
      }
    case .list:
      for (number, block) in row.dropFirst(first.blockCount).enumerated() {
        emit(block, isListRow: number == 0)
      }
    case .joined: emitJoined(row)
    case .data(let hasFigures):
      var hints = opening.hints
      if !row.allSatisfy({ $0.hints.contains(.emphasised) }) { hints.remove(.emphasised) }
      blocks.append(
        HtmlBlock(
          start: opening.start, end: closing.end, shape: .tableRow, hints: hints,
          isLinked: row.allSatisfy(\.isLinked)))
      if hasFigures { openTables[last].figureRowCount += 1 }
      openTables[last].add(cells, of: row, block: blocks.count - 1)
    }
  }

  /// A number and its title, or a mark and its text, in cells of their own: one block.
  private mutating func emitJoined(_ row: [HtmlBlock]) {
    guard var joined = row.first else { return }
    for block in row.dropFirst() {
      writer.replaceSynthetic(at: joined.end, with: 0x20)
      joined.end = block.end
      if !block.hints.contains(.emphasised) { joined.hints.remove(.emphasised) }
      joined.isLinked = joined.isLinked && block.isLinked
    }
    emit(joined)
  }

  private mutating func finish(_ table: HtmlTable) {
    var table = table
    let isOfFigures = table.figureRowCount >= 2
    if isOfFigures {
      for row in table.loneRows { blocks[table.rows[row].block].shape = .tableRow }
    } else {
      let lone = Set(table.loneRows)
      table.rows = table.rows.indices.filter { !lone.contains($0) }.map { table.rows[$0] }
    }
    if !table.rows.isEmpty { tables.append(TextTable(rows: table.rows)) }
  }
}
