import Analysis
import Testing

@Suite struct TokenBoundTests {
  /// Texts, and the most tokens that any of the four tokenizers makes of each.
  static let measured: [(text: String, tokens: Int)] = [
    ("Revenue", 1),
    ("Net sales increased 12% to $69.8 million in fiscal 2022.", 18),
    (
      "Harrow Bay Instruments, Inc. designs, manufactures and sells pressure sensors, flow meters "
        + "and related software to customers in the oil and gas, water and food industries.", 34
    ),
    (
      "The Company’s three largest customers accounted for 41%, 17% and 9%, respectively, of net "
        + "sales for the year ended June 30, 2021, compared with 38%, 19% and 11% in 2020.", 53
    ),
    (
      "As of December 31, 2023, we had cash and cash equivalents of $1,234,567, an accumulated "
        + "deficit of $(88.4) million and approximately 1,150 full-time employees.", 44
    ),
    (
      "Our TideLink®, FlowSure™ and MX-400 products are sold “as is”—without recourse—through "
        + "distributors in São Paulo, Zürich and Genève.", 41
    ),
    (
      "On March 3, 2022, the Registrant entered into a $250 million senior secured revolving credit "
        + "facility (the “Credit Agreement”) bearing interest at SOFR plus 1.75%.", 40
    ),
    (
      "The U.S. Food and Drug Administration’s approval of zelvotinib, our lead product candidate, "
        + "isn't assured, and our competitors' products may be approved first.", 38
    ),
    (
      "Non-GAAP operating income was up 7.4% year-over-year; EBITDA of NOK 45.2 billion "
        + "(€3.9 billion) set a third-quarter record.", 42
    ),
  ]

  @Test(arguments: measured)
  func boundsWhatTokenizersTake(text: String, tokens: Int) {
    let bound = TokenBound.upperBound(of: text)
    #expect(bound >= tokens)
    #expect(bound * 4 <= tokens * 5)
    #expect(TokenBound.upperBound(of: Array(text.utf8)) == bound)
  }

  @Test func boundsAParagraphClosely() {
    // Joined by spaces, the sentences above take 298 tokens at most.
    let paragraph = Self.measured.dropFirst().map(\.text).joined(separator: " ")
    let bound = TokenBound.upperBound(of: paragraph)
    #expect(bound >= 298)
    #expect(bound <= 298 * 110 / 100)
  }

  @Test func emptyTextHasNoTokens() {
    #expect(TokenBound.upperBound(of: "") == 0)
    #expect(TokenTally.zero.upperBound == 0)
  }

  @Test func talliesAddUp() {
    for (first, _) in Self.measured {
      for (second, _) in Self.measured {
        let whole = TokenBound.tally(of: first + " " + second)
        #expect(whole == TokenBound.tally(of: first) + TokenBound.tally(of: " " + second))
        #expect(whole.upperBound >= TokenBound.upperBound(of: first))
        #expect(whole.upperBound >= TokenBound.tally(of: " " + second).upperBound)
      }
    }
  }

  @Test(arguments: [
    ("7", 1), ("75", 1), ("893", 2), ("2019", 2), (" 2019", 3), ("1234567", 4),
  ])
  func costsNumbersByTheirLength(text: String, tokens: Int) {
    #expect(TokenBound.upperBound(of: text) == tokens)
  }

  @Test func anyBytesHaveABound() {
    var state: UInt64 = 88_172_645_463_325_252
    func next() -> UInt8 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state >> 24)
    }
    for round in 0..<2000 {
      let bytes = (0..<(round % 97)).map { _ in round % 2 == 0 ? next() : next() & 0x7F }
      let bound = TokenBound.upperBound(of: bytes)
      #expect((bytes.isEmpty ? 0 : 1)...(bytes.count * 6 + 1) ~= bound)
    }
  }

  @Test func wordsOfAnyLengthHaveABound() {
    for length in [39, 40, 41, 5000] {
      #expect(TokenBound.upperBound(of: String(repeating: "q", count: length)) <= length + 1)
      #expect(TokenBound.upperBound(of: String(repeating: "7", count: length)) >= length / 3)
      #expect(TokenBound.upperBound(of: String(repeating: " ", count: length)) <= length + 1)
    }
  }
}
