import Testing

@testable import Analysis

/// Any bytes give values, ascending and inside the block.
@Suite struct ValueTotalityTests {
  private static let pieces: [String] = [
    "$", "€", "US", "C", "(", ")", "%", ",", ".", "-", "–", "/", ":", "+", "~", ">", " ", " ", " ",
    "\n", "’", "'", "1", "2", "31", "69.8", "14,087", "2022", "2021", "1999", "007", "10-50",
    "99999999999999999999", "million", "billion", "thousand", "hundred", "dozen", "one", "twenty",
    "twenty-five", "and", "or", "to", "through", "between", "from", "over", "more", "than", "less",
    "at", "least", "up", "no", "not", "approximately", "nearly", "half", "a", "third", "quarter",
    "quarters", "of", "first", "second", "fiscal", "calendar", "year", "years", "ended", "months",
    "weeks", "days", "period", "December", "May", "February", "29", "FY2022", "FY", "Q1", "3Q22",
    "12/31/2022", "31st", "three-year", "dollars", "cents", "percent", "points", "basis", "feet",
    "°", "F", "Item", "Note", "in", "excess", "equal", "greater", "8", "1/2", "RMB30", "2.5M",
  ]

  @Test func randomPiecesGiveOrderedValues() {
    var random = SplitMix(seed: 7)
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        if Bool.random(using: &random) { text += " " }
      }
      check(Array(text.utf8))
    }
  }

  @Test func randomBytesGiveOrderedValues() {
    var random = SplitMix(seed: 11)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...40, using: &random)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test func tokensOfAnotherTextDoNotTrap() {
    let tokens = Tokenizer.tokens(of: Array("$69.8 million and 12/31/2022, 80°C".utf8).span)
    for count in 0..<12 {
      let short = [UInt8](repeating: 0x31, count: count)
      _ = ValueReader.values(of: tokens, in: short.span)
    }
  }

  private func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let tokens = Tokenizer.tokens(of: bytes.span)
    let values = ValueReader.values(of: tokens, in: bytes.span)
    var end = 0
    for value in values {
      let holds =
        value.hedgedTokens.lowerBound >= end && value.tokens.lowerBound >= end
        && !value.tokens.isEmpty && value.hedgedTokens.lowerBound <= value.tokens.lowerBound
        && value.hedgedTokens.upperBound >= value.tokens.upperBound
        && value.hedgedTokens.upperBound <= tokens.count
      let isAscending = value.low.flatMap { low in value.high.map { low <= $0 } } ?? true
      if !holds || !isAscending {
        Issue.record("\(String(decoding: bytes, as: UTF8.self))", sourceLocation: sourceLocation)
      }
      end = value.hedgedTokens.upperBound
    }
  }
}

/// A small generator of random numbers that always gives the same ones.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
