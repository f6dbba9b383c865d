/// A table as a grid of exact figures: rows with labels, columns with heads.
///
/// A pure function of the rows of the table: blocks are counted from its first row and tokens from
/// the start of their block, so that a grid stays true wherever the table moves to.
struct NumericGrid: Sendable {
  /// A place in the table.
  struct Place: Sendable, Hashable {
    /// The row, counted from the first row of the table.
    let row: Int
    /// The tokens of the row's block.
    let tokens: Range<Int>
  }

  /// What a figure is a number of, as far as its own signs tell.
  enum Unit: Sendable, Hashable {
    case plain, money, percent
  }

  /// A figure put together from the cells that hold its parts.
  struct Figure: Sendable, Hashable {
    /// Where it stands.
    let place: Place
    /// The number as written, before any scale; negative in brackets, zero for a dash.
    let number: ExactDecimal
    /// The place of the last digit shown.
    let lastPlace: Int
    /// What its signs make it a number of.
    var unit: Unit
    /// Whether it is a dash, which stands for nothing or next to nothing.
    let isDash: Bool
  }

  /// What a row holds in a column.
  enum Entry: Sendable, Hashable {
    /// Nothing.
    case none
    /// Words, several figures, or what cannot be read.
    case text
    /// One figure.
    case figure(Figure)

    /// The figure, where there is one.
    var figure: Figure? {
      if case .figure(let figure) = self { return figure }
      return nil
    }
  }

  /// A row of the table.
  struct Row: Sendable {
    /// Its number in the table.
    let number: Int
    /// The words that label it.
    let label: Place?
    /// The folded words of the label.
    let words: [Word]
    /// What it holds in each column; empty for a row without figures.
    fileprivate(set) var entries: [Entry]

    /// Whether the row holds figures.
    var hasFigures: Bool { !entries.isEmpty }

    /// Whether the label holds one of some words.
    func isLabelled(with set: WordSet) -> Bool { words.contains(where: set.contains) }
  }

  /// A column of figures.
  struct Column: Sendable {
    /// The words of its heads.
    fileprivate(set) var words: Set<Word> = []
    /// The years that its heads name.
    fileprivate(set) var years: [Int] = []
    /// Whether a head shows a percent sign.
    fileprivate(set) var hasPercentHead = false
    /// The lowest head.
    fileprivate(set) var head: Place?

    /// Whether the heads hold one of some words.
    func isHeaded(with set: WordSet) -> Bool { words.contains(where: set.contains) }
  }

  /// The rows below the heads, those without figures included.
  private(set) var rows: [Row] = []
  /// The columns that hold figures.
  private(set) var columns: [Column] = []

  /// The greatest number of columns that are looked at; a house value.
  static let columnLimit = 64
  /// The greatest number of columns of a layout that are looked at; a house value.
  private static let layoutLimit = 1024

  /// Reads a table.
  ///
  /// `tokens` gives the tokens of a row of the table, `starts` where its block starts in `text`.
  /// - Complexity: O(n) in the cells, but for the few spans of their columns.
  init(_ table: TextTable, tokens: [[Token]], starts: [Int], text: [UInt8]) {
    var readRows: [GridRowReader.Result] = []
    readRows.reserveCapacity(table.rows.count)
    for (number, row) in table.rows.enumerated() {
      readRows.append(
        GridRowReader.read(
          row, number: number, tokens: tokens[number], start: starts[number], text: text))
    }
    // Rows above the first figures head the columns, years with a label before them too.
    let first =
      readRows.firstIndex { !$0.figures.isEmpty && !$0.areYears } ?? readRows.count
    for row in first..<readRows.count where readRows[row].areYears && readRows[row].label == nil {
      readRows[row].figures = []
    }
    let spans = Self.columnSpans(of: readRows[first...])
    guard !spans.isEmpty, spans.count <= Self.columnLimit else { return }
    columns = Array(repeating: Column(), count: spans.count)
    for number in 0..<first {
      addHead(table.rows[number], number, tokens[number], starts[number], spans, text)
    }
    for read in readRows[first...] {
      rows.append(
        Row(
          number: read.number, label: read.label, words: read.words,
          entries: read.figures.isEmpty ? [] : Self.entries(of: read, in: spans)))
    }
    settleUnits()
  }

  // MARK: Columns

  /// The columns of the layout that figures stand in, those that overlap joined.
  private static func columnSpans(of rows: ArraySlice<GridRowReader.Result>) -> [Range<Int>] {
    var covered = [Bool](repeating: false, count: layoutLimit)
    var joins = [Bool](repeating: false, count: layoutLimit)
    for row in rows {
      for part in row.figures where part.span.upperBound <= covered.count {
        for column in part.span {
          covered[column] = true
          if column > part.span.lowerBound { joins[column] = true }
        }
      }
    }
    var result: [Range<Int>] = []
    for column in covered.indices where covered[column] {
      if joins[column], let last = result.last, last.upperBound == column {
        result[result.count - 1] = last.lowerBound..<(column + 1)
      } else {
        result.append(column..<(column + 1))
      }
    }
    return result
  }

  private static func entries(
    of row: GridRowReader.Result, in spans: [Range<Int>]
  ) -> [Entry] {
    var entries = [Entry](repeating: .none, count: spans.count)
    for part in row.figures + row.texts {
      for (column, span) in spans.enumerated() where span.overlaps(part.span) {
        if case .none = entries[column] {
          entries[column] = part.figure.map { .figure($0) } ?? .text
        } else {
          entries[column] = .text
        }
      }
    }
    return entries
  }

  private mutating func addHead(
    _ row: TextTable.Row, _ number: Int, _ tokens: [Token], _ start: Int, _ spans: [Range<Int>],
    _ text: [UInt8]
  ) {
    for cell in row.cells {
      let range = GridRowReader.tokens(in: cell.range.shifted(by: -start), of: tokens)
      guard !range.isEmpty else { continue }
      let covered = cell.column..<(cell.column + max(1, cell.columnSpan))
      for (column, span) in spans.enumerated() where span.overlaps(covered) {
        for token in tokens[range] {
          if token.kind == .word { columns[column].words.insert(token.word) }
          if token.kind == .percent { columns[column].hasPercentHead = true }
          if let year = GridRowReader.year(token, start: start, text: text) {
            columns[column].years.append(year)
          }
        }
        columns[column].head = Place(row: number, tokens: range)
      }
    }
  }

  /// Figures below a head with a percent sign are percentages, unless marked as money.
  private mutating func settleUnits() {
    for column in columns.indices {
      let figures = rows.compactMap {
        $0.entries.indices.contains(column) ? $0.entries[column].figure : nil
      }
      let percents = figures.count { $0.unit == .percent }
      let isPercent =
        columns[column].hasPercentHead && !figures.contains { $0.unit == .money }
        || percents * 2 > figures.count { !$0.isDash }
      guard isPercent else { continue }
      for row in rows.indices {
        guard rows[row].hasFigures, var figure = rows[row].entries[column].figure,
          figure.unit == .plain
        else { continue }
        figure.unit = .percent
        rows[row].entries[column] = .figure(figure)
      }
    }
  }
}
