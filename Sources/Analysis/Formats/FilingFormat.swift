/// The format of a document, told from its bytes.
public enum FilingFormat: String, Sendable, Hashable, CaseIterable {
  case plain
  case html
  case inlineXBRL = "inline-xbrl"
  case submission
  case markdown

  /// The number of bytes that tell the format.
  static let reach = 1 << 16

  /// Tells the format from the beginning of a text; plain where nothing speaks for another.
  public static func detect(_ bytes: [UInt8]) -> FilingFormat {
    var start = ByteSearch.starts(bytes.span, at: 0, with: Marks.byteOrder) ? 3 : 0
    while start < min(bytes.count, reach), bytes[start] <= 0x20 { start += 1 }
    if SubmissionParts.open(bytes.span, at: start) { return .submission }
    let found = detect(bytes.span, in: ByteRange(start, bytes.count))
    guard found == .plain else { return found }
    return MarkdownSigns.show(bytes.span, in: ByteRange(start, bytes.count)) ? .markdown : .plain
  }

  /// Tells whether a stretch of a text is HTML.
  static func detect(_ bytes: Span<UInt8>, in range: ByteRange) -> FilingFormat {
    let head = bytes.extracting(0..<min(range.end, range.start + reach))
    var offset = range.start
    while offset < head.count, head[offset] <= 0x20 { offset += 1 }
    guard offset < head.count, head[offset] == UInt8(ascii: "<") else { return .plain }
    var isHtml = false
    while offset < head.count {
      if head[offset] == UInt8(ascii: "<"), offset + 1 < head.count {
        if isHtml {
          if Marks.inline.contains(where: {
            ByteSearch.startsIgnoringCase(head, at: offset + 1, with: $0)
          }) {
            return .inlineXBRL
          }
        } else if let end = opensHtml(head, offset + 1) {
          isHtml = true
          offset = end
        }
      } else if isHtml, head[offset] | 0x20 == UInt8(ascii: "x"),
        ByteSearch.startsIgnoringCase(head, at: offset, with: Marks.nameSpace)
      {
        return .inlineXBRL
      }
      offset += 1
    }
    return isHtml ? .html : .plain
  }

  /// The view of a text in this format.
  ///
  /// The view of an older version of the text only saves time.
  func view(
    of bytes: [UInt8], previous: (bytes: [UInt8], view: TextView)? = nil
  ) -> TextView {
    switch self {
    case .plain:
      PlainReader.view(of: bytes, previous: previous.map { ($0.bytes, $0.view.plainLines) })
    case .html, .inlineXBRL: HtmlReader.view(of: bytes, previous: previous)
    case .submission: SubmissionReader.view(of: bytes)
    case .markdown: MarkdownReader.view(of: bytes)
    }
  }

  /// The end of the name of an element that only HTML has.
  private static func opensHtml(_ head: Span<UInt8>, _ start: Int) -> Int? {
    if ByteSearch.startsIgnoringCase(head, at: start, with: Marks.documentType) { return start }
    var end = start
    while end < head.count, ByteClass.isLetter(head[end]) || ByteClass.isDigit(head[end]) {
      end += 1
    }
    switch HtmlTagTable.shared.tag(of: head, start, end) {
    case .html, .body, .head, .p, .div, .font, .br, .span, .center, .tr, .td, .h1, .h2, .h3:
      return end
    default: return nil
    }
  }

  private enum Marks {
    static let byteOrder: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let documentType = Array("!doctype html".utf8)
    static let inline = ["ix:header", "ix:nonnumeric", "ix:nonfraction"].map { Array($0.utf8) }
    static let nameSpace = Array("xmlns:ix=".utf8)
  }
}
