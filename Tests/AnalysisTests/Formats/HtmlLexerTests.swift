import Testing

@testable import Analysis

/// Checks how a source is cut; tags are written `<p>` and `</p>`, what is skipped `~`, text as it is.
func expectLexed(
  _ source: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let bytes = Array(source.utf8)
  var lexer = HtmlLexer()
  var token = HtmlToken()
  var parts: [String] = []
  var end = 0
  while lexer.next(bytes.span, &token) {
    #expect(token.range.start == end, "no byte is lost", sourceLocation: sourceLocation)
    end = token.range.end
    let text = String(decoding: bytes[token.range.start..<token.range.end], as: UTF8.self)
    let name = token.tag == .other ? "?" : token.tag.name
    switch token.kind {
    case .text: parts.append(text)
    case .startTag: parts.append("<\(name)\(token.isSelfClosing ? "/" : "")>")
    case .endTag: parts.append("</\(name)>")
    case .characterData:
      parts.append(
        "[\(String(decoding: bytes[token.content.start..<token.content.end], as: UTF8.self))]")
    case .skipped: parts.append("~")
    }
  }
  #expect(end == bytes.count, "the stretches reach the end", sourceLocation: sourceLocation)
  #expect(parts.joined(separator: "|") == expected, sourceLocation: sourceLocation)
}

@Suite struct HtmlLexerTests {
  @Test func tags() {
    expectLexed("<p>a</p>", "<p>|a|</p>")
    expectLexed("<P ALIGN=center>a<BR/></P >", "<p>|a|<br/>|</p>")
    expectLexed("<td width=5 nowrap>1</td>", "<td>|1|</td>")
    expectLexed(
      "<ix:nonFraction scale='6'>5</ix:nonFraction>", "<ix:nonfraction>|5|</ix:nonfraction>")
    expectLexed("<unknown-element>a", "<?>|a")
    expectLexed("<h1>a</h1><h7>", "<h1>|a|</h1>|<?>")
  }

  @Test func attributesMayHoldBrackets() {
    expectLexed("<p title=\"a > b < c\">d", "<p>|d")
    expectLexed("<p title='a \"> b'>d", "<p>|d")
    expectLexed("<p style=\"font-family:'x'\" \">d", "<p>|d")
    expectLexed("<img alt=\"5 > 4\"/>a", "<img/>|a")
  }

  @Test func signsThatOpenNothing() {
    expectLexed("a < b", "a < b")
    expectLexed("1<2 and 3<4", "1<2 and 3<4")
    expectLexed("<", "<")
    expectLexed("a<", "a<")
    expectLexed("</", "</")
    expectLexed("</ p>", "</ p>")
    expectLexed("<>", "<>")
  }

  @Test func tagsThatDoNotClose() {
    expectLexed("<p class=a<b>c", "<p>|<b>|c")
    expectLexed("<p", "<p>")
    expectLexed("<p <p>a", "<p>|<p>|a")
    expectLexed("<p title=\"abc>d</p>", "<p>|d|</p>")
    expectLexed("<p title=\"abc", "<p>")
  }

  @Test func commentsAndDeclarations() {
    expectLexed("a<!-- <p> -->b", "a|~|b")
    expectLexed("a<!-->b", "a|~|b")
    expectLexed("a<!-- b > c", "a|~| c")
    expectLexed("<!DOCTYPE html><?xml version='1.0'?>a", "~|~|a")
    expectLexed("a<!", "a|~")
    expectLexed("a<![CDATA[<b> & c]]>d", "a|[<b> & c]|d")
    expectLexed("a<![CDATA[b>c", "a|~|c")
  }

  @Test func scriptsAreNoMarkup() {
    expectLexed("a<script>if (a<b) '<p>'</script>b", "a|~|b")
    expectLexed("<STYLE>p {}</style >a", "~|a")
    expectLexed("<title>A & B</title><p>", "~|<p>")
    expectLexed("<script>a<p>", "<script>|a|<p>")
    expectLexed("<style></styles></style>a", "~|a")
  }

  @Test func valuesOfAttributes() {
    let bytes = Array("<td style='a:b' colspan=\"3\" ALIGN = right rowspan=2>".utf8)
    var lexer = HtmlLexer()
    var token = HtmlToken()
    #expect(lexer.next(bytes.span, &token))
    func text(_ range: ByteRange) -> String {
      String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
    #expect(text(token.style) == "a:b")
    #expect(text(token.columnSpan) == "3")
    #expect(text(token.align) == "right")
    #expect(text(token.rowSpan) == "2")
  }

  @Test func searchesThatFailAreNotMadeAgain() {
    // Each of these takes minutes if every mark starts a search to the end of the text.
    for piece in [
      "<p a=\"", "<p a='", "<!--", "<![CDATA[", "<script>", "<ix:resources>", "<!", "<?",
    ] {
      let source = String(repeating: piece, count: 40_000)
      var lexer = HtmlLexer()
      var token = HtmlToken()
      var count = 0
      let bytes = Array(source.utf8)
      while lexer.next(bytes.span, &token) { count += 1 }
      #expect(count > 0)
    }
  }
}
