import Testing

@testable import Analysis

/// Any bytes give a filing whose ranges lie in the text.
@Suite struct TotalityTests {
  private func check(
    _ bytes: [UInt8], _ note: @autoclosure () -> String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let filing = Analyzer().analyze(TextBuffer(bytes))
    let whole = ByteRange(0, bytes.count)
    var ranges = filing.findings.map(\.range)
    for finding in filing.findings { ranges += finding.related.map(\.range) }
    for fact in filing.facts {
      ranges += [fact.range, fact.sentenceRange] + fact.mentions + fact.items.map(\.range)
    }
    for sentence in filing.summary.sentences { ranges += sentence.sources }
    if !ranges.allSatisfy({ whole.contains($0) && !$0.isEmpty }) {
      Issue.record("\(note())", sourceLocation: sourceLocation)
    }
    var sections = filing.outline.sections
    while let section = sections.popLast() {
      sections += section.children
      if !whole.contains(section.range) || !section.range.contains(section.headingRange)
        || !section.children.allSatisfy({ section.range.contains($0.range) })
      {
        Issue.record("\(note()): \(section)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test func everyPrefixOfTheSampleFiling() {
    let bytes = SampleTexts.filing
    var previous: Filing?
    for count in stride(from: 0, through: bytes.count, by: 97) {
      // Reuse saves time; that it changes nothing is checked elsewhere.
      previous = Analyzer().analyze(TextBuffer(Array(bytes[..<count])), reusing: previous)
      if count.isMultiple(of: 1_940) { check(Array(bytes[..<count]), "prefix \(count)") }
    }
    #expect(previous?.documentKind == .excerpt)
  }

  @Test func mutationsOfTheSampleFiling() {
    let bytes = SampleTexts.filing
    var previous = Analyzer().analyze(TextBuffer(bytes))
    mutate(bytes, seed: 31, count: 200) { mutated, number in
      previous = Analyzer().analyze(TextBuffer(mutated), reusing: previous)
      if number.isMultiple(of: 50) { check(mutated, "mutation \(number)") }
    }
  }

  @Test(arguments: [SampleTexts.scales, SampleTexts.bank])
  func mutationsOfSmallTexts(_ text: String) {
    let bytes = Array(text.utf8)
    var previous = Analyzer().analyze(TextBuffer(bytes))
    mutate(bytes, seed: 32, count: 900) { mutated, number in
      previous = Analyzer().analyze(TextBuffer(mutated), reusing: previous)
      if number.isMultiple(of: 30) { check(mutated, "mutation \(number)") }
    }
  }

  /// Calls `body` with copies of some bytes in which a few are others, gone or more.
  private func mutate(
    _ bytes: [UInt8], seed: UInt64, count: Int, _ body: ([UInt8], Int) -> Void
  ) {
    var random = SplitMix(seed: seed)
    for number in 0..<count {
      var mutated = bytes
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0..<mutated.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: mutated[place] = UInt8.random(in: 0...255, using: &random)
        case 1: mutated.remove(at: place)
        default: mutated.insert(UInt8.random(in: 0...255, using: &random), at: place)
        }
      }
      body(mutated, number)
    }
  }

  /// Figures and chains of words far beyond any filing.
  @Test func textsBeyondMeasure() {
    func item(_ sentence: String) -> [UInt8] { Array("Item 1. Business\n\n\(sentence)\n".utf8) }
    let figures = [
      "99999999999999999999", "9223372036854775807", "1234567890123456789 thousand", "0", "00",
      "-1", "1.000000000000000000000000001", "9,999,999,999,999,999,999 trillion", "1/0",
    ]
    for figure in figures {
      check(item("Our revenue was $\(figure) million and $\(figure) in 2022."), figure)
      check(
        item("In 2022, our top \(figure) customers accounted for \(figure)% of our revenue."),
        figure)
      check(
        item(
          "We had \(figure) employees, sold \(figure) scales in Peru and hold \(figure) patents."),
        figure)
      check(
        item(
          "Our net loss was \(figure) dollars for the year ended December \(figure), \(figure)."),
        figure)
    }
    for word in [
      "sell, ", "and ", "which ", "( ", "“", "of our revenue ", "42% ", "2022 and ", ". ", "We ",
      "are ",
    ] {
      let chain = String(repeating: word, count: 1_500)
      check(item("We " + chain), word)
      check(item("In 2022, 42% of our revenue \(chain) customers."), word)
    }
  }
}
