import Testing

@testable import Analysis

/// Figures whose tag says that they are something else than the words seem to say.
@Suite struct TagVetoTests {
  /// The facts of a kind that a sentence tells whose figure `96` is tagged with a concept.
  private func facts(_ kind: FactKind, _ sentence: String, tagged concept: String) -> [String] {
    let figure = """
      $<ix:nonFraction id="F1" name="\(concept)" contextRef="C1" unitRef="U1" scale="6" \
      decimals="-6">96</ix:nonFraction> million
      """
    let html = """
      <html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><ix:header><ix:resources>
      <xbrli:context id="C1"><xbrli:entity><xbrli:identifier scheme="s">1</xbrli:identifier>\
      </xbrli:entity><xbrli:period><xbrli:startDate>2022-01-01</xbrli:startDate>\
      <xbrli:endDate>2022-12-31</xbrli:endDate></xbrli:period></xbrli:context>
      <xbrli:unit id="U1"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
      </ix:resources></ix:header><p><b>Item 1. Business</b></p><p>The terms “we,” “us,” “our,” \
      “Company” and “Larkspur” refer to Larkspur Instruments, Inc. and its subsidiaries.</p>
      <p>\(sentence.replacing("$96 million", with: figure))</p></body></html>
      """
    return Analyzer().analyze(TextBuffer(html)).facts.filter { $0.kind == kind }.map(FactDump.line)
  }

  @Test(arguments: [
    (
      FactKind.equityRaise, "In 2022 we raised $96 million from the sale of our shares.",
      "us-gaap:ProceedsFromSaleOfEquitySecuritiesFvNi"
    ),
    (
      .shareRepurchase, "In 2022 we repurchased shares of common stock for $96 million.",
      "us-gaap:EquitySecuritiesFvNiCost"
    ),
    (
      .dividend, "In 2022 we paid cash dividends of $96 million.",
      "us-gaap:PaymentsOfDividendsMinorityInterest"
    ),
    (
      .debtInstrument, "In 2022 we had notes payable; the notes totaled $96 million.",
      "us-gaap:GuaranteeObligationsMaximumExposure"
    ),
  ])
  func aConceptOfAnotherKindTakesTheFactAway(kind: FactKind, sentence: String, concept: String) {
    #expect(facts(kind, sentence, tagged: concept).isEmpty)
  }

  @Test(arguments: [
    (
      FactKind.equityRaise, "In 2022 we raised $96 million from the sale of our shares.",
      "us-gaap:ProceedsFromIssuanceOfCommonStock"
    ),
    (
      .shareRepurchase, "In 2022 we repurchased shares of common stock for $96 million.",
      "us-gaap:PaymentsForRepurchaseOfCommonStock"
    ),
    (
      .dividend, "In 2022 we paid cash dividends of $96 million.",
      "us-gaap:PaymentsOfDividendsCommonStock"
    ),
    (
      .debtInstrument, "In 2022 we had notes payable; the notes totaled $96 million.",
      "us-gaap:NotesPayable"
    ),
  ])
  func aConceptOfTheKindLeavesIt(kind: FactKind, sentence: String, concept: String) {
    #expect(facts(kind, sentence, tagged: concept).count == 1)
  }

  @Test func aNameIsCutAtItsCapitals() {
    #expect(
      TagVeto.words(of: Array("us-gaap:PaymentsOfDividendsMinorityInterest".utf8))
        == ["payments", "of", "dividends", "minority", "interest"])
    #expect(TagVeto.words(of: []).isEmpty)
  }
}
