import Testing

@testable import Analysis

@Suite struct SubmissionReaderTests {
  private func view(_ text: String) -> TextView {
    let bytes = Array(text.utf8)
    let view = FilingFormat.submission.view(of: bytes)
    expectSound(view, bytes)
    return view
  }

  private func shown(_ view: TextView) -> String { String(decoding: view.text, as: UTF8.self) }

  @Test func headerSaysWhoseFilingItIs() throws {
    let header = try #require(view(SampleSubmission.text).header)
    #expect(header.accessionNumber == "0000999999-97-000012")
    #expect(header.form == "10-K405")
    #expect(header.periodOfReport == InlineXBRL.Day(year: 1996, month: 12, day: 31))
    #expect(header.filingDate == InlineXBRL.Day(year: 1997, month: 3, day: 26))
    #expect(header.registrant == "LARKSPUR SCALES INC")
    #expect(header.centralIndexKey == "0000999999")
    #expect(header.industryCode == "3821")
    #expect(header.fiscalYearEnd == "1231")
  }

  @Test func formAndAnnualReportAreRead() {
    let view = view(SampleSubmission.text)
    let text = shown(view)
    #expect(text.contains("Larkspur Scales, Inc. makes"))
    #expect(text.contains("To our shareholders"))
    #expect(!text.contains("lease"))
    #expect(!text.contains("M1TE"))
    #expect(view.attachments.count == 1)
    #expect(view.attachments.first.map { view.blocks[$0].range.start > 0 } == true)
  }

  @Test func annualReportIsLeftOutWhereNobodyPointsToIt() {
    let text = SampleSubmission.text
      .replacing("The annual report to", with: "The proxy statement for")
      .replacing("Exhibit 13", with: "on file")
    #expect(!shown(view(text)).contains("To our shareholders"))
    let quarterly = SampleSubmission.text.replacing("10-K405", with: "10-Q")
    #expect(!shown(view(quarterly)).contains("To our shareholders"))
  }

  @Test func documentsThatAreNotClosed() {
    let text = SampleSubmission.header + "<DOCUMENT>\n<TYPE>10-K405\n<TEXT>\nFirst words\n"
    #expect(shown(view(text)) == "First words")
    let next = text + "<DOCUMENT>\n<TYPE>EX-21\n<TEXT>\nSecond words\n"
    #expect(shown(view(next)) == "First words")
    #expect(shown(view(SampleSubmission.header)).isEmpty)
    #expect(view(SampleSubmission.header).header?.form == "10-K405")
  }

  @Test func aDocumentAloneHasItsTypeAsForm() {
    let view = view(
      "<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\n<HTML><P>Words</P></HTML>\n</TEXT>\n</DOCUMENT>")
    #expect(shown(view) == "Words")
    #expect(view.header?.form == "10-Q")
  }

  @Test func exhibitsBeforeTheFormDoNotTakeItsPlace() {
    let text =
      "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nOther words\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nFirst words\n</TEXT>"
    #expect(shown(view(text)) == "First words")
  }

  @Test func pagesPartParagraphsNoMore() {
    let view = view(SampleSubmission.text)
    let lines = BlockDump.lines(of: view)
    #expect(lines.contains { $0.contains("owners of small shops that sell tea") }, "\(lines)")
    let bytes = Array(SampleSubmission.text.utf8)
    #expect(
      view.furniture.contains {
        String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) == "2"
      })
  }

  @Test func titlesOfTwoLines() {
    let lines = BlockDump.lines(of: view(SampleSubmission.text))
    #expect(
      lines.contains {
        $0.hasSuffix("FINANCIAL CONDITION AND⏎RESULTS OF OPERATIONS")
      }, "\(lines)")
  }

  @Test func theWholeIsAFiling() {
    let filing = Analyzer().analyze(TextBuffer(SampleSubmission.text))
    #expect(filing.format == .submission)
    #expect(filing.form == "10-K405")
    #expect(filing.cover.form?.kind == .annual)
    #expect(filing.periodEnd == CalendarDate(year: 1996, month: 12, day: 31))
    #expect(filing.registrant == "Larkspur Scales, Inc.")
    #expect(filing.cover.fiscalYearEnd == Cover.YearEnd(month: 12, day: 31))
    #expect(filing.cover.industryCode == "3821")
    let items = filing.outline.sections.compactMap(\.item)
    #expect(items == ["1", "7"])
  }
}
