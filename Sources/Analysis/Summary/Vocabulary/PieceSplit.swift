/// A text as tokenizers look at it before they join bytes: characters by their class.
struct PieceText {
  /// The classes that the ways of splitting tell apart.
  enum Kind: UInt8 {
    /// `\p{Lu}` and `\p{Lt}`.
    case upper
    /// `\p{Ll}`.
    case lower
    /// `\p{Lm}` and `\p{Lo}`.
    case otherLetter
    /// `\p{M}`.
    case mark
    /// `\p{N}`.
    case number
    /// `\s` but the next.
    case space
    /// `\r` and `\n`.
    case newline
    /// All else.
    case other

    /// Whether it is `\p{L}`.
    var isLetter: Bool { self == .upper || self == .lower || self == .otherLetter }
    /// Whether it is `\s`.
    var isSpace: Bool { self == .space || self == .newline }
    /// Whether it is `[^\s\p{L}\p{N}]`.
    var isOther: Bool { self == .other || self == .mark }
    /// Whether it is `[^\r\n\p{L}\p{N}]`, which may stand before a word.
    var leads: Bool { isOther || self == .space }
    /// Whether it may stand among the capitals that begin a word.
    var isUpper: Bool { self == .upper || self == .otherLetter || self == .mark }
    /// Whether it may stand among the small letters that end a word.
    var isLower: Bool { self == .lower || self == .otherLetter || self == .mark }
  }

  private let scalars: [Unicode.Scalar]
  private let kinds: [Kind]
  private let bytes: [UInt8]
  /// Where the bytes of each character begin, and where those of the last one end.
  private let starts: [Int]

  /// Sorts the characters of a text.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    kinds = scalars.map(Self.kind)
    bytes = Array(text.utf8)
    var starts = [0]
    for scalar in scalars { starts.append(starts[starts.count - 1] + UTF8.width(scalar)) }
    self.starts = starts
  }

  /// The number of characters.
  var count: Int { scalars.count }

  /// The class of a character; nil past the end.
  func kind(_ index: Int) -> Kind? { index < kinds.count ? kinds[index] : nil }

  /// The character; NUL past the end.
  func scalar(_ index: Int) -> Unicode.Scalar { index < scalars.count ? scalars[index] : "\0" }

  /// The bytes of some characters.
  func utf8(_ range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[starts[range.lowerBound]..<starts[range.upperBound]]
  }

  /// The first index from `start` on whose class is not wanted.
  func end(of start: Int, while isWanted: (Kind) -> Bool) -> Int {
    var index = start
    while index < kinds.count, isWanted(kinds[index]) { index += 1 }
    return index
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case "\r", "\n": return .newline
    case "a"..."z": return .lower
    case "A"..."Z": return .upper
    case "0"..."9": return .number
    default: break
    }
    if scalar.properties.isWhitespace { return .space }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .modifierLetter, .otherLetter: return .otherLetter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber, .letterNumber, .otherNumber: return .number
    default: return .other
    }
  }
}

extension UTF8 {
  /// The number of bytes of a character.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
  }
}

/// How a text is split into pieces, none of which shares a token with the next.
enum PieceSplit {
  /// `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`
  case r50k
  /// `'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]++[\r\n]*|\s*[\r\n]|\s+(?!\S)|\s+`
  case cl100k
  /// The same, but words end where capitals follow small letters, and keep `'s` and its like.
  case o200k

  /// The ways that a vocabulary of a size may go with.
  static func ways(forTokenCount count: Int) -> [PieceSplit] {
    switch count {
    case 50_256, 50_257, 50_280, 50_281: [.r50k]
    case 100_256: [.cl100k]
    case 199_998: [.o200k]
    default: [.r50k, .cl100k, .o200k]
    }
  }

  /// The end of the piece that begins at a character.
  func end(ofPieceAt start: Int, in text: PieceText) -> Int {
    let word =
      switch self {
      case .r50k: endOfWordWithSpace(start, text)
      case .cl100k: contraction(start, text, .anyCase) ?? endOfWord(start, text)
      case .o200k: endOfCasedWord(start, text)
      }
    let end = word ?? endOfSigns(start, text) ?? endOfSpace(start, text)
    return max(end, start + 1)
  }

  // MARK: Words and numbers

  private func endOfWordWithSpace(_ start: Int, _ text: PieceText) -> Int? {
    if let end = contraction(start, text, .smallOnly) { return end }
    let first = text.scalar(start) == " " ? start + 1 : start
    switch text.kind(first) {
    case .upper, .lower, .otherLetter: return text.end(of: first) { $0.isLetter }
    case .number: return text.end(of: first) { $0 == .number }
    default: return nil
    }
  }

  private func endOfWord(_ start: Int, _ text: PieceText) -> Int? {
    guard let kind = text.kind(start) else { return nil }
    let first = kind.leads ? start + 1 : start
    if text.kind(first)?.isLetter == true { return text.end(of: first) { $0.isLetter } }
    return endOfNumber(start, text)
  }

  private func endOfNumber(_ start: Int, _ text: PieceText) -> Int? {
    let end = min(text.end(of: start) { $0 == .number }, start + 3)
    return end > start ? end : nil
  }

  private func endOfCasedWord(_ start: Int, _ text: PieceText) -> Int? {
    guard let kind = text.kind(start) else { return nil }
    let firsts = kind.leads ? [start + 1, start] : [start]
    for first in firsts {
      if let end = endOfCapitalised(first, text) { return contraction(end, text, .anyCase) ?? end }
    }
    for first in firsts {
      let end = text.end(of: first) { $0.isUpper }
      if end > first { return contraction(end, text, .anyCase) ?? end }
    }
    return endOfNumber(start, text)
  }

  /// The end of capitals, or none, with at least one small letter behind them.
  private func endOfCapitalised(_ first: Int, _ text: PieceText) -> Int? {
    let capitals = text.end(of: first) { $0.isUpper }
    let end = text.end(of: capitals) { $0.isLower }
    if end > capitals { return end }
    // What counts as both may be the small letter.
    var last = capitals - 1
    while last >= first {
      if text.kind(last)?.isLower == true { return last + 1 }
      last -= 1
    }
    return nil
  }

  private enum ContractionCase { case smallOnly, anyCase }

  /// The end of `'s`, `'t`, `'re`, `'ve`, `'m`, `'ll` or `'d`.
  private func contraction(_ start: Int, _ text: PieceText, _ letters: ContractionCase) -> Int? {
    guard text.scalar(start) == "'" else { return nil }
    func letter(_ index: Int) -> Unicode.Scalar {
      let scalar = text.scalar(index)
      guard letters == .anyCase else { return scalar }
      if scalar == "\u{17F}" { return "s" }
      guard ("A"..."Z").contains(scalar) else { return scalar }
      return Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value | 0x20))
    }
    switch (letter(start + 1), letter(start + 2)) {
    case ("s", _), ("t", _), ("m", _), ("d", _): return start + 2
    case ("r", "e"), ("v", "e"), ("l", "l"): return start + 3
    default: return nil
    }
  }

  // MARK: Signs and white space

  private func endOfSigns(_ start: Int, _ text: PieceText) -> Int? {
    let first = text.scalar(start) == " " ? start + 1 : start
    let end = text.end(of: first) { $0.isOther }
    guard end > first else { return nil }
    switch self {
    case .r50k: return end
    case .cl100k: return text.end(of: end) { $0 == .newline }
    case .o200k:
      var last = end
      while text.kind(last) == .newline || text.scalar(last) == "/" { last += 1 }
      return last
    }
  }

  private func endOfSpace(_ start: Int, _ text: PieceText) -> Int {
    let end = text.end(of: start) { $0.isSpace }
    if self != .r50k {
      var newline = end
      while newline > start, text.kind(newline - 1) != .newline { newline -= 1 }
      if newline > start { return newline }
    }
    // The last of several spaces belongs to what follows.
    return end == text.count || end == start + 1 ? end : end - 1
  }
}
