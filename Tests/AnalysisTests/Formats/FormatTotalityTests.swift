import Testing

@testable import Analysis

/// Any bytes give a view in every format, in linear time.
@Suite struct FormatTotalityTests {
  private static let submission =
    SampleSubmission.header.utf8.suffix(520) + SampleSubmission.form.utf8
    + SampleSubmission.exhibits.utf8.dropFirst(80).prefix(300)
  private static let documents: [FilingFormat: [UInt8]] = [
    .submission: Array("<SEC-DOCUMENT>\n".utf8) + submission,
    .plain: Array(SampleSubmission.form.utf8.dropFirst(60)),
    .markdown: Array(
      """
      # Larkspur ^®^ *10-K*

      **COMPANY CONFORMED NAME:** LARK
      - **FISCAL YEAR END:** 1231

      ------
      **ITEM 1. &nbsp;<u>BUSINESS</u>** [a](b) \\*c\\* ![d](e)
      > _words_ of `code` ~~x~~ <br> <b>bold

      |  | **2023** ||
      |---|---|---|
      | Net sales | $*12* | (3) |
      """.utf8),
  ]

  @Test(arguments: [FilingFormat.submission, .plain, .markdown])
  func truncations(format: FilingFormat) throws {
    let document = try #require(Self.documents[format])
    var bytes = document
    while bytes.count < 1_000 { bytes += document }
    for count in 0...max(1_000, bytes.count / 2) {
      let prefix = Array(bytes[..<min(count, bytes.count)])
      expectSound(format.view(of: prefix), prefix)
      _ = FilingFormat.detect(prefix)
    }
  }

  @Test(arguments: [FilingFormat.submission, .plain, .markdown])
  func mutations(format: FilingFormat) throws {
    let whole = try #require(Self.documents[format])
    var random = SplitMix(seed: 41)
    let marks =
      Array("<>&|*_#\\^`[]()-~!$%:;/ \n\t\r12aTES.".utf8) + [0, 12, 0x80, 0xC2, 0xE2, 0xFF]
    for _ in 0..<10_000 {
      let start = Int.random(in: 0..<max(1, whole.count - 300), using: &random)
      var bytes = Array(whole[start..<min(whole.count, start + 300)])
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let mark = marks.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<3, using: &random) {
        case 0: if bytes.count > 1 { bytes.remove(at: place) }
        case 1: bytes.insert(mark, at: place)
        default: bytes[place] = mark
        }
      }
      expectSound(format.view(of: bytes), bytes)
    }
  }

  /// Texts that a quadratic reader would not get through.
  @Test(arguments: [
    "*a", "**", "_a ", "^a", "[", "](", "![", "`", "<b>", "|", "| a ", "\\", "<TABLE>\n",
    "<PAGE>\n",
    "<S> <C>\n", "a  1\n", "1  2\n", "<DOCUMENT>\n", "<TEXT>\n", "- a\n", "a\n---\n", "a | b\n",
    "Total   \n", ". . .", "$(",
  ])
  func manyOfOneKind(piece: String) {
    let bytes = Array(String(repeating: piece, count: 5_000).utf8)
    for format in [FilingFormat.plain, .submission, .markdown] {
      expectSound(format.view(of: bytes), bytes)
    }
  }
}
