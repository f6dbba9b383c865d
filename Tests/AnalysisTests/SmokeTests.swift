import Testing

@testable import Analysis

@Test func emptyTextIsNoFiling() {
  #expect(Analyzer().analyze(TextBuffer("")).documentKind == .unknown)
}

@Test func thePreparationReadsWhatMostFilingsHold() {
  let filing = Analyzer().analyze(TextBuffer(Analyzer.sample.bytes))
  #expect(filing.documentKind != .unknown)
  #expect(Set(filing.facts.map(\.kind)).count >= 8)
  #expect(!filing.findings.isEmpty)
}
