import FoundationEssentials
import Testing

@testable import Analysis

/// Random edits through positions of the protocol: what is reused never shows in any layer.
///
/// The number of edits of each format is 40, or what `ANALYST_DIFFERENTIAL_EDITS` says.
@Suite struct DifferentialTests {
  private static let editCount =
    ProcessInfo.processInfo.environment["ANALYST_DIFFERENTIAL_EDITS"].flatMap { Int($0) } ?? 40

  /// A filing of each format, written for this test.
  private static let filings: [FilingFormat: String] = [
    .plain: SampleTexts.scales + SampleTexts.bank,
    .markdown: SampleTexts.table,
    .html: """
    <html><head><title>10-K</title></head><body><p align="center"><b>PART I</b></p>
    <p><b>Item&nbsp;1. Business</b></p><p>Larkspur Instruments, Inc. (“Larkspur”) sells scales 😀.
    In 2022, two customers accounted for 31% and 12% of our revenue, respectively.</p>
    <table><tr><td></td><td>2022</td><td>2021</td></tr><tr><td>Net sales</td><td>$12.4</td>
    <td>$9.7</td></tr><tr><td>Net loss</td><td>(3.1)</td><td>(4.0)</td></tr></table>
    <hr><p>2</p><p><b>Item&nbsp;1A. Risk Factors</b></p><p>We have incurred losses. See Item 7.</p>
    </body></html>
    """,
    .submission: SampleSubmission.header + SampleSubmission.form + SampleSubmission.exhibits,
  ]

  private static let pieces = [
    "a", " ", ".", "\n", "\r", "\r\n", "é", "😀", "’", "%", "$1", "<", ">", "&", "|", "*", "<p>",
    "</td>", "<td colspan=3>", "\n\nItem 7. Management’s Discussion\n\n", "\u{FEFF}", "\u{0}",
    "In 2022, one customer accounted for 44% of our revenue. ", "\n| a | 1 |\n", "<PAGE>\n",
    "We had a net loss of $5 million. ", "not ", "\n\n", "&#8364;", "-->", "<!--",
  ]

  /// A position of any encoding, often inside a pair of surrogates, past the end or before it.
  private func position(_ buffer: TextBuffer, _ random: inout SplitMix) -> TextPosition {
    var position = buffer.position(
      of: Int.random(in: 0...buffer.count, using: &random), in: .utf16)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: position.column += 1
    case 1: position.column += 100_000
    case 2: position.line += 1
    default: break
    }
    return position
  }

  @Test(arguments: [FilingFormat.plain, .markdown, .html, .submission])
  func incrementalIsFromScratch(_ format: FilingFormat) throws {
    let text = try #require(Self.filings[format])
    var random = SplitMix(seed: UInt64(text.utf8.count))
    var buffer = TextBuffer(text)
    #expect(buffer.bytes.isEmpty == false && FilingFormat.detect(buffer.bytes) == format)
    var filing = Analyzer().analyze(buffer)
    for number in 0..<Self.editCount {
      let encoding = PositionEncoding.allCases[number % PositionEncoding.allCases.count]
      let start = buffer.offset(of: position(buffer, &random), in: encoding)
      let isDeletion = Int.random(in: 0..<3, using: &random) == 0
      let end =
        isDeletion ? start + Int.random(in: 0...400, using: &random) : start
      let piece = isDeletion ? "" : Self.pieces.randomElement(using: &random) ?? ""
      buffer.apply(TextEdit(range: ByteRange(start, end), replacement: Array(piece.utf8)))
      // What counts lines and columns follows the edit too.
      let counted = TextBuffer(buffer.bytes)
      for offset in stride(from: 0, through: buffer.count, by: 97) {
        #expect(
          buffer.position(of: offset, in: encoding) == counted.position(of: offset, in: encoding))
      }
      filing = Analyzer().analyze(buffer, reusing: filing)
      expectSame(buffer, filing, "\(format), edit \(number) at \(start)..<\(end)")
      if buffer.count < text.utf8.count / 2 { buffer = TextBuffer(text) }
    }
  }

  /// Several threads give what one gives.
  @Test func workersDoNotShow() {
    for text in Self.filings.values {
      let buffer = TextBuffer(String(repeating: text, count: 12))
      let one = Analyzer().analyze(buffer)
      let backwards = Analyzer(workers: BackwardWorkers()).analyze(buffer)
      #expect(one.facts == backwards.facts)
      #expect(one.findings == backwards.findings)
    }
  }
}

/// Does the last piece of work first.
private struct BackwardWorkers: Workers {
  func map<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    (0..<count).reversed().map(work).reversed()
  }
}
