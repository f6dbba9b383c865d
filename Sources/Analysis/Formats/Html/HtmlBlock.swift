/// A stretch of the text that stands on its own, before furniture is taken out.
struct HtmlBlock {
  /// The bytes of the text as it was read.
  var start: Int
  var end: Int
  /// How it looks.
  var shape: TextBlock.Shape
  /// What else is known of the look.
  var hints: TextBlock.Hints
  /// Whether all of it leads to another place of the document.
  var isLinked: Bool
  /// Whether it stands outside of rows of tables.
  var isFree = false

  /// The bytes of the text as it was read.
  var range: ByteRange { ByteRange(start, end) }
}

/// A cell of the row that is being read.
struct HtmlCell {
  /// The first column.
  var column: Int
  /// The number of columns.
  var columnSpan: Int
  /// The number of rows.
  var rowSpan: Int
  /// Whether it is a `<th>`.
  var isHeader: Bool
  /// The number of its first block among those of the row.
  var firstBlock: Int
  /// The number of blocks in it.
  var blockCount = 0

  /// The bytes of the text from its first block to its last.
  func range(in row: [HtmlBlock]) -> ByteRange {
    ByteRange(row[firstBlock].start, row[firstBlock + blockCount - 1].end)
  }
}
