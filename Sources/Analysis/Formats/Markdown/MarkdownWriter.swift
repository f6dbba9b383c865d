/// Writes the visible text of a document as Markdown, which ``MarkdownReader`` reads back.
///
/// Each block becomes a paragraph on one line, and each table a table with its columns aligned.
struct MarkdownWriter {
  private var output: [UInt8] = []

  /// The Markdown of a view.
  /// - Complexity: O(n)
  static func markdown(of view: TextView) -> [UInt8] {
    var writer = MarkdownWriter()
    writer.output.reserveCapacity(view.text.count)
    var places: [Int: (table: Int, row: Int)] = [:]
    for (number, table) in view.tables.enumerated() {
      for (row, content) in table.rows.enumerated() { places[content.block] = (number, row) }
    }
    var index = 0
    while index < view.blocks.count {
      guard let place = places[index] else {
        writer.write(view.blocks[index], of: view)
        index += 1
        continue
      }
      // The rows that follow each other; a table may hold another one.
      let first = index
      repeat {
        index += 1
      } while places[index].map { $0 == (place.table, place.row + index - first) } ?? false
      let rows = view.tables[place.table].rows[place.row..<(place.row + index - first)]
      writer.write(MarkdownTableLayout(TextTable(rows: Array(rows)), of: view))
    }
    return writer.output
  }

  private mutating func write(_ block: TextBlock, of view: TextView) {
    let text = MarkdownText.escaped(view.text, block.range)
    guard !text.isEmpty else { return }
    let isList = block.shape == .listRow
    if block.hints.contains(.afterPageBreak), !output.isEmpty { write(line: Array("---".utf8)) }
    if isList {
      write(line: Array("- ".utf8) + text)
    } else if block.hints.contains(.emphasised), block.shape == .line {
      let stars = Array("**".utf8)
      write(line: stars + text + stars)
    } else {
      write(line: MarkdownText.withoutMark(text))
    }
  }

  /// Writes a line with a blank one before it.
  private mutating func write(line: [UInt8]) {
    if !output.isEmpty { output.append(UInt8(ascii: "\n")) }
    output += line
    output.append(UInt8(ascii: "\n"))
  }

  private mutating func write(_ table: MarkdownTableLayout) {
    if table.columnCount < 2 {
      for row in table.rows {
        for text in row where !text.isEmpty { write(line: MarkdownText.withoutMark(text)) }
      }
      return
    }
    guard !table.rows.isEmpty else { return }
    if !output.isEmpty { output.append(UInt8(ascii: "\n")) }
    let widths = table.widths
    writeRow([], widths)
    output += Array("|".utf8)
    for width in widths {
      output += [UInt8](repeating: UInt8(ascii: "-"), count: width + 2) + Array("|".utf8)
    }
    output.append(UInt8(ascii: "\n"))
    for row in table.rows { writeRow(row, widths) }
  }

  private mutating func writeRow(_ cells: [[UInt8]], _ widths: [Int]) {
    output.append(UInt8(ascii: "|"))
    for (column, width) in widths.enumerated() {
      let text = column < cells.count ? cells[column] : []
      let gap = [UInt8](
        repeating: UInt8(ascii: " "), count: max(0, width - MarkdownText.width(text)))
      output.append(UInt8(ascii: " "))
      // Figures stand at the right, words at the left.
      output += column > 0 ? gap + text : text + gap
      output += Array(" |".utf8)
    }
    output.append(UInt8(ascii: "\n"))
  }
}

/// The bytes of Markdown that show given text.
enum MarkdownText {
  /// A stretch of text on one line, with a backslash before what would be read as a mark.
  static func escaped(_ text: [UInt8], _ range: ByteRange, inCell: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    var hasGap = false
    var offset = range.start
    while offset < min(range.end, text.count) {
      let byte = text[offset]
      let isNoBreak = byte == 0xC2 && offset + 1 < text.count && text[offset + 1] == 0xA0
      if byte <= 0x20 || isNoBreak {
        hasGap = true
        offset += isNoBreak ? 2 : 1
        continue
      }
      if hasGap, !result.isEmpty { result.append(UInt8(ascii: " ")) }
      hasGap = false
      if isMark(text, offset, range, inCell: inCell) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
      if byte == UInt8(ascii: "&"), looksLikeEntity(text, offset + 1, range) {
        result += Array("amp;".utf8)
      }
      offset += 1
    }
    return result
  }

  /// Whether a name and a semicolon follow, as in `&amp;`.
  private static func looksLikeEntity(_ text: [UInt8], _ start: Int, _ range: ByteRange) -> Bool {
    var offset = start
    let limit = min(range.end, text.count, start + 10)
    while offset < limit,
      ByteClass.isLetter(text[offset]) || ByteClass.isDigit(text[offset])
        || text[offset] == UInt8(ascii: "#")
    { offset += 1 }
    return offset > start && offset < limit && text[offset] == UInt8(ascii: ";")
  }

  private static func isMark(
    _ text: [UInt8], _ offset: Int, _ range: ByteRange, inCell: Bool
  ) -> Bool {
    func byte(_ distance: Int) -> UInt8 {
      let place = offset + distance
      return place >= range.start && place < min(range.end, text.count) ? text[place] : 0x20
    }
    switch byte(0) {
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "^"): return true
    case UInt8(ascii: "|"): return inCell
    case UInt8(ascii: "<"):
      return ByteClass.isLetter(byte(1)) || byte(1) == UInt8(ascii: "/")
        || byte(1) == UInt8(ascii: "!")
    case UInt8(ascii: "~"): return byte(1) == UInt8(ascii: "~")
    // `____` is a line to sign on.
    case UInt8(ascii: "_"): return byte(-1) != byte(0) && byte(1) != byte(0)
    default: return false
    }
  }

  /// The text with a backslash where its beginning would be read as the mark of a block.
  static func withoutMark(_ text: [UInt8]) -> [UInt8] {
    guard let first = text.first else { return text }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "="):
      return [UInt8(ascii: "\\")] + text
    default: return text
    }
  }

  /// The number of characters, as far as columns of a table need it.
  static func width(_ text: [UInt8]) -> Int { text.count { $0 & 0xC0 != 0x80 } }
}
