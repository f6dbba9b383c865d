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
