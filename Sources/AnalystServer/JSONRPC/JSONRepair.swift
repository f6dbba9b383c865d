/// Makes the bytes of a message fit for a strict JSON reader.
enum JSONRepair {
  /// The bytes with lone surrogate escapes replaced, or nil if they are no UTF-8.
  /// - Complexity: O(n)
  static func validated(_ bytes: [UInt8]) -> [UInt8]? {
    guard (try? UTF8Span(validating: bytes.span)) != nil else { return nil }
    var repaired = bytes
    var index = bytes.startIndex
    while let backslash = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) {
      index = min(backslash + 2, bytes.endIndex)
      guard let unit = escapedUnit(at: backslash, in: bytes), (0xD800..<0xE000).contains(unit)
      else { continue }
      index = backslash + 6
      if unit < 0xDC00, let low = escapedUnit(at: index, in: bytes), (0xDC00..<0xE000).contains(low)
      {
        index += 6
      } else {
        repaired.replaceSubrange((backslash + 2)..<(backslash + 6), with: "fffd".utf8)
      }
    }
    return repaired
  }

  private static func escapedUnit(at index: Int, in bytes: [UInt8]) -> UInt16? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
