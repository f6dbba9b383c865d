/// What is known of the tokens of pieces of text, under cl100k, o200k, claude and deepseek.
struct TokenLexicon: Sendable {
  /// The tokens of known pieces.
  private(set) var costs = PieceTable(capacity: 12_000)
  /// Beginnings of words of one token under each tokenizer, with the space before them.
  private(set) var beginnings = PieceTable(capacity: 4_000)
  /// Strings of letters of one token under each tokenizer.
  private(set) var innerParts = PieceTable(capacity: 4_000)

  /// The one lexicon, read at first use.
  static let shared = TokenLexicon(
    pieces: tokenPieces, beginnings: tokenBeginnings, innerParts: tokenInnerParts)

  /// Reads the three lists.
  init(pieces: StaticString, beginnings: StaticString, innerParts: StaticString) {
    Self.forEachEntry(beginnings) { self.beginnings.insert(Self.hash($0, after: 0x20)) }
    Self.forEachEntry(innerParts) { self.innerParts.insert(Self.hash($0)) }
    var heading: [UInt8] = []
    Self.forEachEntry(pieces) { entry in
      if entry.first == 0x3D {
        heading = Array(entry.dropFirst())
      } else if let digit = heading.first, ByteClass.isDigit(digit), heading.count == 4 {
        insert(
          entry,
          SIMD4(heading[0] &- 48, heading[1] &- 48, heading[2] &- 48, heading[3] &- 48))
      } else {
        for form in heading { insert(entry, form: form) }
      }
    }
  }

  /// An entry below a heading of costs.
  private mutating func insert(_ entry: ArraySlice<UInt8>, _ cost: SIMD4<UInt8>) {
    guard let first = entry.first else { return }
    if ByteClass.isLetter(first) {
      costs.insert(Self.hash(entry, after: 0x20), cost)
    } else if first == UInt8(ascii: "_") {
      costs.insert(Self.hash(entry.dropFirst(), after: 0x20), cost)
    } else {
      costs.insert(Self.hash(first == UInt8(ascii: "~") ? entry.dropFirst() : entry), cost)
    }
  }

  /// One form of an entry below a heading of forms.
  private mutating func insert(_ entry: ArraySlice<UInt8>, form: UInt8) {
    var word = entry
    let one = SIMD4<UInt8>(1, 1, 1, 1)
    if form | 0x20 != form, let first = word.first { word[word.startIndex] = first & 0xDF }
    switch form | 0x20 {
    case UInt8(ascii: "s"):
      let hash = Self.hash(word, after: 0x20)
      costs.insert(hash, one)
      beginnings.insert(hash)
    case UInt8(ascii: "u"):
      let hash = Self.hash(word)
      costs.insert(hash, one)
      innerParts.insert(hash)
    default:
      costs.insert(Self.hash(word, after: 0x2D), SIMD4(1, 1, 2, 1))
    }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>, after first: UInt8? = nil) -> UInt64 {
    var hasher = PieceHasher()
    if let first { hasher.combine(first) }
    for byte in bytes { hasher.combine(byte) }
    return hasher.value
  }

  /// Visits the entries of a list, which white space separates.
  private static func forEachEntry(_ list: StaticString, _ body: (ArraySlice<UInt8>) -> Void) {
    let bytes = list.bytes
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] > 0x20 { end += 1 }
      if end > start { body(bytes[start..<end]) }
      start = end + 1
    }
  }
}

/// FNV-1a over the bytes of a piece, case kept.
struct PieceHasher {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes the next byte.
  @inline(__always)
  mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
