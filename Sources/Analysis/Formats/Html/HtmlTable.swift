/// A table that is being read.
struct HtmlTable {
  /// A cell that goes on in rows below.
  struct Overhang {
    var column: Int
    var columnSpan: Int
    var rowCount: Int
  }

  /// The rows so far, with blocks and bytes of the text as it was read.
  var rows: [TextTable.Row] = []
  /// Rows with one short text that may turn out to belong to a table of figures.
  var loneRows: [Int] = []
  /// The number of rows that hold figures.
  var figureRowCount = 0
  /// Whether a row is open.
  var isInRow = false
  /// The cells of the open row.
  var cells: [HtmlCell] = []
  /// The blocks of the open row.
  var blocks: [HtmlBlock] = []
  /// The column after the last cell.
  var column = 0
  /// The cells of rows above that reach into the open row.
  var overhangs: [Overhang] = []

  /// The greatest number of columns, of spans and of overhanging cells that are followed.
  static let limit = 256

  /// The first free column from `column` on, below cells that hang over.
  mutating func freeColumn() -> Int {
    var moved = !overhangs.isEmpty
    while moved {
      moved = false
      for overhang in overhangs
      where column >= overhang.column && column < overhang.column + overhang.columnSpan {
        column = overhang.column + overhang.columnSpan
        moved = true
      }
    }
    return column
  }

  /// Ends a row: cells that hang over lose one row.
  mutating func advanceOverhangs() {
    guard !overhangs.isEmpty || cells.contains(where: { $0.rowSpan > 1 }) else { return }
    for index in overhangs.indices { overhangs[index].rowCount -= 1 }
    overhangs.removeAll { $0.rowCount <= 0 }
    for cell in cells where cell.rowSpan > 1 && overhangs.count < Self.limit {
      overhangs.append(
        Overhang(column: cell.column, columnSpan: cell.columnSpan, rowCount: cell.rowSpan - 1))
    }
  }
}

extension HtmlTable {
  /// Opens a cell.
  mutating func open(columnSpan: Int, rowSpan: Int, isHeader: Bool) {
    isInRow = true
    let free = freeColumn()
    cells.append(
      HtmlCell(
        column: free, columnSpan: columnSpan, rowSpan: rowSpan, isHeader: isHeader,
        firstBlock: blocks.count))
    column = min(free + columnSpan, Self.limit * 4)
  }

  /// Adds a block to the cell that is open.
  mutating func add(_ block: HtmlBlock) {
    if cells.isEmpty { open(columnSpan: 1, rowSpan: 1, isHeader: false) }
    blocks.append(block)
    cells[cells.count - 1].blockCount += 1
  }

  /// Notes a row of data.
  mutating func add(_ cells: [HtmlCell], of row: [HtmlBlock], block: Int) {
    rows.append(
      TextTable.Row(
        block: block,
        cells: cells.map {
          TextTable.Cell(
            range: $0.range(in: row), column: $0.column, columnSpan: $0.columnSpan,
            rowSpan: $0.rowSpan, isHeader: $0.isHeader)
        }))
  }

  /// Makes the open cell part of the last one with text in it, whose last block is taken up again.
  mutating func mergeCell() {
    guard let current = cells.last, let target = cells.lastIndex(where: { $0.blockCount > 0 })
    else { return }
    cells.removeSubrange((target + 1)...)
    cells[target].columnSpan = max(1, current.column + current.columnSpan - cells[target].column)
    cells[target].blockCount -= 1
    blocks.removeLast()
  }

  /// Notes a row with one short text.
  mutating func addLoneRow(block: Int, cell: HtmlCell, range: ByteRange) {
    loneRows.append(rows.count)
    rows.append(
      TextTable.Row(
        block: block,
        cells: [
          TextTable.Cell(
            range: range, column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan,
            isHeader: cell.isHeader)
        ]))
  }

  /// Starts afresh after rows that have been taken.
  mutating func forgetRows() {
    rows = []
    loneRows = []
    figureRowCount = 0
  }
}
