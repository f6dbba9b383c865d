import Testing

@testable import Analysis

@Suite struct SummaryScopeTests {
  private static func summary(
    of text: String, _ change: (inout SummaryScope) -> Void = { _ in }
  ) -> BusinessSummary {
    var settings = AnalysisSettings()
    change(&settings.summary)
    return Analyzer(settings: settings).analyze(TextBuffer(text)).summary
  }

  @Test(arguments: [64, 128, 256, 512])
  func neverTakesMoreThanItsBudget(budget: Int) {
    for filing in FictionalFilings.all {
      let summary = Self.summary(of: filing.text) { $0.tokenBudget = budget }
      #expect(TokenBound.upperBound(of: summary.text) <= budget, "\(filing.name)")
      #expect(summary.tokenBudget == budget)
    }
  }

  @Test func tellsOnlyTheAspectsAskedForInTheirOrder() {
    for filing in FictionalFilings.all {
      let facets = Self.summary(of: filing.text) { $0.focus = [.financing, .revenue] }
        .sentences.map(\.facet)
      #expect(facets.allSatisfy { $0 == .financing || $0 == .revenue }, "\(filing.name)")
      let last = facets.lastIndex(of: .financing) ?? 0
      #expect(!facets.prefix(last).contains(.revenue), "\(filing.name)")
    }
    let maker = Self.summary(of: FictionalFilings.maker) { $0.focus = [.financing, .revenue] }
    #expect(Set(maker.sentences.map(\.facet)) == [.financing, .revenue])
  }

  @Test func tellsOnlyWhatAnItemSays() throws {
    let start = try #require(FictionalFilings.maker.utf8Offset(of: "Item 7."))
    let discussion = Self.summary(of: FictionalFilings.maker) { $0.item = "7" }
    #expect(!discussion.sentences.isEmpty)
    #expect(discussion.sentences.flatMap(\.sources).allSatisfy { $0.start >= start })
    let business = Self.summary(of: FictionalFilings.maker) { $0.item = "1" }
    #expect(!business.sentences.isEmpty)
    #expect(business.sentences.flatMap(\.sources).allSatisfy { $0.end <= start })
    #expect(Self.summary(of: FictionalFilings.maker) { $0.item = "15" }.sentences.isEmpty)
  }

  // MARK: A range of bytes

  private static let maker = FictionalFilings.maker

  private static func summary(ofRangeFrom start: String, to end: String) throws -> BusinessSummary {
    let range = ByteRange(
      try #require(maker.utf8Offset(of: start)), try #require(maker.utf8Offset(of: end)))
    let summary = Analyzer().analyze(TextBuffer(maker)).summary(of: range)
    for source in summary.sentences.flatMap(\.sources) {
      #expect(range.contains(source), "\(source) lies outside of \(range)")
    }
    return summary
  }

  @Test func tellsOnlyWhatTheSentencesOfARangeSay() throws {
    let customers = try Self.summary(ofRangeFrom: "Our customers include", to: "Sales and Distr")
    #expect(customers.text.contains("municipal utilities"))
    #expect(customers.text.contains("1,480"))
    #expect(!customers.text.contains("88.4") && !customers.text.contains("Dayton"))
    let cash = try Self.summary(
      ofRangeFrom: "As of December 31, 2022, we had cash", to: "We have never")
    #expect(cash.text.contains("$25.0 million"))
    #expect(Set(cash.sentences.map(\.facet)) == [.financing])
    #expect(try Self.summary(ofRangeFrom: "Overview", to: "The terms").sentences.isEmpty)
  }

  @Test func aSentenceThatIsCutIsNotTold() throws {
    let cut = try Self.summary(ofRangeFrom: "For the years ended", to: "$88.4 million and")
    #expect(cut.sentences.isEmpty, "\(cut.text)")
    let whole = try Self.summary(ofRangeFrom: "For the years ended", to: "Our gross margin")
    #expect(whole.text.contains("$88.4 million") && whole.text.contains("$79.1 million"))
  }

  /// What the text states twice is told of where the range states it.
  @Test func aFactIsToldOfWhereTheRangeStatesIt() throws {
    let text = """
      Item 1. Business

      Velloway Tiles, Inc. makes roof tiles. In 2023, our revenue was $48.3 million.

      Item 7. Management’s Discussion and Analysis

      Our revenue was $48.3 million in 2023. We sell our tiles to roofers through our own depots.
      """
    let filing = Analyzer().analyze(TextBuffer(text))
    let start = try #require(text.utf8Offset(of: "Item 7."))
    let summary = filing.summary(of: ByteRange(start, text.utf8.count))
    #expect(summary.text.contains("$48.3 million"))
    #expect(summary.sentences.flatMap(\.sources).allSatisfy { $0.start >= start })
    #expect(!summary.text.contains("makes roof tiles"))
  }

  @Test func aRangeOfAllIsAllAndBeatsAnItem() {
    for filing in FictionalFilings.all {
      var settings = AnalysisSettings()
      settings.summary.item = "7"
      let whole = Analyzer().analyze(TextBuffer(filing.text))
      let all = ByteRange(0, filing.text.utf8.count)
      #expect(whole.summary(of: all) == whole.summary, "\(filing.name)")
      let limited = Analyzer(settings: settings).analyze(TextBuffer(filing.text))
      #expect(limited.summary(of: all) == whole.summary, "\(filing.name)")
    }
    let none = Analyzer().analyze(TextBuffer("Dear Sir,\n\nour tea is cold.\n"))
    #expect(none.summary(of: ByteRange(0, 10)).sentences.isEmpty)
    let whole = Analyzer().analyze(TextBuffer(FictionalFilings.maker))
    for range in [ByteRange(0, 0), ByteRange(1 << 40, 1 << 41), ByteRange(500, 501)] {
      #expect(whole.summary(of: range).sentences.isEmpty)
    }
  }

  /// Edits of words on which the summary does not rest: law, people, places.
  @Test func staysAsItIsUnderEditsElsewhere() {
    let before = Self.summary(of: StableFiling.untouched)
    #expect(before.sentences.count >= 8)
    var generator = SplitMix(seed: 11)
    for _ in 0..<500 {
      let text = StableFiling.text(edit: &generator)
      #expect(Self.summary(of: text).text == before.text)
    }
  }
}

/// A filing with a section on law that a summary does not rest on, which may be edited anywhere.
private enum StableFiling {
  private static let law = """
    From time to time, claims are brought in the ordinary course, and their outcome cannot be \
    foreseen. A reserve is recorded where a loss is probable and can be estimated. Counsel reviews \
    each matter every quarter, and insurance covers part of the cost of defence.

    Rules of several agencies apply to the handling of fuel and to the noise of test stands. \
    Permits are renewed from year to year, and inspections took place at both sites.
    """

  static func text(edit generator: inout SplitMix) -> String {
    var words = law.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let place = Int.random(in: words.indices, using: &generator)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: words[place] += "x"
    case 1: words.insert("word", at: place)
    default: words.remove(at: place)
    }
    return whole(words.joined(separator: " "))
  }

  static var untouched: String { whole(law) }

  private static func whole(_ law: String) -> String {
    FictionalFilings.maker.replacingFirst(
      "Item 7.", with: "Item 3. Legal Proceedings\n\n\(law)\n\nItem 7.")
  }
}

extension String {
  fileprivate func utf8Offset(of words: String) -> Int? {
    let bytes = Array(utf8)
    let wanted = Array(words.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: wanted) }
  }

  fileprivate func replacingFirst(_ words: String, with other: String) -> String {
    guard let offset = utf8Offset(of: words) else { return self }
    let bytes = Array(utf8)
    return String(decoding: bytes[..<offset], as: UTF8.self) + other
      + String(decoding: bytes[(offset + words.utf8.count)...], as: UTF8.self)
  }
}
