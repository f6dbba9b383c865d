import Testing

@testable import Analysis

/// What the map says a text came from shows that text.
@Suite struct HtmlMapTests {
  private static let pieces: [String] = [
    "Revenue", "grew", " ", "  ", "\n", "5", "1,", "500", "$", "(", ")", "%", ".", "&nbsp;",
    "&#160;", "&amp;",
    "&#8217;", "&#x2014;", "&mdash;", "&#146;", "é", "😀", "<b>", "</b>", "<span>", "</span>",
    "<br>", "<br/>",
    "<p>", "</p>", "<div style='text-align:center'>", "</div>", "<table>", "</table>", "<tr>",
    "</tr>", "<td>",
    "</td>", "<td colspan=2>", "<li>", "<hr>", "<sup>", "</sup>", "• ", "Item 1.", "<i>", "</i>",
  ]

  @Test func sourceOfRandomRangesShowsTheirText() {
    var random = SplitMix(seed: 23)
    for _ in 0..<4_000 {
      var html = ""
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        html += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }
      let bytes = Array(html.utf8)
      let view = HtmlReader.view(of: bytes)
      expectSound(view, bytes)
      for block in view.blocks {
        expectShown(block.range, view, bytes, html)
        guard let start = characterStarts(view, block.range).randomElement(using: &random) else {
          continue
        }
        guard
          let end = characterStarts(view, ByteRange(start, block.range.end)).dropFirst()
            .randomElement(using: &random)
        else { continue }
        expectShown(ByteRange(start, end), view, bytes, html)
      }
    }
  }

  @Test func textOfRandomSourceRangesIsInOrder() {
    var random = SplitMix(seed: 29)
    for _ in 0..<2_000 {
      let html = (0..<12).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined()
      let bytes = Array(html.utf8)
      let view = HtmlReader.view(of: bytes)
      for block in view.blocks {
        let back = view.map.text(of: view.map.source(of: block.range))
        #expect(back.contains(block.range), "\(html)")
      }
      let middle = Int.random(in: 0...bytes.count, using: &random)
      let before = view.map.text(of: ByteRange(0, middle))
      let after = view.map.text(of: ByteRange(middle, bytes.count))
      #expect(before.isEmpty || before.start == 0, "\(html)")
      #expect(after.isEmpty || after.end == view.text.count, "\(html)")
    }
  }

  private func characterStarts(_ view: TextView, _ range: ByteRange) -> [Int] {
    (range.start..<range.end).filter { view.text[$0] & 0xC0 != 0x80 && view.text[$0] > 0x20 }
  }

  private func expectShown(_ range: ByteRange, _ view: TextView, _ bytes: [UInt8], _ html: String) {
    let source = view.map.source(of: range)
    // A page number between two halves of a paragraph is left out.
    if view.furniture.contains(where: { $0.overlaps(source) }) { return }
    let found = HtmlOracle.visibleText(bytes[source.start..<source.end]).filter { !$0.isWhitespace }
    let expected = String(decoding: view.text[range.start..<range.end], as: UTF8.self).filter {
      !$0.isWhitespace
    }
    #expect(found == expected, "\(html)")
  }
}
