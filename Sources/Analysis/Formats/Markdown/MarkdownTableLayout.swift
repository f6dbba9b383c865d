/// The cells of a table in the columns that a reader sees.
///
/// Filings lay tables out with columns for the sign of a currency, for brackets and for space; a
/// figure with its signs is one cell here, and stands in the column of its heading.
struct MarkdownTableLayout {
  /// The texts, by row and column.
  private(set) var rows: [[[UInt8]]] = []
  /// The number of columns.
  private(set) var columnCount = 0

  private struct Piece {
    var text: [UInt8]
    var start: Int
    var end: Int
  }

  /// The greatest number of cells whose columns are compared with each other.
  private static let greatestCellCount = 4000
  /// The greatest width of a table whose columns are padded.
  private static let greatestWidth = 240

  /// Lays a table out.
  init(_ table: TextTable, of view: TextView) {
    let pieces = table.rows.map { Self.pieces(of: $0, view) }
    var columns = ColumnGroups(count: pieces.joined().map(\.end).max() ?? 0)
    if pieces.joined().count <= Self.greatestCellCount {
      var spans: [ByteRange] = []
      for piece in pieces.joined() where piece.end > piece.start + 1 {
        spans.append(ByteRange(piece.start, piece.end))
      }
      for span in Set(spans).sorted(by: { ($0.count, $0.start) < ($1.count, $1.start) }) {
        columns.join(span) { isGroup in
          pieces.contains { row in row.count { isGroup($0.start) } > 1 }
        }
      }
    }
    let used = Set(pieces.joined().map { columns.group(of: $0.start) }).sorted()
    var numbers: [Int: Int] = [:]
    for (number, group) in used.enumerated() { numbers[group] = number }
    columnCount = used.count
    for row in pieces where !row.isEmpty {
      var texts = [[UInt8]](repeating: [], count: columnCount)
      for piece in row {
        guard let number = numbers[columns.group(of: piece.start)] else { continue }
        texts[number] += (texts[number].isEmpty ? [] : [UInt8(ascii: " ")]) + piece.text
      }
      rows.append(texts)
    }
  }

  /// The widths of the columns; the least possible where the table would not fit on a line.
  var widths: [Int] {
    let widths = (0..<columnCount).map { column in
      rows.map { column < $0.count ? MarkdownText.width($0[column]) : 0 }.max() ?? 0
    }
    let isWide = widths.reduce(0) { $0 + $1 + 3 } > Self.greatestWidth
    return widths.map { isWide ? 1 : max($0, 1) }
  }

  /// The cells of a row, signs put to their figures.
  private static func pieces(of row: TextTable.Row, _ view: TextView) -> [Piece] {
    var pieces: [Piece] = []
    var pending: Piece?
    for cell in row.cells {
      let text = MarkdownText.escaped(view.text, cell.range, inCell: true)
      guard !text.isEmpty else { continue }
      var piece = Piece(
        text: text, start: cell.column, end: cell.column + max(1, cell.columnSpan))
      if let sign = pending {
        piece.text = sign.text + piece.text
        piece.start = sign.start
        pending = nil
      }
      if isCurrency(text) {
        pending = piece
      } else if isClosing(text), let last = pieces.indices.last {
        pieces[last].text += text
        pieces[last].end = piece.end
      } else {
        pieces.append(piece)
      }
    }
    if let pending { pieces.append(pending) }
    return pieces
  }

  private static func isCurrency(_ text: [UInt8]) -> Bool {
    [Array("$".utf8), Array("€".utf8), Array("£".utf8), Array("¥".utf8), Array("($".utf8)]
      .contains(text)
  }

  private static func isClosing(_ text: [UInt8]) -> Bool {
    [Array(")".utf8), Array("%".utf8), Array(")%".utf8), Array("%)".utf8)].contains(text)
  }
}

/// Columns of a layout that are one column for a reader.
private struct ColumnGroups {
  /// The first column of the group, by column.
  private var firsts: [Int]

  init(count: Int) { firsts = Array(0..<count) }

  func group(of column: Int) -> Int {
    column >= 0 && column < firsts.count ? firsts[column] : column
  }

  /// Makes one group of the columns of a span, unless a row then had two cells in it.
  mutating func join(_ span: ByteRange, isCrowded: ((Int) -> Bool) -> Bool) {
    var joined = Set<Int>()
    for column in span.start..<min(span.end, firsts.count) { joined.insert(firsts[column]) }
    guard let first = joined.min() else { return }
    let groups = self
    let crowds = isCrowded { column in joined.contains(groups.group(of: column)) }
    guard !crowds else { return }
    for column in firsts.indices where joined.contains(firsts[column]) { firsts[column] = first }
  }
}
