import Testing

@testable import Analysis

/// Texts that are made to break a reader; larger ones are in `Tests/Benchmarks/hostile.py`.
@Suite struct HostileTextTests {
  private static let page = "<html><body><p><b>Item 1. Business</b></p><p>Halden sells soup.</p>"

  private func filing(_ text: String) -> Filing { Analyzer().analyze(TextBuffer(text)) }

  /// Definitions of entities are no text, and entities stand for one character.
  @Test func entitiesDoNotMultiply() {
    let bomb = (0..<12).map { level in
      "<!ENTITY l\(level + 1) \"\(String(repeating: "&l\(level);", count: 10))\">"
    }.joined()
    let text = "<!DOCTYPE x [\(bomb)]>\(Self.page)" + String(repeating: "&l12;", count: 200)
    let filing = filing(text)
    #expect(filing.view.text.count < 2_000)
    #expect(!filing.outline.sections.isEmpty)
  }

  @Test func spansAreClamped() {
    let row = "<tr><td colspan=2147483647 rowspan=2147483647>1<td>2</tr>"
    let filing = filing(Self.page + "<table>" + String(repeating: row, count: 200) + "</table>")
    #expect(filing.view.tables.allSatisfy { $0.rows.count <= 200 })
  }

  @Test func wordsAndSentencesWithoutEnd() {
    for piece in [
      "soup", "we sell soup and bread to stores ", "$1,234 and 5% ", "(“", "| a ", "a\n",
    ] {
      let text =
        "Item 1. Business\n\nHalden sells soup.\n\n" + String(repeating: piece, count: 20_000)
      #expect(filing(text).documentKind == .excerpt, "\(piece)")
    }
  }

  /// What is published of a long line has columns inside it.
  @Test func columnsOfALongLine() {
    let text = String(repeating: "é😀 soup ", count: 40_000)
    let buffer = TextBuffer(text)
    let whole = buffer.position(of: buffer.count, in: .utf16)
    #expect(whole == TextPosition(line: 0, column: text.utf16.count))
    for offset in stride(from: 0, through: buffer.count, by: 4_001) {
      let position = buffer.position(of: offset, in: .utf16)
      let back = buffer.offset(of: position, in: .utf16)
      #expect(back <= offset && offset - back < 4)
    }
  }
}
