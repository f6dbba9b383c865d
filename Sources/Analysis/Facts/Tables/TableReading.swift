/// A table as its cells, heads and captions tell it: figures with the label of their row and the
/// period of their column.
struct TableReading {
  /// A figure of a cell.
  struct Figure {
    /// Where it stands, as tokens of the row's block.
    let tokens: Range<Int>
    /// The figure as written, before any scale; negative in brackets.
    let number: ExactDecimal
    /// The place of the last digit shown.
    let lastPlace: Int
    /// Whether a percent sign follows, or stands in the same column.
    var isPercent: Bool
    /// Whether a currency sign precedes.
    let isMoney: Bool
    /// The column.
    let column: Int
  }

  /// A row with figures.
  struct Row {
    /// The number of its block.
    let block: Int
    /// The words that label it.
    let label: Range<Int>
    /// The figures, by column.
    var figures: [Figure]
    /// The words of the row without figures that stands above as the head of a section.
    var section: Label?
  }

  /// Some words of a cell.
  struct Label {
    /// The number of the block.
    let block: Int
    /// The tokens.
    let tokens: Range<Int>
  }

  /// The rows with figures, from top to bottom.
  private(set) var rows: [Row] = []
  /// The period of each column whose head gives one.
  private(set) var periods: [Int: Period] = [:]
  /// The number of heading rows at the top.
  private(set) var headCount = 0
  /// Words of the heads.
  private(set) var headWords: Set<Word> = []
  /// The words that head each column.
  private(set) var columnHeads: [Int: Label] = [:]
  private var years: [Period] = []

  /// Reads a table from the blocks of its rows.
  init(_ table: TextTable, view: TextView, blocks: [BlockAnalysis]) {
    var cellsByRow: [(block: Int, cells: [(TextTable.Cell, Range<Int>)])] = []
    for row in table.rows {
      let tokens = blocks[row.block].structure.tokens
      let start = view.blocks[row.block].range.start
      cellsByRow.append(
        (
          row.block,
          row.cells.map { ($0, Self.tokens(in: $0.range.shifted(by: -start), of: tokens)) }
        ))
    }
    var heads: [(block: Int, cells: [(TextTable.Cell, Range<Int>)])] = []
    var section: Label?
    for (block, cells) in cellsByRow {
      let tokens = blocks[block].structure.tokens
      let read = CellReader.row(
        cells, tokens, text: view.text, start: view.blocks[block].range.start)
      let isHead =
        read.figures.isEmpty
        || read.figures.allSatisfy { CellReader.isYear($0) } && read.label.isEmpty
        || read.figures.allSatisfy { CellReader.isYear($0) } && rows.isEmpty
      let isYearAlone =
        rows.isEmpty && cells.count == 1 && cells[0].0.column == 0 && isHead
        && heads.contains { $0.cells.count >= 3 }
      if isYearAlone, let cell = cells.first {
        section = Label(block: block, tokens: cell.1)
      } else if rows.isEmpty, isHead {
        heads.append((block, cells))
      } else if let year = read.figures.first, read.figures.count == 1, read.label.isEmpty,
        cells.count == 1, CellReader.isYear(year)
      {
        section = Label(block: block, tokens: year.tokens)
      } else if !read.figures.isEmpty {
        rows.append(
          Row(block: block, label: read.label, figures: read.figures, section: section))
      } else if !read.label.isEmpty {
        section = Label(block: block, tokens: read.label)
      }
    }
    headCount = heads.count
    // What heads the first section stands above the first figures.
    if let last = heads.last, last.cells.count == 1, let cell = last.cells.first {
      let label = Label(block: last.block, tokens: cell.1)
      for index in rows.indices where rows[index].section == nil { rows[index].section = label }
    }
    (periods, years) = TableHeads.periods(of: heads, blocks: blocks, view: view)
    for (block, cells) in heads where cells.count > 1 {
      for (cell, tokens) in cells where !tokens.isEmpty {
        for column in cell.column..<(cell.column + max(1, min(cell.columnSpan, 16))) {
          columnHeads[column] = Label(block: block, tokens: tokens)
        }
      }
    }
    markPercents()
    for (block, _) in heads {
      for token in blocks[block].structure.tokens { headWords.insert(token.word) }
    }
  }

  /// A percent sign in the first row holds for the column.
  private mutating func markPercents() {
    var columns: Set<Int> = []
    for row in rows {
      for figure in row.figures where figure.isPercent { columns.insert(figure.column) }
    }
    guard !columns.isEmpty else { return }
    let limit = ExactDecimal(1_000)
    for row in rows.indices {
      for index in rows[row].figures.indices {
        let figure = rows[row].figures[index]
        guard columns.contains(figure.column), !figure.isMoney, figure.number.magnitude < limit
        else {
          continue
        }
        rows[row].figures[index].isPercent = true
      }
    }
  }

  /// The period of a figure of a row: that of its column, else by the order of the heads.
  func period(of index: Int, in row: Row) -> Period? {
    let figure = row.figures[index]
    if let period = periods[figure.column] {
      // A head that stands elsewhere than over its column by the order of both: not to be trusted.
      if let ordered = periodByOrder(figure, in: row), ordered != period { return nil }
      return period
    }
    if figure.isPercent {
      // A share beside its amount.
      return row.figures[..<index].last { !$0.isPercent }.flatMap { periods[$0.column] }
    }
    if row.figures.contains(where: { periods[$0.column] != nil }) { return nil }
    return periodByOrder(figure, in: row)
  }

  /// The period of a figure by its place among the amounts of the row, where there is one for each head.
  private func periodByOrder(_ figure: Figure, in row: Row) -> Period? {
    let amounts = row.figures.filter { !$0.isPercent }
    guard amounts.count == years.count,
      let place = amounts.firstIndex(where: { $0.column == figure.column })
    else { return nil }
    return years[place]
  }

  /// The tokens that lie in a range of bytes of their block.
  private static func tokens(in range: ByteRange, of tokens: [Token]) -> Range<Int> {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.count, tokens[end].end <= range.end { end += 1 }
    return low..<end
  }
}
