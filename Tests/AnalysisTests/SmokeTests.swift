import Analysis
import Testing

@Test func emptyTextIsNoFiling() {
  #expect(Analyzer().analyze(TextBuffer("")).documentKind == .unknown)
}
