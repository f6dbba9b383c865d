/// Cuts the text of one block into tokens.
///
/// Joined: `AT&T`, `T-Mobile`, `MIL-STD-810G`, `U.S.`, `and/or`, `9/11`, `10-K`, `www.sec.gov`, `don’t`.
/// Cut: `World | ’s`, `three-year` stays, `25 | - | year`, `$ | 69.8`, `83 | %`.
struct Tokenizer {
  /// The tokens of a block's text.
  /// - Complexity: O(n)
  static func tokens(of text: Span<UInt8>) -> [Token] {
    var tokenizer = Tokenizer()
    tokenizer.result.reserveCapacity(text.count / 5)
    tokenizer.run(text)
    return tokenizer.result
  }

  private var result: [Token] = []
  private var spaced = true
  private var lineBreak = false

  private mutating func run(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch ByteClass.of(byte) {
      case .space:
        if byte == 10 || byte == 13 { lineBreak = true }
        spaced = true
        index += 1
      case .letter:
        word(text, &index)
      case .digit:
        number(text, &index)
      case .mark:
        mark(text, &index)
      case .high:
        high(text, &index)
      }
    }
  }

  private mutating func add(
    _ kind: Token.Kind, _ start: Int, _ end: Int, word: Word = .none, traits: Token.Traits = []
  ) {
    var all = traits
    if spaced { all.insert(.spaced) }
    if lineBreak { all.insert(.afterLineBreak) }
    spaced = false
    lineBreak = false
    let length = UInt16(min(end - start, Int(UInt16.max)))
    result.append(
      Token(word: word, start: UInt32(start), length: length, kind: kind, traits: all))
  }

  // MARK: Words

  /// A word from a letter on, or from a number's end on when `start` lies before `index`.
  private mutating func word(_ text: Span<UInt8>, _ index: inout Int, from start: Int? = nil) {
    let first = start ?? index
    var scan = WordScan(first: first)
    index = first
    scan.run(text, &index)
    add(.word, first, index, word: Word(hash: scan.hasher.value), traits: scan.traits)
  }

  // MARK: Numbers

  private mutating func number(_ text: Span<UInt8>, _ index: inout Int) {
    let start = index
    while index < text.count {
      let byte = text[index]
      if ByteClass.isDigit(byte) {
        index += 1
      } else if byte == 0x2C || byte == 0x2E, index + 1 < text.count,
        ByteClass.isDigit(text[index + 1]), byte == 0x2E || Self.groupFollows(text, index + 1)
      {
        index += 1
      } else {
        break
      }
    }
    // `5G`, `10-K`, `9/11`, `31st`: what goes on with letters is a word.
    if index < text.count {
      let byte = text[index]
      let next = index + 1 < text.count ? text[index + 1] : 0
      if ByteClass.isLetter(byte), !Self.isGluedYear(text, start, index) {
        return word(text, &index, from: start)
      }
      if byte == 0x2D, next &- 65 < 26 { return word(text, &index, from: start) }
      if byte == 0x2F, ByteClass.isDigit(next) { return word(text, &index, from: start) }
    }
    var traits: Token.Traits = []
    for offset in start..<index where text[offset] == 0x2E { traits.insert(.withStop) }
    add(.number, start, index, traits: traits)
  }

  private static let wordsAfterYears = WordSet(
    "the and or of in to for from by with on at as is was were are has had have we our compared")

  /// Whether digits are a year that lost the space after it: `March 31, 2021the`.
  private static func isGluedYear(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start == 4, text[start] == 0x31 || text[start] == 0x32 else { return false }
    var hasher = WordHasher()
    var index = end
    while index < text.count, index - end < 10, text[index] &- 97 < 26 {
      hasher.combine(text[index])
      index += 1
    }
    return wordsAfterYears.contains(Word(hash: hasher.value))
  }

  /// Whether exactly three digits stand at `index`.
  private static func groupFollows(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 3 <= text.count else { return false }
    for offset in index..<(index + 3) where !ByteClass.isDigit(text[offset]) { return false }
    return index + 3 == text.count || !ByteClass.isDigit(text[index + 3])
  }

  // MARK: Marks

  private mutating func mark(_ text: Span<UInt8>, _ index: inout Int) {
    let start = index
    let byte = text[index]
    index += 1
    let next = index < text.count ? text[index] : 0x20
    switch byte {
    case 0x24: add(.currency, start, index)
    case 0x25: add(.percent, start, index)
    case 0x2C: add(.comma, start, index)
    case 0x2E:
      if ByteClass.isDigit(next), spaced || result.last?.kind == .currency {
        while index < text.count, ByteClass.isDigit(text[index]) { index += 1 }
        add(.number, start, index, traits: .withStop)
      } else {
        add(.stop, start, index)
      }
    case 0x21, 0x3F: add(.question, start, index)
    case 0x3B: add(.semicolon, start, index)
    case 0x3A: add(.colon, start, index)
    case 0x2D:
      while index < text.count, text[index] == 0x2D { index += 1 }
      add(index - start > 1 ? .dash : .hyphen, start, index)
    case 0x2F: add(.slash, start, index)
    case 0x28, 0x5B, 0x7B: add(.openBracket, start, index)
    case 0x29, 0x5D, 0x7D: add(.closeBracket, start, index)
    case 0x22: add(opensQuote ? .openQuote : .closeQuote, start, index)
    case 0x27: apostrophe(text, start, &index)
    default: add(.mark, start, index)
    }
  }

  /// Whether a straight quote mark opens a quotation here.
  private var opensQuote: Bool {
    guard !spaced, let last = result.last?.kind else { return true }
    return last == .openBracket || last == .openQuote || last == .dash || last == .slash
  }

  /// `'s` after a word, else a quote.
  private mutating func apostrophe(_ text: Span<UInt8>, _ start: Int, _ index: inout Int) {
    let next = index < text.count ? text[index] | 0x20 : 0
    let after = index + 1 < text.count ? text[index + 1] : 0x20
    if next == 0x73, !spaced, !ByteClass.isLetter(after) {
      index += 1
      add(.word, start, index, word: "'s")
    } else if !spaced, result.last?.kind == .word {
      add(.word, start, index, word: "'")
    } else {
      add(spaced ? .openQuote : .closeQuote, start, index)
    }
  }

  /// A character of two bytes or more.
  private mutating func high(_ text: Span<UInt8>, _ index: inout Int) {
    let start = index
    let character = HighCharacter.read(text, &index)
    switch character.kind {
    case .space: spaced = true
    case .nothing: break
    case .letter:
      index = start
      word(text, &index)
    case .apostrophe: apostrophe(text, start, &index)
    case .openQuote: add(.openQuote, start, index)
    case .closeQuote: add(.closeQuote, start, index)
    case .dash: add(.dash, start, index)
    case .hyphen: add(.hyphen, start, index)
    case .bullet: add(.bullet, start, index)
    case .currency: add(.currency, start, index)
    case .mark: add(.mark, start, index)
    }
  }
}

/// Runs along one word, hashing it.
private struct WordScan {
  let first: Int
  var hasher = WordHasher()
  var traits: Token.Traits = []
  private var letters = 0
  private var capitals = 0

  init(first: Int) { self.first = first }

  mutating func run(_ text: Span<UInt8>, _ index: inout Int) {
    while index < text.count, index - first < 200 {
      let byte = text[index]
      switch ByteClass.of(byte) {
      case .letter:
        letter(byte, index == first)
        index += 1
      case .digit:
        traits.insert(.withDigit)
        hasher.combine(byte)
        index += 1
      case .high:
        guard high(text, &index) else { return finish(text, index) }
      case .space:
        return finish(text, index)
      case .mark:
        guard joins(byte, text, index) else { return finish(text, index) }
        if byte == 0x2E { traits.insert(.withStop) }
        hasher.combine(byte)
        index += 1
      }
    }
    finish(text, index)
  }

  private mutating func finish(_ text: Span<UInt8>, _ end: Int) {
    if letters > 1, capitals == letters { traits.insert(.allCapitals) }
    guard end - first >= 3 else { return }
    let last = text[end - 1] | 0x20
    let before = text[end - 2] | 0x20
    if last == 0x73, before != 0x73, before != 0x75, before != 0x69 { traits.insert(.endsInS) }
    if last == 0x79, before == 0x6C { traits.insert(.endsInLy) }
  }

  private mutating func letter(_ byte: UInt8, _ isFirst: Bool) {
    letters += 1
    if byte < 97 {
      capitals += 1
      if isFirst { traits.insert(.capitalised) }
    }
    hasher.combine(byte)
  }

  /// Takes a letter or an inner apostrophe of several bytes; false ends the word.
  private mutating func high(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    var next = index
    let character = HighCharacter.read(text, &next)
    switch character.kind {
    case .nothing:
      index = next
      return true
    case .letter:
      letters += 1
      if index == first, text[index] == 0xC3, text[index + 1] < 0x9F {
        traits.insert(.capitalised)
      }
      for offset in index..<next { hasher.combine(text[offset]) }
      index = next
      return true
    case .apostrophe:
      let after = next < text.count ? text[next] : 0x20
      let second = next + 1 < text.count ? text[next + 1] : 0x20
      guard index > first, ByteClass.isLetter(after),
        !(after | 0x20 == 0x73 && !ByteClass.isLetter(second))
      else { return false }
      hasher.combine(0x27)
      index = next
      return true
    case .hyphen:
      let after = next < text.count ? text[next] : 0x20
      guard index > first, ByteClass.isLetter(after) || ByteClass.isDigit(after) else {
        return false
      }
      hasher.combine(0x2D)
      index = next
      return true
    default:
      return false
    }
  }

  /// Whether a mark inside the word holds it together.
  private func joins(_ byte: UInt8, _ text: Span<UInt8>, _ index: Int) -> Bool {
    let next = index + 1 < text.count ? text[index + 1] : 0x20
    let afterNext = index + 2 < text.count ? text[index + 2] : 0x20
    let nextIsAlphanumeric = ByteClass.isLetter(next) || ByteClass.isDigit(next)
    switch byte {
    case 0x2D: return nextIsAlphanumeric
    case 0x26: return ByteClass.isLetter(next)
    case 0x2F: return nextIsAlphanumeric
    case 0x27:
      return ByteClass.isLetter(next) && !(next | 0x20 == 0x73 && !ByteClass.isLetter(afterNext))
    case 0x2E:
      // `U.S.`: a single letter before; `www.sec.gov`: a small letter or digit on both sides.
      let before = text[index - 1]
      let isInitial = index - first == 1 || (index >= first + 2 && text[index - 2] == 0x2E)
      if isInitial, ByteClass.isLetter(before) {
        return ByteClass.isLetter(next) && !ByteClass.isLetter(afterNext)
          || traits.contains(.withStop)
      }
      return (next &- 97 < 26 && afterNext != 0x2E || ByteClass.isDigit(next))
        && (before &- 97 < 26 || ByteClass.isDigit(before))
    case 0x40, 0x5F: return nextIsAlphanumeric
    default: return false
    }
  }
}
