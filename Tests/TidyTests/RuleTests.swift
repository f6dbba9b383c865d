import Testing

/// Every rule is registered, documented and tested.
@Suite struct RuleTests {
  /// The files of the rules.
  static let rules = SourceTree.files(below: "Sources/Analysis/Checks/Rules")

  /// The codes that a file of a rule declares.
  static func codes(in file: SourceTree.File) -> [String] {
    file.text.split(separator: "code: \"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  /// The keys of the data that a file of a rule puts into its findings.
  static func dataKeys(in file: SourceTree.File) -> [String] {
    var keys: [String] = []
    for opener in [".init(\"", "Entry(\""] {
      keys += file.text.split(separator: opener).dropFirst().map {
        String($0.prefix { $0 != "\"" })
      }
    }
    return Set(keys).sorted()
  }

  @Test func codesAreUniqueAndKebabCase() {
    var seen: [String: String] = [:]
    for file in Self.rules {
      let codes = Self.codes(in: file)
      #expect(!codes.isEmpty, "\(file.path) declares no code")
      for code in Set(codes) {
        let isKebab = code.allSatisfy { $0 == "-" || ("a"..."z").contains($0) || $0.isNumber }
        #expect(isKebab && code.first != "-" && code.last != "-", "\(file.path): \(code)")
        #expect(seen[code] == nil, "\(code) is declared in \(file.path) and \(seen[code] ?? "")")
        seen[code] = file.path
      }
    }
  }

  @Test func rulesAreRegisteredInAlphabeticalOrder() {
    guard !Self.rules.isEmpty else { return }
    let registry = SourceTree.files(below: "Sources/Analysis/Checks").filter {
      $0.name.hasPrefix("CheckRegistry")
    }
    let lists = registry.flatMap {
      CodeWords($0.text).words.map(\.text).split(separator: "static")
    }
    let names = Set(Self.rules.map(\.name))
    for name in names.sorted() {
      #expect(lists.contains { $0.contains(name) }, "\(name) is not registered")
    }
    for list in lists {
      let registered = list.filter(names.contains)
      #expect(registered == registered.sorted(), "the registry is not in alphabetical order")
    }
  }

  /// After an edit a rule runs again only where it says that it reads what was edited.
  @Test func rulesSayHowMuchTheyRead() {
    let facts: Set = [
      "facts", "shares", "topShares", "statementDate", "isOutdated", "newestShareYear", "sentence",
      "words",
    ]
    for file in Self.rules {
      let words = CodeWords(file.text).words
      let names = Set(words.map(\.text))
      let reach = file.text.split(separator: "reach = RuleReach.").dropFirst().first
        .map { String($0.prefix { $0.isLetter }) }
      let ofFiling = zip(words, words.dropFirst()).filter { $0.text == "filing" && $1.isMember }
        .map(\.1.text)
      let isOfBlocks = names.contains("BlockCheck") || names.contains("TableCheck")
      guard !isOfBlocks else { continue }
      let isOfFacts = names.contains("FilingCheck") || names.contains("TieOutCheck")
      if names.contains("DisclosureRule"), !facts.isDisjoint(with: ofFiling) {
        #expect(reach != nil, "\(file.path) reads facts and does not say so")
      }
      // Blocks that are not those of a clause, a fact or a mention.
      let readsAll = file.text.split(separator: "filing.blocks").dropFirst().contains {
        $0.first != "["
      }
      if readsAll { #expect(reach == "words", "\(file.path) reads all words and does not say so") }
      if isOfFacts { #expect(reach == nil || reach == "words", "\(file.path) reads facts anyhow") }
    }
  }

  @Test func rulesSayWhatTheyFindPassAndRead() {
    for file in Self.rules {
      let comment = file.lines.filter { $0.drop { $0 == " " }.hasPrefix("///") }
        .joined(separator: "\n")
      for word in ["Finds", "Passes", "Reads"] {
        #expect(comment.contains(word), "\(file.path) does not say what it \(word)")
      }
    }
  }

  @Test func rulesAreTestedBothWays() {
    let tests = SourceTree.files(below: "Tests/AnalysisTests")
    for file in Self.rules {
      guard let test = tests.first(where: { $0.name == file.name + "Tests" }) else {
        Issue.record("\(file.name) has no tests")
        continue
      }
      let texts = test.text
      #expect(texts.contains("⟦"), "\(test.path) holds no finding")
      let silences = ["NoFinding", "NoFindings", "expectNone", "expectSilence", "== []", "isEmpty"]
      #expect(silences.contains(where: texts.contains), "\(test.path) holds no non-finding")
    }
  }
}
