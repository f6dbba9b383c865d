extension HtmlViewBuilder {
  /// Writes the bytes between two tags.
  mutating func text(
    _ bytes: Span<UInt8>, _ range: ByteRange, _ look: HtmlElementStack.Look, isMarkup: Bool
  ) {
    var index = range.start
    let end = range.end
    while index < end {
      let byte = bytes[index]
      if byte <= 0x20 {
        whiteSpace(bytes, &index, end, look)
      } else if byte >= 0x80 {
        highCharacter(bytes, &index, end, look)
      } else if byte == UInt8(ascii: "&"), isMarkup,
        let entity = HtmlEntity.read(bytes, index, end: end)
      {
        let source = ByteRange(index, index + entity.length)
        character(entity.scalar, source, look, next: bytes, end)
        index = source.end
      } else {
        let start = index
        index += 1
        while index < end {
          let next = bytes[index]
          if next >= 0x80 || next == UInt8(ascii: "&") { break }
          if next <= 0x20 {
            guard next == 0x20, index + 1 < end, Self.isPlain(bytes[index + 1]) else { break }
          }
          index += 1
        }
        prepare(byte, start, look, markEnd: end - start)
        writer.append(bytes, start, index, look)
      }
    }
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x80 && byte != UInt8(ascii: "&")
  }

  private mutating func whiteSpace(
    _ bytes: Span<UInt8>, _ index: inout Int, _ end: Int, _ look: HtmlElementStack.Look
  ) {
    let start = index
    var hasLineBreak = false
    while index < end, bytes[index] <= 0x20 {
      if bytes[index] == 0x0A {
        // Lines of preformatted text end one by one.
        if look.contains(.preformatted) {
          lineBreak(ByteRange(hasLineBreak ? index : start, index + 1))
        }
        hasLineBreak = true
      }
      index += 1
    }
    if hasLineBreak, look.contains(.preformatted) { return }
    writer.space(ByteRange(start, index), isVerbatim: index - start == 1 && bytes[start] == 0x20)
  }

  private mutating func highCharacter(
    _ bytes: Span<UInt8>, _ index: inout Int, _ end: Int, _ look: HtmlElementStack.Look
  ) {
    let start = index
    let character = HighCharacter.read(bytes, &index)
    let source = ByteRange(start, index)
    if source.count == 1 {
      // No UTF-8: a file in Windows-1252.
      self.character(HtmlEntity.character(UInt32(bytes[start])), source, look, next: bytes, end)
    } else if character.kind == .space {
      writer.space(source, isBlank: true)
    } else if character.kind != .nothing {
      prepare(bytes[start], start, look, markEnd: source.count)
      writer.append(bytes, start, index, look)
    }
  }

  private mutating func character(
    _ scalar: UInt32, _ source: ByteRange, _ look: HtmlElementStack.Look, next: Span<UInt8>,
    _ end: Int
  ) {
    switch scalar {
    case 0...0x20, 0x7F...0x9F, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      writer.space(source, isBlank: true)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: break
    default:
      prepare(
        scalar < 0x80 ? UInt8(truncatingIfNeeded: scalar) : 0xE2, source.start, look,
        markEnd: end - source.start)
      writer.append(scalar: scalar, source: source, look)
    }
  }

  /// Ends or joins blocks and words as the next visible byte asks for.
  @inline(__always)
  private mutating func prepare(
    _ byte: UInt8, _ source: Int, _ look: HtmlElementStack.Look, markEnd count: Int
  ) {
    if look.contains(.raised) != isRaised { raise(look.contains(.raised), byte, count) }
    if let gap = writer.gap, gap.isLineBreak {
      // A heading and its text in one element, parted by a line break.
      let isEmphasised = !look.isDisjoint(with: .emphasised)
      if isEmphasised ? writer.isLight : writer.isEmphasised { endBlock() }
    }
    if writer.blockStart == nil, !openTables.isEmpty { separate(byte, source) }
  }

  /// A footnote mark above the line is no part of the word or number before or after it.
  private mutating func raise(_ raised: Bool, _ byte: UInt8, _ count: Int) {
    isRaised = raised
    if raised {
      // `1st`, `®`, but `Revenue(1)`, `Net sales*`, `Loss a`
      hasRaisedMark = !ByteClass.isLetter(byte) && byte < 0x80 || count == 1
      if hasRaisedMark { writer.requestSpace() }
    } else if hasRaisedMark {
      hasRaisedMark = false
      if ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte >= 0x80 {
        writer.requestSpace()
      }
    }
  }

  /// A line break of the markup; two of them end a block.
  mutating func lineBreak(_ source: ByteRange) {
    writer.lineBreak(source)
    if writer.lineBreakCount >= 2 {
      endBlock()
      pendingHints.insert(.afterGap)
    }
  }

  // MARK: Blocks

  /// Ends the open block.
  mutating func endBlock() {
    guard let range = writer.endBlock() else {
      if writer.takeBlank() { pendingHints.insert(.afterGap) }
      return
    }
    var hints = pendingHints
    pendingHints = []
    if writer.isEmphasised { hints.insert(.emphasised) }
    if writer.firstLook.contains(.centred) { hints.insert(.centred) }
    var block = HtmlBlock(
      start: range.start, end: range.end, shape: .line, hints: hints, isLinked: writer.isLinked)
    if let last = openTables.indices.last, openTables[last].isInRow {
      openTables[last].add(block)
    } else {
      block.isFree = true
      emit(block, isListRow: startsListRow)
    }
    startsListRow = false
  }

  /// Adds a block of running text, a line or a row of a list, without its mark.
  mutating func emit(_ block: HtmlBlock, isListRow: Bool = false) {
    var block = block
    let mark = HtmlMarks.listMark(writer.text, block.range)
    if let mark, mark < block.end { block.start = mark }
    block.shape =
      isListRow || mark != nil ? .listRow : block.end - block.start <= 160 ? .line : .paragraph
    blocks.append(block)
  }
}
