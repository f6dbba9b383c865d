/// A word as rules compare it: a hash of its letters with case and apostrophe shape folded.
///
/// `Word("Revenues") == Word("revenues")`, and `’` is `'`. 64 bits make an accidental match between
/// two different words of a language practically impossible, and no table has to be kept.
public struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The hash; 0 stands for a token that is no word.
  public let hash: UInt64

  /// Wraps a hash.
  @inlinable
  public init(hash: UInt64) { self.hash = hash }

  /// Folds and hashes a spelling.
  public init(_ spelling: some StringProtocol) {
    self.init(bytes: spelling.utf8)
  }

  /// Folds and hashes the UTF-8 bytes of a spelling.
  @inline(__always)
  init(bytes: some Sequence<UInt8>) {
    var hasher = WordHasher()
    // The bytes of `’` seen so far, held back until it is sure that they are one.
    var held = 0
    for byte in bytes {
      if byte >= 0x80, byte == Self.apostrophe[held] {
        held += 1
        if held == 3 {
          hasher.combine(0x27)
          held = 0
        }
        continue
      }
      for index in 0..<held { hasher.combine(Self.apostrophe[index]) }
      held = byte == Self.apostrophe[0] ? 1 : 0
      if held == 0 { hasher.combine(byte) }
    }
    for index in 0..<held { hasher.combine(Self.apostrophe[index]) }
    self.hash = hasher.value
  }

  /// Folds and hashes a literal.
  ///
  /// A literal is written with the straight apostrophe: `"don't"`. The pointer is that of the
  /// literal itself: so the compiler computes the hash, and the program only compares numbers.
  @inline(__always)
  public init(stringLiteral value: StaticString) {
    var hasher = WordHasher()
    for index in 0..<value.utf8CodeUnitCount {
      hasher.combine(unsafe value.utf8Start[index])
    }
    hash = hasher.value
  }

  private static let apostrophe: [UInt8] = [0xE2, 0x80, 0x99]

  /// Stands for a token that is no word.
  public static let none = Word(hash: 0)
}

/// FNV-1a over bytes with ASCII capitals folded.
struct WordHasher {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Begins a word.
  init() {}

  /// Begins a word with some bytes.
  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  @inline(__always)
  mutating func combine(_ byte: UInt8) {
    let folded = byte &- 65 < 26 ? byte | 0x20 : byte
    value = (value ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
  }
}
