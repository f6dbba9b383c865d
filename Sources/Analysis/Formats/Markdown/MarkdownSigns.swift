/// Tells Markdown from plain text, and its lines from each other.
enum MarkdownSigns {
  /// Whether the beginning of a text holds marks that plain text does not.
  ///
  /// One table with a row of dashes is enough; bold print and headings have to come more than once.
  static func show(_ bytes: Span<UInt8>, in range: ByteRange) -> Bool {
    let end = min(range.end, range.start + FilingFormat.reach)
    var signs = 0
    var start = range.start
    var offset = start
    while offset <= end, signs < 3 {
      if offset < end, bytes[offset] > 13 {
        offset += 1
        continue
      }
      if offset == end || bytes[offset] == 10 || bytes[offset] == 13 {
        let line = MarkdownLine.trimmed(bytes, ByteRange(start, offset))
        if isDelimiterRow(bytes, line), bytes[line.start] == UInt8(ascii: "|") { return true }
        if heading(bytes, line) != nil || isBold(bytes, line) { signs += 1 }
        start = offset + 1
      }
      offset += 1
    }
    return signs >= 3
  }

  /// Where the words of a line such as `## Exhibit 21.1` start.
  static func heading(_ bytes: Span<UInt8>, _ line: ByteRange) -> Int? {
    var offset = line.start
    while offset < line.end, bytes[offset] == UInt8(ascii: "#") { offset += 1 }
    guard (1...6).contains(offset - line.start), offset < line.end, bytes[offset] == 0x20 else {
      return nil
    }
    while offset < line.end, bytes[offset] == 0x20 { offset += 1 }
    return offset < line.end ? offset : nil
  }

  /// Whether a line parts the head of a table from its rows: `|---|:--:|`.
  static func isDelimiterRow(_ bytes: Span<UInt8>, _ line: ByteRange) -> Bool {
    var dashes = 0
    var bars = 0
    for offset in line.start..<line.end {
      switch bytes[offset] {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return bars > 0 && dashes >= 2
  }

  /// Whether a line is a rule across the page: `---`, `* * *`, `____`.
  static func isRule(_ bytes: Span<UInt8>, _ line: ByteRange) -> Bool {
    var mark: UInt8?
    var count = 0
    for offset in line.start..<line.end {
      let byte = bytes[offset]
      if byte == 0x20 { continue }
      guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_"),
        mark == nil || mark == byte
      else { return false }
      mark = byte
      count += 1
    }
    return count >= 3
  }

  /// Whether a line starts with words in bold print.
  private static func isBold(_ bytes: Span<UInt8>, _ line: ByteRange) -> Bool {
    let mark = UInt8(ascii: "*")
    guard line.count >= 5, bytes[line.start] == mark, bytes[line.start + 1] == mark,
      bytes[line.start + 2] > 0x20, bytes[line.start + 2] != mark
    else { return false }
    for offset in (line.start + 3)..<(line.end - 1) where bytes[offset] == mark {
      if bytes[offset + 1] == mark { return true }
    }
    return false
  }
}

/// One line of a Markdown text.
struct MarkdownLine {
  /// What a line holds.
  enum Kind {
    case blank, rule, fence, heading, row, delimiterRow, listEntry, text
  }

  /// The line without white space at either end, and without the marks that its kind tells.
  var content: ByteRange
  /// What it holds.
  var kind: Kind
  /// Whether the next line begins a new line on the page.
  var isBroken: Bool

  /// Reads a line.
  init(_ bytes: Span<UInt8>, _ range: ByteRange) {
    var line = Self.trimmed(bytes, range)
    while line.count > 1, bytes[line.start] == UInt8(ascii: ">") {
      line = Self.trimmed(bytes, ByteRange(line.start + 1, line.end))
    }
    isBroken = range.end - line.end >= 2 && bytes[range.end - 1] == 0x20
    content = line
    if line.isEmpty {
      kind = .blank
    } else if bytes[line.start] == UInt8(ascii: "|") {
      kind = MarkdownSigns.isDelimiterRow(bytes, line) ? .delimiterRow : .row
    } else if MarkdownSigns.isRule(bytes, line) {
      kind = .rule
    } else if MarkdownSigns.isDelimiterRow(bytes, line) {
      kind = .delimiterRow
    } else if let start = MarkdownSigns.heading(bytes, line) {
      kind = .heading
      content = ByteRange(start, line.end)
    } else if Self.isFence(bytes, line) {
      kind = .fence
    } else if let start = Self.listEntry(bytes, line) {
      kind = .listEntry
      content = ByteRange(start, line.end)
    } else {
      kind = .text
    }
  }

  /// A range without white space at either end.
  static func trimmed(_ bytes: Span<UInt8>, _ range: ByteRange) -> ByteRange {
    var start = range.start
    var end = range.end
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return ByteRange(start, end)
  }

  private static func isFence(_ bytes: Span<UInt8>, _ line: ByteRange) -> Bool {
    let mark = UInt8(ascii: "`")
    return line.count >= 3 && bytes[line.start] == mark && bytes[line.start + 1] == mark
      && bytes[line.start + 2] == mark
  }

  /// Where the text after `- `, `* ` or `+ ` starts.
  private static func listEntry(_ bytes: Span<UInt8>, _ line: ByteRange) -> Int? {
    guard line.count >= 3, bytes[line.start + 1] == 0x20 else { return nil }
    switch bytes[line.start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return trimmed(bytes, ByteRange(line.start + 1, line.end)).start
    default: return nil
    }
  }
}
