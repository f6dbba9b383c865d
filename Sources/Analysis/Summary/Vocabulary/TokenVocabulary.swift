/// The tokens of one byte-pair tokenizer, as a `.tiktoken` file lists them.
///
/// Counts are exact for the vocabularies whose way of splitting a text into pieces is known by their
/// size (r50k, p50k, cl100k, o200k). Of any other the greatest count under these ways is given, so that
/// a summary does not grow too long.
public final class TokenVocabulary: Sendable {
  /// The number of tokens.
  public var count: Int { ranks.count }

  /// The bytes of all tokens, one after the other.
  private let bytes: [UInt8]
  /// Where the bytes of each token begin, and where those of the last one end.
  private let starts: [UInt32]
  /// The rank of each token: the lower, the sooner its two halves are joined.
  private let ranks: [UInt32]
  /// An open-addressing table from hashes to tokens, counted from 1.
  private let slots: [UInt32]
  /// The length of the longest token.
  private let longest: Int
  /// The ways in which a text may have to be split.
  private let splits: [PieceSplit]

  /// Takes over tokens; `slots` must hold all of them.
  private init(bytes: [UInt8], starts: [UInt32], ranks: [UInt32], slots: [UInt32]) {
    self.bytes = bytes
    self.starts = starts
    self.ranks = ranks
    self.slots = slots
    longest = zip(starts, starts.dropFirst()).reduce(0) { max($0, Int($1.1 - $1.0)) }
    splits = PieceSplit.ways(forTokenCount: ranks.count)
  }

  /// The tokens that a text takes.
  /// - Complexity: O(n log n) for a text of n bytes
  public func tokenCount(of text: String) -> Int { tally(of: text).upperBound }

  /// The tokens that a text takes under each way of splitting it, to be added to those of others.
  func tally(of text: String) -> TokenTally {
    let pieces = PieceText(text)
    var counts = SIMD4<Int>.zero
    for (lane, split) in splits.prefix(4).enumerated() {
      var start = 0
      while start < pieces.count {
        let end = split.end(ofPieceAt: start, in: pieces)
        counts[lane] &+= tokenCount(ofPiece: pieces.utf8(start..<end))
        start = end
      }
    }
    return TokenTally(counts: counts, isExact: true)
  }

  /// The tokens of a piece of a text that is not split any further.
  func tokenCount(ofPiece piece: ArraySlice<UInt8>) -> Int {
    if piece.isEmpty { return 0 }
    if piece.count == 1 || rank(of: piece) != nil { return 1 }
    var merger = PairMerger(piece)
    return merger.partCount(self)
  }

  /// The rank of some bytes; nil where they are no token.
  func rank(of piece: ArraySlice<UInt8>) -> UInt32? {
    guard piece.count <= longest, let token = token(of: piece) else { return nil }
    return ranks[token]
  }

  private func token(of piece: ArraySlice<UInt8>) -> Int? {
    let mask = slots.count - 1
    var slot = Self.hash(piece) & mask
    while slots[slot] != 0 {
      let token = Int(slots[slot]) - 1
      if bytes[Int(starts[token])..<Int(starts[token + 1])] == piece { return token }
      slot = (slot + 1) & mask
    }
    return nil
  }

  fileprivate static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7FFF_FFFF)
  }
}

extension TokenVocabulary: Hashable {
  /// Whether two are the same one; two that were read apart count as different.
  public static func == (left: TokenVocabulary, right: TokenVocabulary) -> Bool { left === right }

  /// Hashes which one it is.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

// MARK: Reading

extension TokenVocabulary {
  /// Why a file is no vocabulary.
  public struct Problem: Error, Hashable, Sendable {
    /// The line, counted from 1; nil where the file as a whole is meant.
    public let line: Int?
    /// What is wrong, in words.
    public let reason: String
  }

  /// Reads a `.tiktoken` file: on each line a token in base64, a space, and its rank.
  /// - Complexity: O(n) in the bytes of the file
  public static func read(_ file: [UInt8]) throws(Problem) -> TokenVocabulary {
    var reader = Reader()
    var line = 0
    for part in file.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let fields = part.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D })
      if fields.isEmpty { continue }
      guard fields.count == 2 else {
        throw Problem(line: line, reason: "a token in base64, a space and a rank are expected")
      }
      if let reason = reader.add(fields[0], rank: fields[1]) {
        throw Problem(line: line, reason: reason)
      }
    }
    return try reader.vocabulary()
  }

  /// Collects the tokens of a file.
  private struct Reader {
    private var bytes: [UInt8] = []
    private var starts: [UInt32] = [0]
    private var ranks: [UInt32] = []
    private var seen: Set<UInt32> = []

    /// The most tokens, and the most bytes of one, that are read.
    private static let limits = (tokens: 1 << 22, bytes: 1 << 12)

    /// Adds a token; gives what is wrong with it, or nil.
    mutating func add(_ text: ArraySlice<UInt8>, rank: ArraySlice<UInt8>) -> String? {
      guard let number = Self.number(rank) else { return "the rank is no whole number" }
      let start = bytes.count
      guard Base64.decode(text, into: &bytes), bytes.count > start else {
        return "the token is not in base64"
      }
      guard bytes.count - start <= Self.limits.bytes, ranks.count < Self.limits.tokens else {
        return "there are too many tokens, or one is too long"
      }
      guard seen.insert(number).inserted else { return "the rank \(number) stands a second time" }
      starts.append(UInt32(bytes.count))
      ranks.append(number)
      return nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
      var number: UInt32 = 0
      guard (1...9).contains(digits.count) else { return nil }
      for digit in digits {
        guard (0x30...0x39).contains(digit) else { return nil }
        number = number * 10 + UInt32(digit - 0x30)
      }
      return number
    }

    /// All tokens, each of which must stand once, every single byte among them.
    func vocabulary() throws(Problem) -> TokenVocabulary {
      guard !ranks.isEmpty else { throw Problem(line: nil, reason: "holds no token") }
      var size = 1024
      while size < ranks.count * 2 { size *= 2 }
      var slots = [UInt32](repeating: 0, count: size)
      var singles = Set<UInt8>()
      for token in ranks.indices {
        let piece = bytes[Int(starts[token])..<Int(starts[token + 1])]
        if piece.count == 1, let byte = piece.first { singles.insert(byte) }
        var slot = TokenVocabulary.hash(piece) & (size - 1)
        while slots[slot] != 0 {
          let other = Int(slots[slot]) - 1
          guard bytes[Int(starts[other])..<Int(starts[other + 1])] != piece else {
            throw Problem(line: nil, reason: "the token of rank \(ranks[token]) stands twice")
          }
          slot = (slot + 1) & (size - 1)
        }
        slots[slot] = UInt32(token + 1)
      }
      guard singles.count == 256 else {
        throw Problem(line: nil, reason: "lacks \(256 - singles.count) of the 256 single bytes")
      }
      return TokenVocabulary(bytes: bytes, starts: starts, ranks: ranks, slots: slots)
    }
  }
}

/// Reads base64.
enum Base64 {
  /// Appends the bytes that a text stands for; false where it is malformed.
  static func decode(_ text: ArraySlice<UInt8>, into bytes: inout [UInt8]) -> Bool {
    let digits = text.prefix { $0 != 0x3D }
    let padding = text.dropFirst(digits.count)
    guard text.count % 4 == 0, padding.count <= 2, padding.allSatisfy({ $0 == 0x3D }) else {
      return false
    }
    var bits: UInt32 = 0
    var count = 0
    for digit in digits {
      guard let value = value(of: digit) else { return false }
      bits = (bits << 6 | UInt32(value)) & 0xFFFFFF
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    // What is left over is padding and says nothing.
    return bits & ((1 << UInt32(count)) - 1) == 0
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case 0x41...0x5A: digit - 0x41
    case 0x61...0x7A: digit - 0x61 + 26
    case 0x30...0x39: digit - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
