/// Text as it is shown to a person: white space collapsed, soft hyphens left out.
public enum VisibleText {
  /// The text of some bytes with every run of white space, no-break spaces included, as one space.
  public static func collapsed(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    var pending = false
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte <= 0x20 {
        pending = true
        index += 1
        continue
      }
      if byte == 0xC2, index + 1 < bytes.endIndex,
        bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD
      {
        pending = pending || bytes[index + 1] == 0xA0
        index += 2
        continue
      }
      if pending, !result.isEmpty { result.append(0x20) }
      pending = false
      result.append(byte)
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
