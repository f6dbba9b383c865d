import Testing

@testable import Analysis

@Suite struct FilingFormatTests {
  @Test func html() {
    expectFormat("<html><body>One", .html)
    expectFormat("\n\n<!DOCTYPE HTML PUBLIC><HTML>", .html)
    expectFormat("\u{FEFF}<HTML>", .html)
    expectFormat("<p>One</p>", .html)
    expectFormat("<div>", .html)
  }

  @Test func inlineXBRL() {
    expectFormat(
      "<?xml version='1.0'?><html xmlns:ix=\"http://www.xbrl.org/2013/inlineXBRL\">", .inlineXBRL)
    expectFormat("<html><body><ix:header>", .inlineXBRL)
  }

  @Test func plain() {
    expectFormat("", .plain)
    expectFormat("Item 1. Business\n\nWe sell <b>devices</b>.", .plain)
    expectFormat("<PAGE>\n\nItem 1. Business\n<TABLE>\n<S> <C>", .plain)
    expectFormat("<", .plain)
    expectFormat("<xml><html5/>", .plain)
  }

  @Test func submissions() {
    expectFormat("<SEC-DOCUMENT>0001.txt\n<TYPE>10-K\n<TEXT>\n<html>", .submission)
    expectFormat("<DOCUMENT>\n<TYPE>10-K\n<SEQUENCE>1\n<TEXT>\n<HTML>", .submission)
    expectFormat("-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001", .submission)
    expectFormat("\u{FEFF}\n<sec-header>0001.hdr.sgml", .submission)
    expectFormat("A <SEC-DOCUMENT> is a text.", .plain)
  }

  @Test func aPageThatIsNoFilingIsUnknown() {
    let filing = Analyzer().analyze(
      TextBuffer("<html><body><h1>Recipes</h1><p>Bring the water to the boil.</p></body></html>"))
    #expect(filing.format == .html)
    #expect(filing.documentKind == .unknown)
  }

  private func expectFormat(
    _ text: String, _ format: FilingFormat, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(FilingFormat.detect(Array(text.utf8)) == format, sourceLocation: sourceLocation)
  }
}
