import Testing

@testable import Analysis

/// Checks the blocks of an HTML document: `line| Title`, with `*` for bold, `^` for the middle of the
/// page and `/` for the start of a page after the shape; tabs are written `⇥`, line breaks `⏎`.
func expectBlocks(
  _ html: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let bytes = Array(html.utf8)
  let view = HtmlReader.view(of: bytes)
  expectSound(view, bytes, sourceLocation: sourceLocation)
  let found = view.blocks.map { block in
    var marks = ""
    if block.hints.contains(.emphasised) { marks += "*" }
    if block.hints.contains(.centred) { marks += "^" }
    if block.hints.contains(.afterPageBreak) { marks += "/" }
    let text = shown(view.text[block.range.start..<block.range.end])
    return "\(block.shape)\(marks)| \(text)"
  }
  #expect(found == expected, sourceLocation: sourceLocation)
}

/// A text with its white space made visible.
func shown(_ bytes: ArraySlice<UInt8>) -> String {
  String(
    String(decoding: bytes, as: UTF8.self).map { $0 == "\t" ? "⇥" : $0 == "\n" ? "⏎" : $0 })
}

/// Checks what holds for every view.
func expectSound(
  _ view: TextView, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) {
  var problems: [String] = []
  let segments = view.map.segments
  var sourceEnd = 0
  for (number, segment) in segments.enumerated() {
    let textStart = Int(segment.textStart)
    let textEnd =
      number + 1 < segments.count ? Int(segments[number + 1].textStart) : view.map.textCount
    let sourceStart = Int(segment.sourceStart)
    let count = Int(segment.sourceCount)
    if number == 0, textStart != 0 { problems.append("the map does not start with the text") }
    if textEnd <= textStart { problems.append("segment \(number) is empty") }
    if sourceStart < sourceEnd || sourceStart + count > bytes.count {
      problems.append("segment \(number) goes back or beyond the source")
      break
    }
    sourceEnd = sourceStart + count
    if segment.kind == .verbatim,
      count != textEnd - textStart
        || view.text[textStart..<textEnd] != bytes[sourceStart..<sourceStart + count]
    {
      problems.append("segment \(number) is not verbatim")
    }
  }
  if view.map.textCount != view.text.count { problems.append("the map does not cover the text") }
  var end = 0
  for (number, block) in view.blocks.enumerated() {
    if block.range.start != end || block.range.isEmpty {
      problems.append("block \(number) leaves a gap")
    }
    end = block.range.end
    // A row of plain text keeps the white space that its columns are told by.
    if let first = view.text[block.range.start..<block.range.end].first, first <= 0x20,
      block.shape != .tableRow
    {
      problems.append("block \(number) starts with white space")
    }
  }
  if end != view.text.count { problems.append("text outside of blocks") }
  var row = -1
  for table in view.tables {
    for found in table.rows {
      if found.block <= row || found.block >= view.blocks.count {
        problems.append("row of block \(found.block)")
        continue
      }
      row = found.block
      let block = view.blocks[found.block]
      if block.shape != .tableRow { problems.append("row of \(block.shape)") }
      var column = -1
      for cell in found.cells {
        if !block.range.contains(cell.range) { problems.append("cell outside of its row") }
        if cell.column < column { problems.append("cells of row \(row) go back") }
        column = cell.column
      }
    }
  }
  for tag in view.tags where tag.range.end > view.text.count || tag.source.end > bytes.count {
    problems.append("tag outside of the text")
  }
  #expect(problems.isEmpty, sourceLocation: sourceLocation)
}
