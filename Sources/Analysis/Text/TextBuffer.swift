/// The bytes of one document with what is needed to convert positions.
///
/// Bytes need not be valid UTF-8: a byte that is part of no well-formed sequence counts as one
/// code unit in every encoding.
public struct TextBuffer: Sendable {
  /// The bytes of the document.
  public private(set) var bytes: [UInt8]
  private var lines: LineIndex

  /// Takes over the bytes and indexes their lines.
  /// - Complexity: O(n)
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.lines = LineIndex(bytes)
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
  public func offset(of position: TextPosition, in encoding: PositionEncoding) -> Int {
    let line = min(max(position.line, 0), lineCount)
    if line >= lineCount { return count }
    let range = contentRange(ofLine: line)
    return ColumnWalk.offset(
      ofColumn: max(position.column, 0), from: range.start, limit: range.end, in: bytes, encoding)
  }

  /// The position of a byte offset, clamped to the document; an offset inside a line terminator or a character gives the start of it.
  public func position(of byteOffset: Int, in encoding: PositionEncoding) -> TextPosition {
    let offset = min(max(byteOffset, 0), count)
    let line = lines.line(containing: offset)
    let range = contentRange(ofLine: line)
    let column = ColumnWalk.column(
      of: min(offset, range.end), from: range.start, in: bytes, encoding)
    return TextPosition(line: line, column: column)
  }

  /// Replaces a range; offsets out of range are clamped.
  public mutating func apply(_ edit: TextEdit) {
    let start = min(max(edit.range.start, 0), count)
    let end = min(max(edit.range.end, start), count)
    bytes.replaceSubrange(start..<end, with: edit.replacement)
    lines = LineIndex(bytes)
  }

  /// The text of a range for showing to a person; malformed bytes become U+FFFD.
  public func string(in range: ByteRange) -> String {
    let start = min(max(range.start, 0), count)
    let end = min(max(range.end, start), count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// Starts of lines.
struct LineIndex: Sendable {
  private var starts: [UInt32]

  init(_ bytes: [UInt8]) {
    starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 13, index < bytes.count, bytes[index] == 10 { index += 1 }
      if byte == 10 || byte == 13 { starts.append(UInt32(index)) }
    }
  }

  var count: Int { starts.count }

  func contentRange(ofLine lineNumber: Int, in bytes: [UInt8]) -> ByteRange {
    let line = min(max(lineNumber, 0), count - 1)
    let start = Int(starts[line])
    var end = line + 1 < count ? Int(starts[line + 1]) : bytes.count
    if line + 1 < count {
      end -= 1
      if bytes[end] == 10, end > start, bytes[end - 1] == 13 { end -= 1 }
    }
    return ByteRange(start, end)
  }

  func line(containing offset: Int) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

/// Walks columns of one line.
enum ColumnWalk {
  static func width(_ bytes: [UInt8], _ at: Int, _ encoding: PositionEncoding) -> (Int, Int) {
    let byte = bytes[at]
    var length = 1
    if byte >= 0xC2, byte < 0xE0 { length = 2 }
    if byte >= 0xE0, byte < 0xF0 { length = 3 }
    if byte >= 0xF0, byte < 0xF5 { length = 4 }
    if at + length > bytes.count { length = 1 }
    for index in (at + 1)..<max(at + length, at + 1) where bytes[index] & 0xC0 != 0x80 {
      length = 1
    }
    switch encoding {
    case .utf8: return (length, length)
    case .utf16: return (length, length == 4 ? 2 : 1)
    case .utf32: return (length, 1)
    }
  }

  static func offset(
    ofColumn column: Int, from start: Int, limit: Int, in bytes: [UInt8],
    _ encoding: PositionEncoding
  ) -> Int {
    var offset = start
    var units = 0
    while offset < limit {
      let (length, width) = width(bytes, offset, encoding)
      if units + width > column { break }
      units += width
      offset += length
    }
    return min(offset, limit)
  }

  static func column(
    of target: Int, from start: Int, in bytes: [UInt8], _ encoding: PositionEncoding
  ) -> Int {
    var offset = start
    var units = 0
    while offset < target {
      let (length, width) = width(bytes, offset, encoding)
      if offset + length > target { break }
      units += width
      offset += length
    }
    return units
  }
}
