/// What a view has in common with that of the version before.
struct ViewChange: Sendable {
  /// The number of blocks at the beginning that are as they were.
  let head: Int
  /// The number of blocks at the end that are as they were.
  let tail: Int
  /// The visible bytes that the two begin and end with.
  let common: CommonEnds

  /// Compares two views.
  /// - Complexity: O(n)
  init(_ view: TextView, since old: TextView) {
    common = CommonEnds(view.text, old.text)
    let limit = min(view.blocks.count, old.blocks.count)
    var head = 0
    while head < limit {
      let (block, other) = (view.blocks[head], old.blocks[head])
      guard block.shape == other.shape, block.range == other.range, block.range.end <= common.head
      else { break }
      head += 1
    }
    var tail = 0
    while tail < limit - head {
      let block = view.blocks[view.blocks.count - 1 - tail]
      let other = old.blocks[old.blocks.count - 1 - tail]
      guard block.shape == other.shape, block.range.count == other.range.count,
        view.text.count - block.range.start == old.text.count - other.range.start,
        view.text.count - block.range.start <= common.tail
      else { break }
      tail += 1
    }
    self.head = head
    self.tail = tail
  }
}

/// An edit inside one stretch of a text, such as the typing of a letter.
///
/// Every block stands for the one of its number in the version before; all but the changed ones are
/// as they were, and all that stands behind the edit has moved by one distance.
struct LocalEdit: Sendable {
  /// The blocks whose bytes have changed, by number.
  let blocks: Range<Int>
  /// The source before, as far as it is gone.
  private let gone: ByteRange
  /// How far what follows has moved.
  private let distance: Int

  /// The edit between two views; nil where more has changed than the bytes of one stretch.
  ///
  /// `source` and `oldSource` are the texts that they are views of.
  /// - Complexity: O(n), with little to do for a byte.
  init?(
    _ view: TextView, of source: [UInt8], since old: TextView, of oldSource: [UInt8],
    _ change: ViewChange
  ) {
    let blocks = change.head..<(view.blocks.count - change.tail)
    let removed = old.text.count - change.common.head - change.common.tail
    let isVisible = removed > 0 || view.text.count != old.text.count
    guard view.blocks.count == old.blocks.count, view.tables.count == old.tables.count,
      view.attachments == old.attachments, view.tags.count == old.tags.count,
      // What is invisible may change what tags mean.
      isVisible || view.inlineXBRL == nil && old.inlineXBRL == nil,
      let (gone, distance) = view.map.edit(
        since: old.map, at: change.common.head, removed: removed, isVisible: isVisible),
      !isVisible
        || CommonEnds.areEqual(source, from: 0, oldSource, from: 0, count: gone.start)
          && source.count - oldSource.count == distance
          && CommonEnds.areEqual(
            source, from: gone.end + distance, oldSource, from: gone.end,
            count: oldSource.count - gone.end)
    else { return nil }
    for (block, other) in zip(view.blocks, old.blocks) {
      guard block.shape == other.shape, block.hints == other.hints else { return nil }
    }
    let place = ByteRange(change.common.head, change.common.head + removed)
    for tag in old.tags where tag.kind == .number {
      guard tag.range.end < place.start || tag.range.start > place.end else { return nil }
    }
    self.blocks = blocks
    self.gone = gone
    self.distance = distance
    for (table, other) in zip(view.tables, old.tables) {
      guard table.rows.count == other.rows.count,
        zip(table.rows, other.rows).allSatisfy({ $0.block == $1.block })
      else { return nil }
      if !touches(table), !table.isLaidOut(like: other, in: view, old) { return nil }
    }
  }

  /// Whether the bytes of a row of a table have changed.
  func touches(_ table: TextTable) -> Bool {
    table.rows.contains { blocks.contains($0.block) }
  }

  /// Where a range of the source is now; nil where its first or last byte is gone.
  func moved(_ range: ByteRange) -> ByteRange? {
    guard !range.isEmpty else {
      if range.start < gone.start { return range }
      return range.start > gone.end ? range.shifted(by: distance) : nil
    }
    guard let start = moved(byte: range.start), let last = moved(byte: range.end - 1) else {
      return nil
    }
    return ByteRange(start, last + 1)
  }

  /// Where a byte of the source is now; nil where it is gone.
  func moved(byte offset: Int) -> Int? {
    if offset < gone.start { return offset }
    return offset >= gone.end ? offset + distance : nil
  }
}

extension SourceMap {
  /// The bytes of the source before that an edit of one verbatim segment, or between segments, has
  /// taken away, and how far what follows has moved; nil where more has changed.
  ///
  /// `place` and `removed` tell which bytes of the text before are gone.
  fileprivate func edit(
    since old: SourceMap, at place: Int, removed: Int, isVisible: Bool
  ) -> (gone: ByteRange, distance: Int)? {
    guard segments.count == old.segments.count, !segments.isEmpty else { return nil }
    let grown = textCount - old.textCount
    let parted = zip(segments, old.segments).enumerated().first { $1.0 != $1.1 }?.offset
    guard isVisible else {
      guard let parted else {
        guard let last = old.segments.last else { return nil }
        let end = Int(last.sourceStart) + Int(last.sourceCount)
        return (ByteRange(end, end), 0)
      }
      let start = Int(old.segments[parted].sourceStart)
      let distance = Int(segments[parted].sourceStart) - start
      guard follows(old, from: parted, text: 0, source: distance) else { return nil }
      return (ByteRange(start, start), distance)
    }
    let number = parted ?? old.segmentIndex(holding: place)
    let (segment, before) = (segments[number], old.segments[number])
    let start = Int(before.textStart)
    guard segment.kind == .verbatim, before.kind == .verbatim,
      segment.textStart == before.textStart, segment.sourceStart == before.sourceStart,
      Int(segment.sourceCount) == Int(before.sourceCount) + grown,
      place >= start, place + removed <= start + Int(before.sourceCount),
      follows(old, from: number + 1, text: grown, source: grown)
    else { return nil }
    let first = Int(before.sourceStart) + place - start
    return (ByteRange(first, first + removed), grown)
  }

  /// Whether all segments from one on are those of another map, moved.
  private func follows(_ old: SourceMap, from first: Int, text: Int, source: Int) -> Bool {
    for number in first..<segments.count {
      let (segment, before) = (segments[number], old.segments[number])
      guard segment.kind == before.kind, segment.sourceCount == before.sourceCount,
        Int(segment.textStart) == Int(before.textStart) + text,
        Int(segment.sourceStart) == Int(before.sourceStart) + source
      else { return false }
    }
    return true
  }
}

extension TextTable {
  /// Whether the cells of two tables stand alike in their rows.
  /// - Complexity: O(n) in the cells.
  func isLaidOut(like other: TextTable, in view: TextView, _ old: TextView) -> Bool {
    zip(rows, other.rows).allSatisfy { row, before in
      let start = view.blocks[row.block].range.start
      let oldStart = old.blocks[before.block].range.start
      return row.cells.count == before.cells.count
        && zip(row.cells, before.cells).allSatisfy { cell, other in
          cell.column == other.column && cell.columnSpan == other.columnSpan
            && cell.rowSpan == other.rowSpan && cell.isHeader == other.isHeader
            && cell.range.shifted(by: -start) == other.range.shifted(by: -oldStart)
        }
    }
  }
}
