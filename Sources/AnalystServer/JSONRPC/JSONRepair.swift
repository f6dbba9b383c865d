/// Makes the bytes of a message fit for a strict JSON reader.
enum JSONRepair {
  /// The bytes with lone surrogate escapes replaced, or nil if they are no UTF-8.
  /// - Complexity: O(n)
  static func validated(_ bytes: [UInt8]) -> [UInt8]? {
    guard (try? UTF8Span(validating: bytes.span)) != nil else { return nil }
    var repaired = bytes
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      guard let unit = escapedUnit(at: index, in: bytes) else {
        index += 2
        continue
      }
      switch unit {
      case 0xD800..<0xDC00:
        if let low = escapedUnit(at: index + 6, in: bytes), (0xDC00..<0xE000).contains(low) {
          index += 12
          continue
        }
        replaceDigits(at: index, in: &repaired)
      case 0xDC00..<0xE000:
        replaceDigits(at: index, in: &repaired)
      default:
        break
      }
      index += 6
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

  private static func replaceDigits(at index: Int, in bytes: inout [UInt8]) {
    bytes.replaceSubrange((index + 2)..<(index + 6), with: "fffd".utf8)
  }
}
