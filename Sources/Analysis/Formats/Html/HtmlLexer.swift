/// One stretch of the source of an HTML document.
struct HtmlToken {
  /// What a stretch is.
  enum Kind: UInt8 {
    /// Visible bytes and entities.
    case text
    /// `<p style="…">`.
    case startTag
    /// `</p>`.
    case endTag
    /// The bytes between `<![CDATA[` and `]]>`.
    case characterData
    /// A comment, a declaration, an instruction, a script.
    case skipped
  }

  /// What it is.
  var kind: Kind = .text
  /// The element, of tags only.
  var tag: HtmlTag = .other
  /// Whether a tag closes itself: `<br/>`.
  var isSelfClosing = false
  /// All of it.
  var range = ByteRange(0, 0)
  /// The bytes between the name and the end of a tag, or what a CDATA section holds.
  var content = ByteRange(0, 0)
  /// The value of the attribute `style`.
  var style = ByteRange(0, 0)
  /// The value of the attribute `align`.
  var align = ByteRange(0, 0)
  /// The value of the attribute `colspan`.
  var columnSpan = ByteRange(0, 0)
  /// The value of the attribute `rowspan`.
  var rowSpan = ByteRange(0, 0)
}

/// Cuts HTML of any quality into stretches that cover every byte.
///
/// A `<` that opens no tag is text; a tag that is not closed ends before the next `<`; a quote or a
/// comment that is not closed is read as if its mark were an ordinary character.
/// - Complexity: O(n) in all: a search that fails is not made again further on.
struct HtmlLexer {
  /// The offset of the next stretch.
  private(set) var position = 0
  private var limits = Limits()
  private let table = HtmlTagTable.shared

  private enum Marks {
    static let comment = Array("<!--".utf8)
    static let commentEnd = Array("-->".utf8)
    static let characterData = Array("<![CDATA[".utf8)
    static let characterDataEnd = Array("]]>".utf8)
    static let bracket = Array(">".utf8)
    static let endTag = Array("</".utf8)
  }

  /// Where searches have failed: what was not found from there on is not found later either.
  private struct Limits {
    var doubleQuote = Int.max
    var singleQuote = Int.max
    var comment = Int.max
    var characterData = Int.max
    var bracket = Int.max
    var elements: [HtmlTag: Int] = [:]
  }

  /// Moves past bytes that another reader has taken.
  mutating func skip(to offset: Int) { position = max(position, offset) }

  /// Reads the next stretch; false at the end.
  mutating func next(_ bytes: Span<UInt8>, _ token: inout HtmlToken) -> Bool {
    let count = bytes.count
    let start = position
    guard start < count else { return false }
    if bytes[start] == UInt8(ascii: "<"), markup(bytes, start, &token) { return true }
    var end = start + 1
    while end < count {
      if bytes[end] == UInt8(ascii: "<"), opensMarkup(bytes, end) { break }
      end += 1
    }
    token.kind = .text
    token.range = ByteRange(start, end)
    position = end
    return true
  }

  /// Whether the `<` at an offset starts a tag, a comment, a declaration or an instruction.
  private func opensMarkup(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    let next = bytes[offset + 1]
    if ByteClass.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      return true
    }
    return next == UInt8(ascii: "/") && offset + 2 < bytes.count
      && ByteClass.isLetter(bytes[offset + 2])
  }

  private mutating func markup(_ bytes: Span<UInt8>, _ start: Int, _ token: inout HtmlToken) -> Bool
  {
    guard opensMarkup(bytes, start) else { return false }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"): declaration(bytes, start, &token)
    case UInt8(ascii: "?"):
      finish(.skipped, from: start, through: bracket(bytes, start + 2), &token)
    case UInt8(ascii: "/"): tag(.endTag, bytes, start, nameStart: start + 2, &token)
    default:
      tag(.startTag, bytes, start, nameStart: start + 1, &token)
      if token.tag.traits.contains(.raw), !token.isSelfClosing,
        let end = elementEnd(bytes, token.tag, from: token.range.end)
      {
        finish(.skipped, from: start, through: end, &token)
      }
    }
    return true
  }

  private mutating func finish(
    _ kind: HtmlToken.Kind, from start: Int, through end: Int, _ token: inout HtmlToken
  ) {
    token.kind = kind
    token.range = ByteRange(start, end)
    position = end
  }

  // MARK: Comments and declarations

  private mutating func declaration(_ bytes: Span<UInt8>, _ start: Int, _ token: inout HtmlToken) {
    if ByteSearch.starts(bytes, at: start, with: Marks.comment) {
      // `<!-->` and `<!--->` are whole comments.
      if let end = search(Marks.commentEnd, bytes, from: start + 2, limit: \.comment) {
        return finish(.skipped, from: start, through: end + 3, &token)
      }
    } else if ByteSearch.starts(bytes, at: start, with: Marks.characterData),
      let end = search(Marks.characterDataEnd, bytes, from: start + 9, limit: \.characterData)
    {
      token.content = ByteRange(start + 9, end)
      return finish(.characterData, from: start, through: end + 3, &token)
    }
    finish(.skipped, from: start, through: bracket(bytes, start + 2), &token)
  }

  /// The offset after the next `>`; where there is none the mark stands alone.
  private mutating func bracket(_ bytes: Span<UInt8>, _ from: Int) -> Int {
    search(Marks.bracket, bytes, from: from, limit: \.bracket).map { $0 + 1 }
      ?? min(from, bytes.count)
  }

  private mutating func search(
    _ mark: [UInt8], _ bytes: Span<UInt8>, from: Int, limit: WritableKeyPath<Limits, Int>
  ) -> Int? {
    guard from < limits[keyPath: limit] else { return nil }
    if let found = ByteSearch.first(mark, in: bytes, from: from) { return found }
    limits[keyPath: limit] = from
    return nil
  }

  /// The offset after the end tag of an element whose content is no markup.
  mutating func elementEnd(_ bytes: Span<UInt8>, _ tag: HtmlTag, from: Int) -> Int? {
    guard from < limits.elements[tag] ?? Int.max else { return nil }
    let length = tag.name.utf8.count
    var offset = from
    while let mark = ByteSearch.first(Marks.endTag, in: bytes, from: offset) {
      let end = mark + 2 + length
      if end <= bytes.count, table.tag(of: bytes, mark + 2, end) == tag,
        end == bytes.count || !ByteClass.isLetter(bytes[end])
      {
        return bracket(bytes, end)
      }
      offset = mark + 2
    }
    limits.elements[tag] = from
    return nil
  }

  // MARK: Tags

  private mutating func tag(
    _ kind: HtmlToken.Kind, _ bytes: Span<UInt8>, _ start: Int, nameStart: Int,
    _ token: inout HtmlToken
  ) {
    let count = bytes.count
    var index = nameStart
    while index < count, Self.isName(bytes[index]) { index += 1 }
    token.kind = kind
    token.tag = table.tag(of: bytes, nameStart, index)
    token.isSelfClosing = false
    token.style = ByteRange(0, 0)
    token.align = token.style
    token.columnSpan = token.style
    token.rowSpan = token.style
    let nameEnd = index
    while index < count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { break }
      if byte <= 0x20 || byte == UInt8(ascii: "/") {
        index += 1
      } else {
        attribute(bytes, &index, &token)
      }
    }
    token.content = ByteRange(nameEnd, index)
    token.isSelfClosing = index > nameEnd && bytes[index - 1] == UInt8(ascii: "/")
    if index < count, bytes[index] == UInt8(ascii: ">") { index += 1 }
    token.range = ByteRange(start, index)
    position = index
  }

  private mutating func attribute(
    _ bytes: Span<UInt8>, _ index: inout Int, _ token: inout HtmlToken
  ) {
    let start = index
    guard let value = attributeValue(bytes, &index) else { return }
    switch (value.nameEnd - start, bytes[start] | 0x20) {
    case (5, UInt8(ascii: "s")) where bytes[start + 1] | 0x20 == UInt8(ascii: "t"):
      if token.style.isEmpty { token.style = value.range }
    case (5, UInt8(ascii: "a")) where bytes[start + 1] | 0x20 == UInt8(ascii: "l"):
      token.align = value.range
    case (7, UInt8(ascii: "c")) where bytes[start + 1] | 0x20 == UInt8(ascii: "o"):
      token.columnSpan = value.range
    case (7, UInt8(ascii: "r")): token.rowSpan = value.range
    default: break
    }
  }

  /// Reads `name`, `name=value` or `name="value"`; nil where there is no value.
  mutating func attributeValue(
    _ bytes: Span<UInt8>, _ index: inout Int
  ) -> (nameEnd: Int, range: ByteRange)? {
    let count = bytes.count
    let start = index
    while index < count, Self.isName(bytes[index]) { index += 1 }
    // A stray mark is a name of its own.
    if index == start { index += 1 }
    let nameEnd = index
    while index < count, bytes[index] <= 0x20 { index += 1 }
    guard index < count, bytes[index] == UInt8(ascii: "="), nameEnd > start else { return nil }
    index += 1
    while index < count, bytes[index] <= 0x20 { index += 1 }
    guard index < count else { return nil }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), let end = quoteEnd(bytes, index) {
      let range = ByteRange(index + 1, end)
      index = end + 1
      return (nameEnd, range)
    }
    let valueStart = index
    while index < count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">"),
      bytes[index] != UInt8(ascii: "<")
    {
      index += 1
    }
    return (nameEnd, ByteRange(valueStart, index))
  }

  private mutating func quoteEnd(_ bytes: Span<UInt8>, _ offset: Int) -> Int? {
    let quote = bytes[offset]
    let isDouble = quote == UInt8(ascii: "\"")
    guard offset < (isDouble ? limits.doubleQuote : limits.singleQuote) else { return nil }
    var index = offset + 1
    let count = bytes.count
    while index < count, bytes[index] != quote { index += 1 }
    if index < count { return index }
    if isDouble { limits.doubleQuote = offset } else { limits.singleQuote = offset }
    return nil
  }

  /// Whether a byte may stand in a name; all that end one are small numbers.
  @inline(__always)
  private static func isName(_ byte: UInt8) -> Bool {
    if byte > UInt8(ascii: ">") { return true }
    return byte > 0x20 && byte < UInt8(ascii: "<") && byte != UInt8(ascii: "/")
      && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
  }
}
