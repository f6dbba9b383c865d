internal import Analysis

/// Turns places of one filing into what the protocol shows of them.
struct FilingScribe: Sendable {
  /// The filing.
  let filing: Filing
  /// The unit of columns.
  let encoding: PositionEncoding

  /// Creates a scribe of a filing.
  init(_ filing: Filing, encoding: PositionEncoding) {
    self.filing = filing
    self.encoding = encoding
  }

  /// The positions of a byte range.
  func range(_ bytes: ByteRange) -> DocumentRange {
    let (start, end) = filing.buffer.positions(of: bytes, in: encoding)
    return DocumentRange(
      start: Position(line: start.line, character: start.column),
      end: Position(line: end.line, character: end.column))
  }

  /// The position of a byte offset.
  func position(_ byteOffset: Int) -> Position {
    let position = filing.buffer.position(of: byteOffset, in: encoding)
    return Position(line: position.line, character: position.column)
  }

  /// The byte offset of a position, clamped to its line and to the text.
  func byteOffset(of position: Position) -> Int { filing.buffer.byteOffset(position, encoding) }

  /// The bytes between two positions, clamped to the text.
  func byteRange(_ range: DocumentRange) -> ByteRange { filing.buffer.byteRange(range, encoding) }

  /// The visible text of a byte range, white space collapsed.
  func quote(_ bytes: ByteRange) -> String { filing.visibleText(of: bytes) }
}

/// White space of quotations.
enum WhiteSpace {
  /// The text with every run of white space as one space and none at either end.
  static func collapsed(_ text: String) -> String {
    var result = ""
    var isSpacePending = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpacePending = !result.isEmpty
      } else {
        if isSpacePending { result.unicodeScalars.append(" ") }
        isSpacePending = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
