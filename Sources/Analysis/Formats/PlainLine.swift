/// One line of a plain text as the reader tells lines apart.
struct PlainLine {
  /// What a line holds.
  enum Kind {
    case blank, rule, number, bullet, table, text
  }

  /// The line without its terminator.
  let range: ByteRange
  /// The line without white space at either end, nor a list mark.
  let content: ByteRange
  /// What it holds.
  let kind: Kind
  /// The number of white-space bytes before the content.
  let indent: Int
  /// The value of a line that holds one number only.
  let number: Int

  /// Whether the line is too long to have been broken by a margin.
  var isUnbroken: Bool { content.count > 130 }

  /// Reads the lines of a text.
  /// - Complexity: O(n)
  static func lines(of bytes: [UInt8]) -> [PlainLine] {
    var result: [PlainLine] = []
    result.reserveCapacity(bytes.count / 60 + 1)
    var start = 0
    var index = 0
    while index <= bytes.count {
      if index == bytes.count || bytes[index] == 10 || bytes[index] == 13 || bytes[index] == 12 {
        result.append(read(ByteRange(start, index), of: bytes))
        if index + 1 < bytes.count, bytes[index] == 13, bytes[index + 1] == 10 { index += 1 }
        start = index + 1
      }
      index += 1
    }
    return result
  }

  private static func read(_ range: ByteRange, of bytes: [UInt8]) -> PlainLine {
    var start = range.start
    var end = range.end
    while start < end, let width = spaceWidth(bytes, start, end) { start += width }
    while end > start, let width = spaceWidthBackwards(bytes, start, end) { end -= width }
    let indent = start - range.start
    func line(_ kind: Kind, from contentStart: Int? = nil, number: Int = 0) -> PlainLine {
      PlainLine(
        range: range, content: ByteRange(contentStart ?? start, end), kind: kind, indent: indent,
        number: number)
    }
    if start == end { return line(.blank) }
    var digits = 0
    var ruled = 0
    var bars = 0
    for offset in start..<end {
      switch bytes[offset] {
      case 48...57: digits += 1
      case 0x2D, 0x3D, 0x5F, 0x2B, 0x20, 0x2A, 0x7E: ruled += 1
      case 0x7C:
        ruled += 1
        bars += 1
      default: break
      }
    }
    if ruled == end - start { return line(.rule) }
    if digits == end - start, digits <= 4 {
      var value = 0
      for offset in start..<end { value = value * 10 + Int(bytes[offset] - 48) }
      return line(.number, number: value)
    }
    if let mark = listMark(bytes, start, end) { return line(.bullet, from: mark) }
    if bars > 0 || hasColumns(bytes, start, end) { return line(.table) }
    return line(.text)
  }

  private static func spaceWidth(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    if bytes[start] <= 0x20 { return 1 }
    if bytes[start] == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 { return 2 }
    return nil
  }

  private static func spaceWidthBackwards(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    if bytes[end - 1] <= 0x20 { return 1 }
    if bytes[end - 1] == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 { return 2 }
    return nil
  }

  /// Where the text after `● |`, `•`, `·` or `*` starts.
  private static func listMark(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = start
    if bytes[start] >= 0x80 {
      guard HighCharacter.read(bytes.span, &index).kind == .bullet, index < end else { return nil }
    } else if bytes[start] == 0x2A || bytes[start] == 0x2D, start + 1 < end,
      bytes[start + 1] == 0x20
    {
      index = start + 1
    } else {
      return nil
    }
    while index < end, let width = spaceWidth(bytes, index, end) { index += width }
    if index < end, bytes[index] == 0x7C { index += 1 }
    while index < end, let width = spaceWidth(bytes, index, end) { index += width }
    return index < end ? index : nil
  }

  /// Whether three spaces or more, or a tab, part the line into columns, one of them a figure.
  private static func hasColumns(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start < 400 else { return false }
    var columns = 1
    var spaces = 0
    var figure = false
    for offset in start..<end {
      let byte = bytes[offset]
      if byte == 0x20 || byte == 0x09 {
        spaces += byte == 0x09 ? 3 : 1
      } else {
        if spaces >= 3 {
          columns += 1
          figure = figure || ByteClass.isDigit(byte) || byte == 0x24 || byte == 0x28 || byte == 0x2D
        }
        spaces = 0
      }
    }
    return columns >= 2 && figure
  }
}
