/// One sentence with what its block tells of it: tags, values and groups of values.
final class SentenceReading {
  /// Values of one kind that stand side by side: `$69.8 million and $54.6 million`.
  struct Group {
    /// Indices of the values in ``SentenceReading/values``.
    let members: Range<Int>
    /// The tokens from the first hedge to the last value.
    let tokens: Range<Int>
    /// The tokens of the values without hedges.
    let bareTokens: Range<Int>
    /// Whether one hedge before the group scopes over all of it.
    let sharedBound: Bound?
  }

  /// All tokens of the block.
  let tokens: [Token]
  /// The tokens of the sentence.
  let range: Range<Int>
  /// The values of the sentence, ascending.
  let values: ArraySlice<TextValue>
  /// The groups of values, ascending.
  let groups: [Group]
  /// The finite predicates, in order.
  private(set) var predicates: [Predicate] = []
  /// What of words, tags and values the sentence holds.
  let sieve: WordSieve
  private let tags: [WordTag]
  /// For each token of the sentence the index of the group whose hedge or value starts there, else -1.
  private let groupStarts: [Int16]
  /// For each token of the sentence the number of the verb it may be a form of, else the greatest.
  private let lemmas: [UInt16]

  /// Reads a sentence of a block.
  init(tokens: [Token], range: Range<Int>, values: ArraySlice<TextValue>) {
    self.tokens = tokens
    self.range = range
    self.values = values
    let tagger = WordTagger(tokens: tokens, range: range)
    tags = tagger.tags
    let groups = Self.groups(of: values, tokens: tokens)
    var starts = [Int16](repeatElement(-1, count: range.count))
    for (number, group) in groups.enumerated() {
      let position = group.tokens.lowerBound - range.lowerBound
      if starts.indices.contains(position) { starts[position] = Int16(clamping: number) }
      let bare = group.bareTokens.lowerBound - range.lowerBound
      if starts.indices.contains(bare) { starts[bare] = Int16(clamping: number) }
    }
    self.groups = groups
    groupStarts = starts
    lemmas = tagger.verbs.map { $0?.lemma ?? .max }
    sieve = Self.sieve(of: tokens[range], tagger, groups.map { values[$0.members.lowerBound].kind })
    predicates = findPredicates()
  }

  private static func sieve(
    of tokens: ArraySlice<Token>, _ tagger: WordTagger, _ groups: [TextValue.Kind]
  ) -> WordSieve {
    var sieve = WordSieve()
    for token in tokens {
      if token.kind == .word { sieve.insert(token.word.hash) } else { sieve.insert(token.kind) }
    }
    for tag in tagger.tags { sieve.insert(tag) }
    for case .some(let verb) in tagger.verbs { sieve.insert(verb: verb.lemma) }
    for group in groups {
      if let group = PhrasePattern.GroupClass(group) { sieve.insert(group) }
    }
    return sieve
  }

  /// The tag of a token of the sentence; `.stop` outside of it.
  @inline(__always)
  func tag(_ token: Int) -> WordTag {
    range.contains(token) ? tags[token - range.lowerBound] : .stop
  }

  /// The word of a token of the sentence; `.none` outside of it.
  @inline(__always)
  func word(_ token: Int) -> Word {
    range.contains(token) ? tokens[token].word : .none
  }

  /// The number of the verb that a token of the sentence may be a form of.
  @inline(__always)
  func lemma(_ token: Int) -> UInt16? {
    guard range.contains(token), lemmas[token - range.lowerBound] != .max else { return nil }
    return lemmas[token - range.lowerBound]
  }

  /// The kind of a token of the sentence; nil outside of it.
  func kind(_ token: Int) -> Token.Kind? {
    range.contains(token) ? tokens[token].kind : nil
  }

  /// The group whose hedge or first value starts at a token.
  func group(startingAt token: Int) -> Group? {
    guard range.contains(token) else { return nil }
    let number = groupStarts[token - range.lowerBound]
    return number >= 0 ? groups[Int(number)] : nil
  }

  /// The group that holds a token.
  func group(holding token: Int) -> Group? {
    groups.first { $0.tokens.contains(token) }
  }

  private static func groups(of values: ArraySlice<TextValue>, tokens: [Token]) -> [Group] {
    var result: [Group] = []
    var index = values.startIndex
    while index < values.endIndex {
      var end = index + 1
      while end < values.endIndex, joined(values[end - 1], values[end], tokens) { end += 1 }
      let first = values[index]
      let last = values[end - 1]
      let inherits = first.bound == .approximately && end - index > 1
      result.append(
        Group(
          members: index..<end,
          tokens: first.hedgedTokens.lowerBound..<last.hedgedTokens.upperBound,
          bareTokens: first.tokens.lowerBound..<last.tokens.upperBound,
          sharedBound: inherits ? first.bound : nil))
      index = end
    }
    return result
  }

  /// Whether only `,`, `and`, `or` or both stand between two values of one kind.
  private static func joined(_ left: TextValue, _ right: TextValue, _ tokens: [Token]) -> Bool {
    guard left.kind.isAlike(right.kind) else { return false }
    let gap =
      left.hedgedTokens
      .upperBound..<max(right.hedgedTokens.lowerBound, left.hedgedTokens.upperBound)
    guard !gap.isEmpty, gap.count <= 2 else { return false }
    // `$307 million, or $0.19 per share`: the same amount told anew.
    if case .money = left.kind, gap.count == 2, tokens[gap.upperBound - 1].word == "or" {
      return false
    }
    return gap.allSatisfy { index in
      tokens[index].kind == .comma || tokens[index].word == "and" || tokens[index].word == "or"
    }
  }
}

extension TextValue.Kind {
  /// Whether two values can stand in one list.
  func isAlike(_ other: TextValue.Kind) -> Bool {
    switch (self, other) {
    case (.money, .money), (.percent, .percent), (.count, .count), (.duration, .duration): true
    case (.period, .period): true
    default: false
    }
  }
}
