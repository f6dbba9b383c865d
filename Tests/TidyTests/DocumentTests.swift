import Testing

@testable import Analysis

/// The documents say what the program does.
@Suite(.serialized) struct DocumentTests {
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

  /// What stands between quotation marks after some words, in all files below a folder.
  private func names(after words: String, below folder: String) -> [String] {
    SourceTree.files(below: folder).flatMap { file in
      file.text.split(separator: words).dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
  }

  @Test func everyNotificationAndCommandIsDescribed() throws {
    let contract = try document("protocol.md").text
    let handled = SourceTree.files(below: "Sources/AnalystServer/Session").flatMap { file in
      file.lines.filter { $0.contains(" case \"") }.flatMap { line in
        line.split(separator: "\"").map(String.init).filter { $0.contains("/") }
      }
    }
    #expect(handled.contains("textDocument/didSave"))
    for method in handled {
      #expect(contract.contains("`\(method)`"), "\(method) is not described")
    }
    let commands = names(after: " = \"analyst.", below: "Sources/AnalystServer/Features")
    #expect(commands.contains("showSummary"))
    for command in commands {
      let name = "analyst.\(command)"
      #expect(contract.contains("\n| `\(name)` |"), "\(name) is not in the table of commands")
      #expect(contract.contains("\"command\": \"\(name)\""), "\(name) has no exchange")
    }
  }

  /// A method in the first column of a table is one that the code knows.
  @Test func everyMethodThatIsDescribedIsThere() throws {
    let code = SourceTree.files(below: "Sources/AnalystServer").map(\.text).joined()
    let rows = try document("protocol.md").lines.filter { $0.hasPrefix("| `") }
    let cells = rows.compactMap { $0.split(separator: "|").first }
    let methods = cells.flatMap { $0.split(separator: "`") }.filter { $0.contains("/") }
    #expect(methods.count > 40)
    for method in methods where !method.hasPrefix(" ") {
      #expect(code.contains("\"\(method)\""), "\(method) is described and nowhere in the code")
    }
  }

  @Test(arguments: Facet.allCases) func everyKindOfFactIsListedUnderItsFacet(facet: Facet) throws {
    let lines = try document("protocol.md").text.split(separator: "\n")
    let kinds = FactKind.allCases.filter { $0.facet == facet }.map { "`\($0.rawValue)`" }
    let row = "| `\(facet.rawValue)` | \(kinds.joined(separator: ", ")) |"
    let isListed = lines.contains { $0 == row }
    #expect(isListed, "protocol.md lacks \(row)")
  }

  @Test(arguments: ["rules", "thresholds"]) func tablesAreUpToDate(name: String) throws {
    let table = name == "rules" ? RuleBook.table : RuleBook.thresholdTable
    let contract = try document("protocol.md")
    let lines = contract.lines.map(String.init)
    let begin = try #require(lines.firstIndex(of: "<!-- \(name):begin -->"))
    let end = try #require(lines.firstIndex(of: "<!-- \(name):end -->"))
    guard lines[(begin + 1)..<end].filter({ !$0.isEmpty }) != table else { return }
    if SourceTree.updatesGoldenFiles {
      let updated = lines[...begin] + [""] + table + [""] + lines[end...]
      try SourceTree.write(updated.joined(separator: "\n"), to: "protocol.md")
    }
    Issue.record(
      "the table of \(name) in protocol.md is out of date; UPDATE_GOLDEN=1 swift test rewrites it")
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
    let editors = [
      "emacs", "helix", "jupyterlab", "kate", "neovim", "sublime", "vim", "vscode", "zed",
    ]
    let documents =
      ["README.md", "protocol.md"] + editors.map { "editor-configs/\($0)/README.md" }
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
