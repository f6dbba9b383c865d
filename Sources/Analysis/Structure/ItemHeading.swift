/// The words that open a Part or an Item.
struct ItemHeading: Sendable, Hashable {
  /// The number of the Part, where the heading names one.
  var part: String?
  /// The number of the Item, such as `1` or `9A`; nil for a Part alone.
  var item: String?
  /// The tokens of the title; empty where it stands elsewhere.
  var title: Range<Int>
  /// Whether the title is one that the forms give to the Item.
  var isCanonical: Bool

  /// Reads a block as a heading; nil for a mention in running text.
  ///
  /// `PART I, Item 1. Business`, `ITEM 9A(T) — Controls and Procedures`, `Items 1 and 2. Business and Properties`
  static func read(_ tokens: [Token], text: Span<UInt8>) -> ItemHeading? {
    var reader = ItemHeadingReader(tokens: tokens)
    return reader.read(text)
  }
}

private struct ItemHeadingReader {
  let tokens: [Token]
  var position = 0

  init(tokens: [Token]) { self.tokens = tokens }

  private var word: Word { position < tokens.count ? tokens[position].word : .none }
  private var kind: Token.Kind? { position < tokens.count ? tokens[position].kind : nil }

  mutating func read(_ text: Span<UInt8>) -> ItemHeading? {
    var heading = ItemHeading(title: 0..<0, isCanonical: false)
    if word == "part" {
      position += 1
      guard let number = RomanNumeral.part(word) else { return nil }
      heading.part = number
      position += 1
      skipMarks()
    }
    if word == "item" || word == "items" {
      position += 1
      if word == "no" {
        position += 1
        skipMarks()
      }
      guard let item = number(text) else { return nil }
      heading.item = item
    } else if heading.part == nil {
      return nil
    }
    // `Item 7 of this report`: a small letter goes on with a sentence.
    let hadMark = skipMarks()
    if position < tokens.count {
      let next = tokens[position]
      if next.kind == .word, !next.traits.contains(.capitalised), !(hadMark && heading.item != nil)
      {
        return nil
      }
      if next.kind == .closeQuote || next.kind == .closeBracket || next.kind == .comma {
        return nil
      }
    }
    let end = titleEnd(from: position)
    heading.title = position..<end
    heading.isCanonical = ItemTitles.isTitle(tokens[position..<end], of: heading.item ?? "")
    return heading
  }

  @discardableResult
  private mutating func skipMarks() -> Bool {
    let start = position
    while let kind,
      [.stop, .colon, .semicolon, .hyphen, .dash, .comma, .mark, .bullet].contains(kind)
    { position += 1 }
    return position > start
  }

  private mutating func number(_ text: Span<UInt8>) -> String? {
    guard position < tokens.count, tokens[position].length <= 5 else { return nil }
    let token = tokens[position]
    var letters: [UInt8] = []
    for offset in token.range.start..<token.range.end {
      let byte = text[offset]
      guard byte < 0x80 else { return nil }
      letters.append(ByteClass.isLetter(byte) ? byte & 0xDF : byte)
    }
    var spelled = String(decoding: letters, as: UTF8.self)
    position += 1
    if token.kind == .word, let roman = RomanNumeral.value(spelled) { spelled = String(roman) }
    guard spelled.utf8.first.map(ByteClass.isDigit) == true else { return nil }
    // `1 A`, `9A (T)`, `1 and 2`
    if kind == .word, tokens[position].length == 1, ["a", "b", "c"].contains(word) {
      spelled += word == "a" ? "A" : word == "b" ? "B" : "C"
      position += 1
    }
    if kind == .openBracket, position + 2 < tokens.count, tokens[position + 1].word == "t",
      tokens[position + 2].kind == .closeBracket
    {
      // `9A(T)`: the Item 9A of companies for which it was new.
      position += 3
    }
    if word == "and", position + 1 < tokens.count, tokens[position + 1].kind == .number {
      position += 2
    }
    guard let value = Int(spelled.prefix { $0.isNumber }), value >= 1, value <= 19 else {
      return nil
    }
    return spelled
  }

  /// The title ends with the block, or with the first sentence when more follows.
  private func titleEnd(from start: Int) -> Int {
    var end = start
    while end < tokens.count {
      if tokens[end].kind == .stop, end > start,
        end + 1 == tokens.count || tokens[end + 1].traits.contains(.spaced)
      {
        return end
      }
      end += 1
    }
    return end
  }
}

/// Roman numerals as headings use them.
enum RomanNumeral {
  /// The number of a Part.
  static func part(_ word: Word) -> String? {
    switch word {
    case "i": "I"
    case "ii": "II"
    case "iii": "III"
    case "iv": "IV"
    default: nil
    }
  }

  /// The value of a numeral up to XIX.
  static func value(_ spelled: String) -> Int? {
    let numerals = [
      "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    ]
    return numerals.firstIndex(of: spelled).map { $0 + 1 }
  }
}

/// The titles that the forms give to Items, by words that no other title starts with.
enum ItemTitles {
  private static let openings = WordSet(
    """
    business description risk unresolved cybersecurity properties legal mine submission removed
    reserved market selected management management's quantitative financial changes controls other
    disclosure directors executive security certain principal exhibits exhibit form defaults
    unregistered identity offer key information operating major additional entry results
    """)

  /// The place of an Item in the order of the forms.
  static func order(of item: String) -> Int {
    var number = 0
    var letter = 0
    for byte in item.utf8 {
      if ByteClass.isDigit(byte) {
        number = min(number, 999) * 10 + Int(byte - 48)
      } else {
        letter = Int(byte & 0x1F)
      }
    }
    return number * 32 + letter
  }

  /// Whether the tokens open like the title of an Item.
  static func isTitle(_ tokens: ArraySlice<Token>, of item: String) -> Bool {
    tokens.first { $0.kind == .word }.map { openings.contains($0.word) } ?? false
  }
}
