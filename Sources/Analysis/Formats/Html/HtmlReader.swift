/// Reads HTML and inline XBRL: the text that a browser shows, in blocks, with its tables and tags.
enum HtmlReader {
  /// The view of an HTML document.
  /// - Complexity: O(n)
  static func view(
    of bytes: [UInt8], previous: (bytes: [UInt8], view: TextView)? = nil
  ) -> TextView {
    if let previous, let view = HtmlReuse.view(of: bytes, old: previous.bytes, previous.view) {
      return view
    }
    return read(bytes, in: ByteRange(0, bytes.count))
  }

  /// The view of an HTML document that is a stretch of a text.
  /// - Complexity: O(n) in the stretch.
  static func view(of bytes: [UInt8], in range: ByteRange) -> TextView {
    var view = read(bytes, in: range)
    // What is put together from several documents is read anew each time.
    view.freeBlocks = []
    return view
  }

  private static func read(_ bytes: [UInt8], in range: ByteRange) -> TextView {
    var builder = HtmlViewBuilder()
    builder.lexer.skip(to: range.start)
    builder.writer.reserve(range.count / 4)
    builder.read(bytes.span.extracting(0..<range.end))
    return builder.view()
  }
}

/// Follows the markup and collects text, blocks, tables and tags.
struct HtmlViewBuilder {
  var lexer = HtmlLexer()
  var stack = HtmlElementStack()
  var writer = HtmlTextWriter()
  /// The blocks outside of open rows, as they were read.
  var blocks: [HtmlBlock] = []
  /// The numbers of the blocks before which a page ends, ascending.
  var pageBreaks: [Int] = []
  /// The tables that are open, the outermost first.
  var openTables: [HtmlTable] = []
  /// The tables that are closed.
  var tables: [TextTable] = []
  var inlineXBRL = InlineTagReader()
  private var styles = HtmlStyleMemo()
  var pendingHints: TextBlock.Hints = []
  /// Whether the next block is the first of an entry of a list.
  var startsListRow = false
  /// Whether the last visible byte stood above the line.
  var isRaised = false
  /// Whether what stood above the line was a mark rather than part of a word.
  var hasRaisedMark = false

  /// Reads a whole document.
  mutating func read(_ bytes: Span<UInt8>) {
    var token = HtmlToken()
    while lexer.next(bytes, &token) {
      switch token.kind {
      case .text:
        let look = stack.look
        if !look.contains(.hidden) { text(bytes, token.range, look, isMarkup: true) }
      case .characterData:
        let look = stack.look
        if !look.contains(.hidden) { text(bytes, token.content, look, isMarkup: false) }
      case .startTag: open(bytes, token)
      case .endTag: close(token)
      case .skipped: break
      }
    }
    while stack.elements.isEmpty == false { closeInnermost(at: bytes.count) }
    endBlock()
  }

  // MARK: Start tags

  /// Takes in a start tag.
  mutating func open(_ bytes: Span<UInt8>, _ token: HtmlToken) {
    let tag = token.tag
    let traits = tag.traits
    closeHeaderLine()
    if traits.contains(.inline) { return openInline(bytes, token) }
    if traits.contains(.block) { return openBlock(bytes, token) }
    switch tag {
    case .br: if !stack.look.contains(.hidden) { lineBreak(token.range) }
    case .hr: rule(bytes, token)
    case .ixNonFraction, .ixNonNumeric: openFact(bytes, token)
    case .ixResources:
      if let end = lexer.elementEnd(bytes, .ixResources, from: token.range.end),
        !token.isSelfClosing
      {
        inlineXBRL.readResources(bytes, ByteRange(token.range.end, end))
        lexer.skip(to: end)
      }
    case .head, .ixHeader, .ixHidden, .type, .sequence, .filename, .description, .noscript:
      if !token.isSelfClosing { push(token, look: stack.look.union(.hidden)) }
    default: break
    }
  }

  /// A line of a submission header, `<TYPE>10-K`, ends with the next tag.
  private mutating func closeHeaderLine() {
    switch stack.elements.last?.tag {
    case .type, .sequence, .filename, .description: _ = stack.pop()
    default: break
    }
  }

  private mutating func openInline(_ bytes: Span<UInt8>, _ token: HtmlToken) {
    var look = stack.look
    switch token.tag {
    case .b, .strong: look.insert(.bold)
    case .u, .ins: look.insert(.underlined)
    case .sup: look.insert(.raised)
    case .sub: look.remove(.raised)
    case .a: if leadsInside(bytes, token) { look.insert(.linked) }
    default: break
    }
    if !token.style.isEmpty {
      let style = styles.style(bytes, token.style)
      apply(style, to: &look, isBlock: false)
      if style.contains(.padded) { writer.padding(at: token.range.start) }
    }
    if !token.isSelfClosing { push(token, look: look) }
  }

  private mutating func openBlock(_ bytes: Span<UInt8>, _ token: HtmlToken) {
    let style = token.style.isEmpty ? [] : styles.style(bytes, token.style)
    if style.contains(.inline), token.tag == .div || token.tag == .p {
      var look = stack.look
      apply(style, to: &look, isBlock: false)
      if !token.isSelfClosing { push(token, look: look, isBlock: false) }
      return
    }
    endBlock()
    closeImplied(before: token)
    var look = stack.look
    if token.tag.traits.contains(.table) {
      look.formIntersection([.hidden, .bold, .underlined, .centred])
    }
    switch token.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6, .th: look.insert(.bold)
    case .center: look.insert(.centred)
    case .pre: look.insert(.preformatted)
    case .table, .td: look.remove(.centred)
    case .li: startsListRow = true
    case .page: pageBreak()
    default: break
    }
    if !token.align.isEmpty {
      if bytes[token.align.start] | 0x20 == UInt8(ascii: "c") {
        look.insert(.centred)
      } else {
        look.remove(.centred)
      }
    }
    apply(style, to: &look, isBlock: true)
    if style.contains(.breakBefore), !look.contains(.hidden) { pageBreak() }
    guard !token.isSelfClosing, token.tag != .page else {
      // `<td/>` is an empty cell: it takes its columns.
      if token.tag == .td || token.tag == .th, !look.contains(.hidden) {
        openTablePart(bytes, token)
      }
      if style.contains(.breakAfter) { pageBreak() }
      return
    }
    push(token, look: look, isBlock: true, endsPage: style.contains(.breakAfter))
    if token.tag.traits.contains(.table), !look.contains(.hidden) { openTablePart(bytes, token) }
  }

  /// Closes the elements whose end tags may be left out before a tag.
  private mutating func closeImplied(before token: HtmlToken) {
    let offset = token.range.start
    switch token.tag {
    case .tr, .thead, .tbody, .tfoot: closeThrough([.tr], .table, offset)
    case .td, .th: closeThrough([.td, .th], .table, offset)
    case .li: closeThrough([.li], .list, offset)
    case .dt, .dd: closeThrough([.dt, .dd], .cell, offset)
    case .html: break
    default:
      if stack.elements.last?.tag == .p {
        closeInnermost(at: offset)
      } else {
        closeThrough([.p], .cell, offset)
      }
    }
    if let last = stack.elements.last, last.tag == .head || last.tag == .noscript {
      _ = stack.pop()
    }
  }

  private mutating func closeThrough(
    _ tags: [HtmlTag], _ boundary: HtmlElementStack.Boundary, _ offset: Int
  ) {
    guard stack.elements.count > 0 else { return }
    for tag in tags {
      guard let depth = stack.depth(of: tag, within: boundary) else { continue }
      for _ in 0..<depth { closeInnermost(at: offset) }
      return
    }
  }

  private mutating func push(
    _ token: HtmlToken, look: HtmlElementStack.Look, isBlock: Bool = false, endsPage: Bool = false
  ) {
    stack.push(.init(tag: token.tag, isBlock: isBlock, endsPage: endsPage, look: look))
  }

  private func apply(_ style: HtmlStyle, to look: inout HtmlElementStack.Look, isBlock: Bool) {
    guard !style.isEmpty else { return }
    if style.contains(.hidden) { look.insert(.hidden) }
    if style.contains(.light) { look.remove(.bold) }
    if style.contains(.bold) { look.insert(.bold) }
    if style.contains(.underlined) { look.insert(.underlined) }
    if style.contains(.raised), !isBlock { look.insert(.raised) }
    guard isBlock else { return }
    if style.contains(.aligned) { look.remove(.centred) }
    if style.contains(.centred) { look.insert(.centred) }
  }

  /// Whether a link leads to a place of the same document: `href="#toc"`.
  private mutating func leadsInside(_ bytes: Span<UInt8>, _ token: HtmlToken) -> Bool {
    var found = false
    HtmlAttributes.each(of: token, in: bytes) { name, value in
      if name.count == 4, !value.isEmpty, bytes[value.start] == UInt8(ascii: "#"),
        bytes[name.start] | 0x20 == UInt8(ascii: "h")
      {
        found = true
      }
    }
    return found
  }

  private mutating func openFact(_ bytes: Span<UInt8>, _ token: HtmlToken) {
    inlineXBRL.open(
      bytes, token, textOffset: writer.nextOffset, isHidden: stack.look.contains(.hidden))
    if token.isSelfClosing {
      inlineXBRL.close(textOffset: writer.text.count, sourceOffset: token.range.end)
    } else {
      push(token, look: stack.look)
    }
  }

  // MARK: End tags

  /// Takes in an end tag.
  mutating func close(_ token: HtmlToken) {
    let traits = token.tag.traits
    if token.tag == .other || traits.contains(.empty) { return }
    let isBlock = traits.contains(.block)
    let boundary: HtmlElementStack.Boundary =
      token.tag == .table ? .document : traits.contains(.table) ? .table : .cell
    guard let depth = stack.depth(of: token.tag, within: boundary) else {
      if isBlock { endBlock() }
      return
    }
    for _ in 0..<depth { closeInnermost(at: token.range.start) }
    if token.tag == .li { startsListRow = false }
  }

  mutating func closeInnermost(at offset: Int) {
    guard let element = stack.pop() else { return }
    if element.isBlock {
      endBlock()
      if element.tag.traits.contains(.table), !element.look.contains(.hidden) {
        closeTablePart(element.tag)
      }
      if element.endsPage { pageBreak() }
    } else if element.tag == .ixNonFraction || element.tag == .ixNonNumeric {
      inlineXBRL.close(textOffset: writer.text.count, sourceOffset: offset)
    }
  }

  // MARK: Pages

  private mutating func rule(_ bytes: Span<UInt8>, _ token: HtmlToken) {
    guard !stack.look.contains(.hidden) else { return }
    endBlock()
    pageBreak()
  }

  /// A page ends here.
  mutating func pageBreak() {
    endBlock()
    pendingHints.insert(.afterPageBreak)
    if pageBreaks.last != blocks.count { pageBreaks.append(blocks.count) }
  }
}
