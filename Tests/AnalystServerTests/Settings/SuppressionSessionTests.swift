import Testing

@testable import Analysis
@testable import AnalystServer

/// Findings that are suppressed and shown again.
@Suite struct SuppressionSessionTests {
  private let memory = MemoryFiles()

  private func sorted(without codes: String...) -> [String] {
    OrrinFiling.codes.filter { !codes.contains($0) }.sorted()
  }

  private func range(of words: String) -> JSONValue {
    OrrinFiling.parameters(at: words)["range"] ?? nil
  }

  @Test func aFindingIsSuppressedWhereItIs() async throws {
    let client = OrrinFiling.client(memory)
    try await client.settle()
    let report = try await client.run(
      "analyst.suppress",
      ["code": "net-loss", "scope": "here", "range": range(of: "net loss was $6.2 million")])
    #expect(report["file"] == "file:///filings/2023/.analyst-suppressions.json")
    #expect(report["suppressions", 0, "code"] == "net-loss")
    #expect(report["suppressions", 0, "scope"] == "here")
    #expect(report["suppressions", 0, "quote"] == "net loss was $6.2 million")
    try await client.settle()
    #expect(client.codes() == sorted(without: "net-loss"))
    let written = try #require(memory.text(OrrinFiling.suppressions))
    #expect(written.contains(#""file": "orrin.10k.txt""#))

    // The same text from elsewhere, with another way of writing it, is still the same finding.
    let moved = "PART I\n\n" + OrrinFiling.text.split(separator: " ").joined(separator: "\u{A0} ")
    client.change([["text": .string(moved)]], version: 2, OrrinFiling.uri)
    try await client.settle()
    #expect(client.codes()?.contains("net-loss") == false)
    // Another amount is another finding.
    let other = OrrinFiling.text.split(separator: "6.2").joined(separator: "6.3")
    client.change([["text": .string(other)]], version: 3, OrrinFiling.uri)
    try await client.settle()
    #expect(client.codes()?.contains("net-loss") == true)
  }

  @Test func aCodeIsSuppressedInAFileOrAFolder() async throws {
    let client = OrrinFiling.client(memory)
    client.open("file:///filings/2023/other.txt", OrrinFiling.text)
    try await client.settle()
    _ = try await client.run("analyst.suppress", ["code": "net-loss", "scope": "file"])
    try await client.settle()
    #expect(client.codes() == sorted(without: "net-loss"))
    #expect(client.codes("file:///filings/2023/other.txt") == sorted())
    _ = try await client.run("analyst.suppress", ["code": "seasonality", "scope": "folder"])
    try await client.settle()
    #expect(client.codes() == sorted(without: "net-loss", "seasonality"))
    #expect(client.codes("file:///filings/2023/other.txt") == sorted(without: "seasonality"))
  }

  @Test func everywhereIsTheFolderThatTheClientHasOpen() async throws {
    let client = OrrinFiling.client(memory)
    client.notify(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [["uri": "file:///filings", "name": "f"]], "removed": []]])
    _ = try await client.run("analyst.suppress", ["code": "net-loss", "scope": "folder"])
    #expect(memory.text("/filings/.analyst-suppressions.json") != nil)
    #expect(memory.text(OrrinFiling.suppressions) == nil)
    try await client.settle()
    #expect(client.codes() == sorted(without: "net-loss"))
  }

  @Test func whatWasSuppressedCanBeShownAgain() async throws {
    memory.write(
      #"{"note": 1, "suppressions": [{"code": "seasonality"}, {"code": "net-loss", "file": "orrin.10k.txt"}]}"#,
      to: OrrinFiling.suppressions)
    let client = OrrinFiling.client(memory)
    try await client.settle()
    #expect(client.codes() == sorted(without: "net-loss", "seasonality"))
    let listed = try await client.run("analyst.suppressions", [:])
    #expect(listed["suppressions"]?.arrayValue?.map { $0["scope"] } == ["folder", "file"])
    #expect(listed["suppressions", 1, "count"] == 1)
    _ = try await client.run("analyst.unsuppress", ["code": "net-loss", "scope": "file"])
    try await client.settle()
    #expect(client.codes() == sorted(without: "seasonality"))
    _ = try await client.run("analyst.unsuppress", [:])
    try await client.settle()
    #expect(client.codes() == sorted())
    #expect(memory.text(OrrinFiling.suppressions) == #"{"note": 1, "suppressions": []}"#)
  }

  @Test func pulledDiagnosticsKnowSuppressionsToo() async throws {
    memory.write(#"{"suppressions": [{"code": "net-loss"}]}"#, to: OrrinFiling.suppressions)
    let client = OrrinFiling.client(memory, capabilities: ["textDocument": ["diagnostic": [:]]])
    let report = try await client.result(
      "textDocument/diagnostic", ["textDocument": ["uri": .string(OrrinFiling.uri)]])
    let codes = report["items"]?.arrayValue?.compactMap { $0["code"]?.stringValue }
    #expect(codes?.sorted() == sorted(without: "net-loss"))
  }

  @Test(
    arguments: [
      (["code": "no-such-rule"], -32602), (["code": "net-loss", "scope": "galaxy"], -32602),
      ([:], -32602), (["code": "unit-scale-anomaly", "scope": "here"], -32602),
    ] as [(JSONValue, Int)])
  func whatMeansNothingIsRefused(options: JSONValue, code: Int) async throws {
    let client = OrrinFiling.client(memory)
    let reply = try await client.reply(
      "workspace/executeCommand",
      ["command": "analyst.suppress", "arguments": [.string(OrrinFiling.uri), options]])
    #expect(reply["error", "code"] == .integer(code))
    #expect(memory.text(OrrinFiling.suppressions) == nil)
  }

  @Test func whatCannotBeWrittenIsSaid() async throws {
    memory.refuse("Read-only file system")
    let client = OrrinFiling.client(memory)
    let parameters: JSONValue = [
      "command": "analyst.suppress",
      "arguments": [.string(OrrinFiling.uri), ["code": "net-loss", "scope": "file"]],
    ]
    let reply = try await client.reply("workspace/executeCommand", parameters)
    #expect(
      reply["error", "message"]
        == "/filings/2023/.analyst-suppressions.json: Read-only file system")
    client.open("untitled:x", OrrinFiling.text)
    let untitled = try await client.reply(
      "workspace/executeCommand",
      [
        "command": "analyst.suppress",
        "arguments": ["untitled:x", ["code": "net-loss", "scope": "file"]],
      ])
    #expect(untitled["error", "code"] == -32602)
  }

  @Test func theCommandLineFindsWhatTheServerFinds() async throws {
    memory.write(#"{"severity": {"seasonality": "warning"}}"#, to: "/filings/.analyst.json")
    memory.write(#"{"suppressions": [{"code": "net-loss"}]}"#, to: OrrinFiling.suppressions)
    let client = OrrinFiling.client(memory)
    try await client.settle()
    let published = client.notifications("textDocument/publishDiagnostics").last?["diagnostics"]
    let resolved = SettingsStore(memory.files).settings(of: OrrinFiling.path)
    let filing = Analyzer(settings: resolved.settings.analysis)
      .analyze(TextBuffer(OrrinFiling.text))
    let line = try ReportLine.json(
      .check, of: filing, named: "orrin.10k.txt", selection: SelectedFindings(filing, resolved))
    let report = try JSONText.value(of: Array(line.utf8))
    func told(_ list: JSONValue?, _ severity: (JSONValue) -> JSONValue?) -> Set<JSONValue> {
      Set(
        (list?.arrayValue ?? []).map { entry in
          [
            entry["code"] ?? nil, entry["message"] ?? nil, entry["range"] ?? nil,
            severity(entry) ?? nil,
          ]
        })
    }
    let names = ["error", "warning", "information", "hint"]
    #expect(
      told(published) { $0["severity"]?.integerValue.map { .string(names[$0 - 1]) } }
        == told(report["diagnostics"]) { $0["severity"] })
    #expect(report["diagnostics"]?.arrayValue?.count == OrrinFiling.codes.count - 1)
    #expect(report["suppressed", 0, "code"] == "net-loss")
  }
}
