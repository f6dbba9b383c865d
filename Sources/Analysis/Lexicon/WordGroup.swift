/// Different words in the order of their hashes, so that two groups are compared side by side.
struct WordGroup: Sendable {
  /// The words.
  private(set) var words: [Word]

  /// Takes words, each once.
  init(_ words: some Sequence<Word>) {
    var result: [Word] = []
    for word in words.sorted(by: { $0.hash < $1.hash }) where result.last != word {
      result.append(word)
    }
    self.words = result
  }

  /// No words.
  init() { words = [] }

  /// The number of words.
  var count: Int { words.count }

  /// The words that satisfy a condition.
  func filter(_ isIncluded: (Word) -> Bool) -> WordGroup {
    var result = self
    result.words = words.filter(isIncluded)
    return result
  }

  /// The number of words that both groups hold.
  func sharedCount(_ other: WordGroup) -> Int {
    var left = 0
    var right = 0
    var count = 0
    while left < words.count, right < other.words.count {
      let (first, second) = (words[left].hash, other.words[right].hash)
      if first == second { count += 1 }
      if first <= second { left += 1 }
      if second <= first { right += 1 }
    }
    return count
  }
}
