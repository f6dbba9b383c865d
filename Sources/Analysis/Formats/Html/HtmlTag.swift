/// The elements of HTML and inline XBRL that the reader tells apart.
enum HtmlTag: UInt8, CaseIterable, Sendable {
  case other
  case html, head, body, title, script, style, noscript, textarea, meta, link, base
  case p, div, center, blockquote, pre, address, article, section, header, footer, main, aside, nav
  case figure, fieldset, form, dl, dt, dd, ul, ol, li, dir, menu
  case h1, h2, h3, h4, h5, h6
  case table, thead, tbody, tfoot, tr, td, th, caption, col, colgroup
  case br, hr, img, wbr, input
  case a, b, strong, u, ins, span, font, i, em, sup, sub, small, big, tt, code
  case page
  case type, sequence, filename, description
  case ixHeader, ixHidden, ixResources, ixNonFraction, ixNonNumeric

  /// The number of the element among all.
  @inline(__always)
  var number: Int { Int(rawValue) }

  /// The name in small letters.
  var name: String {
    switch self {
    case .other: ""
    case .ixHeader: "ix:header"
    case .ixHidden: "ix:hidden"
    case .ixResources: "ix:resources"
    case .ixNonFraction: "ix:nonfraction"
    case .ixNonNumeric: "ix:nonnumeric"
    default: "\(self)"
    }
  }

  /// What is known of an element from its name.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// It has no content and no end tag.
    static let empty = Traits(rawValue: 1)
    /// It starts and ends a block.
    static let block = Traits(rawValue: 2)
    /// Its content is no markup.
    static let raw = Traits(rawValue: 4)
    /// It belongs to the structure of a table.
    static let table = Traits(rawValue: 8)
    /// It heads a section.
    static let heading = Traits(rawValue: 16)
    /// It changes how letters look.
    static let inline = Traits(rawValue: 32)
  }

  /// What is known of the element.
  var traits: Traits {
    switch self {
    case .br, .hr, .img, .wbr, .input, .meta, .link, .base, .col: .empty
    case .script, .style, .title, .textarea: .raw
    case .h1, .h2, .h3, .h4, .h5, .h6: [.block, .heading]
    case .table, .thead, .tbody, .tfoot, .tr, .td, .th, .caption, .colgroup: [.block, .table]
    case .html, .body, .p, .div, .center, .blockquote, .pre, .address, .article, .section, .header,
      .footer, .main, .aside, .nav, .figure, .fieldset, .form, .dl, .dt, .dd, .ul, .ol, .li, .dir,
      .menu,
      .page:
      .block
    case .a, .b, .strong, .u, .ins, .span, .font, .i, .em, .sup, .sub, .small, .big, .tt, .code:
      .inline
    default: []
    }
  }
}

/// Finds the element of a name without making a string of it.
struct HtmlTagTable: Sendable {
  /// The table of all names.
  static let shared = HtmlTagTable()

  private var keys = [UInt64](repeating: 0, count: 512)
  private var tags = [HtmlTag](repeating: .other, count: 512)

  private init() {
    for tag in HtmlTag.allCases where tag != .other {
      let name = Array(tag.name.utf8)
      let key = Self.key(of: name.span, 0, name.count)
      var slot = Self.slot(of: key)
      while keys[slot] != 0 { slot = (slot + 1) & 511 }
      keys[slot] = key
      tags[slot] = tag
    }
  }

  /// The element of a name in small or capital letters, told by its first eight and its length.
  @inline(__always)
  func tag(of bytes: Span<UInt8>, _ start: Int, _ end: Int) -> HtmlTag {
    let key = Self.key(of: bytes, start, end)
    var slot = Self.slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return tags[slot] }
      slot = (slot + 1) & 511
    }
    return .other
  }

  @inline(__always)
  private static func key(of bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var key: UInt64 = 0
    for offset in start..<min(end, start + 8) { key = key << 8 | UInt64(bytes[offset] | 0x20) }
    return end - start > 8 ? key ^ (UInt64(end - start) << 56) : key
  }

  @inline(__always)
  private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 55)
  }
}
