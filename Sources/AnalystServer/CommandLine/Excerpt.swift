internal import Analysis

/// The part of a line around a place, cut to a number of columns.
struct Excerpt {
  /// The printable text of the part.
  let text: String
  /// The columns of the place in that text.
  let marked: Range<Int>

  /// Cuts out as much as fits of the line in which a place starts.
  ///
  /// A place of several lines is shown to the end of the first. Lines may be megabytes long: only
  /// their bytes near the place are looked at.
  init(of range: ByteRange, in filing: Filing, columnCount: Int) {
    let buffer = filing.buffer
    let line = buffer.contentRange(ofLine: buffer.position(of: range.start, in: .utf8).line)
    let start = min(max(range.start, line.start), line.end)
    let end = min(max(range.end, start), line.end)
    let reach = columnCount * 4
    let visible = ShownText(of: filing)
    let before = visible.string(
      in: ByteRange(visible.characterStart(atOrAfter: max(line.start, start - reach)), start))
    let after = visible.string(
      in: ByteRange(end, visible.characterStart(atOrAfter: min(line.end, end + reach))))
    let place = Printable.trimmed(visible.string(in: ByteRange(start, end)), to: columnCount)
    let placeWidth = Printable.width(place)
    let room = columnCount - placeWidth
    let beforeWidth = Printable.width(before)
    let afterWidth = Printable.width(after)
    let left = min(beforeWidth, max(room / 3, room - afterWidth))
    let right = min(afterWidth, room - left)
    let head = Self.tail(of: before, columns: left, isCut: left < beforeWidth)
    let rest = right > 0 ? Printable.trimmed(after, to: right) : ""
    text = head + place + rest
    let column = Printable.width(head)
    marked = column..<(column + max(placeWidth, 1))
  }

  private static func tail(of text: String, columns: Int, isCut: Bool) -> String {
    guard isCut else { return text }
    return columns > 0 ? "…" + Printable.suffix(of: text, columns: columns - 1) : ""
  }
}

/// Text of a filing for showing: printable, without what the format hides.
struct ShownText {
  private let filing: Filing
  private let isMarkup: Bool

  /// The text of a filing.
  init(of filing: Filing) {
    self.filing = filing
    isMarkup = filing.format != .plain
  }

  /// The printable text of a range; white space at its ends is kept.
  ///
  /// The range may begin or end inside a tag: what is left of that tag is not shown.
  func string(in range: ByteRange) -> String {
    guard isMarkup else { return Printable.verbatim(filing.buffer.string(in: range)) }
    let whole = withoutBrokenTags(range)
    let quote = Printable.verbatim(FilingScribe(filing, encoding: .utf8).quote(whole))
    let bytes = filing.buffer.bytes[whole.start..<whole.end]
    guard !quote.isEmpty else { return bytes.contains(where: Self.isSpace) ? " " : "" }
    let leading = bytes.first.map(Self.isSpace) ?? false
    let trailing = bytes.last.map(Self.isSpace) ?? false
    return (leading ? " " : "") + quote + (trailing ? " " : "")
  }

  /// The first offset from `offset` on at which a character starts.
  func characterStart(atOrAfter offset: Int) -> Int {
    let bytes = filing.buffer.bytes
    var result = offset
    while result < bytes.count, result < offset + 3, bytes[result] & 0xC0 == 0x80 { result += 1 }
    return result
  }

  private func withoutBrokenTags(_ range: ByteRange) -> ByteRange {
    let bytes = filing.buffer.bytes[range.start..<range.end]
    var start = range.start
    var end = range.end
    if let bracket = bytes.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    ),
      bytes[bracket] == UInt8(ascii: ">")
    {
      start = bracket + 1
    }
    if let bracket = bytes.lastIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
      bytes[bracket] == UInt8(ascii: "<")
    {
      end = bracket
    }
    return ByteRange(start, end)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}
