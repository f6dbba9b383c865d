import FoundationEssentials
import Testing

@testable import Analysis

/// Letters typed inside words: what is moved rather than read anew is what would be read anew.
@Suite struct LocalEditTests {
  /// Texts of each format.
  private static let texts: [String: [UInt8]] = [
    "filing": SampleTexts.filing, "scales": Array(SampleTexts.scales.utf8),
    "bank": Array(SampleTexts.bank.utf8), "page": Array(page.utf8),
    "markdown": Array(SampleTexts.table.utf8),
    "html": Array(markup.utf8),
  ]

  /// How many places of each text are tried, or what `ANALYST_LOCAL_EDITS` says.
  private static let placeCount =
    ProcessInfo.processInfo.environment["ANALYST_LOCAL_EDITS"].flatMap { Int($0) } ?? 12

  private static func edit(_ start: Int, _ count: Int, _ text: String) -> TextEdit {
    TextEdit(range: ByteRange(start, start + count), replacement: Array(text.utf8))
  }

  /// Makes each edit and takes it back, with a comparison after both; gives how often facts moved.
  @discardableResult
  private func toggle(_ buffer: TextBuffer, _ edits: [TextEdit]) -> Int {
    var buffer = buffer
    var filing = Analyzer().analyze(buffer)
    var moved = 0
    for edit in edits {
      let gone = Array(buffer.bytes[edit.range.start..<edit.range.end])
      let back = TextEdit(
        range: ByteRange(edit.range.start, edit.range.start + edit.replacement.count),
        replacement: gone)
      for step in [edit, back] {
        buffer.apply(step)
        filing = Analyzer().analyze(buffer, reusing: filing)
        if filing.memory?.facts.isMoved ?? false { moved += 1 }
        expectSame(
          buffer, filing, "\(step.range) \(String(decoding: step.replacement, as: UTF8.self))")
      }
    }
    return moved
  }

  @Test(arguments: texts.keys.sorted())
  func lettersTypedAnywhere(_ name: String) throws {
    let bytes = try #require(Self.texts[name])
    var random = SplitMix(seed: UInt64(bytes.count))
    let letters = ["x", "s", " ", "X", "1", ".", "’", "n\n\n"]
    let edits = (0..<Self.placeCount).map { number in
      let place = Int.random(in: 1..<bytes.count, using: &random)
      return number.isMultiple(of: 4)
        ? Self.edit(place, 1, "") : Self.edit(place, 0, letters[number % letters.count])
    }
    toggle(TextBuffer(bytes), edits)
  }

  private static let page = """
    Item 1. Business

    Larkspur Instruments, Inc. (“Larkspur”) sells bench scales to laboratories.

    In 2022, two customers accounted for 31% and 12% of our revenue, respectively.

    Weather is fine in the valley, and people go for long walks there.

    Our general manager (the “Manager”) left the Large Area Network (“LAN”) alone.

    We had a net loss of $5 million in 2022. We had 58 employees.

    Highlights for 2022 include:

    ● Revenue of $12 million
    ● Net loss of $5 million

    Item 1A. Risk Factors

    We have incurred losses and may incur more. We depend on a single supplier.
    """

  private static let markup = """
    <html><body><p align="center"><b>PART I</b></p><p><b>Item&nbsp;1. Business</b></p>
    <p>Larkspur Instruments, Inc. (“Larkspur”) sells scales &amp; weights 😀 to many.
    In 2022, two customers accounted for 31% and 12% of our revenue, respectively.</p>
    <p>Revenue by segment (in thousands):</p>
    <table><tr><td></td><td>2022</td><td>2021</td></tr><tr><td>Net sales</td><td>$12.4</td>
    <td>$9.7</td></tr><tr><td>Net loss</td><td>(3.1)</td><td>(4.0)</td></tr></table>
    <hr><p>2</p><p><b>Item&nbsp;1A. Risk Factors</b></p><p>We have incurred losses. See Item 7.</p>
    </body></html>
    """

  /// Places all over a text, with letters that make a word another and letters that do not.
  @Test func placesOfAPage() {
    let buffer = TextBuffer(Self.page)
    let edits = stride(from: 3, to: buffer.count, by: 17).flatMap {
      [Self.edit($0, 0, "x"), Self.edit($0 - 1, 1, "")]
    }
    // A byte of a character of several is no place to type.
    let places = edits.filter { edit in
      buffer.bytes[edit.range.start] < 0x80 && buffer.bytes[edit.range.end] < 0x80
    }
    #expect(toggle(buffer, places) * 4 > places.count)
  }

  private func isMoved(_ old: String, typing letter: String, before word: String) throws -> Bool {
    let buffer = TextBuffer(old)
    let place = try #require(buffer.bytes.firstRange(of: Array(word.utf8))?.lowerBound)
    var edited = buffer
    edited.apply(Self.edit(place, 0, letter))
    let filing = Analyzer().analyze(edited, reusing: Analyzer().analyze(buffer))
    expectSame(edited, filing, word)
    return filing.memory?.facts.isMoved ?? false
  }

  @Test func factsMoveWhereTheirWordsStay() throws {
    #expect(try isMoved(Self.page, typing: "x", before: "eather is"))
    #expect(try isMoved(Self.page, typing: "x", before: "valley"))
    // In the subject of a fact, in its figure, at a new word, in a new block.
    #expect(try !isMoved(Self.page, typing: "4", before: "2% of our"))
    #expect(try !isMoved(Self.page, typing: "1", before: "8 employees"))
    #expect(try !isMoved(Self.page, typing: "We had 7 offices. ", before: "Weather"))
    #expect(try !isMoved(Self.page, typing: "\n\n", before: "is fine"))
  }
}
