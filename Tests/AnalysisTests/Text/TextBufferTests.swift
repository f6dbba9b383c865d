import Analysis
import Testing

/// The buffer against an oracle that knows nothing of indices: exhaustive on small texts, random on
/// texts that cross the borders of the index.
struct TextBufferTests {
  private static let pieces: [[UInt8]] = [
    [0x61], Array("é".utf8), Array("😀".utf8), [13], [10], [13, 10], [0], [0xFF], [0x80],
    [0xE2, 0x82],
    [0xED, 0xA0, 0x80], [0xC0, 0xAF],
  ]

  @Test func smallTextsAgreeWithTheOracle() {
    for text in Self.texts(upTo: 3) { Self.expectAgreement(TextBuffer(text), NaiveText(text)) }
  }

  @Test func everyEditOfASmallTextGivesAFreshBuffer() {
    let replacements: [[UInt8]] = [[], [10], [13], Array("😀".utf8), [0x80], [0x61, 13, 10]]
    for text in Self.texts(upTo: 2) {
      for start in 0...text.count {
        for end in start...text.count {
          for replacement in replacements {
            var buffer = TextBuffer(text)
            buffer.apply(TextEdit(range: ByteRange(start, end), replacement: replacement))
            var edited = text
            edited.replaceSubrange(start..<end, with: replacement)
            Self.expectAgreement(buffer, NaiveText(edited))
          }
        }
      }
    }
  }

  @Test func randomEditsOfALongTextGiveAFreshBuffer() {
    var random = SystemlessRandom(seed: 7)
    var text: [UInt8] = []
    while text.count < 30_000 {
      text += Self.pieces[random.below(Self.pieces.count)] + Array("plain text ".utf8)
    }
    var buffer = TextBuffer(text)
    for _ in 0..<60 {
      let start = random.below(text.count + 1)
      let end = min(text.count, start + random.below(3) * random.below(5_000))
      var replacement: [UInt8] = []
      for _ in 0..<random.below(4) { replacement += Self.pieces[random.below(Self.pieces.count)] }
      if random.below(6) == 0 { replacement += [UInt8](repeating: 0x62, count: 9_000) }
      text.replaceSubrange(start..<end, with: replacement)
      buffer.apply(TextEdit(range: ByteRange(start, end), replacement: replacement))
      let fresh = TextBuffer(text)
      #expect(buffer.bytes == text)
      #expect(buffer.lineCount == fresh.lineCount)
      for _ in 0..<40 {
        let offset = random.below(text.count + 1)
        for encoding in PositionEncoding.allCases {
          let position = fresh.position(of: offset, in: encoding)
          #expect(buffer.position(of: offset, in: encoding) == position)
          #expect(
            buffer.offset(of: position, in: encoding) == fresh.offset(of: position, in: encoding))
        }
      }
    }
  }

  @Test func aLongTextAgreesWithTheOracle() {
    var random = SystemlessRandom(seed: 11)
    var text: [UInt8] = []
    while text.count < 9_500 { text += Self.pieces[random.below(5)] }
    let buffer = TextBuffer(text)
    let naive = NaiveText(text)
    for offset in stride(from: 0, through: text.count, by: 37) {
      for encoding in PositionEncoding.allCases {
        #expect(buffer.position(of: offset, in: encoding) == naive.position(of: offset, encoding))
      }
    }
  }

  @Test func positionsOutOfRangeAreClamped() {
    let buffer = TextBuffer("ab\ncd")
    #expect(buffer.offset(of: TextPosition(line: 9, column: 0), in: .utf16) == 5)
    #expect(buffer.offset(of: TextPosition(line: 0, column: .max), in: .utf16) == 2)
    #expect(buffer.offset(of: TextPosition(line: -1, column: -4), in: .utf16) == 0)
    #expect(buffer.position(of: 99, in: .utf8) == TextPosition(line: 1, column: 2))
  }

  private static func texts(upTo length: Int) -> [[UInt8]] {
    var all: [[UInt8]] = [[]]
    var last = all
    for _ in 0..<length {
      last = last.flatMap { text in pieces.map { text + $0 } }
      all += last
    }
    return all
  }

  private static func expectAgreement(
    _ buffer: TextBuffer, _ naive: NaiveText, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var failures: [String] = []
    if buffer.lineCount != naive.lineCount { failures.append("\(buffer.lineCount) lines") }
    for encoding in PositionEncoding.allCases {
      for offset in 0...naive.bytes.count {
        let position = buffer.position(of: offset, in: encoding)
        if position != naive.position(of: offset, encoding) {
          failures.append("\(encoding) offset \(offset): \(position)")
        }
        for end in offset...naive.bytes.count {
          let ends = buffer.positions(of: ByteRange(offset, end), in: encoding)
          if ends.start != position || ends.end != naive.position(of: end, encoding) {
            failures.append("\(encoding) offsets \(offset) to \(end): \(ends)")
          }
        }
      }
      for line in 0...naive.lineCount {
        for column in 0...(naive.bytes.count + 1) {
          let position = TextPosition(line: line, column: column)
          let offset = buffer.offset(of: position, in: encoding)
          if offset != naive.offset(of: position, encoding) {
            failures.append("\(encoding) \(position): \(offset)")
          }
        }
      }
    }
    #expect(
      failures.isEmpty, "\(naive.bytes): \(failures.prefix(3))", sourceLocation: sourceLocation)
  }
}

/// Positions by walking from the start of the text, character by character as Unicode defines them.
private struct NaiveText {
  let bytes: [UInt8]
  private var characters: [(offset: Int, count: Int)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var offset = 0
    while offset < bytes.count {
      var count = 1
      for length in 2...4 where offset + length <= bytes.count {
        if let text = String(validating: bytes[offset..<(offset + length)], as: UTF8.self),
          text.unicodeScalars.count == 1
        {
          count = length
        }
      }
      characters.append((offset, count))
      offset += count
    }
  }

  private var lines: [(start: Int, end: Int)] {
    var result: [(Int, Int)] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == 13, index + 1 < bytes.count, bytes[index + 1] == 10 {
        result.append((start, index))
        index += 2
        start = index
      } else if bytes[index] == 10 || bytes[index] == 13 {
        result.append((start, index))
        index += 1
        start = index
      } else {
        index += 1
      }
    }
    return result + [(start, bytes.count)]
  }

  var lineCount: Int { lines.count }

  private func width(_ count: Int, _ encoding: PositionEncoding) -> Int {
    encoding == .utf8 ? count : encoding == .utf16 && count == 4 ? 2 : 1
  }

  func position(of offset: Int, _ encoding: PositionEncoding) -> TextPosition {
    let number = lines.lastIndex { $0.start <= offset } ?? 0
    let line = lines[number]
    let target = min(offset, line.end)
    let column = characters.filter { $0.offset >= line.start && $0.offset + $0.count <= target }
      .reduce(0) { $0 + width($1.count, encoding) }
    return TextPosition(line: number, column: column)
  }

  func offset(of position: TextPosition, _ encoding: PositionEncoding) -> Int {
    guard position.line < lineCount else { return bytes.count }
    let line = lines[position.line]
    var units = 0
    for character in characters where character.offset >= line.start && character.offset < line.end
    {
      let width = width(character.count, encoding)
      if units + width > position.column { return character.offset }
      units += width
    }
    return line.end
  }
}

/// A small generator of its own, the same on every machine.
private struct SystemlessRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
