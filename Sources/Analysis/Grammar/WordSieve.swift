/// What a sentence holds, or what a match needs one of, as bits that several things may share.
///
/// Words, verbs, tags and kinds of tokens and of values are thrown together. Where two sieves have
/// no bit in common, the sentence holds nothing of what is needed; where they have one, it may.
struct WordSieve: Sendable {
  private var bits = SIMD8<UInt64>.zero

  /// Notes a word by its hash.
  @inline(__always)
  mutating func insert(_ hash: UInt64) {
    let bit = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 55)
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Notes a form of a verb.
  @inline(__always)
  mutating func insert(verb lemma: UInt16) { insert(1 << 32 | UInt64(lemma)) }

  /// Notes a tag.
  @inline(__always)
  mutating func insert(_ tag: WordTag) { insert(2 << 32 | UInt64(tag.rawValue)) }

  /// Notes a kind of token.
  @inline(__always)
  mutating func insert(_ kind: Token.Kind) { insert(3 << 32 | UInt64(kind.rawValue)) }

  /// Notes a group of values of a class.
  @inline(__always)
  mutating func insert(_ group: PhrasePattern.GroupClass) {
    insert(4 << 32 | UInt64(group.rawValue))
  }

  /// Whether the two have something in common, perhaps.
  @inline(__always)
  func mayMeet(_ other: WordSieve) -> Bool {
    let common = bits & other.bits
    var union: UInt64 = 0
    for index in 0..<8 { union |= common[index] }
    return union != 0
  }
}
