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
  /// The further Items that the heading names.
  var others: [Other] = []

  /// A further Item of a heading: `Item 2` of `Item 1. Business and Item 2. Properties`.
  struct Other: Sendable, Hashable {
    /// The number.
    var item: String
    /// The token from which on the heading is of this Item.
    var start: Int
    /// The tokens of its own title; empty where it shares that of the first.
    var title: Range<Int>
  }

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
      heading.others = moreNumbers(after: item, text).map {
        ItemHeading.Other(item: $0, start: 0, title: 0..<0)
      }
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
    let title = position
    var end = titleEnd(from: position)
    if heading.item != nil, let (others, first) = furtherItems(from: title, text) {
      heading.others += others
      end = first
    }
    heading.title = title..<end
    heading.isCanonical = ItemTitles.isTitle(tokens[title..<end], of: heading.item ?? "")
    return heading
  }

  /// The numbers after the first: `1 and 2`, `10, 11, 12 and 13`, `10 through 14`.
  private mutating func moreNumbers(after first: String, _ text: Span<UInt8>) -> [String] {
    var result: [String] = []
    while position + 1 < tokens.count, result.count < 16 {
      let start = position
      let isSpan = word == "through" || word == "to"
      var isJoined = isSpan || word == "and" || word == "&"
      if kind == .comma {
        isJoined = true
        position += 1
      }
      if word == "and" || word == "&" || isSpan { position += 1 }
      guard isJoined, position < tokens.count, tokens[position].length <= 3,
        tokens[position].kind == .number || tokens[position].traits.contains(.withDigit),
        let item = number(text)
      else {
        position = start
        break
      }
      if isSpan, let low = Int(result.last ?? first), let high = Int(item), low < high,
        high - low < 8
      {
        for between in (low + 1)..<high { result.append(String(between)) }
      }
      result.append(item)
    }
    return result
  }

  /// Items named inside of the title, with the end of the title of the first.
  private func furtherItems(
    from start: Int, _ text: Span<UInt8>
  ) -> (others: [ItemHeading.Other], firstEnd: Int)? {
    var others: [ItemHeading.Other] = []
    var firstEnd = start
    var index = start
    while index + 1 < min(tokens.count, start + 40) {
      guard tokens[index].word == "item", index > start, tokens[index].traits.contains(.capitalised)
      else {
        index += 1
        continue
      }
      let before = tokens[index - 1]
      guard before.word == "and" || before.word == "&" || before.kind == .semicolon else {
        return others.isEmpty ? nil : (others, firstEnd)
      }
      var reader = self
      reader.position = index + 1
      guard let item = reader.number(text), reader.skipMarks(), reader.position < tokens.count,
        tokens[reader.position].traits.contains(.capitalised)
      else { return others.isEmpty ? nil : (others, firstEnd) }
      if others.isEmpty { firstEnd = index - 1 }
      let end = reader.titleEnd(from: reader.position)
      others.append(ItemHeading.Other(item: item, start: index, title: reader.position..<end))
      index = end
    }
    return others.isEmpty ? nil : (others, firstEnd)
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

  /// What the titles of Items of a current report start with.
  private static let currentOpenings = WordSet(
    """
    entry termination bankruptcy mine material completion results creation triggering costs notice
    unregistered modifications changes non-reliance amendments departure temporary change submission
    shareholder regulation other financial election director abs securities
    """)

  /// The Part that an Item lies in.
  ///
  /// A heading of a Part may be missing: the forms give each Item of an annual report its Part.
  static func part(of item: String, found: String?, title: String, _ form: FilingForm?) -> String? {
    guard form?.kind == .annual else { return found }
    switch order(of: item) / 32 {
    case 1...4: return "I"
    case 5...9: return "II"
    case 10...13: return "III"
    // Until 2003 the exhibits were Item 14.
    case 14: return title.lowercased().hasPrefix("exhibits") ? "IV" : "III"
    case 15, 16: return "IV"
    default: return found
    }
  }

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
    let isCurrent = item.utf8.contains(UInt8(ascii: "."))
    return tokens.first { $0.kind == .word }.map {
      (isCurrent ? currentOpenings : openings).contains($0.word)
    } ?? false
  }
}
