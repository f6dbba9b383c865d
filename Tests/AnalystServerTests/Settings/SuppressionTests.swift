import Analysis
import Testing

@testable import AnalystServer

@Suite struct SuppressionTests {
  private let entry = Suppression(code: "net-loss", file: "a.txt", quote: "a loss")

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func aNewFileHoldsTheEntry() {
    let bytes = SuppressionList([]).adding(entry)
    #expect(
      text(bytes) == """
        {
          "suppressions": [
            {"code": "net-loss", "file": "a.txt", "quote": "a loss"}
          ]
        }

        """)
    #expect(SuppressionList(bytes).suppressions == [entry])
  }

  @Test(arguments: [
    #"{"suppressions":[]}"#, #"{ "note": "é",  "suppressions" : [ ],"x":[1,2] }"#,
    """
    {
      "suppressions": [
        {"code": "backlog", "by": "Ann",  "reason": "known"},

        {"file":"b.txt","code":"dual-class"}
      ],
      "more": {"a": null}
    }
    """,
  ])
  func whatIsThereStaysByteForByte(file: String) throws {
    let before = SuppressionList(Array(file.utf8))
    #expect(before.isIntact && before.problems == [])
    let added = before.adding(entry)
    let list = SuppressionList(added)
    #expect(list.suppressions == before.suppressions + [entry])
    let removed = list.removing { $0.isSame(as: entry) }
    #expect(SuppressionList(removed).suppressions == before.suppressions)
    // All that is not the entry is there in its order.
    let kept = text(removed).filter { !$0.isWhitespace }
    #expect(kept == file.filter { !$0.isWhitespace })
    for line in file.split(separator: "\n") where before.suppressions.count > 0 {
      #expect(text(added).contains(line) && text(removed).contains(line))
    }
  }

  @Test func entriesGoFromAnyPlace() {
    let codes = ["backlog", "dual-class", "net-loss"]
    let file =
      "{\"suppressions\": [\n  {\"code\": \"backlog\"},\n  {\"code\": \"dual-class\"},\n  {\"code\": \"net-loss\"}\n]}"
    let list = SuppressionList(Array(file.utf8))
    for count in 0..<8 {
      let unwanted = codes.indices.filter { count >> $0 & 1 == 1 }.map { codes[$0] }
      let rest = SuppressionList(list.removing { unwanted.contains($0.code) })
      #expect(rest.isIntact && rest.problems == [])
      #expect(rest.suppressions.map(\.code) == codes.filter { !unwanted.contains($0) })
    }
  }

  @Test(arguments: [
    ("[]", "a file of suppressions is an object", false),
    ("{}", "suppressions is missing or no list", false),
    ("{\"suppressions\": 1}", "suppressions is missing or no list", false),
    ("{", "a name in quotes is expected here", false),
    ("{\"suppressions\": [{}]}", "a suppression is an object with a code", true),
    (
      "{\"suppressions\": [{\"code\": \"net-los\"}]}",
      "unknown code 'net-los'; did you mean 'net-loss'?", true
    ),
    ("{\"suppressions\": [{\"code\": \"net-loss\", \"file\": 1}]}", "file is a string", true),
  ])
  func saysWhatIsWrong(file: String, message: String, isIntact: Bool) {
    let list = SuppressionList(Array(file.utf8))
    #expect(list.problems.map(\.message) == [message])
    #expect(list.isIntact == isIntact)
    // What is unclear never suppresses more than it says.
    #expect(list.suppressions.allSatisfy { $0.code == "net-los" })
  }

  private func filing(_ text: String) -> Filing { Analyzer().analyze(TextBuffer(text)) }

  private let loss = """
    Item 7. Management’s Discussion and Analysis

    For the year ended December 31, 2023, our net loss was $6.2 million.

    """

  private func key(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> FindingKey
  {
    let filing = filing(text)
    let finding = try #require(
      filing.findings.first { $0.code == "net-loss" }, sourceLocation: sourceLocation)
    return FindingKey(finding, in: filing)
  }

  @Test func aFindingIsTheSameHoweverItIsWritten() throws {
    let key = try key(loss)
    let plain = loss.split(separator: "’").joined(separator: "'")
    let broken = loss.split(separator: " our ").joined(separator: "\n   our\u{A0}")
    let html =
      "<html><body><p>" + loss.split(separator: "\n\n").joined(separator: "</p><p>")
      + "</p></body></html>"
    for text in [plain, broken, html, "Item 1. Business\n\nWe sell boats.\n\n" + loss] {
      #expect(try self.key(text).fingerprint == key.fingerprint, "\(text)")
    }
    #expect(try self.key(loss.split(separator: "6.2").joined(separator: "7.2")) != key)
    #expect(
      try self.key(loss.split(separator: "2023").joined(separator: "2024")).fingerprint
        != key.fingerprint)
  }

  @Test func aSuppressionMeansItsFindingAlone() throws {
    let key = try key(loss)
    var here = Suppression(code: "net-loss", file: "a/b.txt", quote: key.quote)
    here.context = key.context
    #expect(here.scope == .here)
    #expect(here.matches(key, code: "net-loss", file: "a/b.txt"))
    #expect(!here.matches(key, code: "net-loss", file: "b.txt"))
    #expect(!here.matches(key, code: "backlog", file: "a/b.txt"))
    here.context = "elsewhere"
    #expect(!here.matches(key, code: "net-loss", file: "a/b.txt"))
    here.context = nil
    here.quote = key.quote.uppercased() + " "
    #expect(here.matches(key, code: "net-loss", file: "a/b.txt"))
    let file = Suppression(code: "net-loss", file: "b.txt")
    #expect(file.scope == .file && file.matches(key, code: "net-loss", file: "b.txt"))
    let folder = Suppression(code: "net-loss")
    #expect(folder.scope == .folder && folder.matches(key, code: "net-loss", file: "x"))
  }
}
