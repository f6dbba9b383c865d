import Testing

@testable import Analysis

/// Analyses a text with what is known of the previous version, and compares it with a fresh one.
@discardableResult
private func expectSame(
  _ buffer: TextBuffer, reusing previous: Filing, _ note: @autoclosure () -> String,
  sourceLocation: SourceLocation = #_sourceLocation
) -> Filing {
  let reused = Analyzer().analyze(buffer, reusing: previous)
  expectSame(buffer, reused, note(), sourceLocation: sourceLocation)
  return reused
}

/// Makes edits as people and programs make them.
private struct Edits {
  private static let typed = [
    "a", "e", " ", ".", ",", "\n", "\r", "\r\n", "é", "😀", "“", "’", "%", "$", "1", "0", "\u{A0}",
    "\n\n", "-", "|", "(",
  ]
  private static let pasted = [
    "\n\n2\n-\n\n", "\r\n\r\n3\r\n-\r\n\r\n", "\n\nItem 1A. Risk Factors\n\n", "\nOverview\n",
    "In 2022, one customer accounted for 44% of our revenue. ", "respectively", "we ", "not ",
    "\n● | Loud. It is loud.\n", "\n--+-----\n", "Item 1. Business\n", "$4.1 million",
    "For the years ended December 31, 2022 and 2021, our revenue was $5 million and $4 million, "
      + "respectively.\n",
    "The terms “we” and “Torvale” refer to Torvale Foods, Inc.\n", "\u{FEFF}", "\u{0}",
  ]

  var random: SplitMix

  mutating func next(in bytes: [UInt8]) -> TextEdit {
    func place() -> Int { Int.random(in: 0...bytes.count, using: &random) }
    let start = place()
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1, 2: return edit(start, 0, Self.typed.randomElement(using: &random) ?? "")
    case 3: return edit(start, 1, "")
    case 4: return edit(start, Int.random(in: 0...600, using: &random), "")
    case 5: return edit(start, 0, Self.pasted.randomElement(using: &random) ?? "")
    case 6:
      return edit(
        start, Int.random(in: 0...40, using: &random),
        Self.pasted.randomElement(using: &random) ?? "")
    default:
      // A stretch of the text itself, moved.
      let from = place()
      let end = min(bytes.count, from + Int.random(in: 0...300, using: &random))
      return TextEdit(range: ByteRange(start, start), replacement: Array(bytes[from..<end]))
    }
  }

  private func edit(_ start: Int, _ count: Int, _ text: String) -> TextEdit {
    TextEdit(range: ByteRange(start, start + count), replacement: Array(text.utf8))
  }
}

@Suite struct IncrementalAnalysisTests {
  private func chain(_ text: [UInt8], seed: UInt64, count: Int) {
    var buffer = TextBuffer(text)
    var edits = Edits(random: SplitMix(seed: seed))
    var filing = Analyzer().analyze(buffer)
    for number in 0..<count {
      let edit = edits.next(in: buffer.bytes)
      buffer.apply(edit)
      filing = expectSame(buffer, reusing: filing, "seed \(seed), edit \(number): \(edit.range)")
    }
  }

  @Test func chainsOfEditsOfTheSampleFiling() {
    for seed in 1...3 { chain(SampleTexts.filing, seed: UInt64(seed), count: 12) }
  }

  @Test(arguments: 1...12)
  func chainsOfEditsOfSmallTexts(_ seed: Int) {
    chain(Array(SampleTexts.scales.utf8), seed: UInt64(seed), count: 18)
    chain(Array(SampleTexts.bank.utf8), seed: UInt64(seed + 100), count: 18)
    chain([], seed: UInt64(seed + 200), count: 25)
  }

  @Test func everyLetterOfASentenceTyped() {
    let text = Array(SampleTexts.scales.utf8)
    let sentence = Array("\nIn 2022, 12% of our revenue came from two customers.".utf8)
    var buffer = TextBuffer(text)
    var filing = Analyzer().analyze(buffer)
    for (number, byte) in sentence.enumerated() {
      let place = text.count + number
      buffer.apply(TextEdit(range: ByteRange(place, place), replacement: [byte]))
      filing = expectSame(buffer, reusing: filing, "letter \(number)")
    }
    #expect(filing.facts.contains { $0.value?.raw == "12%" })
  }

  /// Blocks that change places, come twice or go are taken over from wherever they stood.
  @Test func blocksThatMove() {
    let blocks = SampleTexts.scales.split(separator: "\n\n").map(String.init)
    var random = SplitMix(seed: 4)
    var filing = Analyzer().analyze(TextBuffer(SampleTexts.scales))
    for number in 0..<40 {
      var order = blocks.shuffled(using: &random)
      if number.isMultiple(of: 3) { order += [order[0], order[1]] }
      if number.isMultiple(of: 4) { order.removeLast(2) }
      let buffer = TextBuffer("Item 1. Business\n\n" + order.joined(separator: "\n\n"))
      filing = expectSame(buffer, reusing: filing, "order \(number)")
    }
  }

  /// What is known of another filing altogether does no harm.
  @Test func previousOfAnotherFiling() {
    let texts = [
      SampleTexts.filing, Array(SampleTexts.scales.utf8), Array(SampleTexts.bank.utf8), [],
    ]
    for old in texts {
      let previous = Analyzer().analyze(TextBuffer(old))
      for new in texts {
        expectSame(TextBuffer(new), reusing: previous, "\(old.count) → \(new.count)")
      }
    }
  }

  /// The budget of the previous version does not stay.
  @Test func otherSettings() {
    var settings = AnalysisSettings()
    settings.tokenBudget = 60
    let buffer = TextBuffer(SampleTexts.filing)
    let small = Analyzer(settings: settings).analyze(buffer)
    let large = expectSame(buffer, reusing: small, "budget")
    #expect(small.summary.tokenCount <= 60)
    #expect(large.summary.tokenCount > 60)
  }
}
