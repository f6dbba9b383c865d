import Testing

/// The documents say what the program does.
@Suite struct DocumentTests {
  private func document(_ path: String) throws -> SourceTree.File {
    try #require(SourceTree.file(path), "\(path) is missing")
  }

  @Test func everyMethodIsDescribed() throws {
    let contract = try document("protocol.md")
    for file in SourceTree.files(below: "Sources/AnalystServer/Protocol") {
      for part in file.text.split(separator: "static let method = \"").dropFirst() {
        let method = String(part.prefix { $0 != "\"" })
        #expect(contract.text.contains("`\(method)`"), "\(method) of \(file.path) is not described")
      }
    }
  }

  @Test func everyCodeIsInTheTable() throws {
    let contract = try document("protocol.md")
    let rows = contract.lines.drop { $0 != "<!-- rules:begin -->" }
      .prefix { $0 != "<!-- rules:end -->" }.filter { $0.hasPrefix("| `") }
    let described = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    let declared = Set(RuleTests.rules.flatMap { RuleTests.codes(in: $0) })
    #expect(described == described.sorted())
    #expect(Set(described) == declared)
  }

  @Test func theReadmeNamesTheTwoCommands() throws {
    let readme = try document("README.md")
    #expect(readme.text.contains("\nswift test\n"))
    let report = "swift run -c release analyst-server report Tests/Fixtures/"
    let line = try #require(readme.lines.first { $0.hasPrefix(report) })
    let sample = try #require(line.split(separator: " ").last)
    #expect(SourceTree.exists(String(sample)))
  }

  @Test func linksOfTheDocumentsLeadSomewhere() throws {
    let documents = ["README.md", "protocol.md", "editor-configs/neovim/README.md"]
    for path in documents {
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      for part in try document(path).text.split(separator: "](").dropFirst() {
        let target = part.prefix { $0 != ")" && $0 != "#" }
        guard !target.isEmpty, !target.contains("://") else { continue }
        let place = folder.isEmpty ? String(target) : "\(folder)/\(target)"
        #expect(SourceTree.exists(place), "\(path) links to \(target)")
      }
    }
  }
}
