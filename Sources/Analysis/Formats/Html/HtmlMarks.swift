/// Tells apart what cells and blocks open with.
enum HtmlMarks {
  /// Where the text after a list mark starts: `• Growth`, `- Growth`; nil where no mark opens it.
  static func listMark(_ text: [UInt8], _ range: ByteRange) -> Int? {
    guard range.count >= 2 else { return nil }
    let first = text[range.start]
    var index = range.start + 1
    if first >= 0x80 {
      index = range.start
      let kind = HighCharacter.read(text.span, &index).kind
      guard kind == .bullet || kind == .dash && index < range.end && text[index] == 0x20 else {
        return nil
      }
    } else if first != UInt8(ascii: "*") && first != UInt8(ascii: "-") || text[index] != 0x20 {
      return nil
    }
    while index < range.end, text[index] <= 0x20 { index += 1 }
    return index < range.end ? index : nil
  }

  /// Whether a cell holds nothing but a list mark.
  static func isListMark(_ text: [UInt8], _ range: ByteRange) -> Bool {
    guard range.count <= 3, !range.isEmpty else { return false }
    let first = text[range.start]
    if first < 0x80 {
      return range.count == 1
        && (first == UInt8(ascii: "o") || first == UInt8(ascii: "*") || first == UInt8(ascii: "-"))
    }
    var index = range.start
    let kind = HighCharacter.read(text.span, &index).kind
    // U+00A7 is a square of the font Wingdings here.
    let isSection = first == 0xC2 && text[range.start + 1] == 0xA7
    return index == range.end && (kind == .bullet || kind == .dash || isSection)
  }

  /// Whether a cell numbers what follows: `(1)`, `1.`, `a)`, `iv.`, `*`, or a box to tick.
  static func isEnumerator(_ text: [UInt8], _ range: ByteRange) -> Bool {
    guard range.count <= 6, let last = text[range.start..<range.end].last else { return false }
    if last == UInt8(ascii: ".") || last == UInt8(ascii: ")") || last == UInt8(ascii: "*") {
      return range.count >= 2 || last == UInt8(ascii: "*")
    }
    return text[range.start] >= 0x80 || text[range.start] == UInt8(ascii: "[")
  }

  /// Whether a cell numbers a Part, an Item or a note and nothing else: `Item 1A.`, `PART II`, `Note`.
  static func isSectionNumber(_ text: [UInt8], _ range: ByteRange) -> Bool {
    range.count <= 24 && opensSection(text, range)
  }

  /// Whether the text starts like the number of a Part, an Item or a note.
  static func opensSection(_ text: [UInt8], _ range: ByteRange) -> Bool {
    let head = text.span.extracting(0..<range.end)
    for word in sectionWords where ByteSearch.startsIgnoringCase(head, at: range.start, with: word)
    {
      var index = range.start + word.count
      if index < range.end, text[index] | 0x20 == UInt8(ascii: "s") { index += 1 }
      if index == range.end { return true }
      guard text[index] <= 0x20 else { continue }
      while index < range.end, text[index] <= 0x20 { index += 1 }
      let next = text[index]
      if ByteClass.isDigit(next) || next == UInt8(ascii: "I") || next == UInt8(ascii: "V") {
        return true
      }
    }
    return false
  }

  private static let sectionWords = ["item", "part", "note"].map { Array($0.utf8) }

  /// Whether a cell holds a figure or a dash in place of one.
  static func isFigure(_ text: [UInt8], _ range: ByteRange) -> Bool {
    guard range.count <= 40 else { return false }
    for offset in range.start..<min(range.end, range.start + 4) {
      if ByteClass.isDigit(text[offset]) { return true }
      guard !ByteClass.isLetter(text[offset]) else { return false }
    }
    // `—`, `-`, `$ —`
    return range.count <= 6
  }

  /// Whether a cell holds a page number or a range of such: `12`, `F-3`, `4-8, 12`, `iv`.
  static func isPageNumber(_ text: [UInt8], _ range: ByteRange) -> Bool {
    guard range.count <= 24 else { return false }
    var digits = 0
    var letters = 0
    for offset in range.start..<range.end {
      let byte = text[offset]
      if ByteClass.isDigit(byte) { digits += 1 }
      if ByteClass.isLetter(byte) {
        letters += 1
        let letter = byte | 0x20
        guard
          letter == UInt8(ascii: "i") || letter == UInt8(ascii: "v") || letter == UInt8(ascii: "x")
            || letter == UInt8(ascii: "f") || letter == UInt8(ascii: "s")
            || letter == UInt8(ascii: "a")
        else { return false }
      }
    }
    return digits > 0 && letters <= 2
      || digits == 0 && letters > 0 && letters <= 5 && letters == range.count
  }

  /// Whether a figure in the next cell belongs to what the last cell holds: `$`, `US$`, `(`.
  static func opensFigure(_ text: [UInt8], _ range: ByteRange) -> Bool {
    guard range.count <= 4, let last = text[range.start..<range.end].last else { return false }
    if last == UInt8(ascii: "$") || last == UInt8(ascii: "(") { return true }
    guard text[range.start] >= 0x80 else { return false }
    var index = range.start
    return HighCharacter.read(text.span, &index).kind == .currency && index == range.end
  }
}
