/// A position: a line and a column in units of the negotiated encoding, both counted from zero.
struct Position: Codable, Hashable, Sendable, Comparable {
  /// The line, counted from zero.
  var line: Int
  /// The column, counted from zero.
  var character: Int

  /// Orders by line, then by column.
  static func < (left: Position, right: Position) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

/// A half-open range of positions; the protocol calls it `Range`.
struct DocumentRange: Codable, Hashable, Sendable {
  /// The first position.
  var start: Position
  /// The position just past the last.
  var end: Position

  /// Whether `other` lies inside this range.
  func contains(_ other: DocumentRange) -> Bool { start <= other.start && other.end <= end }
}

/// A range of a document that is named by its URI.
struct Location: Codable, Hashable, Sendable {
  /// The document.
  var uri: String
  /// The range in it.
  var range: DocumentRange
}
