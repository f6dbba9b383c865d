/// A short form in capitals as a block has it: `LMR`, `SLAs`.
struct ShortForm: Sendable, Hashable {
  /// What it stands there for.
  enum Role: UInt8, Sendable {
    /// The words it is short for.
    case word
    /// A name, or a part of one: `KDDI Corporation`, `SAB 101`.
    case name
    /// Itself: the text says what it is short for.
    case introduced
  }

  /// The hash of its letters, without the `s` of the plural.
  let name: UInt64
  /// The token it stands at.
  let token: Int
  /// What it stands there for.
  let role: Role

  /// The greatest number of letters.
  static let longest = 6

  /// The hash of a word in capitals without the `s` of the plural; nil for other words.
  static func name(of token: Token, _ text: Span<UInt8>) -> UInt64? {
    guard token.kind == .word, token.traits.contains(.capitalised), token.length >= 2,
      token.end <= text.count, !token.traits.contains(.withStop)
    else { return nil }
    if token.traits.contains(.allCapitals) {
      return Int(token.length) <= longest ? token.word.hash : nil
    }
    guard token.length > 2, Int(token.length) <= longest + 1,
      text[token.end - 1] == UInt8(ascii: "s")
    else { return nil }
    var hasher = WordHasher()
    for offset in Int(token.start)..<(token.end - 1) {
      guard text[offset] &- 65 < 26 || text[offset] == UInt8(ascii: "&") else { return nil }
      hasher.combine(text[offset])
    }
    return hasher.value
  }

  /// Hands over the names inside of a word: `CISC` of `CISC-based`, `PD-1` of `anti-PD-1`, `Cross` and
  /// `Platform` together of `Cross-Platform`, `VIE` of `VIEs`.
  static func forEachName(inside token: Token, _ text: Span<UInt8>, _ body: (UInt64) -> Void) {
    guard token.kind == .word, token.length >= 3, token.end <= text.count else { return }
    if !token.traits.contains(.allCapitals), let name = name(of: token, text) { body(name) }
    guard (Int(token.start)..<token.end).contains(where: { isJoint(text[$0]) }) else { return }
    var part = WordHasher()
    var isCapital = text[Int(token.start)] &- 65 < 26
    var before: Word?
    var tail: (hasher: WordHasher, isCapital: Bool)?
    var parts = 0
    func close() {
      let word = Word(hash: part.value)
      if isCapital {
        body(word.hash)
        if let before { body(BlockMentions.pair(before, word)) }
      }
      before = isCapital ? word : nil
    }
    for offset in Int(token.start)..<token.end {
      let byte = text[offset]
      if isJoint(byte) {
        close()
        parts += 1
        if tail != nil { tail?.hasher.combine(byte) }
        let next = offset + 1 < token.end && text[offset + 1] &- 65 < 26
        if tail == nil { tail = (WordHasher(), next) }
        part = WordHasher()
        isCapital = next
      } else {
        part.combine(byte)
        tail?.hasher.combine(byte)
      }
    }
    guard parts > 0 else { return }
    close()
    if parts > 1, let tail, tail.isCapital { body(tail.hasher.value) }
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
  }
}
