/// The names that a filing gives to the registrant and to parts of it.
///
/// `Horizon Bank, its wholly-owned subsidiary (the “Bank”)`, `GAINSCO, INC. (“GAN”)`.
struct OwnNames: Sendable, Equatable {
  private var words: Set<Word>

  private static let parts = WordSet("subsidiary subsidiaries segment segments division divisions")
  private static let corporate = WordSet("company corporation bank registrant")

  /// Collects the names.
  /// - Complexity: O(n) in the tokens.
  init(_ filing: FilingFacts) {
    words = filing.registrant?.aliases ?? []
    for (block, analysis) in filing.blocks.enumerated()
    where filing.isRead(block: block) || block < 400 {
      if analysis.structure.marks.contains(.bracket) { collect(analysis.structure.tokens) }
    }
  }

  /// Whether the first name in a range is one of the registrant's.
  func isOwn(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    guard let first = range.first(where: { Self.isName(tokens[$0]) }) else { return false }
    return words.contains(tokens[first].word)
  }

  private static func isName(_ token: Token) -> Bool {
    token.kind == .word && token.traits.contains(.capitalised)
      && ClosedClass.tag(of: token.word) == nil
  }

  /// Takes the names that brackets give: the words before must name the registrant or say that it
  /// is a part of it.
  private mutating func collect(_ tokens: [Token]) {
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .openBracket else {
        index += 1
        continue
      }
      var close = index + 1
      while close < tokens.count, close < index + 24, tokens[close].kind != .closeBracket {
        close += 1
      }
      guard close < tokens.count, tokens[close].kind == .closeBracket else {
        index += 1
        continue
      }
      let isPart = tokens[max(0, index - 9)..<index].contains { Self.parts.contains($0.word) }
      let isOwn = name(before: index, in: tokens).contains {
        Self.isName($0) && words.contains($0.word)
      }
      if isPart || isOwn { take(tokens[(index + 1)..<close]) }
      index = close
    }
  }

  /// The name that ends right before a token: `Norfolk Southern Corporation and subsidiaries`.
  private func name(before index: Int, in tokens: [Token]) -> ArraySlice<Token> {
    var start = index
    while start > 0, start > index - 12 {
      let token = tokens[start - 1]
      let isJoint = token.kind == .comma || token.kind == .stop || Self.joints.contains(token.word)
      guard Self.isName(token) || isJoint else { break }
      start -= 1
    }
    return tokens[start..<index]
  }

  private static let joints = WordSet("and of & the its")

  private mutating func take(_ inner: ArraySlice<Token>) {
    for (position, token) in zip(inner.indices, inner) where Self.isName(token) {
      let isQuoted = position > inner.startIndex && inner[position - 1].kind == .openQuote
      let isShort = inner.count <= 2 && token.traits.contains(.allCapitals)
      guard isQuoted || isShort, !Self.generic.contains(token.word) else { continue }
      words.insert(token.word)
    }
  }

  private static let generic = WordSet(
    "plan agreement notes note act securities common stock report form series class note nyse nasdaq"
  )
}
