/// Lays out the rows of a plain-text table: cells between bars, or columns parted by white space.
struct PlainTable {
  /// One row: the line's block in the view, and the line.
  struct Line {
    let block: Int
    let text: ByteRange
  }

  /// The table that consecutive rows make up.
  ///
  /// With bars the columns count the bars; without, figures that stand above each other share a
  /// column, and `markCount` says how many columns of figures the marks of a submission give.
  /// - Complexity: O(n)
  static func table(of lines: [Line], markCount: Int = 0, in view: [UInt8]) -> TextTable {
    let hasBars = lines.contains { line in view[line.text.start..<line.text.end].contains(0x7C) }
    if hasBars {
      return TextTable(
        rows: lines.map { TextTable.Row(block: $0.block, cells: barCells($0.text, view)) })
    }
    var rows = lines.map { PlainCells($0.text, view) }
    if markCount > 0 {
      for row in rows.indices {
        rows[row].partLabel(markCount - rows[row].cells.count(where: \.isFigure))
        rows[row].labelByYear(besides: markCount)
      }
    }
    let columns = PlainColumns(rows.map(\.cells), markCount: markCount)
    return TextTable(
      rows: zip(lines, rows).map { line, row in
        TextTable.Row(block: line.block, cells: columns.layOut(row.cells))
      })
  }

  private static func barCells(_ line: ByteRange, _ view: [UInt8]) -> [TextTable.Cell] {
    var cells: [TextTable.Cell] = []
    var column = 0
    var start = line.start
    for offset in line.start...line.end where offset == line.end || view[offset] == 0x7C {
      let range = PlainCells.trimmed(ByteRange(start, offset), view)
      if !range.isEmpty { cells.append(TextTable.Cell(range: range, column: column)) }
      column += 1
      start = offset + 1
    }
    return cells
  }
}

/// The columns of figures of a table by where its figures stand on the page.
struct PlainColumns {
  private var spans: [ByteRange] = []
  /// The number of columns of figures.
  private let count: Int

  /// How many columns of a page are told apart.
  private static let limit = 400

  /// Finds the columns.
  ///
  /// Where some rows have as many figures as there are marks, these rows tell the columns; else
  /// figures that overlap share one.
  init(_ rows: [[PlainCells.Cell]], markCount: Int) {
    spans = markCount > 0 ? Self.spans(of: rows, markCount: markCount) : []
    if spans.isEmpty { spans = Self.spans(of: rows) }
    count = markCount > 0 ? markCount : spans.count
  }

  /// Where the figures of rows with one for each mark stand; nothing where that is not told apart.
  private static func spans(of rows: [[PlainCells.Cell]], markCount: Int) -> [ByteRange] {
    var spans: [ByteRange] = []
    for row in rows {
      let figures = row.filter(\.isFigure)
      guard figures.count == markCount else { continue }
      spans =
        spans.isEmpty
        ? figures.map(\.columns) : zip(spans, figures).map { $0.union($1.columns) }
    }
    return areApart(spans) ? spans : []
  }

  /// The stretches of the page that figures cover.
  private static func spans(of rows: [[PlainCells.Cell]]) -> [ByteRange] {
    var spans: [ByteRange] = []
    var isCovered = [Bool](repeating: false, count: limit + 1)
    for row in rows {
      for cell in row where cell.isFigure && cell.columns.end <= limit {
        for place in cell.columns.start..<cell.columns.end { isCovered[place] = true }
      }
    }
    var start: Int?
    for place in isCovered.indices {
      if isCovered[place] {
        start = start ?? place
      } else if let first = start {
        spans.append(ByteRange(first, place))
        start = nil
      }
    }
    return spans
  }

  private static func areApart(_ spans: [ByteRange]) -> Bool {
    !spans.isEmpty && zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start }
  }

  /// The cells of a row with their columns: 0 for a label, the others counted from 1.
  ///
  /// Where two figures of a row fall into one column its figures are put into columns of their own,
  /// which no head stands above.
  func layOut(_ cells: [PlainCells.Cell]) -> [TextTable.Cell] {
    var cells = cells
    if let first = cells.first, let span = spans.first, cells.count > 1,
      first.columns.end < span.start
    {
      // A year may label a row.
      cells[0].isFigure = false
    }
    let figures = cells.filter(\.isFigure).map { nearest(to: $0.columns) + 1 }
    let isWhole = figures.count == count
    let isUnclear =
      !isWhole
      && (spans.count != count || zip(figures, figures.dropFirst()).contains { $0 >= $1 })
    var result: [TextTable.Cell] = []
    var next = 0
    var figure = 0
    for cell in cells {
      var column = next
      var span = 1
      if cell.isFigure {
        column = isWhole ? figure + 1 : isUnclear ? count + 1 + figure : figures[figure]
        figure += 1
      } else if !spans.isEmpty, !result.isEmpty || cell.columns.start + 2 >= spans[0].start {
        let below = spans.indices.filter { spans[$0].overlaps(cell.columns) }
        column = (below.first ?? nearest(to: cell.columns)) + 1
        span = max(below.count, 1)
      }
      column = max(column, next)
      result.append(TextTable.Cell(range: cell.range, column: column, columnSpan: span))
      next = column + span
    }
    return result
  }

  /// The column whose right edge is nearest, for figures are set flush right.
  private func nearest(to place: ByteRange) -> Int {
    if let found = spans.firstIndex(where: { $0.overlaps(place) }) { return found }
    var best = 0
    for index in spans.indices
    where abs(spans[index].end - place.end) < abs(spans[best].end - place.end) { best = index }
    return best
  }
}
