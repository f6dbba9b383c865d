@testable import Analysis

/// The first sentence of a text, read as a block of its own.
struct SentenceFixture {
  let bytes: [UInt8]
  let sentence: SentenceReading

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes.span)
    let values = ValueReader.values(of: tokens, in: bytes.span)
    let range = SentenceSplitter.sentences(of: tokens).first?.tokens ?? 0..<0
    let inside = values.filter { value in range.contains(value.tokens.lowerBound) }
    self.bytes = bytes
    sentence = SentenceReading(tokens: tokens, range: range, values: inside[...])
  }

  /// The words of some tokens; `–` for none.
  func text(_ range: Range<Int>?) -> String {
    guard let range, let first = sentence.tokens[range].first,
      let last = sentence.tokens[range].last
    else { return "–" }
    return String(decoding: bytes[Int(first.start)..<last.end], as: UTF8.self)
  }

  /// The number of the first token with a spelling, folded.
  func token(_ word: Word) -> Int? {
    sentence.range.first { sentence.word($0) == word }
  }
}
