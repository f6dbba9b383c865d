/// Takes over the view of an older version of a document in which only characters in the middle of
/// a paragraph were typed or deleted.
///
/// The paragraph must be long, stand outside of rows of tables, and be no part of one that a page
/// parts: then nothing that tells headings, list marks, page numbers and running headers apart has
/// changed, and all that follows is where it was, some bytes further on. For anything else there is
/// no answer, and the document is read anew.
enum HtmlReuse {
  /// What stands where in the older version.
  private struct Place {
    /// The bytes of the source that were replaced.
    let old: ByteRange
    /// The bytes that stand there now.
    let new: ByteRange
    /// The number of the segment that holds them.
    let segment: Int
    /// The number of the block that holds them.
    let block: Int
    /// Where they start in the text.
    let textStart: Int

    /// How many bytes more there are now.
    var shift: Int { new.count - old.count }
    /// Where the bytes that were replaced end in the text.
    var textEnd: Int { textStart + old.count }
  }

  /// The least number of bytes of a paragraph that is no line, header or page number.
  private static let leastBlock = 200
  /// The least number of bytes between the start of a block and what is changed in it.
  private static let leastLead = 64
  /// The least number of bytes of a segment: more than what does not count in bold print.
  private static let leastSegment = 16
  /// The greatest number of bytes that are replaced.
  private static let greatestChange = 4096

  /// The view of a document by that of an older version; nil where it has to be read.
  /// - Complexity: O(n), but tags are not read.
  static func view(of bytes: [UInt8], old: [UInt8], _ view: TextView) -> TextView? {
    guard !view.freeBlocks.isEmpty, view.freeBlocks.count == view.blocks.count else { return nil }
    let common = CommonEnds(bytes, old)
    let change = ByteRange(common.head, bytes.count - common.tail)
    let gone = ByteRange(common.head, old.count - common.tail)
    if change.isEmpty, gone.isEmpty { return view }
    guard isQuiet(change, in: bytes), isQuiet(gone, in: old),
      let place = place(of: gone, change, in: view)
    else { return nil }
    return moved(view, place, bytes)
  }

  // MARK: Whether

  /// Whether some bytes and their neighbours are characters of a text with single spaces, none of
  /// them part of an entity.
  private static func isQuiet(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    guard range.start >= leastLead, range.end + 2 <= bytes.count, range.count <= greatestChange
    else { return false }
    var wasSpace = false
    for offset in (range.start - 2)..<(range.end + 2) {
      switch bytes[offset] {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: ";"): return false
      case 0x20:
        if wasSpace { return false }
        wasSpace = true
      case 0x21...0x7E: wasSpace = false
      default: return false
      }
    }
    // `&amp` without its stop goes on with the letters that follow.
    var offset = range.start - 1
    let limit = range.start - leastLead
    while offset > limit, isOfEntity(bytes[offset]) { offset -= 1 }
    return offset > limit && bytes[offset] != UInt8(ascii: "&")
  }

  private static func isOfEntity(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte == UInt8(ascii: "#")
  }

  private static func place(of old: ByteRange, _ new: ByteRange, in view: TextView) -> Place? {
    let segments = view.map.segments
    let number = segments.partition { Int($0.sourceStart) + 2 <= old.start } - 1
    guard number >= 0 else { return nil }
    let segment = segments[number]
    let count = Int(segment.sourceCount)
    guard segment.kind == .verbatim, Int(segment.sourceStart) + count >= old.end + 2,
      min(count, count + new.count - old.count) >= leastSegment
    else { return nil }
    let start = Int(segment.textStart) + old.start - Int(segment.sourceStart)
    let block = view.blocks.partition { $0.range.start + leastLead <= start } - 1
    guard block >= 0 else { return nil }
    let range = view.blocks[block].range
    guard view.freeBlocks[block], view.blocks[block].shape != .tableRow,
      view.blocks[block].shape != .line, start + old.count < range.end,
      min(range.count, range.count + new.count - old.count) >= leastBlock
    else { return nil }
    return Place(old: old, new: new, segment: number, block: block, textStart: start)
  }

  // MARK: What is new

  private static func moved(_ view: TextView, _ place: Place, _ bytes: [UInt8]) -> TextView {
    var result = view
    result.text.replaceSubrange(
      place.textStart..<place.textEnd, with: bytes[place.new.start..<place.new.end])
    guard place.shift != 0 else { return result }
    result.map.stretch(place.segment, by: place.shift)
    for number in place.block..<result.blocks.count {
      let block = result.blocks[number]
      result.blocks[number] = TextBlock(
        range: ByteRange(
          block.range.start + (number > place.block ? place.shift : 0),
          block.range.end + place.shift), shape: block.shape, hints: block.hints)
    }
    for index in result.furniture.indices where result.furniture[index].start >= place.old.end {
      result.furniture[index] = shifted(result.furniture[index], after: place.old.end, place)
    }
    moveTables(&result.tables, place)
    for index in result.tags.indices {
      let tag = result.tags[index]
      if tag.range.end >= place.textEnd {
        result.tags[index].range = shifted(tag.range, after: place.textEnd, place)
      }
      if tag.source.end >= place.old.end {
        result.tags[index].source = shifted(tag.source, after: place.old.end, place)
      }
    }
    return result
  }

  private static func moveTables(_ tables: inout [TextTable], _ place: Place) {
    for table in tables.indices {
      guard let block = tables[table].rows.last?.block, block > place.block else { continue }
      for row in tables[table].rows.indices where tables[table].rows[row].block > place.block {
        for cell in tables[table].rows[row].cells.indices {
          let range = tables[table].rows[row].cells[cell].range
          tables[table].rows[row].cells[cell].range = ByteRange(
            range.start + place.shift, range.end + place.shift)
        }
      }
    }
  }

  /// A range whose ends move as far as they lie behind what was replaced.
  private static func shifted(_ range: ByteRange, after end: Int, _ place: Place) -> ByteRange {
    ByteRange(
      range.start >= end ? range.start + place.shift : range.start,
      range.end >= end ? range.end + place.shift : range.end)
  }
}
