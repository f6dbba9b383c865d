public import Analysis

/// A text with marks taken out of it: `1️⃣` points and `⟦ ⟧` ranges.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String
  /// The byte ranges between `⟦` and `⟧`, in the order of their opening marks.
  public let ranges: [ByteRange]
  /// The byte offsets of the points `1️⃣`, `2️⃣` …, by number.
  public let points: [Int: Int]

  /// Reads the marks of a text.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var found: [ByteRange] = []
    var numbered: [Int: Int] = [:]
    for character in marked {
      if character == "⟦" {
        open.append(bytes.count)
      } else if character == "⟧", let start = open.popLast() {
        found.append(ByteRange(start, bytes.count))
      } else if character.unicodeScalars.count == 3, character.unicodeScalars.last == "\u{20E3}",
        let digit = character.unicodeScalars.first.flatMap({ Int(String($0)) })
      {
        numbered[digit] = bytes.count
      } else {
        bytes.append(contentsOf: String(character).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    ranges = found.sorted()
    points = numbered
  }
}
