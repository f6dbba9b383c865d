internal import Analysis

extension TextBuffer {
  /// The bytes between two positions, clamped to the text; the two may come in either order.
  func byteRange(_ range: DocumentRange, _ encoding: PositionEncoding) -> ByteRange {
    let start = byteOffset(range.start, encoding)
    let end = byteOffset(range.end, encoding)
    return ByteRange(min(start, end), max(start, end))
  }

  /// The byte offset of a position, clamped to its line and to the text.
  func byteOffset(_ position: Position, _ encoding: PositionEncoding) -> Int {
    offset(of: TextPosition(line: position.line, column: position.character), in: encoding)
  }
}
