import TestSupport
import Testing

@testable import Analysis

@Suite struct EnclosureTests {
  @Test func selectionsGrowFromTheFigureToTheText() throws {
    let filing = filing(
      "We make oat milk. In 2023, our revenue was approximately $48.3 million, and we hired staff.")
    let bytes = filing.buffer.bytes
    let offset = try #require(
      bytes.indices.first { bytes[$0...].starts(with: "48.3".utf8) })
    let ranges = filing.enclosingRanges(around: offset + 1)
    let words = ranges.map { filing.visibleText(of: $0) }
    #expect(words.prefix(3) == ["48.3", "$48.3 million", "approximately $48.3 million"])
    #expect(
      words.contains(
        "In 2023, our revenue was approximately $48.3 million, and we hired staff."))
    #expect(words.contains { $0.hasPrefix("We make oat milk. In 2023") })
    #expect(words.contains { $0.hasPrefix("Overview") })
    #expect(words.contains { $0.hasPrefix("Item 1. Business") })
    #expect(words.contains { $0.hasPrefix("PART I") })
    #expect(ranges.last == ByteRange(0, filing.buffer.count))
  }

  @Test func rangesAreNestedAtEveryOffset() {
    let texts = [
      SampleTexts.scales, SampleTexts.bank, "", "Item 1. Business",
      "<html><body><p>Item 1. Business</p><table><tr><td>Revenue</td><td>$</td><td>5</td></tr>"
        + "</table><p>We sell&nbsp;oats &amp; more.</p></body></html>",
    ]
    for text in texts {
      let filing = Analyzer().analyze(TextBuffer(text))
      for offset in 0...filing.buffer.count {
        let ranges = filing.enclosingRanges(around: offset)
        #expect(ranges.last == ByteRange(0, filing.buffer.count) || text.isEmpty)
        for range in ranges { #expect(range.start <= offset && offset <= range.end) }
        for (inner, outer) in zip(ranges, ranges.dropFirst()) {
          #expect(outer.contains(inner) && outer != inner)
        }
      }
    }
  }
}
