import FoundationEssentials
import Testing

@testable import AnalystServer

/// The schema and the table of settings are what the program reads.
@Suite(.serialized) struct SettingsDocumentTests {
  @Test func theSchemaIsUpToDate() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let schema = String(decoding: try encoder.encode(SettingsSchema.json), as: UTF8.self) + "\n"
    let path = Places.package + "/editor-configs/analyst.schema.json"
    guard try Places.contents(of: path) != Array(schema.utf8) else { return }
    if Terminal.environment("UPDATE_GOLDEN") == "1" {
      try Places.write(Array(schema.utf8), to: path)
    }
    Issue.record("\(path) is out of date; UPDATE_GOLDEN=1 swift test rewrites it")
  }

  @Test func theTableOfSettingsIsUpToDate() throws {
    let path = Places.package + "/README.md"
    let lines = String(decoding: try Places.contents(of: path), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let begin = try #require(lines.firstIndex(of: "<!-- settings:begin -->"))
    let end = try #require(lines.firstIndex(of: "<!-- settings:end -->"))
    guard lines[(begin + 1)..<end].filter({ !$0.isEmpty }) != SettingsKey.table else { return }
    if Terminal.environment("UPDATE_GOLDEN") == "1" {
      let updated = lines[...begin] + [""] + SettingsKey.table + [""] + lines[end...]
      try Places.write(Array(updated.joined(separator: "\n").utf8), to: path)
    }
    Issue.record("README.md is out of date; UPDATE_GOLDEN=1 swift test rewrites it")
  }
}
