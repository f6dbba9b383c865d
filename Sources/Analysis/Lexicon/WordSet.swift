/// A set of words, written as one string and parsed once.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  /// Reads words separated by white space.
  init(_ words: StaticString) {
    hashes = Set(words.description.split(whereSeparator: \.isWhitespace).map { Word($0).hash })
  }

  /// Whether the word is one of the set.
  @inline(__always)
  func contains(_ word: Word) -> Bool { hashes.contains(word.hash) }
}
