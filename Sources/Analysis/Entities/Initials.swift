/// Finds the words that a short form was made of.
enum Initials {
  private static let small = WordSet("of and the for in to on at a an or by with &")

  /// A word, or a part of one between hyphens, by its first letter.
  private struct Part {
    var letter: UInt8
    var token: Int
    var isSmall: Bool
  }

  /// The words right before a token whose first letters give the short form; small words may be
  /// left out.
  static func words(
    of letters: [UInt8], before end: Int, in tokens: [Token],
    bytes: (Token) -> ArraySlice<UInt8>
  ) -> Range<Int>? {
    guard letters.count >= 2, letters.count <= 8 else { return nil }
    let parts = parts(before: end, count: letters.count * 2 + 4, in: tokens, bytes: bytes)
    let start =
      match(letters, parts, countsSmallWords: false)
      ?? match(letters, parts, countsSmallWords: true)
    var last = end
    while last > 0, [.closeQuote, .comma].contains(tokens[last - 1].kind) { last -= 1 }
    return start.map { $0..<max(last, $0 + 1) }
  }

  /// The token where the letters begin, matching them from the last one.
  private static func match(
    _ letters: [UInt8], _ parts: [Part], countsSmallWords: Bool
  ) -> Int? {
    var wanted = letters.count - 1
    for part in parts {
      if part.isSmall, !countsSmallWords || part.letter != letters[wanted] { continue }
      guard part.letter == letters[wanted] else { return nil }
      if wanted == 0 { return part.token }
      wanted -= 1
    }
    return nil
  }

  /// The first letters as capitals, from the last word to the first.
  private static func parts(
    before end: Int, count: Int, in tokens: [Token], bytes: (Token) -> ArraySlice<UInt8>
  ) -> [Part] {
    var result: [Part] = []
    var index = end - 1
    while index >= 0, result.count < count {
      let token = tokens[index]
      switch token.kind {
      case .word where token.word == "'s" || token.word == "'": break
      case .word:
        var opens = true
        var inner: [Part] = []
        for byte in bytes(token) {
          if opens, ByteClass.isLetter(byte) {
            inner.append(
              Part(letter: byte & 0xDF, token: index, isSmall: small.contains(token.word)))
          }
          opens = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
        }
        result += inner.reversed()
      case .comma, .hyphen, .slash, .openQuote, .closeQuote, .mark: break
      default: return result
      }
      index -= 1
    }
    return result
  }
}
