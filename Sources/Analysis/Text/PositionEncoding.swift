/// The unit in which a protocol client counts columns.
public enum PositionEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"
}

/// A line and a column, both counted from zero, the column in units of some ``PositionEncoding``.
public struct TextPosition: Hashable, Comparable, Sendable {
  /// The line number, counted from zero.
  public var line: Int
  /// The column in code units of the encoding in use, counted from zero.
  public var column: Int

  /// Creates a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then by column.
  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
