/// What the reader needs to know of a style.
struct HtmlStyle: OptionSet {
  let rawValue: UInt16

  /// Not shown.
  static let hidden = HtmlStyle(rawValue: 1)
  /// Shown in the line, whatever the element.
  static let inline = HtmlStyle(rawValue: 2)
  /// Bold.
  static let bold = HtmlStyle(rawValue: 4)
  /// Of ordinary weight, said in so many words.
  static let light = HtmlStyle(rawValue: 8)
  /// Underlined.
  static let underlined = HtmlStyle(rawValue: 16)
  /// In the middle of the page.
  static let centred = HtmlStyle(rawValue: 32)
  /// At a side of the page, said in so many words.
  static let aligned = HtmlStyle(rawValue: 64)
  /// A page ends before it.
  static let breakBefore = HtmlStyle(rawValue: 128)
  /// A page ends after it.
  static let breakAfter = HtmlStyle(rawValue: 256)
  /// Above the line.
  static let raised = HtmlStyle(rawValue: 512)
  /// Space stands to its left.
  static let padded = HtmlStyle(rawValue: 1024)

  /// Reads the value of an attribute `style`.
  /// - Complexity: O(n)
  static func read(_ bytes: Span<UInt8>, _ range: ByteRange) -> HtmlStyle {
    var style: HtmlStyle = []
    var index = range.start
    while index < range.end {
      while index < range.end, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ";") {
        index += 1
      }
      let start = index
      var colon = -1
      while index < range.end, bytes[index] != UInt8(ascii: ";") {
        if colon < 0, bytes[index] == UInt8(ascii: ":") { colon = index }
        index += 1
      }
      if colon > start { style.declare(bytes, start, colon, index) }
    }
    return style
  }

  private mutating func declare(_ bytes: Span<UInt8>, _ start: Int, _ colon: Int, _ end: Int) {
    var value = colon + 1
    while value < end, bytes[value] <= 0x20 { value += 1 }
    guard value < end else { return }
    let initial = bytes[value] | 0x20
    func named(_ name: [UInt8]) -> Bool {
      colon - start >= name.count && ByteSearch.startsIgnoringCase(bytes, at: start, with: name)
    }
    func says(_ word: [UInt8]) -> Bool {
      value + word.count <= end && ByteSearch.startsIgnoringCase(bytes, at: value, with: word)
    }
    switch bytes[start] | 0x20 {
    case UInt8(ascii: "d") where named(Words.display):
      if says(Words.none) { insert(.hidden) }
      if says(Words.inline), value + 6 == end || bytes[value + 6] != UInt8(ascii: "-") {
        insert(.inline)
      }
    case UInt8(ascii: "v"):
      if named(Words.visibility), says(Words.hidden) { insert(.hidden) }
      if named(Words.verticalAlign), says(Words.superscript) || says(Words.textTop) {
        insert(.raised)
      }
    case UInt8(ascii: "f") where named(Words.font):
      font(bytes, start, colon, value, end)
    case UInt8(ascii: "t"):
      if named(Words.textAlign) {
        insert(initial == UInt8(ascii: "c") ? .centred : .aligned)
      } else if named(Words.textDecoration) {
        if ByteSearch.first(Words.underline, in: bytes.extracting(value..<end), from: 0) != nil {
          insert(.underlined)
        }
      } else if colon - start == 3, named(Words.top), bytes[value] == UInt8(ascii: "-") {
        insert(.raised)
      }
    case UInt8(ascii: "p") where named(Words.pageBreak), UInt8(ascii: "b") where named(Words.break):
      guard initial == UInt8(ascii: "a") && says(Words.always) || says(Words.page) else { return }
      insert(bytes[colon - 1] | 0x20 == UInt8(ascii: "r") ? .breakAfter : .breakBefore)
    case UInt8(ascii: "p") where named(Words.paddingLeft),
      UInt8(ascii: "m") where named(Words.marginLeft):
      if bytes[value] &- 49 < 9 { insert(.padded) }
    default: break
    }
  }

  /// `font-weight:700`, `font: bold 10pt Times`.
  private mutating func font(
    _ bytes: Span<UInt8>, _ start: Int, _ colon: Int, _ value: Int, _ end: Int
  ) {
    let isWeight =
      colon - start == 11 && ByteSearch.startsIgnoringCase(bytes, at: start, with: Words.fontWeight)
    guard isWeight || colon - start == 4 else { return }
    var isBold = false
    for offset in value..<end {
      if isWeight, offset == value, bytes[offset] &- 54 < 4 { isBold = offset + 3 <= end }
      if bytes[offset] | 0x20 == UInt8(ascii: "b"),
        ByteSearch.startsIgnoringCase(bytes, at: offset, with: Words.bold)
      {
        isBold = true
        break
      }
    }
    formSymmetricDifference(intersection([.bold, .light]))
    insert(isBold ? .bold : .light)
  }

  private enum Words {
    static let display = Array("display".utf8)
    static let none = Array("none".utf8)
    static let inline = Array("inline".utf8)
    static let visibility = Array("visibility".utf8)
    static let hidden = Array("hidden".utf8)
    static let verticalAlign = Array("vertical-align".utf8)
    static let superscript = Array("super".utf8)
    static let textTop = Array("text-top".utf8)
    static let font = Array("font".utf8)
    static let fontWeight = Array("font-weight".utf8)
    static let bold = Array("bold".utf8)
    static let textAlign = Array("text-align".utf8)
    static let textDecoration = Array("text-decoration".utf8)
    static let underline = Array("underline".utf8)
    static let top = Array("top".utf8)
    static let pageBreak = Array("page-break-".utf8)
    static let `break` = Array("break-".utf8)
    static let always = Array("always".utf8)
    static let page = Array("page".utf8)
    static let paddingLeft = Array("padding-left".utf8)
    static let marginLeft = Array("margin-left".utf8)
  }
}
