/// `our top four customers`, `five largest customers`, `two customers`, `one customer`.
enum TopCustomers {
  private static let pattern = PhrasePattern(
    """
    (our|its|the|these|those)? (top|largest|biggest|principal|major)? <count:@count>
    (top|largest|biggest|principal|major|large|significant|oem|individual|different|national|wholesale)* (customers|customer|clients|licensees|distributors|wholesalers)
    """)

  /// The number of customers that a phrase names together; nil where it names no number of them.
  static func count(in phrase: Range<Int>, of sentence: SentenceReading) -> Int? {
    for token in phrase {
      guard let match = pattern.match(sentence, at: token), let count = match["count"],
        let group = sentence.group(startingAt: count.lowerBound),
        let value = sentence.values[group.members.lowerBound].nominal?.integer
      else { continue }
      return (1...100).contains(value) ? value : nil
    }
    return nil
  }
}
