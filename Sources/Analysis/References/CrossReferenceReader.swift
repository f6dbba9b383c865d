/// Finds the cross references of one block after the other.
struct CrossReferenceReader {
  private static let items = WordSet("item items")
  private static let notes = WordSet("note notes")
  private static let exhibits = WordSet("exhibit exhibits")
  private static let connectors = WordSet("and or through to &")
  private static let otherSources = WordSet("regulation schedule rule sfas proxy")
  private static let documents = WordSet("report form statement 10-k 10-q 8-k 20-f s-1 s-3 s-4 s-8")
  private static let pastMarks = WordSet("ended filed dated")
  private static let cues = WordSet(
    "see refer section sections titled entitled captioned caption heading headings item note part")
  private static let closeCues = WordSet("in under and our the")
  private static let pointers = WordSet("see also refer to the section titled entitled")

  let text: BlockText
  let sections: SectionIndex
  /// What was found, in the order of the text within each block.
  private(set) var found: [CrossReference] = []
  private var tokens: [Token] = []
  private var block = 0
  /// The token after the last quoted title of the block.
  private var lastTitleEnd = -100

  /// Creates a reader that has found nothing yet.
  init(text: BlockText, sections: SectionIndex) {
    self.text = text
    self.sections = sections
  }

  /// Reads one block.
  /// - Complexity: O(n) in its tokens.
  mutating func read(_ block: Int) {
    self.block = block
    tokens = text.tokens(of: block)
    lastTitleEnd = -100
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let next: Int?
      switch token.kind {
      case .word: next = reference(opening: token, at: index)
      case .openQuote: next = quotedTitle(at: index)
      default: next = nil
      }
      index = max(next ?? 0, index + 1)
    }
  }

  private mutating func reference(opening token: Token, at index: Int) -> Int? {
    let isCapitalised = token.traits.contains(.capitalised)
    if token.word == "part", isCapitalised { return part(at: index) }
    if Self.items.contains(token.word), isCapitalised {
      return numbers(.item, from: index, opening: index, part: nil)
    }
    if Self.notes.contains(token.word) {
      return numbers(.note, from: index, opening: index, part: nil)
    }
    if Self.exhibits.contains(token.word), isCapitalised {
      return numbers(.exhibit, from: index, opening: index, part: nil)
    }
    if token.word == "see" || token.word == "refer" { return plainTitle(after: index) }
    if token.traits.contains(.withStop) { return address(at: index) }
    return nil
  }

  private func word(_ index: Int) -> Word {
    tokens.indices.contains(index) ? tokens[index].word : .none
  }

  private func kind(_ index: Int) -> Token.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  private mutating func add(
    _ kind: CrossReference.Kind, _ range: Range<Int>, _ target: CrossReference.Target?
  ) {
    found.append(
      CrossReference(kind: kind, range: text.source(range, of: block), target: target))
  }

  private var offset: Int { text.source(0..<min(1, tokens.count), of: block).start }

  // MARK: Numbers

  /// `Part II`, `Part II, Item 8`, `“Part I” – “Item 1A`.
  private mutating func part(at index: Int) -> Int? {
    guard let number = RomanNumeral.part(word(index + 1)) else { return nil }
    var next = index + 2
    while next < index + 7, let mark = kind(next),
      [.comma, .dash, .hyphen, .stop, .colon, .openQuote, .closeQuote, .bullet].contains(mark)
    { next += 1 }
    if Self.items.contains(word(next)),
      let end = numbers(.item, from: index, opening: next, part: number)
    {
      return end
    }
    let isForeign = isOfAnotherDocument(index + 2)
    add(
      .part, index..<(index + 2),
      isForeign ? nil : sections.part(number).map { .place($0) })
    return index + 2
  }

  /// The numbers after `Item`, `Notes` or `Exhibit`; the first takes the words from `start` on.
  private mutating func numbers(
    _ kind: CrossReference.Kind, from start: Int, opening noun: Int, part: String?
  ) -> Int? {
    var list: [(words: Range<Int>, number: String)] = []
    var next = noun + 1
    while let number = number(kind, at: next) {
      list.append(((list.isEmpty ? start : next)..<(next + 1), number))
      next = pastBrackets(next + 1)
      var after = next
      while after < next + 3, self.kind(after) == .comma || Self.connectors.contains(word(after)) {
        after += 1
      }
      guard after > next, number.isEmpty == false, self.number(kind, at: after) != nil,
        tokens[noun].traits.contains(.endsInS)
      else { break }
      next = after
    }
    guard !list.isEmpty else { return nil }
    var part = part
    if part == nil, kind == .item, word(next) == "of" || self.kind(next) == .comma,
      word(next + 1) == "part"
    {
      part = RomanNumeral.part(word(next + 2))
    }
    let isForeign =
      isOfAnotherDocument(next) || kind == .exhibit && isIncorporated(noun, end: next)
    for (words, number) in list {
      let place = isForeign ? nil : place(kind, number, part)
      if kind == .note, place == nil, !tokens[noun].traits.contains(.capitalised) { continue }
      add(kind, words, place.map { .place($0) })
    }
    return next
  }

  private func place(
    _ kind: CrossReference.Kind, _ number: String, _ part: String?
  ) -> CrossReference.Place? {
    switch kind {
    case .item: sections.item(number, part: part, from: offset)
    case .note: Int(number).flatMap { sections.note($0) }
    case .exhibit: sections.exhibit(number)
    case .part, .heading, .address: nil
    }
  }

  /// The number at a token: `7A`, `12`, `10.1`.
  private func number(_ kind: CrossReference.Kind, at index: Int) -> String? {
    guard tokens.indices.contains(index) else { return nil }
    let token = tokens[index]
    guard token.kind == .number || token.kind == .word && token.traits.contains(.withDigit),
      token.length <= 7
    else { return nil }
    var bytes = Array(text.bytes(token, of: block))
    for position in bytes.indices where ByteClass.isLetter(bytes[position]) {
      bytes[position] &= 0xDF
    }
    guard let first = bytes.first, ByteClass.isDigit(first) else { return nil }
    let spelled = String(decoding: bytes, as: UTF8.self)
    guard kind != .exhibit else { return spelled }
    let digits = bytes.prefix { ByteClass.isDigit($0) }
    guard let value = Int(String(decoding: digits, as: UTF8.self)), value >= 1 else { return nil }
    guard self.kind(index + 1) != .percent else { return nil }
    if kind == .note { return digits.count == bytes.count && value <= 60 ? spelled : nil }
    return value <= 19 ? spelled : nil
  }

  /// Past `(a)(1)` after a number.
  private func pastBrackets(_ index: Int) -> Int {
    var next = index
    while kind(next) == .openBracket, kind(next + 2) == .closeBracket, tokens[next + 1].length <= 3
    {
      next += 3
    }
    return next
  }

  /// Whether what follows names a regulation or the report of another time:
  /// `Item 7 of our Form 10-K for the year ended …`.
  private func isOfAnotherDocument(_ start: Int) -> Bool {
    var hasDocument = false
    for index in start..<min(start + 18, max(start, tokens.count)) {
      let token = tokens[index]
      if token.kind == .stop || token.kind == .semicolon || token.kind == .question { return false }
      if token.word == "this" || token.word == "these" { return false }
      if !hasDocument, Self.otherSources.contains(token.word), index < start + 4 { return true }
      if Self.documents.contains(token.word) { hasDocument = true }
      if hasDocument, Self.pastMarks.contains(token.word) { return true }
    }
    return false
  }

  /// Whether an exhibit is one of another filing: `incorporated by reference to Exhibit 10.1 to …`.
  private func isIncorporated(_ noun: Int, end: Int) -> Bool {
    word(end) == "to" || word(noun - 1) == "to" && word(noun - 2) == "reference"
  }

  // MARK: Titles

  /// `“Risk Factors”`, `“Risk Factors—Risks of Our Industry”`.
  private mutating func quotedTitle(at index: Int) -> Int? {
    var end = index + 1
    while end < tokens.count, end < index + 40, tokens[end].kind != .closeQuote { end += 1 }
    guard kind(end) == .closeQuote else { return nil }
    var last = end
    while last > index + 1, [.comma, .stop].contains(tokens[last - 1].kind) { last -= 1 }
    let inside = (index + 1)..<last
    guard let first = tokens[inside].first, first.traits.contains(.capitalised) else { return nil }
    var parts = [inside]
    if let dash = inside.last(where: { tokens[$0].kind == .dash }) {
      parts += [(dash + 1)..<last, inside.lowerBound..<dash]
    }
    guard hasCue(before: index) else { return nil }
    for part in parts {
      guard let place = title(part) else { continue }
      add(.heading, inside, .place(place))
      lastTitleEnd = end + 1
      return nil
    }
    return nil
  }

  /// Whether quoted words are pointed to: by `see` or `section` shortly before, by `under` right
  /// before, or as one of a list of titles.
  private func hasCue(before index: Int) -> Bool {
    if index - lastTitleEnd <= 3, index >= lastTitleEnd { return true }
    if (max(0, index - 8)..<index).contains(where: { Self.cues.contains(tokens[$0].word) }) {
      return true
    }
    var before = index - 1
    while before >= max(0, index - 3), Self.closeCues.contains(word(before)) {
      if word(before) == "in" || word(before) == "under" { return true }
      before -= 1
    }
    return false
  }

  /// `See Risk Factors`: the longest run of words that is a title.
  private mutating func plainTitle(after index: Int) -> Int? {
    var start = index + 1
    while start < index + 7, Self.pointers.contains(word(start)),
      !tokens[start].traits.contains(.capitalised)
    { start += 1 }
    guard tokens.indices.contains(start), tokens[start].kind == .word,
      tokens[start].traits.contains(.capitalised)
    else { return nil }
    var key = TitleKey()
    var best: (end: Int, place: CrossReference.Place)?
    var words = 0
    for end in start..<min(start + 14, tokens.count) {
      let token = tokens[end]
      guard [.word, .comma, .hyphen, .dash, .slash, .mark].contains(token.kind) else { break }
      for byte in text.bytes(token, of: block) { key.add(byte) }
      if token.kind == .word { words += 1 }
      if words >= 2, token.kind == .word, let place = sections.section(titled: key.value) {
        best = (end + 1, place)
      }
    }
    guard let best else { return nil }
    add(.heading, start..<best.end, .place(best.place))
    return best.end
  }

  private func title(_ range: Range<Int>) -> CrossReference.Place? {
    var key = TitleKey()
    for token in tokens[range] {
      for byte in text.bytes(token, of: block) { key.add(byte) }
    }
    return key.value == TitleKey.empty ? nil : sections.section(titled: key.value)
  }

  // MARK: Addresses

  /// `www.sec.gov`, `https://example.org/reports`, `ir@example.org`.
  private mutating func address(at index: Int) -> Int? {
    let start = text.start(of: block)
    let limit = text.view.blocks[block].range.end
    let word = tokens[index]
    guard
      let found = WebAddress.read(
        text.view.text, wordAt: start + Int(word.start), end: start + word.end,
        in: ByteRange(start, limit))
    else { return nil }
    found.target.map { target in
      self.found.append(
        CrossReference(
          kind: .address, range: text.view.map.source(of: found.range), target: .address(target)))
    }
    var next = index + 1
    while next < tokens.count, start + Int(tokens[next].start) < found.range.end { next += 1 }
    return next
  }
}
