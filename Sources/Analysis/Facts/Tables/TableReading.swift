/// A table as its cells, heads and captions tell it: figures with the label of their row and the
/// period of their column.
struct TableReading {
  /// A figure of a cell.
  struct Figure: Sendable, Hashable {
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
    /// The lines above that the label goes on from: `Cash dividends declared / per common share`.
    var wrapped: [Label] = []
    /// The period that a row without figures gives to those below: `Year ended June 30, 2021`.
    var sectionPeriod: Period?
    /// The words of the row without figures that stands above as the head of a section.
    var section: Label?
  }

  /// Some words of a cell.
  struct Label: Sendable, Hashable {
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
  /// The words that stand over each column, from the top head to the lowest.
  private(set) var headLevels: [Int: [Label]] = [:]
  private var years: [Period] = []
  /// Whether no head gives a period.
  var hasNoPeriods: Bool { periods.isEmpty && years.isEmpty }

  /// Reads a table from the blocks of its rows.
  ///
  /// `heads` is the table just above, where that may hold the heads alone: a line of text parts them.
  init(_ table: TextTable, heads above: TextTable? = nil, view: TextView, blocks: [BlockAnalysis]) {
    let cellsByRow = Self.cells(of: table, view: view, blocks: blocks)
    var heads: [(block: Int, cells: [(TextTable.Cell, Range<Int>)])] = []
    var section: Label?
    var pending: [Label] = []
    var sectionsBefore: [Label?] = []
    var sectionPeriod: Period?
    for (block, cells) in cellsByRow {
      let tokens = blocks[block].structure.tokens
      let read = CellReader.row(
        cells, tokens, text: view.text, start: view.blocks[block].range.start)
      if !rows.isEmpty, cells.count == 1, let cell = cells.first,
        let period = Self.year(in: cell.1, of: blocks[block])
      {
        sectionPeriod = period
        section = Label(block: block, tokens: cell.1)
        continue
      }
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
        let wrapped = Self.wrapped(pending, Label(block: block, tokens: read.label), blocks)
        // The first lines of a label head no section.
        if !wrapped.isEmpty, sectionsBefore.count >= wrapped.count {
          section = sectionsBefore[sectionsBefore.count - wrapped.count]
        }
        rows.append(
          Row(
            block: block, label: read.label, figures: read.figures, wrapped: wrapped,
            sectionPeriod: sectionPeriod, section: section))
        pending = []
        sectionsBefore = []
      } else if !read.label.isEmpty {
        sectionsBefore.append(section)
        section = Label(block: block, tokens: read.label)
        pending.append(Label(block: block, tokens: read.label))
      }
    }
    headCount = heads.count
    // What heads the first section stands above the first figures.
    if let last = heads.last, last.cells.count == 1, let cell = last.cells.first {
      let label = Label(block: last.block, tokens: cell.1)
      for index in rows.indices where rows[index].section == nil { rows[index].section = label }
    }
    (periods, years) = TableHeads.periods(of: heads, blocks: blocks, view: view)
    for (block, cells) in heads {
      for (cell, tokens) in cells where !tokens.isEmpty {
        let label = Label(block: block, tokens: tokens)
        for column in cell.column..<(cell.column + max(1, min(cell.columnSpan, 16))) {
          if cells.count > 1 { columnHeads[column] = label }
          headLevels[column, default: []].append(label)
        }
      }
    }
    if let above, years.isEmpty, heads.isEmpty { readHeads(above, view: view, blocks: blocks) }
    markPercents()
    for (block, _) in heads {
      for token in blocks[block].structure.tokens { headWords.insert(token.word) }
    }
  }

  /// The same table with the figures of some columns alone, which heads of some words stand over.
  func projected(on columns: Set<Int>, headWords words: Set<Word>) -> TableReading {
    var result = self
    for row in result.rows.indices {
      result.rows[row].figures = rows[row].figures.filter { columns.contains($0.column) }
    }
    result.periods = periods.filter { columns.contains($0.key) }
    result.years = []
    result.headWords = words
    return result
  }

  /// Takes the periods, in their order, from a table of one or two rows of years alone.
  private mutating func readHeads(_ above: TextTable, view: TextView, blocks: [BlockAnalysis]) {
    guard above.rows.count <= 2 else { return }
    let rows = Self.cells(of: above, view: view, blocks: blocks)
    let isHead = rows.allSatisfy { block, cells in
      CellReader.row(
        cells, blocks[block].structure.tokens, text: view.text,
        start: view.blocks[block].range.start
      ).figures.allSatisfy { CellReader.isYear($0) }
    }
    guard isHead else { return }
    years = TableHeads.periods(of: rows, blocks: blocks, view: view).inOrder
  }

  private static func cells(of table: TextTable, view: TextView, blocks: [BlockAnalysis])
    -> [(block: Int, cells: [(TextTable.Cell, Range<Int>)])]
  {
    table.rows.map { row in
      let tokens = blocks[row.block].structure.tokens
      let start = view.blocks[row.block].range.start
      return (
        row.block,
        row.cells.map { ($0, GridRowReader.tokens(in: $0.range.shifted(by: -start), of: tokens)) }
      )
    }
  }

  /// The one fiscal year that a cell names.
  private static func year(in tokens: Range<Int>, of block: BlockAnalysis) -> Period? {
    let periods = block.values.compactMap { value -> Period? in
      guard value.tokens.overlaps(tokens), case .period(let period) = value.kind else { return nil }
      return period
    }
    return periods.count == 1 && periods[0].kind == .year ? periods[0] : nil
  }

  /// The labels, from the first on, that a label goes on from; it starts small or they end open.
  private static func wrapped(_ pending: [Label], _ last: Label, _ blocks: [BlockAnalysis])
    -> [Label]
  {
    var result: [Label] = []
    var next = last
    for label in pending.suffix(4).reversed() {
      guard let end = blocks[label.block].structure.tokens[label.tokens].last,
        let start = blocks[next.block].structure.tokens[next.tokens].first,
        next.block - label.block == 1, end.kind != .colon
      else { break }
      let isOpen =
        end.kind == .comma || ClosedClass.tag(of: end.word) != nil
        || start.kind == .word && !start.traits.contains(.capitalised) || start.kind == .openBracket
      guard isOpen else { break }
      result.insert(label, at: 0)
      next = label
    }
    return result
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
    // A year in the middle of the table takes the place of the one over all columns.
    if let period = row.sectionPeriod, Set(periods.values).count == 1 { return period }
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

  /// The one period that all columns are of, whose heads name parts: `2025` over the segments.
  var sharedPeriod: Period? {
    let all = Set(periods.values)
    guard all.count == 1, let period = all.first,
      rows.contains(where: { row in
        row.figures.count { !$0.isPercent && periods[$0.column] != nil } >= 3
      })
    else { return nil }
    return period
  }

  /// Whether another amount of a row has the same period: the columns are of parts.
  func isOnePart(_ index: Int, of row: Row) -> Bool {
    guard let own = period(of: index, in: row) else { return false }
    return row.figures.indices.contains {
      $0 != index && !row.figures[$0].isPercent && period(of: $0, in: row) == own
    }
  }

  /// Whether another share of a row has the same period: the columns are of parts.
  func isOneShare(_ index: Int, of row: Row) -> Bool {
    let own = periods[row.figures[index].column]
    return row.figures.indices.contains { $0 != index && periods[row.figures[$0].column] == own }
  }

  /// The period of a figure by its place among the amounts of the row, where there is one for each head.
  private func periodByOrder(_ figure: Figure, in row: Row) -> Period? {
    let amounts = row.figures.filter { !$0.isPercent }
    guard amounts.count == years.count,
      let place = amounts.firstIndex(where: { $0.column == figure.column })
    else { return nil }
    return years[place]
  }
}
