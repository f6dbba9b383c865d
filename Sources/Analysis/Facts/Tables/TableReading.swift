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
    /// Whether a percent sign follows.
    let isPercent: Bool
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
    let figures: [Figure]
  }

  /// The rows with figures, from top to bottom.
  private(set) var rows: [Row] = []
  /// The period of each column whose head gives one.
  private(set) var periods: [Int: Period] = [:]
  /// The number of heading rows at the top.
  private(set) var headCount = 0
  /// Words of the heads.
  private(set) var headWords: Set<Word> = []

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
    for (block, cells) in cellsByRow {
      let tokens = blocks[block].structure.tokens
      let read = CellReader.row(
        cells, tokens, text: view.text, start: view.blocks[block].range.start)
      let isHead =
        read.figures.isEmpty
        || read.figures.allSatisfy { CellReader.isYear($0) } && read.label.isEmpty
        || read.figures.allSatisfy { CellReader.isYear($0) } && rows.isEmpty
      if rows.isEmpty, isHead {
        heads.append((block, cells))
      } else if !read.figures.isEmpty {
        rows.append(Row(block: block, label: read.label, figures: read.figures))
      }
    }
    headCount = heads.count
    periods = TableHeads.periods(of: heads, blocks: blocks, view: view)
    for (block, _) in heads {
      for token in blocks[block].structure.tokens { headWords.insert(token.word) }
    }
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
