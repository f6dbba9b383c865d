/// One character of a buffer that may hold any bytes.
struct UTF8Character {
  /// The number of bytes; 1 for a byte that is part of no well-formed sequence.
  let byteCount: Int

  /// The number of UTF-16 code units.
  var utf16Count: Int { byteCount == 4 ? 2 : 1 }

  /// The width in code units of an encoding.
  func width(in encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: byteCount
    case .utf16: utf16Count
    case .utf32: 1
    }
  }

  /// Reads the character at an offset.
  ///
  /// Overlong forms, surrogates, values past U+10FFFF and cut sequences are no characters: each of
  /// their bytes stands for one.
  @inline(__always)
  init(_ bytes: [UInt8], at offset: Int, limit: Int) {
    let first = bytes[offset]
    guard first >= 0x80 else {
      byteCount = 1
      return
    }
    byteCount = Self.byteCount(bytes, at: offset, limit: limit)
  }

  private static func byteCount(_ bytes: [UInt8], at offset: Int, limit: Int) -> Int {
    let first = bytes[offset]
    let count: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: count = 2
    case 0xE0:
      count = 3
      lowest = 0xA0
    case 0xED:
      count = 3
      highest = 0x9F
    case 0xE1...0xEF: count = 3
    case 0xF0:
      count = 4
      lowest = 0x90
    case 0xF4:
      count = 4
      highest = 0x8F
    case 0xF1...0xF3: count = 4
    default: return 1
    }
    guard offset + count <= limit, bytes[offset + 1] >= lowest, bytes[offset + 1] <= highest else {
      return 1
    }
    for next in (offset + 2)..<max(offset + count, offset + 2) where bytes[next] & 0xC0 != 0x80 {
      return 1
    }
    return count
  }
}
