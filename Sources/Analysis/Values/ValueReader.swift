/// Finds the figures and times in the text of one block.
///
/// The result depends on the bytes of the block alone. Tokens are tried from left to right; what
/// no value can start with costs one look-up of a word.
public enum ValueReader {
  /// All values of a block, in the order of their first tokens, none overlapping another.
  /// - Complexity: O(n) in the tokens.
  public static func values(of tokens: [Token], in text: Span<UInt8>) -> [TextValue] {
    guard let first = tokens.firstIndex(where: { Trigger.of($0) != nil }) else { return [] }
    var scan = ValueScan(tokens)
    var index = first
    while index < tokens.count {
      guard let trigger = Trigger.of(tokens[index]) else {
        index += 1
        continue
      }
      index = max(index + 1, scan.read(trigger, at: index, text))
    }
    return scan.values
  }
}

/// What a token may open.
enum Trigger: UInt16 {
  case number, currency, code, numberWord, compound, month, opener, ordinal, fraction

  /// What the token may open, or nil for most of them.
  @inline(__always)
  static func of(_ token: Token) -> Trigger? {
    switch token.kind {
    case .number: .number
    case .currency: .currency
    case .word: token.traits.contains(.withDigit) ? .code : words[token.word].flatMap(of(raw:))
    default: nil
    }
  }

  @inline(__always)
  private static func of(raw: Int) -> Trigger? { Trigger(rawValue: UInt16(raw)) }

  private static let words: WordTable = {
    let lists: [(Trigger, [Word])] = [
      (.numberWord, ValueWords.numbers.words + ["dozen"]), (.compound, ValueWords.compounds.words),
      (.month, ValueWords.months.words), (.ordinal, ValueWords.ordinals.words),
      (
        .opener,
        ["year", "years", "fiscal", "calendar", "quarter", "quarters", "period", "periods"]
      ), (.code, ["fy", "cy"]), (.fraction, ValueWords.fractions.words),
    ]
    var table = WordTable(capacity: lists.reduce(0) { $0 + $1.1.count })
    for (trigger, words) in lists { for word in words { table.insert(word, trigger.rawValue) } }
    return table
  }()
}
