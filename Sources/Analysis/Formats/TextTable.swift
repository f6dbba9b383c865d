/// The cells of a table as the format lays them out; what they mean is told elsewhere.
public struct TextTable: Sendable, Hashable {
  /// One cell with something in it.
  public struct Cell: Sendable, Hashable {
    /// The bytes of the text view.
    public var range: ByteRange
    /// The first column it covers, counted from zero.
    public var column: Int
    /// The number of columns it covers, at least 1.
    public var columnSpan: Int
    /// The number of rows it covers, at least 1.
    public var rowSpan: Int
    /// Whether the markup says that it heads a column or a row.
    public var isHeader: Bool

    /// Creates a cell.
    public init(
      range: ByteRange, column: Int, columnSpan: Int = 1, rowSpan: Int = 1, isHeader: Bool = false
    ) {
      self.range = range
      self.column = column
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.isHeader = isHeader
    }
  }

  /// One row.
  public struct Row: Sendable, Hashable {
    /// The number of its block in the text view.
    public var block: Int
    /// Its cells, by column; empty cells are left out.
    public var cells: [Cell]

    /// Creates a row.
    public init(block: Int, cells: [Cell]) {
      self.block = block
      self.cells = cells
    }
  }

  /// The rows, from top to bottom.
  public var rows: [Row]

  /// Creates a table.
  public init(rows: [Row]) { self.rows = rows }
}
