/// Counts of code units for stretches of a buffer, so that columns are found without walking a line
/// from its start: filings come as one line of several megabytes.
struct ColumnIndex: Sendable {
  /// A stretch that begins and ends between characters.
  private struct Stretch {
    var byteCount: UInt16
    var utf16Count: UInt16
    var utf32Count: UInt16

    /// Whether every byte is a character: then nothing has to be counted.
    var isASCII: Bool { utf32Count == byteCount }
  }

  /// What lies before a stretch.
  private struct Total {
    private var byteCount: UInt32 = 0
    private var utf16Count: UInt32 = 0
    private var utf32Count: UInt32 = 0

    var bytes: Int { Int(byteCount) }

    func units(_ encoding: PositionEncoding) -> Int {
      switch encoding {
      case .utf8: Int(byteCount)
      case .utf16: Int(utf16Count)
      case .utf32: Int(utf32Count)
      }
    }

    mutating func add(_ stretch: Stretch) {
      byteCount &+= UInt32(stretch.byteCount)
      utf16Count &+= UInt32(stretch.utf16Count)
      utf32Count &+= UInt32(stretch.utf32Count)
    }
  }

  /// The number of bytes of a stretch, about.
  private static let stretchSize = 512

  private var stretches: [Stretch] = []
  private var totals: [Total] = []

  /// Counts a buffer.
  /// - Complexity: O(n)
  init(_ bytes: [UInt8]) {
    stretches = Self.count(0..<bytes.count, of: bytes)
    sumUp()
  }

  /// The number of code units before an offset; an offset inside a character counts as its start.
  /// - Complexity: O(log n), and at most two stretches are walked.
  func units(before offset: Int, in bytes: [UInt8], _ encoding: PositionEncoding) -> Int {
    let number = stretch { $0.bytes <= offset }
    let total = totals[number]
    var position = total.bytes
    var units = total.units(encoding)
    if number < stretches.count, stretches[number].isASCII {
      return units + min(offset - position, Int(stretches[number].byteCount))
    }
    while position < offset {
      if bytes[position] < 0x80 {
        position += 1
        units += 1
        continue
      }
      let character = UTF8Character(bytes, at: position, limit: bytes.count)
      guard position + character.byteCount <= offset else { break }
      position += character.byteCount
      units += character.width(in: encoding)
    }
    return units
  }

  /// The number of code units from the start of a character to an offset; an offset inside a
  /// character counts as its start.
  /// - Complexity: O(log n); what is near is counted without a search.
  func units(from start: Int, to offset: Int, in bytes: [UInt8], _ encoding: PositionEncoding)
    -> Int
  {
    guard offset - start <= Self.stretchSize else {
      return max(
        units(before: offset, in: bytes, encoding) - units(before: start, in: bytes, encoding), 0)
    }
    var position = start
    var units = 0
    while position < offset {
      if position + 32 <= offset, Self.isASCII(bytes, position) {
        position += 32
        units += 32
      } else if bytes[position] < 0x80 {
        position += 1
        units += 1
      } else {
        let character = UTF8Character(bytes, at: position, limit: bytes.count)
        guard position + character.byteCount <= offset else { break }
        position += character.byteCount
        units += character.width(in: encoding)
      }
    }
    return units
  }

  /// The offset of the character that holds a code unit, counted from the start of the buffer; no
  /// further than `limit`.
  /// - Complexity: O(log n), and at most two stretches are walked.
  func offset(
    ofUnit unit: Int, limit: Int, in bytes: [UInt8], _ encoding: PositionEncoding
  ) -> Int {
    let number = stretch { $0.units(encoding) <= unit }
    let total = totals[number]
    guard total.bytes < limit else { return limit }
    var position = total.bytes
    var units = total.units(encoding)
    if number < stretches.count, stretches[number].isASCII {
      return min(position + min(unit - units, Int(stretches[number].byteCount)), limit)
    }
    while position < limit {
      let character = UTF8Character(bytes, at: position, limit: bytes.count)
      guard units + character.width(in: encoding) <= unit else { break }
      units += character.width(in: encoding)
      position += character.byteCount
    }
    return min(position, limit)
  }

  /// Follows an edit: only the stretches it touches and their neighbours are counted again.
  mutating func replace(_ range: ByteRange, insertedCount inserted: Int, in bytes: [UInt8]) {
    let first = max(stretch { $0.bytes <= range.start } - 1, 0)
    let last = min(stretch { $0.bytes <= range.end } + 1, stretches.count - 1)
    let start = totals[first].bytes
    let end =
      (last + 1 < totals.count ? totals[last + 1].bytes : totals[first].bytes) + inserted
      - range.count
    let stop = last + 1 < stretches.count ? end : bytes.count
    let counted = Self.count(start..<max(start, stop), of: bytes)
    if stretches.isEmpty {
      stretches = counted
    } else {
      stretches.replaceSubrange(first...last, with: counted)
    }
    sumUp()
  }

  /// The last stretch whose total satisfies a condition that holds up to some stretch.
  private func stretch(_ holds: (Total) -> Bool) -> Int {
    var low = 0
    var high = max(stretches.count, 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(totals[middle]) { low = middle } else { high = middle }
    }
    return low
  }

  private mutating func sumUp() {
    var total = Total()
    totals = []
    totals.reserveCapacity(stretches.count + 1)
    for stretch in stretches {
      totals.append(total)
      total.add(stretch)
    }
    totals.append(total)
  }

  private static func count(_ range: Range<Int>, of bytes: [UInt8]) -> [Stretch] {
    var result: [Stretch] = []
    result.reserveCapacity(range.count / stretchSize + 1)
    let whole = UInt16(truncatingIfNeeded: stretchSize)
    let ascii = Stretch(byteCount: whole, utf16Count: whole, utf32Count: whole)
    var position = range.lowerBound
    while position < range.upperBound {
      if position + stretchSize <= range.upperBound,
        isASCII(bytes.span.extracting(position..<(position + stretchSize)))
      {
        result.append(ascii)
        position += stretchSize
        continue
      }
      let start = position
      let end = min(start + stretchSize, range.upperBound)
      var utf16 = 0
      var utf32 = 0
      while position < end {
        if position + 32 <= end, isASCII(bytes, position) {
          position += 32
          utf16 += 32
          utf32 += 32
        } else if bytes[position] < 0x80 {
          position += 1
          utf16 += 1
          utf32 += 1
        } else {
          let character = UTF8Character(bytes, at: position, limit: bytes.count)
          position += character.byteCount
          utf16 += character.utf16Count
          utf32 += 1
        }
      }
      result.append(
        Stretch(
          byteCount: UInt16(position - start), utf16Count: UInt16(utf16), utf32Count: UInt16(utf32))
      )
    }
    return result
  }

  /// Whether the bytes of a whole stretch are ASCII.
  @inline(__always)
  private static func isASCII(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count == stretchSize else { return false }
    var bits: UInt8 = 0
    for offset in 0..<stretchSize { bits |= bytes[offset] }
    return bits < 0x80
  }

  /// Whether the 32 bytes from an offset on are ASCII.
  @inline(__always)
  private static func isASCII(_ bytes: [UInt8], _ start: Int) -> Bool {
    var bits: UInt8 = 0
    for offset in start..<(start + 32) { bits |= bytes[offset] }
    return bits < 0x80
  }
}
