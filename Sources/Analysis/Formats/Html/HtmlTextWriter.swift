/// Writes the visible text of a document and keeps the way back to the source.
struct HtmlTextWriter {
  /// White space that is written before the next visible byte, if one comes in the same block.
  struct Gap {
    var source: ByteRange
    var isLineBreak: Bool
    var kind: SourceMap.Kind
  }

  /// The text so far, furniture and separators included.
  private(set) var text: [UInt8] = []
  /// Where it stands in the source.
  private(set) var map = SourceMap()
  /// Where the open block starts; nil while nothing of it is visible.
  private(set) var blockStart: Int?
  /// The white space that is waiting.
  private(set) var gap: Gap?
  /// The number of line breaks that are waiting.
  private(set) var lineBreakCount = 0
  /// Whether there was a no-break space, or a line break, that no visible byte preceded.
  private(set) var hasBlank = false
  /// The look of the first visible byte of the block.
  private(set) var firstLook: HtmlElementStack.Look = []
  private var visibleCount = 0
  private var emphasisedCount = 0
  private var linkedCount = 0
  private var wantsSpace = false

  /// Whether every visible byte of the open block is bold or underlined.
  ///
  /// A mark or two outside of the bold print, such as a stop, do not count.
  var isEmphasised: Bool { emphasisedCount > 0 && visibleCount - emphasisedCount <= 2 }

  /// Whether no visible byte of the open block is bold or underlined.
  var isLight: Bool { emphasisedCount == 0 }

  /// Whether the whole open block is a link to a place of the document.
  var isLinked: Bool { linkedCount > 0 && linkedCount == visibleCount }

  /// Where the next visible byte is written, white space that waits included.
  var nextOffset: Int { text.count + (blockStart != nil && (gap != nil || wantsSpace) ? 1 : 0) }

  /// Makes room for text.
  mutating func reserve(_ count: Int) { text.reserveCapacity(count) }

  // MARK: Visible bytes

  /// Writes visible bytes as they stand.
  @inline(__always)
  mutating func append(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ look: HtmlElementStack.Look
  ) {
    open(at: start, look)
    for offset in start..<end { text.append(bytes[offset]) }
    map.append(source: ByteRange(start, end), textCount: end - start, kind: .verbatim)
    count(end - start, look)
  }

  /// Writes one character that the source spells in another way.
  mutating func append(scalar: UInt32, source: ByteRange, _ look: HtmlElementStack.Look) {
    open(at: source.start, look)
    let start = text.count
    Self.encode(scalar, into: &text)
    map.append(source: source, textCount: text.count - start, kind: .entity)
    count(text.count - start, look)
  }

  @inline(__always)
  private mutating func open(at source: Int, _ look: HtmlElementStack.Look) {
    if blockStart == nil {
      start(look)
      return
    }
    if gap != nil || wantsSpace { close(gap: source) }
  }

  private mutating func start(_ look: HtmlElementStack.Look) {
    blockStart = text.count
    firstLook = look
    gap = nil
    lineBreakCount = 0
    wantsSpace = false
    visibleCount = 0
    emphasisedCount = 0
    linkedCount = 0
  }

  private mutating func close(gap source: Int) {
    if let gap {
      text.append(gap.isLineBreak ? 0x0A : 0x20)
      map.append(source: gap.source, textCount: 1, kind: gap.kind)
    } else {
      text.append(0x20)
      map.append(source: ByteRange(source, source), textCount: 1, kind: .synthetic)
    }
    gap = nil
    lineBreakCount = 0
    wantsSpace = false
  }

  @inline(__always)
  private mutating func count(_ count: Int, _ look: HtmlElementStack.Look) {
    visibleCount += count
    if !look.isDisjoint(with: .emphasised) { emphasisedCount += count }
    if look.contains(.linked) { linkedCount += count }
  }

  // MARK: White space

  /// White space of the source.
  @inline(__always)
  mutating func space(_ source: ByteRange, isVerbatim: Bool = false, isBlank: Bool = false) {
    guard blockStart != nil else {
      if isBlank { hasBlank = true }
      return
    }
    if gap == nil {
      gap = Gap(source: source, isLineBreak: false, kind: isVerbatim ? .verbatim : .collapsed)
    }
  }

  /// A line break of the markup.
  mutating func lineBreak(_ source: ByteRange) {
    guard blockStart != nil else {
      hasBlank = true
      return
    }
    lineBreakCount += 1
    if let gap, gap.isLineBreak { return }
    let start = gap.map { $0.kind == .synthetic ? source.start : $0.source.start } ?? source.start
    gap = Gap(source: ByteRange(start, source.end), isLineBreak: true, kind: .collapsed)
  }

  /// Space that a style asks for.
  mutating func padding(at source: Int) {
    if blockStart != nil, gap == nil {
      gap = Gap(source: ByteRange(source, source), isLineBreak: false, kind: .synthetic)
    }
  }

  /// Asks for a space before the next visible byte, unless the block starts with it.
  mutating func requestSpace() { wantsSpace = blockStart != nil && gap == nil }

  // MARK: Blocks

  /// Ends the open block; nil where nothing of it was visible.
  mutating func endBlock() -> ByteRange? {
    gap = nil
    lineBreakCount = 0
    wantsSpace = false
    guard let start = blockStart else { return nil }
    blockStart = nil
    hasBlank = false
    return ByteRange(start, text.count)
  }

  /// Whether there was blank space since the last block; asking forgets it.
  mutating func takeBlank() -> Bool {
    defer { hasBlank = false }
    return hasBlank
  }

  /// Takes up again a block that ended with the text; its print does not count any more.
  mutating func resume(at start: Int) {
    blockStart = start
    gap = nil
    lineBreakCount = 0
  }

  /// Writes one byte that the source does not hold.
  mutating func appendSynthetic(_ byte: UInt8, at source: Int) {
    text.append(byte)
    map.append(source: ByteRange(source, source), textCount: 1, kind: .synthetic)
  }

  /// Changes a byte that the source does not hold.
  mutating func replaceSynthetic(at offset: Int, with byte: UInt8) { text[offset] = byte }

  /// Appends a character in UTF-8.
  static func encode(_ scalar: UInt32, into text: inout [UInt8]) {
    if scalar < 0x80 {
      text.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      text.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      text.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      if scalar < 0x1_0000 {
        text.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      } else {
        text.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        text.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 12) & 0x3F))
      }
      text.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 6) & 0x3F))
      text.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}
