import Testing

@testable import Analysis

@Suite struct GroundingTests {
  /// A filing with its check and a summary long enough to hold all that can be told.
  private struct Case {
    let name: String
    let check: GroundingCheck
    let sentences: [BusinessSummary.Sentence]

    init?(_ name: String, _ text: String) {
      var settings = AnalysisSettings()
      settings.tokenBudget = 4_000
      let filing = Analyzer(settings: settings).analyze(TextBuffer(text))
      guard case .facts(let facts, _) = filing.summarySource else { return nil }
      self.name = name
      check = GroundingCheck(facts)
      sentences = filing.summary.sentences
    }
  }

  private static let cases = FictionalFilings.all.compactMap { Case($0.name, $0.text) }

  @Test func everyFilingIsTold() {
    #expect(Self.cases.count == FictionalFilings.all.count)
    for filing in Self.cases {
      #expect(filing.sentences.count >= 5, "\(filing.name): \(filing.sentences.map(\.text))")
    }
  }

  @Test func whatIsWrittenIsBorneOut() {
    for filing in Self.cases {
      for sentence in filing.sentences {
        #expect(filing.check.supports(sentence), "\(filing.name): \(sentence.text)")
      }
    }
  }

  @Test func corruptionsAreCaught() {
    var made = 0
    var missed: [String] = []
    for filing in Self.cases {
      for sentence in filing.sentences {
        for text in Corruption.corruptions(of: sentence.text) {
          made += 1
          let corrupted = BusinessSummary.Sentence(
            text: text, facet: sentence.facet, sources: sentence.sources,
            factIDs: sentence.factIDs)
          if filing.check.supports(corrupted) { missed.append(text) }
        }
      }
    }
    #expect(made >= 1_000)
    #expect(
      missed.count * 50 <= made,
      "\(missed.count) of \(made): \(missed.prefix(20).joined(separator: "\n"))")
  }

  @Test func aSentenceWithoutSourcesIsNotBorneOut() throws {
    let filing = try #require(Self.cases.first)
    let sentence = try #require(filing.sentences.first)
    let bare = BusinessSummary.Sentence(
      text: sentence.text, facet: sentence.facet, sources: [], factIDs: [])
    #expect(!filing.check.supports(bare))
  }
}

/// Makes sentences wrong in one place.
private enum Corruption {
  static func corruptions(of text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    var result: [String] = []
    for index in words.indices {
      for word in swapped(words[index], isFirst: index == 0) {
        var changed = words
        changed[index] = word
        result.append(changed.joined(separator: " "))
      }
    }
    result += negated(words) + otherSubjects(words) + exchanged(words)
    return result.filter { $0 != text }
  }

  /// Another figure, year, name or direction in place of a word.
  private static func swapped(_ word: String, isFirst: Bool) -> [String] {
    var result: [String] = []
    if let position = word.lastIndex(where: \.isNumber), let digit = word[position].wholeNumberValue
    {
      for step in [1, 2, 4, 7] {
        let other = "\((digit + step) % 10)"
        result.append(word.replacingCharacters(at: position, with: other))
      }
    } else if !isFirst, let first = word.first, first.isUppercase {
      result.append("Hadley")
    }
    if let other = opposites[word] { result.append(other) }
    return result
  }

  private static let opposites = [
    "rose": "fell", "fell": "rose", "loss": "income", "provided": "used", "used": "provided",
    "higher": "lower", "largest": "smallest", "directly": "indirectly", "primarily": "rarely",
    "sold": "bought", "issued": "redeemed", "million": "billion", "customers": "competitors",
    "products": "services", "suppliers": "customers", "distributors": "retailers",
  ]

  /// The same denied, or no longer denied.
  private static func negated(_ words: [String]) -> [String] {
    var result: [String] = []
    for index in words.indices {
      var changed = words
      switch words[index] {
      case "is", "are", "was", "were", "had", "has": changed.insert("not", at: index + 1)
      case "no", "not", "never": changed.remove(at: index)
      default: continue
      }
      result.append(changed.joined(separator: " "))
    }
    return result
  }

  /// Two figures or two names of one sentence exchanged.
  private static func exchanged(_ words: [String]) -> [String] {
    let figures = words.indices.filter { words[$0].contains(where: \.isNumber) }
    let names = words.indices.dropFirst().filter { words[$0].first?.isUppercase == true }
    var result: [String] = []
    for places in [figures, Array(names)] {
      for (left, right) in zip(places, places.dropFirst()) where right > left + 1 {
        var changed = words
        changed.swapAt(left, right)
        result.append(changed.joined(separator: " "))
      }
    }
    return result
  }

  /// The same told of somebody else.
  private static func otherSubjects(_ words: [String]) -> [String] {
    ["Its largest competitor", "Management", "A supplier"].map { subject in
      ([subject] + words.dropFirst(words.first == "The" || words.first == "Net" ? 2 : 1)).joined(
        separator: " ")
    }
  }
}

extension String {
  /// The text with one character replaced.
  fileprivate func replacingCharacters(at position: Index, with other: String) -> String {
    String(self[..<position]) + other + self[index(after: position)...]
  }
}
