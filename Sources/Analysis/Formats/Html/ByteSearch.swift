/// Searches of bytes for short marks.
enum ByteSearch {
  /// Whether a mark stands at an offset, byte for byte.
  static func starts(_ bytes: Span<UInt8>, at offset: Int, with mark: [UInt8]) -> Bool {
    guard offset + mark.count <= bytes.count else { return false }
    for index in mark.indices where bytes[offset + index] != mark[index] { return false }
    return true
  }

  /// The first place of a mark from an offset on.
  /// - Complexity: O(n)
  static func first(_ mark: [UInt8], in bytes: Span<UInt8>, from: Int) -> Int? {
    guard let opening = mark.first else { return nil }
    var offset = from
    while offset < bytes.count {
      if bytes[offset] == opening, starts(bytes, at: offset, with: mark) { return offset }
      offset += 1
    }
    return nil
  }

  /// Whether letters stand at an offset, small or capital; the mark is in small letters.
  static func startsIgnoringCase(_ bytes: Span<UInt8>, at offset: Int, with mark: [UInt8]) -> Bool {
    guard offset + mark.count <= bytes.count else { return false }
    for index in mark.indices {
      let byte = bytes[offset + index]
      if (byte &- 65 < 26 ? byte | 0x20 : byte) != mark[index] { return false }
    }
    return true
  }
}
