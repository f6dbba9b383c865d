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
  init(bytes: some Sequence<UInt8>) {
    var hasher = WordHasher()
    // `’` is E2 80 99: what may be its beginning waits for the third byte.
    var pending: [UInt8] = []
    for byte in bytes {
      if byte == 0xE2 || !pending.isEmpty {
        pending.append(byte)
        guard pending.count == 3 else { continue }
        if pending == [0xE2, 0x80, 0x99] {
          hasher.combine(0x27)
        } else {
          for byte in pending { hasher.combine(byte) }
        }
        pending.removeAll()
      } else {
        hasher.combine(byte)
      }
    }
    for byte in pending { hasher.combine(byte) }
    hash = hasher.value
  }

  /// Folds and hashes a literal.
  public init(stringLiteral value: String) { self.init(bytes: value.utf8) }

  /// Stands for a token that is no word.
  public static let none = Word(hash: 0)
}

/// FNV-1a over bytes with ASCII capitals folded.
struct WordHasher {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func combine(_ byte: UInt8) {
    let folded = byte &- 65 < 26 ? byte | 0x20 : byte
    value = (value ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
  }
}
