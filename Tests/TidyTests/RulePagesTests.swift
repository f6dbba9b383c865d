import Testing

@testable import Analysis

/// The page on rules says of each what its code says.
@Suite struct RulePagesTests {
  private static let path = "Sources/Analysis/Analysis.docc/Rules.md"

  private func sections() throws -> [(code: String, text: String)] {
    let page = try #require(SourceTree.file(Self.path), "\(Self.path) is missing")
    return page.text.split(separator: "\n## ").dropFirst().map { part in
      let code = part.prefix { $0 != "\n" }
      return (String(code), part.split(separator: "\n").joined(separator: " "))
    }
  }

  @Test func everyCodeHasASectionInOrder() throws {
    #expect(try sections().map(\.code) == CheckRegistry.infos.map(\.code))
  }

  @Test func sectionsNameSeverityAuthorityAndData() throws {
    for (code, text) in try sections() {
      let info = try #require(CheckRegistry.infos.first { $0.code == code })
      #expect(text.contains("`\(info.severity.name)`"), "\(code) lacks its severity")
      #expect(text.contains(info.authority ?? "house rule"), "\(code) lacks its authority")
      let file = try #require(RuleTests.rules.first { RuleTests.codes(in: $0).contains(code) })
      for key in RuleTests.dataKeys(in: file) {
        #expect(
          text.contains("`\(key)`") || text.contains("`\(key)?`"), "\(code) lacks the key \(key)")
      }
    }
  }
}
