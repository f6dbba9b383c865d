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
