import Testing

@testable import Analysis

@Suite struct InlineXBRLTests {
  private static let source = """
    <html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><div style="display:none"><ix:header><ix:hidden>
    <ix:nonNumeric contextRef="year" name="dei:DocumentType">10-K</ix:nonNumeric>
    </ix:hidden><ix:resources>
    <xbrli:context id="year"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000012345</xbrli:identifier>
    </xbrli:entity><xbrli:period><xbrli:startDate>2023-01-01</xbrli:startDate><xbrli:endDate>2023-12-31</xbrli:endDate>
    </xbrli:period></xbrli:context>
    <xbrli:context id="phones"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000012345</xbrli:identifier>
    <xbrli:segment><xbrldi:explicitMember dimension="srt:ProductOrServiceAxis">hal:PhonesMember</xbrldi:explicitMember>
    <xbrldi:typedMember dimension="hal:RowAxis"><hal:row>7</hal:row></xbrldi:typedMember></xbrli:segment></xbrli:entity>
    <xbrli:period><xbrli:instant>2023-12-31</xbrli:instant></xbrli:period></xbrli:context>
    <xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
    <xbrli:unit id="each"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitNumerator>
    <xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>
    </ix:resources></ix:header></div>
    <ix:nonNumeric contextRef="year" name="hal:Note"><p>Net loss was $<ix:nonFraction name="us-gaap:NetIncomeLoss"
    contextRef="year" unitRef="usd" scale="6" decimals="-5" sign="-" format="ixt:num-dot-decimal">14.1</ix:nonFraction>
    million, or $(<ix:nonFraction name="us-gaap:EarningsPerShareBasic" contextRef="phones" unitRef="each" decimals="INF"
    xsi:nil="true"></ix:nonFraction>0.35).</p></ix:nonNumeric><p>The end, <ix:nonFraction name="us-gaap:NetIncomeLoss"
    contextRef="nowhere" unitRef="none" scale="x">5</ix:nonFraction></p>
    """

  private let view = HtmlReader.view(of: Array(source.utf8))

  private func text(_ tag: InlineTag) -> String {
    String(decoding: view.text[tag.range.start..<tag.range.end], as: UTF8.self)
  }

  @Test func factsPointIntoTheText() throws {
    let xbrl = try #require(view.inlineXBRL)
    #expect(
      view.tags.map { xbrl.name($0.concept) } == [
        "dei:DocumentType", "hal:Note", "us-gaap:NetIncomeLoss", "us-gaap:EarningsPerShareBasic",
        "us-gaap:NetIncomeLoss",
      ])
    #expect(
      view.tags.map(text) == ["", "Net loss was $14.1 million, or $(0.35).", "14.1", "", "5"])
    #expect(view.tags[0].isHidden)
    let hidden = view.tags[0].source
    #expect(
      String(decoding: Array(Self.source.utf8)[hidden.start..<hidden.end], as: UTF8.self) == "10-K")
    let loss = view.tags[2]
    #expect(loss.kind == .number)
    #expect(loss.scale == 6)
    #expect(loss.decimals == -5)
    #expect(loss.isNegated)
    #expect(xbrl.name(loss.format) == "ixt:num-dot-decimal")
    #expect(view.tags[3].isNil)
    #expect(view.tags[3].decimals == nil)
    #expect(view.tags[4].context == nil)
    #expect(view.tags[4].unit == nil)
    #expect(view.tags[4].scale == 0)
    #expect(xbrl.number(ofName: "hal:Note") == view.tags[1].concept)
  }

  @Test func contextsAndUnits() throws {
    let xbrl = try #require(view.inlineXBRL)
    #expect(xbrl.contexts.count == 2)
    let year = xbrl.contexts[0]
    #expect(xbrl.name(year.entity) == "0000012345")
    #expect(year.start == InlineXBRL.Day(year: 2023, month: 1, day: 1))
    #expect(year.end == InlineXBRL.Day(year: 2023, month: 12, day: 31))
    #expect(!year.hasDimensions)
    let phones = xbrl.contexts[1]
    #expect(phones.start == nil)
    #expect(
      phones.members.map { xbrl.name($0.dimension) } == ["srt:ProductOrServiceAxis", "hal:RowAxis"])
    #expect(phones.members.map { xbrl.name($0.member) } == ["hal:PhonesMember", "7"])
    #expect(xbrl.units.map { $0.numerator.map(xbrl.name) } == [["iso4217:USD"], ["iso4217:USD"]])
    #expect(xbrl.units.map { $0.denominator.map(xbrl.name) } == [[], ["xbrli:shares"]])
    #expect(view.tags[2].context == 0)
    #expect(view.tags[3].context == 1)
    #expect(view.tags[3].unit == 1)
  }

  @Test func plainDocumentsHaveNone() {
    let view = HtmlReader.view(of: Array("<p>One</p>".utf8))
    #expect(view.tags.isEmpty)
    #expect(view.inlineXBRL == nil)
  }
}
