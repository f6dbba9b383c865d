/// Makes text from outside harmless and measurable on a terminal.
enum Printable {
  /// The text on one line: white space collapsed, control characters and characters that turn the
  /// direction of writing shown as `\u{202E}`.
  static func text(_ source: some StringProtocol) -> String {
    if isTidy(source) { return String(source) }
    var result = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in source.unicodeScalars {
      if isSpace(scalar) {
        needsSpace = !result.isEmpty
        continue
      }
      if needsSpace { result.append(" ") }
      needsSpace = false
      append(scalar, to: &result)
    }
    return String(result)
  }

  /// Whether a text stands on one line as it is.
  private static func isTidy(_ source: some StringProtocol) -> Bool {
    guard plainCount(source) != nil else { return false }
    var before: UInt8 = 0x20
    for byte in source.utf8 {
      if byte == 0x20, before == 0x20 { return false }
      before = byte
    }
    return before != 0x20
  }

  /// The text with every white-space character as one space, so that nothing is moved.
  static func verbatim(_ source: some StringProtocol) -> String {
    // Most text needs no change: scalars are only taken apart where there may be others.
    if plainCount(source) != nil { return String(source) }
    var result = String.UnicodeScalarView()
    for scalar in source.unicodeScalars {
      if isSpace(scalar) { result.append(" ") } else { append(scalar, to: &result) }
    }
    return String(result)
  }

  /// The number of characters of a text of ASCII, dashes, quotation marks and the like (U+2010 to
  /// U+2027), which all take one column and need no change; nil for other text.
  private static func plainCount(_ text: some StringProtocol) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { unsafe plainCount($0) } ?? nil
  }

  private static func plainCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = 0
    var bytesBefore: UInt32 = 0
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      if byte &- 0x20 < 0x5F {
        count += 1
        continue
      }
      bytesBefore = bytesBefore << 8 | UInt32(byte)
      switch bytesBefore {
      case 0xE2, 0xE280: continue
      case 0xE28090...0xE280A7:
        count += 1
        bytesBefore = 0
      default: return nil
      }
    }
    return count
  }

  /// The number of columns a printable text takes.
  static func width(_ text: some StringProtocol) -> Int {
    plainCount(text) ?? text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The text cut to a number of columns, with `…` where something is missing.
  static func trimmed(_ text: String, to limit: Int) -> String {
    guard width(text) > limit else { return text }
    return prefix(of: text, columns: max(limit - 1, 0)) + "…"
  }

  /// As much of the start of a text as fits.
  static func prefix(of text: String, columns limit: Int) -> String {
    let scalars = text.unicodeScalars
    var end = scalars.startIndex
    var used = 0
    while end < scalars.endIndex {
      used += width(scalars[end])
      if used > limit { break }
      end = scalars.index(after: end)
    }
    return String(text[..<end])
  }

  /// As much of the end of a text as fits.
  static func suffix(of text: String, columns limit: Int) -> String {
    let scalars = text.unicodeScalars
    var start = scalars.endIndex
    var used = 0
    while start > scalars.startIndex {
      let before = scalars.index(before: start)
      used += width(scalars[before])
      if used > limit { break }
      start = before
    }
    return String(text[start...])
  }

  /// The text filled up with spaces to a number of columns.
  static func padded(_ text: String, to columns: Int, alignRight: Bool = false) -> String {
    let space = repeated(" ", max(0, columns - width(text)))
    return alignRight ? space + text : text + space
  }

  /// A character of ASCII as many times as asked for.
  static func repeated(_ character: Unicode.Scalar, _ count: Int) -> String {
    String(
      decoding: [UInt8](repeatElement(UInt8(ascii: character), count: count)), as: UTF8.self)
  }

  /// The text broken at spaces into lines of at most so many columns; a longer word stands alone.
  static func wrapped(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let wordWidth = width(word)
      if !line.isEmpty, used + 1 + wordWidth > columns {
        lines.append(line)
        line = ""
        used = 0
      }
      if !line.isEmpty {
        line += " "
        used += 1
      }
      line += word
      used += wordWidth
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    guard isDangerous(scalar) else {
      result.append(scalar)
      return
    }
    result.append(
      contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x2FF: scalar.value == 0xAD ? 0 : 1
    case 0x300...0x36F, 0x200B...0x200D, 0x20D0...0x20F0, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
