/// The bytes of one document with what is needed to convert positions.
///
/// Bytes need not be valid UTF-8: a byte that is part of no well-formed sequence counts as one
/// code unit in every encoding.
///
/// ```swift
/// var buffer = TextBuffer("Revenue: €5\n")
/// buffer.offset(of: TextPosition(line: 0, column: 10), in: .utf16)  // 12
/// ```
public struct TextBuffer: Sendable {
  /// The bytes of the document.
  public private(set) var bytes: [UInt8]
  private var lines: LineIndex
  private var columns: ColumnIndex

  /// Takes over the bytes and indexes their lines.
  /// - Complexity: O(n)
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineIndex(bytes)
    columns = ColumnIndex(bytes)
  }

  /// Creates a buffer that holds the UTF-8 bytes of a string.
  public init(_ string: String) {
    self.init(Array(string.utf8))
  }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// The number of lines; an empty document has one.
  public var lineCount: Int { lines.count }

  /// The bytes of a line without its terminator; a number out of range is clamped.
  public func contentRange(ofLine lineNumber: Int) -> ByteRange {
    lines.contentRange(ofLine: lineNumber, in: bytes)
  }

  /// The byte offset of a position, clamped to the line and to the document.
  ///
  /// A column inside a character gives the start of the character.
  /// - Complexity: O(log n), however long the line is.
  public func offset(of position: TextPosition, in encoding: PositionEncoding) -> Int {
    guard position.line < lineCount else { return count }
    let range = contentRange(ofLine: position.line)
    let first = columns.units(before: range.start, in: bytes, encoding)
    let (unit, overflow) = first.addingReportingOverflow(max(position.column, 0))
    guard !overflow else { return range.end }
    return max(columns.offset(ofUnit: unit, limit: range.end, in: bytes, encoding), range.start)
  }

  /// The position of a byte offset, clamped to the document.
  ///
  /// An offset inside a line terminator gives the end of the line, one inside a character its start.
  /// - Complexity: O(log n), however long the line is.
  public func position(of byteOffset: Int, in encoding: PositionEncoding) -> TextPosition {
    let offset = min(max(byteOffset, 0), count)
    let line = lines.line(containing: offset)
    let range = contentRange(ofLine: line)
    let column = columns.units(
      from: range.start, to: min(offset, range.end), in: bytes, encoding)
    return TextPosition(line: line, column: column)
  }

  /// The positions of both ends of a range, each clamped to the document.
  /// - Complexity: O(log n), however long the lines are.
  public func positions(
    of range: ByteRange, in encoding: PositionEncoding
  ) -> (start: TextPosition, end: TextPosition) {
    let start = position(of: range.start, in: encoding)
    let line = contentRange(ofLine: start.line)
    // Most ranges lie in one line, between characters.
    guard range.start >= line.start, range.end < line.end, range.end < count,
      bytes[range.start] & 0xC0 != 0x80
    else { return (start, position(of: range.end, in: encoding)) }
    let width = columns.units(from: range.start, to: range.end, in: bytes, encoding)
    return (start, TextPosition(line: start.line, column: start.column + width))
  }

  /// Replaces a range; offsets out of range are clamped.
  /// - Complexity: O(n) to move the bytes; only the lines and columns touched are counted again.
  public mutating func apply(_ edit: TextEdit) {
    let start = min(max(edit.range.start, 0), count)
    let end = min(max(edit.range.end, start), count)
    let range = ByteRange(start, end)
    bytes.replaceSubrange(start..<end, with: edit.replacement)
    lines.replace(range, insertedCount: edit.replacement.count, in: bytes)
    columns.replace(range, insertedCount: edit.replacement.count, in: bytes)
  }

  /// The text of a range for showing to a person; malformed bytes become U+FFFD.
  public func string(in range: ByteRange) -> String {
    String(decoding: bytes[range.clamped(to: count)], as: UTF8.self)
  }
}
