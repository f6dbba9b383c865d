/// Where the lines of a buffer start; LF, CRLF and a lone CR end a line.
struct LineIndex: Sendable {
  private var starts: [UInt32]

  /// Finds the lines.
  /// - Complexity: O(n)
  init(_ bytes: [UInt8]) {
    starts = [0]
    starts.reserveCapacity(bytes.count / 64 + 1)
    Self.append(startsIn: 0..<bytes.count, of: bytes, to: &starts)
  }

  /// The number of lines; an empty buffer has one.
  var count: Int { starts.count }

  /// The bytes of a line without its terminator; a number out of range is clamped.
  func contentRange(ofLine lineNumber: Int, in bytes: [UInt8]) -> ByteRange {
    let line = min(max(lineNumber, 0), count - 1)
    let start = Int(starts[line])
    guard line + 1 < count else { return ByteRange(start, bytes.count) }
    var end = Int(starts[line + 1]) - 1
    if bytes[end] == 10, end > start, bytes[end - 1] == 13 { end -= 1 }
    return ByteRange(start, end)
  }

  /// The number of the line that holds an offset.
  /// - Complexity: O(log n) in the lines.
  func line(containing offset: Int) -> Int {
    starts.indexOfLast { Int($0) <= offset }
  }

  /// Follows an edit: only the lines it touches are read again.
  ///
  /// - Parameters:
  ///   - range: What was replaced, in offsets before the edit.
  ///   - inserted: The number of bytes that stand there now.
  ///   - bytes: The buffer after the edit.
  mutating func replace(_ range: ByteRange, insertedCount inserted: Int, in bytes: [UInt8]) {
    let shift = inserted - range.count
    let end = range.start + inserted
    // Whether a line starts at an offset is told by the bytes on both sides of it.
    let kept = max(number(ofFirstStartFrom: range.start), 1)
    let gone = max(number(ofFirstStartFrom: range.end + 1), kept)
    var middle: [UInt32] = []
    var offset = max(range.start, 1)
    while offset <= end {
      if Self.startsLine(at: offset, in: bytes) { middle.append(UInt32(offset)) }
      offset += 1
    }
    if shift != 0 {
      for index in gone..<starts.count { starts[index] = UInt32(Int(starts[index]) + shift) }
    }
    starts.replaceSubrange(kept..<gone, with: middle)
  }

  /// The number of the first line that starts at an offset or after it.
  private func number(ofFirstStartFrom offset: Int) -> Int {
    starts.partition { Int($0) < offset }
  }

  /// Whether a terminator ends right before an offset, which is not the first.
  private static func startsLine(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset <= bytes.count else { return false }
    if bytes[offset - 1] == 10 { return true }
    return bytes[offset - 1] == 13 && (offset == bytes.count || bytes[offset] != 10)
  }

  private static func append(
    startsIn range: Range<Int>, of bytes: [UInt8], to starts: inout [UInt32]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let stop = min(index + step, range.upperBound)
      if stop == index + step, !holdsBreak(bytes.span.extracting(index..<stop)) {
        index = stop
        continue
      }
      while index < stop {
        let byte = bytes[index]
        index += 1
        guard byte == 10 || byte == 13 else { continue }
        if byte == 13, index < bytes.count, bytes[index] == 10 { index += 1 }
        starts.append(UInt32(index))
      }
    }
  }

  /// The number of bytes that are looked at at once.
  private static let step = 32

  /// Whether one of ``step`` bytes ends a line.
  @inline(__always)
  private static func holdsBreak(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count == step else { return true }
    var found: UInt8 = 0
    for offset in 0..<step {
      found |= (bytes[offset] == 10 ? 1 : 0) | (bytes[offset] == 13 ? 1 : 0)
    }
    return found != 0
  }
}
