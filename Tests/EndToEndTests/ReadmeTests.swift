import Testing

@testable import AnalystServer

/// The output shown at the top of the README is what the program prints.
@Suite struct ReadmeTests {
  private static let begin = "<!-- sample:begin -->"
  private static let end = "<!-- sample:end -->"

  /// What the program prints about the sample filing.
  private func report() async throws -> [String] {
    let process = try ChildProcess(Places.program, ["report", Places.sample], input: .null)
    #expect(try await process.finish() == .exited(0))
    return String(decoding: process.output, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        line.split(separator: Places.package + "/", omittingEmptySubsequences: false).joined()
      }
  }

  /// The report with some findings and some facts of each kind left out.
  private func shortened(_ report: [String]) -> [String] {
    var lines: [String] = []
    var part = 0
    var count = 0
    for line in report {
      if line.hasPrefix("── ") { (part, count) = (part + 1, 0) }
      let isStart: Bool
      let limit: Int
      switch part {
      case 1:
        isStart = line.contains("[") && !line.hasPrefix(" ")
        limit = 4
        if line.hasSuffix(" in 1 file") { count = 0 }
      case 2:
        if line.first?.isLetter == true { count = 0 }
        isStart = line.hasPrefix("  ")
        limit = 4
      default:
        isStart = false
        limit = 1
      }
      if isStart { count += 1 }
      if count <= limit || (part == 2 && !isStart) {
        lines.append(line)
      } else if isStart, count == limit + 1 {
        lines += part == 1 ? ["[…]", ""] : ["  […]"]
      }
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  @Test func theSampleShowsTodaysOutput() async throws {
    let path = Places.package + "/README.md"
    let readme = String(decoding: try Places.contents(of: path), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let begin = try #require(readme.firstIndex(of: Self.begin))
    let end = try #require(readme.firstIndex(of: Self.end))
    let command = "$ analyst-server report Tests/Fixtures/halvorne-2023-item1.10k.txt"
    let wanted = ["```console", command] + shortened(try await report()) + ["```"]
    guard Array(readme[(begin + 1)..<end]) != wanted else { return }
    if Terminal.environment("UPDATE_GOLDEN") == "1" {
      let updated = readme[...begin] + wanted + readme[end...]
      try Places.write(Array(updated.joined(separator: "\n").utf8), to: path)
    }
    Issue.record("the output in README.md is out of date; UPDATE_GOLDEN=1 swift test rewrites it")
  }
}
