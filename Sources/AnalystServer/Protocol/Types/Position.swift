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

extension Position {
  private enum CodingKeys: String, CodingKey { case line, character }

  /// Reads two numbers; negative ones count as zero, and those that some clients send for
  /// "the end", such as 1.8e308, as the greatest that the protocol allows.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func number(_ key: CodingKeys) throws -> Int {
      if let whole = try? container.decode(Int.self, forKey: key) {
        return min(max(whole, 0), Int(Int32.max))
      }
      let number = try container.decode(Double.self, forKey: key)
      return Int(min(max(number, 0), Double(Int32.max)))
    }
    self.init(line: try number(.line), character: try number(.character))
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
