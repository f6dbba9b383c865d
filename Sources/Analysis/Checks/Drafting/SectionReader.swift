/// Reads what a block says of other sections: `see Item 7A`, `Note 12`, `incorporated by reference`.
enum SectionReader {
  private static let elsewhere = WordSet(
    """
    regulation form forms proxy act rule rules exchange s-k s-b s-x schedule agreement annual
    quarterly report reports statement
    """)
  private static let own = WordSet("this")
  private static let joins = WordSet("and or through to")

  /// Reads a block.
  static func read(
    _ structure: BlockStructure, _ text: Span<UInt8>, into mentions: inout BlockMentions
  ) {
    let tokens = structure.tokens
    mentions.noteHeading = noteHeading(tokens, text)
    mentions.jointItems = headedItems(tokens, text)
    for index in tokens.indices.dropLast() where tokens[index].kind == .word {
      let word = tokens[index].word
      if word == "item" || word == "items" {
        guard mentions.itemHeading == nil || index > 1, isOwn(index, tokens) else { continue }
        if let number = number(index + 1, tokens, text) {
          mentions.items.append(.init(number: number, tokens: index..<(index + 2)))
        }
      } else if word == "note" || word == "notes" {
        guard mentions.noteHeading == nil || index > 0,
          tokens[index].traits.contains(.capitalised), isOwn(index, tokens),
          let number = number(index + 1, tokens, text)
        else { continue }
        mentions.notes.append(.init(number: number, tokens: index..<(index + 2)))
      }
    }
    mentions.pointer = pointer(structure)
  }

  /// The Items that a heading gives: `Items 1 and 2`, `Item 1. Business and Item 2. Properties`, also
  /// where it stands inside a block: a number, a stop and a title.
  static func headedItems(_ tokens: [Token], _ text: Span<UInt8>) -> [String] {
    var result: [String] = []
    for index in tokens.indices.dropLast() {
      if index == 0, tokens[0].word == "items" {
        result += (1..<min(16, tokens.count)).compactMap { number($0, tokens, text) }
      } else if tokens[index].word == "item", tokens[index].traits.contains(.capitalised),
        index + 3 < tokens.count,
        tokens[index + 2].kind == .stop || tokens[index + 2].kind == .colon,
        tokens[index + 3].traits.contains(.capitalised),
        let number = number(index + 1, tokens, text)
      {
        result.append(number)
      }
    }
    return result
  }

  /// Whether nothing near a reference says that it is to another document.
  private static func isOwn(_ index: Int, _ tokens: [Token]) -> Bool {
    let window = max(0, index - 6)..<min(index + 16, tokens.count)
    var after = window.lowerBound
    while after < window.upperBound {
      let token = tokens[after]
      if elsewhere.contains(token.word), token.traits.contains(.capitalised) {
        let isOwn = tokens[max(0, after - 3)..<after].contains { own.contains($0.word) }
        if !isOwn { return false }
      }
      after += 1
    }
    return true
  }

  /// The number of a section as the text writes it: `7A`, `12`.
  private static func number(_ index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> String? {
    guard index < tokens.count, tokens[index].length <= 3,
      tokens[index].kind == .number || tokens[index].traits.contains(.withDigit)
    else { return nil }
    var letters: [UInt8] = []
    for offset in tokens[index].range.start..<min(tokens[index].end, text.count) {
      let byte = text[offset]
      if ByteClass.isDigit(byte) {
        letters.append(byte)
      } else if ByteClass.isLetter(byte), !letters.isEmpty {
        letters.append(byte & 0xDF)
      } else {
        return nil
      }
    }
    // `Item 7(a)`, `Item 15.1`: parts of a section are not looked for.
    return String(decoding: letters, as: UTF8.self)
  }

  /// The number that opens a note: `Note 3 — Inventories`, `3. Inventories`.
  private static func noteHeading(_ tokens: [Token], _ text: Span<UInt8>) -> Int? {
    guard tokens.count >= 2, tokens.count <= 40 || tokens[0].word == "note" else { return nil }
    var index = 0
    if tokens[0].word == "note" { index = 1 }
    if tokens[index].kind == .openBracket { index += 1 }
    guard index + 1 < tokens.count, tokens[index].kind == .number, tokens[index].length <= 2,
      let number = number(index, tokens, text).flatMap({ Int($0) }), number > 0
    else { return nil }
    let next = tokens[index + 1]
    if tokens[0].word == "note" {
      return next.kind != .word || next.traits.contains(.capitalised) ? number : nil
    }
    guard next.kind == .stop || next.kind == .closeBracket || next.kind == .dash,
      index + 2 < tokens.count, tokens[index + 2].traits.contains(.capitalised)
    else { return nil }
    return number
  }

  // MARK: Pointers

  private static let places = WordSet("included contained set found presented appears provided")

  /// The first sentence that says that the matter stands elsewhere.
  private static func pointer(_ structure: BlockStructure) -> Range<Int>? {
    let tokens = structure.tokens
    for sentence in structure.sentences {
      let words = tokens[sentence.tokens]
      let isByReference =
        words.contains { $0.word == "incorporated" || $0.word == "incorporate" }
        && words.contains { $0.word == "reference" }
      if isByReference || isSaidElsewhere(words) { return sentence.tokens }
    }
    return nil
  }

  private static let matter = WordSet("information response required called")
  private static let documents = WordSet("item note notes proxy statement page pages part schedule")

  /// `The information required by this Item is included in Part II, Item 7`.
  private static func isSaidElsewhere(_ words: ArraySlice<Token>) -> Bool {
    guard words.prefix(8).contains(where: { matter.contains($0.word) }) else { return false }
    for index in words.indices.dropLast() {
      let isPlace = places.contains(words[index].word)
      let isSupplied =
        words[index].word == "supplied" && words[index + 1].word == "by"
        || words[index].word == "forth"
      guard isPlace || isSupplied else { continue }
      if words[(index + 1)...].contains(where: {
        documents.contains($0.word) && $0.traits.contains(.capitalised)
      }) {
        return true
      }
    }
    return false
  }
}
