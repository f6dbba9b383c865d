import Testing

@testable import Analysis

@Suite struct MarkingTests {
  private func expectMarkings(
    _ paragraph: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let filing = filing(paragraph)
    let bytes = Array(paragraph.utf8)
    let all = filing.buffer.bytes
    let start = all.indices.first { all[$0...].starts(with: bytes) } ?? 0
    let place = ByteRange(start, start + bytes.count)
    let found = filing.markings(with: filing.references()).filter { place.contains($0.range) }.map {
      "\($0.kind) \(filing.visibleText(of: $0.range))\($0.isDefinition ? " (defined)" : "")"
    }
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  @Test func figuresDatesAndVerbsAreMarked() {
    expectMarkings(
      "In 2023, we expect to sell 31,000 tons for $4.1 million, or 12% more, and we plan to grow.",
      [
        "date 2023", "forwardLooking expect", "count 31,000 tons", "money $4.1 million",
        "percent 12%",
        "forwardLooking plan",
      ])
    expectMarkings("The plan of May 2023 was signed in our office.", ["date May 2023"])
  }

  @Test func termsAndNamesAreMarked() {
    expectMarkings(
      "Original equipment manufacturers (OEMs) pay. OEMs pay well.",
      ["term OEMs (defined)", "term OEMs"])
  }

  @Test func markingsAscendWithoutOverlap() {
    let filing = Analyzer().analyze(TextBuffer(SampleTexts.filing))
    let markings = filing.markings(with: filing.references())
    #expect(markings.count > 100)
    for (first, second) in zip(markings, markings.dropFirst()) {
      #expect(first.range.end <= second.range.start)
    }
  }

  @Test func markupIsNotMarked() {
    let html = """
      <html><body><p><b>Item 1. Business</b></p><p>Our revenue was <span>$</span><i>4</i>8.3
      million in 2023, and we expect more.</p></body></html>
      """
    let filing = Analyzer().analyze(TextBuffer(html))
    let markings = filing.markings(with: filing.references())
    #expect(!markings.isEmpty)
    for marking in markings {
      let words = filing.buffer.string(in: marking.range)
      #expect(!words.contains("<") && !words.contains(">"), "\(words)")
    }
  }
}
