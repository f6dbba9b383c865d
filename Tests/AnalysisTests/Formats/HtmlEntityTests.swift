import Testing

@testable import Analysis

/// Checks what an entity stands for; nil where the `&` stands for itself.
func expectEntity(
  _ source: String, _ scalar: UInt32?, length: Int? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let bytes = Array(source.utf8)
  let found = HtmlEntity.read(bytes.span, 0, end: bytes.count)
  #expect(found?.scalar == scalar, "\(source)", sourceLocation: sourceLocation)
  if let length { #expect(found?.length == length, "\(source)", sourceLocation: sourceLocation) }
}

@Suite struct HtmlEntityTests {
  @Test func names() {
    expectEntity("&nbsp;", 0xA0, length: 6)
    expectEntity("&amp;b", 0x26, length: 5)
    expectEntity("&lt;", 0x3C)
    expectEntity("&rsquo;", 0x2019)
    expectEntity("&Aacute;", 0xC1)
    expectEntity("&aacute;", 0xE1)
    expectEntity("&yuml;", 0xFF)
    expectEntity("&Omega;", 0x3A9)
    expectEntity("&omega;", 0x3C9)
    expectEntity("&Sigma;", 0x3A3)
    expectEntity("&sigmaf;", 0x3C2)
    expectEntity("&euro;", 0x20AC)
    expectEntity("&thetasym;", 0x3D1)
    expectEntity("&apos;", 0x27)
    #expect(HtmlEntityTable.shared.count >= 250)
  }

  @Test func numbers() {
    expectEntity("&#8217;", 0x2019, length: 7)
    expectEntity("&#x2019;", 0x2019, length: 8)
    expectEntity("&#X2019;", 0x2019)
    expectEntity("&#160;", 0xA0)
    expectEntity("&#0;", 0xFFFD)
    expectEntity("&#xD800;", 0xFFFD)
    expectEntity("&#99999999999999999999;", 0xFFFD)
    expectEntity("&#1114111;", 0x10FFFF)
  }

  @Test func windowsNumbers() {
    expectEntity("&#146;", 0x2019)
    expectEntity("&#147;", 0x201C)
    expectEntity("&#151;", 0x2014)
    expectEntity("&#128;", 0x20AC)
    expectEntity("&#159;", 0x178)
    expectEntity("&#x95;", 0x2022)
  }

  @Test func missingStops() {
    expectEntity("&nbsp", 0xA0, length: 5)
    expectEntity("&nbsp x", 0xA0, length: 5)
    expectEntity("&#146s", 0x2019, length: 5)
    expectEntity("&copy=1", nil)
  }

  @Test func ampersandsThatStandForThemselves() {
    for source in [
      "&", "& b", "&T", "&P 500", "&;", "&#;", "&#x;", "&#xg", "&nosuchname;", "&nbspx;",
    ] {
      expectEntity(source, nil)
    }
  }
}
