/// A set of words, written as one string and parsed once.
struct WordSet: Sendable {
  private let table: WordTable

  /// Reads words separated by white space.
  init(_ words: StaticString) { table = WordTable(words) }

  /// Whether the word is one of the set.
  @inline(__always)
  func contains(_ word: Word) -> Bool { table.contains(word) }
}
