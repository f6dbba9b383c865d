/// The attributes of a tag, read only where they are asked for.
enum HtmlAttributes {
  /// Calls `body` with the name and the value of each attribute that has a value.
  /// - Complexity: O(n) in the bytes of the tag.
  static func each(
    of token: HtmlToken, in bytes: Span<UInt8>,
    _ body: (_ name: ByteRange, _ value: ByteRange) -> Void
  ) {
    var lexer = HtmlLexer()
    var index = token.content.start
    let tag = bytes.extracting(0..<token.content.end)
    while index < tag.count {
      if tag[index] <= 0x20 || tag[index] == UInt8(ascii: "/") {
        index += 1
        continue
      }
      let start = index
      if let value = lexer.attributeValue(tag, &index) {
        body(ByteRange(start, value.nameEnd), value.range)
      }
    }
  }
}
