/// Finds the words that a short form was made of, in the text of one block.
enum Spelling {
  /// The words right before a token whose first letters give a short form.
  ///
  /// A year, a mark and the noun behind are passed over: `Care Act of 2022 (CA)`, `flows* (FCF)`,
  /// `multi-level cell technology, or MLC`.
  static func words(
    _ short: Token, before end: Int, _ tokens: [Token], _ text: Span<UInt8>
  ) -> Range<Int>? {
    let letters = letters(of: short, text)
    guard letters.count >= 2, letters.count <= ShortForm.longest else { return nil }
    var end = end
    while end > 0, [.comma, .mark, .openQuote, .closeQuote].contains(tokens[end - 1].kind) {
      end -= 1
    }
    if end > 1, tokens[end - 1].kind == .number {
      end -= tokens[end - 2].word == "of" ? 2 : 1
    }
    guard end > 0, end <= tokens.count else { return nil }
    let first = max(0, end - letters.count * 3 - 4)
    let start = Int(tokens[first].start)
    var bytes: [UInt8] = []
    for offset in start..<max(start, min(tokens[end - 1].end, text.count)) {
      bytes.append(text[offset])
    }
    func words(before end: Int) -> Range<Int>? {
      Initials.words(of: letters, before: end, in: tokens) { token in
        let from = Int(token.start) - start
        let to = token.end - start
        return from >= 0 && to <= bytes.count && from < to ? bytes[from..<to] : []
      }
    }
    if let found = words(before: end) { return found }
    guard letters.count > 2, end > 1, tokens[end - 1].kind == .word,
      !tokens[end - 1].traits.contains(.capitalised)
    else { return nil }
    return words(before: end - 1)
  }

  /// The capitals of a short form: `SLAs` → `SLA`.
  static func letters(of short: Token, _ text: Span<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for offset in Int(short.start)..<max(Int(short.start), min(short.end, text.count))
    where text[offset] &- 65 < 26 {
      result.append(text[offset])
    }
    return result
  }

  /// How many letters of a word tell it from others; its ending does not: `entity`, `entities`.
  private static let stem = 5

  /// The stems of words without hyphens, joints and the `s` of the plural, as one number.
  static func key(of words: Range<Int>, _ tokens: [Token], _ text: Span<UInt8>) -> UInt64 {
    var hasher = WordHasher()
    for token in tokens[words]
    where token.kind == .word && !Initials.isSmall(token.word) && token.word != "'s" {
      let start = Int(token.start)
      var end = min(token.end, text.count)
      if token.traits.contains(.endsInS), end > start { end -= 1 }
      var part: [UInt8] = []
      for offset in start..<max(start, end) {
        if ByteClass.isLetter(text[offset]) {
          part.append(text[offset])
        } else if text[offset] == UInt8(ascii: "-") {
          add(&part, to: &hasher)
        }
      }
      add(&part, to: &hasher)
    }
    return hasher.value
  }

  /// Adds the stem of a part of a word, unless it is a joint: `to` of `Push-to-Talk`.
  private static func add(_ part: inout [UInt8], to hasher: inout WordHasher) {
    if !Initials.isSmall(Word(bytes: part)) {
      for byte in part.prefix(stem) { hasher.combine(byte) }
    }
    part = []
  }
}
