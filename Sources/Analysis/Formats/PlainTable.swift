/// Lays out the rows of a plain-text table: cells between bars, or columns parted by white space.
struct PlainTable {
  /// One row: the line's block in the view, and the source of the line.
  struct Line {
    let block: Int
    let text: ByteRange
  }

  /// The table that consecutive rows make up.
  ///
  /// With bars the columns count the bars; without, cells that stand above each other share a column.
  static func table(of lines: [Line], in view: [UInt8]) -> TextTable {
    let hasBars = lines.contains { line in view[line.text.start..<line.text.end].contains(0x7C) }
    let rows = lines.map { line in
      (line.block, hasBars ? barCells(line.text, view) : spacedCells(line.text, view))
    }
    guard !hasBars else {
      return TextTable(rows: rows.map { TextTable.Row(block: $0.0, cells: $0.1) })
    }
    let columns = Columns(
      rows.map { row, cells in
        cells.map { $0.range.shifted(by: -(lines.first { $0.block == row }?.text.start ?? 0)) }
      })
    return TextTable(
      rows: zip(rows, lines).map { row, line in
        TextTable.Row(
          block: row.0,
          cells: row.1.map { cell in
            var cell = cell
            cell.column = columns.number(of: cell.range.shifted(by: -line.text.start))
            return cell
          })
      })
  }

  private static func barCells(_ line: ByteRange, _ view: [UInt8]) -> [TextTable.Cell] {
    var cells: [TextTable.Cell] = []
    var column = 0
    var start = line.start
    for offset in line.start...line.end where offset == line.end || view[offset] == 0x7C {
      let range = trimmed(ByteRange(start, offset), view)
      if !range.isEmpty { cells.append(TextTable.Cell(range: range, column: column)) }
      column += 1
      start = offset + 1
    }
    return cells
  }

  /// Cells parted by two spaces or more, a tab, or dotted leaders.
  private static func spacedCells(_ line: ByteRange, _ view: [UInt8]) -> [TextTable.Cell] {
    var cells: [TextTable.Cell] = []
    var start: Int?
    var last = line.start
    var offset = line.start
    func close() {
      if let first = start {
        cells.append(TextTable.Cell(range: ByteRange(first, last), column: cells.count))
      }
      start = nil
    }
    while offset < line.end {
      let byte = view[offset]
      var gap = 0
      while offset + gap < line.end, view[offset + gap] == 0x20 || view[offset + gap] == 0x09 {
        gap += 1
      }
      let hasTab = gap > 0 && view[offset..<(offset + gap)].contains(0x09)
      if gap > 1 || hasTab {
        close()
        offset += gap
        continue
      }
      var dots = 0
      while offset + dots < line.end, view[offset + dots] == 0x2E { dots += 1 }
      if dots > 3 {
        close()
        offset += dots
        continue
      }
      if byte != 0x20 {
        start = start ?? offset
        last = offset + 1
      }
      offset += 1
    }
    close()
    return cells
  }

  private static func trimmed(_ range: ByteRange, _ view: [UInt8]) -> ByteRange {
    var start = range.start
    var end = range.end
    while start < end, view[start] <= 0x20 { start += 1 }
    while end > start, view[end - 1] <= 0x20 { end -= 1 }
    return ByteRange(start, end)
  }
}

/// Columns of cells by where they stand in their lines.
private struct Columns {
  private var spans: [ByteRange] = []

  /// Joins the places of all cells that overlap; the first cell of a row counts as a label.
  init(_ rows: [[ByteRange]]) {
    for cells in rows {
      for cell in cells.dropFirst() {
        let touching = spans.indices.filter { spans[$0].overlaps(cell) }
        let joined = touching.reduce(cell) { $0.union(spans[$1]) }
        // A heading above several columns does not make them one.
        if touching.count <= 1 {
          for index in touching.reversed() { spans.remove(at: index) }
          spans.append(joined)
        }
      }
    }
    spans.sort()
  }

  /// The number of the column that a cell stands in; 0 for labels.
  func number(of cell: ByteRange) -> Int {
    guard let found = spans.firstIndex(where: { $0.overlaps(cell) }) else { return 0 }
    return found + 1
  }
}
