/// Puts the view together from the blocks that are kept.
struct HtmlViewAssembler {
  /// Where a stretch of the text as it was read stands in the view.
  private struct Move {
    var start: Int
    var end: Int
    var newStart: Int

    func clamped(_ offset: Int) -> Int { newStart + min(max(offset, start), end) - start }
  }

  private let text: [UInt8]
  private let segments: [SourceMap.Segment]
  private let map: SourceMap
  private var nextSegment = 0
  private var moves: [Move] = []
  /// The number of each block in the view; nil of furniture.
  private var numbers: [Int?] = []
  private(set) var view = TextView()

  /// Takes over the text as it was read.
  init(text: [UInt8], map: SourceMap) {
    self.text = text
    self.map = map
    segments = map.segments
    view.text.reserveCapacity(text.count)
    view.map.reserve(segments.count)
  }

  /// Adds the blocks by what becomes of them.
  mutating func add(_ blocks: [HtmlBlock], _ fates: [HtmlPages.Fate]) {
    numbers.reserveCapacity(blocks.count)
    for (block, fate) in zip(blocks, fates) {
      switch fate {
      case .furniture:
        view.furniture.append(map.source(of: block.range))
        numbers.append(nil)
      case .joined:
        guard let last = view.blocks.popLast() else { continue }
        view.appendSynthetic(0x20, at: map.offset(of: block.start))
        copy(block.range)
        let range = ByteRange(last.range.start, view.text.count)
        view.blocks.append(
          TextBlock(
            range: range, shape: last.shape == .line && range.count > 160 ? .paragraph : last.shape,
            hints: last.hints))
        view.freeBlocks[view.freeBlocks.count - 1] = false
        numbers.append(view.blocks.count - 1)
      case .kept:
        let start = view.text.count
        copy(block.range)
        numbers.append(view.blocks.count)
        view.freeBlocks.append(block.isFree)
        view.blocks.append(
          TextBlock(
            range: ByteRange(start, view.text.count), shape: block.shape, hints: block.hints))
      }
    }
  }

  /// Adds the tables; rows that are furniture are left out.
  mutating func add(_ tables: [TextTable]) {
    for table in tables {
      let rows = table.rows.compactMap { row -> TextTable.Row? in
        guard let block = numbers[row.block] else { return nil }
        return TextTable.Row(
          block: block,
          cells: row.cells.map { cell in
            var moved = cell
            moved.range = self.moved(cell.range)
            return moved
          })
      }
      if !rows.isEmpty { view.tables.append(TextTable(rows: rows)) }
    }
  }

  /// The place in the view of a range of the text as it was read.
  func moved(_ range: ByteRange) -> ByteRange {
    let start = move(holding: range.start)
    let end = move(holding: max(range.end - 1, range.start))
    return ByteRange(start.clamped(range.start), end.clamped(range.end))
  }

  /// The stretch that holds an offset, or the last one before it.
  private func move(holding offset: Int) -> Move {
    guard !moves.isEmpty else { return Move(start: 0, end: 0, newStart: 0) }
    return moves[moves.indexOfLast { $0.start <= offset }]
  }

  private mutating func copy(_ range: ByteRange) {
    moves.append(Move(start: range.start, end: range.end, newStart: view.text.count))
    while nextSegment + 1 < segments.count, Int(segments[nextSegment + 1].textStart) <= range.start
    {
      nextSegment += 1
    }
    var offset = range.start
    while offset < range.end, nextSegment < segments.count {
      let segment = segments[nextSegment]
      let isLast = nextSegment + 1 == segments.count
      let segmentEnd = isLast ? map.textCount : Int(segments[nextSegment + 1].textStart)
      let end = min(segmentEnd, range.end)
      view.map.append(
        source: segment.source(from: offset, to: end), textCount: end - offset, kind: segment.kind)
      offset = end
      guard segmentEnd <= range.end, !isLast else { break }
      nextSegment += 1
    }
    view.text.append(contentsOf: text[range.start..<range.end])
  }
}

extension SourceMap.Segment {
  /// The source of a part of the segment: of verbatim text byte for byte, else all of it.
  fileprivate func source(from start: Int, to end: Int) -> ByteRange {
    let first = Int(sourceStart)
    guard kind == .verbatim else { return ByteRange(first, first + Int(sourceCount)) }
    return ByteRange(first + start - Int(textStart), first + end - Int(textStart))
  }
}

extension TextView {
  /// Appends a byte that the source does not hold.
  fileprivate mutating func appendSynthetic(_ byte: UInt8, at source: Int) {
    map.append(source: ByteRange(source, source), textCount: 1, kind: .synthetic)
    text.append(byte)
  }
}

extension HtmlViewBuilder {
  /// The view of what has been read.
  func view() -> TextView {
    let pages = HtmlPages(
      text: writer.text, blocks: blocks, tables: tables, pageBreaks: pageBreaks)
    var assembler = HtmlViewAssembler(text: writer.text, map: writer.map)
    assembler.add(blocks, pages.fates)
    assembler.add(tables)
    var view = assembler.view
    view.tags = inlineXBRL.tags.map { tag in
      var tag = tag
      tag.range = tag.range.isEmpty ? ByteRange(0, 0) : assembler.moved(tag.range)
      return tag
    }
    view.inlineXBRL = inlineXBRL.data
    return view
  }
}
