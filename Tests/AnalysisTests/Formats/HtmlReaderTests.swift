import Testing

@testable import Analysis

@Suite struct HtmlReaderTests {
  private static let long = String(repeating: "The rest of the sentence goes on and on. ", count: 4)

  @Test func elementsEndBlocks() {
    expectBlocks(
      "<p>One</p><div>Two<div>Three</div>Four</div>",
      ["line| One", "line| Two", "line| Three", "line| Four"])
    expectBlocks("<P>One<P>Two", ["line| One", "line| Two"])
    expectBlocks("One<hr>Two", ["line| One", "line/| Two"])
    expectBlocks("<p>\(Self.long)</p>", ["paragraph| \(Self.long.dropLast())"])
  }

  @Test func aStyleToldAgainIsReadAsBefore() {
    let bytes = Array("font-weight:700 font-weight:400 font-weight:700 display:none".utf8)
    let ranges = [ByteRange(0, 15), ByteRange(16, 31), ByteRange(32, 47), ByteRange(48, 60)]
    var memo = HtmlStyleMemo()
    for range in ranges + ranges.reversed() {
      #expect(memo.style(bytes.span, range) == HtmlStyle.read(bytes.span, range))
    }
  }

  @Test func whiteSpaceIsDrawnTogether() {
    expectBlocks("<p>  One \n two&nbsp; three </p>", ["line| One two three"])
    expectBlocks("<p>One <b> two</b></p>", ["line| One two"])
    expectBlocks("<p>&nbsp;</p><p>\u{A0}</p>", [])
    expectBlocks("<p>Soft&shy;ware 1&#8203;,500</p>", ["line| Software 1,500"])
  }

  @Test func inlineTagsDoNotPartWords() {
    expectBlocks("<p><span>1,</span><span>500</span></p>", ["line| 1,500"])
    expectBlocks("<p>T<font size=1>ITLE</font></p>", ["line| TITLE"])
    expectBlocks("<p>$<ix:nonFraction name='a'>5</ix:nonFraction>.2</p>", ["line| $5.2"])
    expectBlocks(
      "<div><span>Item 1.</span><span style=\"padding-left:15pt\">Business</span></div>",
      ["line| Item 1. Business"])
  }

  @Test func lineBreaks() {
    expectBlocks("<p>One<br>two<br/>three</p>", ["line| One⏎two⏎three"])
    expectBlocks("<p>One<br><br>Two</p>", ["line| One", "line| Two"])
    expectBlocks("<p><b>Title</b><br>The text.</p>", ["line*| Title", "line| The text."])
    expectBlocks("<pre>One\ntwo</pre>", ["line| One⏎two"])
  }

  @Test func marksAboveTheLine() {
    expectBlocks("<p>Revenue<sup>(1)</sup> 1,500<sup>2</sup></p>", ["line| Revenue (1) 1,500 2"])
    expectBlocks("<p>the 1<sup>st</sup> of May<sup>a</sup></p>", ["line| the 1st of May a"])
    expectBlocks("<p><sup>(1)</sup>Services</p>", ["line| (1) Services"])
    expectBlocks(
      "<p>1,500<span style='position:relative;top:-3pt'>(2)</span>.</p>", ["line| 1,500 (2)."])
    expectBlocks("<p>Brand<sup>&reg;</sup>s</p>", ["line| Brand®s"])
  }

  @Test func hiddenContent() {
    expectBlocks(
      "<html><head><title>T</title><style>p{}</style></head><body>One</body></html>", ["line| One"])
    expectBlocks("<p>One<span style=\"DISPLAY: none\">two</span> three</p>", ["line| One three"])
    expectBlocks(
      "<div style='display:none'><p>One</p><table><tr><td>2</td></tr></table></div><p>Two</p>",
      ["line| Two"])
    expectBlocks(
      "<ix:header><ix:hidden>x</ix:hidden></ix:header>One<!-- two --><script>3</script>",
      ["line| One"])
    expectBlocks(
      "<DOCUMENT>\n<TYPE>10-K\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n<HTML><p>One", ["line| One"])
    expectBlocks("<head><p>One", ["line| One"])
    expectBlocks("<ix:continuation id='a'>One</ix:continuation> two", ["line| One two"])
  }

  @Test func looks() {
    expectBlocks(
      "<p><b>One</b></p><p><b>One</b> and more</p>", ["line*| One", "line| One and more"])
    expectBlocks("<h2>One</h2><p><u>Two</u>.</p>", ["line*| One", "line*| Two."])
    expectBlocks(
      "<p style='font-weight:700'>One <span style='font-weight:400'>two</span></p>",
      ["line| One two"])
    expectBlocks("<p style=\"font: bold 10pt Times\">One</p>", ["line*| One"])
    expectBlocks(
      "<center>One</center><p align=center>Two</p><div style='text-align:center'>Three</div>",
      ["line^| One", "line^| Two", "line^| Three"])
    expectBlocks("<div align=center><p align=left>One</p></div>", ["line| One"])
    expectBlocks("<b>One<p>two</p></b><p>three", ["line*| One", "line*| two", "line| three"])
  }

  @Test func lists() {
    expectBlocks("<ul><li>One<li><p>Two</p></ul>", ["listRow| One", "listRow| Two"])
    expectBlocks(
      "<p>&#149;&nbsp;One</p><p>&bull;Two</p><p>- Three</p>",
      ["listRow| One", "listRow| Two", "listRow| Three"])
    expectBlocks("<p>-5 is a number</p>", ["line| -5 is a number"])
  }

  @Test func otherEncodings() {
    let view = HtmlReader.view(of: Array("<p>It".utf8) + [0x92] + Array("s</p>".utf8))
    #expect(String(decoding: view.text, as: UTF8.self) == "It’s")
    #expect(view.map.source(of: ByteRange(2, 5)) == ByteRange(5, 6))
  }

  @Test func pages() {
    var html = ""
    for page in 1...6 {
      html += "<p>\(Self.long)</p><p>The paragraph of page \(page) is cut off, \(Self.long)and</p>"
      html += "<p align=center>\(page)</p><p>Halvorne Devices, Inc.</p><hr>"
      html += "<p><a href='#toc'>Table of Contents</a></p><p>goes on \(Self.long)</p>"
    }
    let bytes = Array(html.utf8)
    let view = HtmlReader.view(of: bytes)
    expectSound(view, bytes)
    #expect(view.blocks.count == 12)
    #expect(view.furniture.count == 18)
    let text = String(decoding: view.text, as: UTF8.self)
    #expect(!text.contains("Halvorne"))
    #expect(!text.contains("Table of Contents"))
    #expect(text.contains("and on. and goes on The rest"))
  }

  @Test func pageNumbersOnly() {
    expectBlocks(
      "<p>One.</p><p>-12-</p><p style='page-break-after:always'></p><p>Two</p>",
      ["line| One.", "line/| Two"])
    expectBlocks(
      "<p>One.</p><p>Page 3 of 9</p><div style='break-before:page'>Two</div>",
      ["line| One.", "line/| Two"])
    expectBlocks("<p>One.</p><p>2023</p><p>Two</p>", ["line| One.", "line| 2023", "line| Two"])
  }
}
