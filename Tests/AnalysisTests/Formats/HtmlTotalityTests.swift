import Testing

@testable import Analysis

/// Any bytes give a view, in linear time.
@Suite struct HtmlTotalityTests {
  private static let documents = [
    """
    <DOCUMENT><TYPE>10-K<TEXT><html><head><title>Annual report</title></head><body style="font:10pt Times">
    <p align=center><b>PART I</b></p><p><b>Item&nbsp;1. Business</b></p><p>Halvorne Devices, Inc. sells 1<sup>st</sup>
    rate phones&#146; &amp; tablets<sup>(1)</sup>.<br>Net sales were $1,234.</p><hr><p>2</p>
    """,
    """
    <?xml version='1.0'?><html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><div style="display:none">
    <ix:header><ix:hidden><ix:nonNumeric contextRef="c" name="dei:DocumentType">10-K</ix:nonNumeric></ix:hidden>
    <ix:resources><xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="s">00012</xbrli:identifier>
    <xbrli:segment><xbrldi:explicitMember dimension="a:B">c:D</xbrldi:explicitMember></xbrli:segment></xbrli:entity>
    <xbrli:period><xbrli:instant>2023-12-31</xbrli:instant></xbrli:period></xbrli:context><xbrli:unit id="u">
    <xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources></ix:header></div>
    <p>$<ix:nonFraction name="a:B" contextRef="c" unitRef="u" scale="6" decimals="-5" sign="-">1.5</ix:nonFraction></p>
    """,
    """
    <table><tr><th rowspan=2>Year<th colspan="2">2023</tr><tr><td>$<td>5<td>)</td></tr><tr><td>Item 1.<td>Business
    <tr><td>&#149;<td>Growth<table><tr><td>x<td>1</table></table><ul><li>a<li>b</ul><!-- c --><script>d</script>
    <![CDATA[e]]><pre>f\ng</pre><a href="#toc">Table of Contents</a><p style="page-break-before:always">
    """,
  ]

  @Test func everyPrefix() {
    for document in Self.documents {
      let bytes = Array(document.utf8)
      for count in 0...bytes.count {
        let prefix = Array(bytes[..<count])
        expectSound(HtmlReader.view(of: prefix), prefix)
        _ = FilingFormat.detect(prefix)
      }
    }
  }

  @Test func mutations() {
    var random = SplitMix(seed: 31)
    let marks = Array("<>&\"'/=;#!-[] \n$(%1aI".utf8) + [0x00, 0x80, 0x92, 0xA0, 0xC2, 0xE2, 0xFF]
    for number in 0..<10_000 {
      var bytes = Array(Self.documents[number % Self.documents.count].utf8)
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(marks.randomElement(using: &random) ?? 0, at: place)
        default: bytes[place] = marks.randomElement(using: &random) ?? 0
        }
      }
      expectSound(HtmlReader.view(of: bytes), bytes)
    }
  }

  @Test func deepNesting() {
    let texts = [
      "<div>", "<b>", "<table><tr><td>", "<ul><li>", "<p><i>", "<ix:nonNumeric name='a'>", "<td>",
    ]
    for piece in texts {
      let bytes = Array((String(repeating: piece, count: 60_000) + "deep").utf8)
      let view = HtmlReader.view(of: bytes)
      #expect(String(decoding: view.text, as: UTF8.self) == "deep", "\(piece)")
    }
  }

  @Test func oneMillionTags() {
    let bytes = Array(
      (String(repeating: "<i>", count: 1_000_000) + "deep"
        + String(repeating: "</i>", count: 1_000_000)).utf8)
    #expect(HtmlReader.view(of: bytes).text == Array("deep".utf8))
  }

  @Test func manyOfOneKind() {
    for piece in [
      "</i>", "</div>a", "<td rowspan=9 colspan=9>1", "<tr><td>", "<br>", "&nbsp;", "&", "<",
      "<hr>1", "<li>•",
    ] {
      let bytes = Array(("<table><tr><td>" + String(repeating: piece, count: 30_000)).utf8)
      expectSound(HtmlReader.view(of: bytes), bytes)
    }
  }
}
