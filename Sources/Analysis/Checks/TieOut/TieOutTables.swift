/// The tables that are added up: those of the markup, and of plain text those that labels on lines of
/// their own have cut into pieces.
enum TieOutTables {
  /// The greatest number of bytes of a line that may stand inside a table; a house value.
  static let longestLabel = 110
  /// How many such lines may follow each other; a house value.
  static let labelLimit = 3
  /// The greatest number of rows of a table that is put together; a house value.
  static let rowLimit = 160

  /// The tables of a view; plain text has rows only, which are put together anew.
  /// - Complexity: O(n) in the blocks, times ``rowLimit``.
  static func tables(of view: TextView, isPlain: Bool, structures: [BlockStructure]) -> [TextTable]
  {
    guard isPlain else { return view.tables }
    var result: [TextTable] = []
    var rows: [Int] = []
    var labels: [Int] = []
    func close() {
      if let table = table(of: rows, view) { result.append(table) }
      rows = []
      labels = []
    }
    for (block, shown) in view.blocks.enumerated() {
      if shown.hints.contains(.afterPageBreak) { close() }
      if shown.shape == .tableRow {
        if isHead(structures[block], view, block),
          rows.contains(where: { view.blocks[$0].shape == .tableRow })
        {
          close()
        }
        rows += labels + [block]
        labels = []
        if rows.count >= rowLimit { close() }
      } else if shown.shape != .listRow, shown.range.count <= longestLabel,
        labels.count < labelLimit, !rows.isEmpty
      {
        labels.append(block)
      } else {
        close()
      }
    }
    close()
    return result
  }

  private static func table(of rows: [Int], _ view: TextView) -> TextTable? {
    let lines = rows.filter { view.blocks[$0].shape == .tableRow }.map {
      PlainTable.Line(block: $0, text: view.blocks[$0].range)
    }
    guard lines.count > 2 else { return nil }
    let table = PlainTable.table(of: lines, in: view.text)
    var byBlock: [Int: TextTable.Row] = [:]
    for row in table.rows { byBlock[row.block] = row }
    return TextTable(
      rows: rows.map { block in
        byBlock[block]
          ?? TextTable.Row(
            block: block, cells: [TextTable.Cell(range: view.blocks[block].range, column: 0)])
      })
  }

  /// Whether a row heads columns with years: `September 29, 1995    1995    1994`.
  private static func isHead(_ structure: BlockStructure, _ view: TextView, _ block: Int) -> Bool {
    let start = view.blocks[block].range.start
    var years = 0
    for token in structure.tokens where token.kind == .number {
      if GridRowReader.year(token, start: start, text: view.text) != nil {
        years += 1
      } else if token.length > 2 {
        return false
      }
    }
    return years >= 2 && !structure.tokens.contains { $0.kind == .currency }
  }
}
