import Synchronization
import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct CodeActionTests {
  private let memory = MemoryFiles()
  private let modern: JSONValue = [
    "textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]],
    "workspace": ["workspaceEdit": ["documentChanges": true]],
  ]

  private func actions(
    _ client: TestClient, at words: String, only: [String]? = nil
  ) async throws -> [JSONValue] {
    var parameters = OrrinFiling.parameters(at: words)
    parameters["context"] = [
      "diagnostics": [], "only": only.map { .array($0.map { .string($0) }) } ?? nil,
    ]
    return try await client.result("textDocument/codeAction", .object(parameters)).arrayValue ?? []
  }

  private func titles(_ actions: [JSONValue]) -> [String] {
    actions.compactMap { $0["title"]?.stringValue }
  }

  @Test func aFindingCanBeExplainedSuppressedAndCopied() async throws {
    let client = OrrinFiling.client(memory, capabilities: modern)
    #expect(
      client.messages.first?["result", "capabilities", "codeActionProvider", "codeActionKinds"]
        == [
          "quickfix", "quickfix.explain", "quickfix.related", "quickfix.suppress",
          "quickfix.summary", "quickfix.copy",
        ])
    let found = try await actions(client, at: "net loss was $6.2 million")
    #expect(
      titles(found) == [
        "Explain net-loss", "Suppress net-loss here", "Suppress net-loss in this file",
        "Suppress net-loss everywhere in 2023", "Copy 1 fact and 1 finding with source as Markdown",
        "Copy 1 fact and 1 finding with source as CSV",
        "Copy 1 fact and 1 finding with source as JSON",
      ])
    #expect(found.first?["diagnostics", 0, "code"] == "net-loss")
    #expect(found.allSatisfy { $0["isPreferred"] == nil })
    #expect(found.allSatisfy { $0["command", "arguments", 0] == .string(OrrinFiling.uri) })
    #expect(try await actions(client, at: "Business", only: ["quickfix"]).isEmpty)
  }

  @Test func everyCommandOfAnActionIsAdvertisedAndRuns() async throws {
    let client = OrrinFiling.client(memory, capabilities: modern)
    let commands = client.messages.first?[
      "result", "capabilities", "executeCommandProvider", "commands"]
    for action in try await actions(client, at: "net loss was $6.2 million") {
      let command = try #require(action["command"])
      #expect(commands?.arrayValue?.contains(command["command"] ?? nil) == true)
      let reply = try await client.reply("workspace/executeCommand", command)
      #expect(reply["error"] == nil, "\(reply)")
      // Undone before the next one, which is about the same finding.
      _ = try await client.run("analyst.unsuppress", [:])
    }
  }

  @Test func clientsThatKnowNoActionsGetCommands() async throws {
    let client = OrrinFiling.client(memory)
    #expect(client.messages.first?["result", "capabilities", "codeActionProvider"] == true)
    let found = try await actions(client, at: "91% and 74%")
    #expect(!found.isEmpty && found.allSatisfy { $0["command"]?.stringValue != nil })
    #expect(!titles(found).contains { $0.hasPrefix("Change") })
  }

  @Test func onlyWantedKindsAreOffered() async throws {
    let client = OrrinFiling.client(memory, capabilities: modern)
    let place = "net loss was $6.2 million"
    #expect(try await actions(client, at: place, only: ["quickfix"]).count == 7)
    #expect(try await actions(client, at: place, only: ["quickfix.suppress"]).count == 3)
    #expect(try await actions(client, at: place, only: ["source", "refactor"]).isEmpty)
    #expect(try await actions(client, at: place, only: []).isEmpty)
  }

  @Test func aPercentageThatDoesNotFollowCanBeChanged() async throws {
    let client = OrrinFiling.client(memory, capabilities: modern)
    let found = try await actions(client, at: "91% and 74%")
    let fix = try #require(found.first)
    #expect(fix["title"] == "Change “91” to “81”, as computed")
    #expect(fix["kind"] == "quickfix" && fix["isPreferred"] == nil)
    #expect(fix["diagnostics", 0, "code"] == "share-mismatch")
    let edit = fix["edit", "documentChanges", 0]
    #expect(edit?["textDocument"] == ["uri": .string(OrrinFiling.uri), "version": 1])
    #expect(edit?["edits", 0, "newText"] == "81")
    #expect(edit?["edits", 0, "range"] == OrrinFiling.parameters(at: "91")["range"])
    // Applied, the finding is gone.
    let changed = OrrinFiling.text.split(separator: "91%").joined(separator: "81%")
    client.change([["text": .string(changed)]], version: 2, OrrinFiling.uri)
    try await client.settle()
    #expect(client.codes()?.contains("share-mismatch") == false)

    let plain = OrrinFiling.client(
      memory, capabilities: ["textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]])
    let simple = try await actions(plain, at: "91% and 74%").first
    #expect(simple?["edit", "changes"]?[OrrinFiling.uri]?.arrayValue?.count == 1)
  }

  @Test func changesComeLaterWhereTheClientAsksForThem() async throws {
    let client = OrrinFiling.client(
      memory,
      capabilities: [
        "textDocument": [
          "codeAction": [
            "codeActionLiteralSupport": [:], "dataSupport": true,
            "resolveSupport": ["properties": ["edit"]],
          ]
        ]
      ])
    let fix = try #require(try await actions(client, at: "91% and 74%").first)
    #expect(fix["edit"] == nil && fix["data"] != nil)
    let resolved = try await client.result("codeAction/resolve", fix)
    #expect(resolved["edit", "changes"] != nil)
    #expect(resolved["title"] == fix["title"])
    client.change([["text": "nothing"]], version: 2, OrrinFiling.uri)
    #expect(try await client.result("codeAction/resolve", fix)["edit"] == nil)
    let odd = try await client.reply("codeAction/resolve", ["title": "x"])
    #expect(odd["error", "code"] == -32602)
  }

  @Test func whatIsSuppressedCanBeShownAgainWhereItIs() async throws {
    let client = OrrinFiling.client(memory, capabilities: modern)
    let place = "net loss was $6.2 million"
    let suppress = try #require(
      try await actions(client, at: place).first { $0["title"] == "Suppress net-loss here" })
    _ = try await client.result("workspace/executeCommand", suppress["command"])
    let again = try #require(
      try await actions(client, at: place).first { $0["title"] == "Show net-loss here again" })
    #expect(
      titles(try await actions(client, at: "Item 1")).contains(
        "Show the suppressed finding again"))
    _ = try await client.result("workspace/executeCommand", again["command"])
    try await client.settle()
    #expect(client.codes() == OrrinFiling.codes.sorted())
  }

  @Test func comparedFiguresAreReachedWhereTheClientCanBeLed() async throws {
    let client = OrrinFiling.client(
      memory,
      capabilities: [
        "textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]],
        "window": ["showDocument": ["support": true]],
      ])
    let found = try await actions(client, at: "91% and 74%")
    let goTo = try #require(
      found.first { $0["title"] == "Go to line 7: stated amount: $39.1 million in 2023" },
      "\(titles(found))")
    _ = try await client.result("workspace/executeCommand", goTo["command"])
    let request = try #require(client.requests("window/showDocument").first)
    #expect(request["params", "uri"] == .string(OrrinFiling.uri))
    #expect(request["params", "selection", "start", "line"] == 6)
  }

  @Test func aRuleIsExplainedAsFitsTheClient() async throws {
    let kept = Mutex<[String: String]>([:])
    let options: JSONValue = [
      "code": "net-loss", "show": true,
      "range": OrrinFiling.parameters(at: "net loss was $6.2 million")["range"] ?? nil,
    ]
    let client = OrrinFiling.client(
      memory, capabilities: ["window": ["showDocument": ["support": true]]],
      keep: { name, text in
        kept.withLock { $0[name] = text }
        return "file:///cache/\(name)"
      })
    let report = try await client.run("analyst.explain", options)
    #expect(report["uri"] == "file:///cache/rule-net-loss.md")
    let page = try #require(kept.withLock { $0["rule-net-loss.md"] })
    #expect(page.hasPrefix("## net-loss\n"))
    for words in [
      "- Authority: none (house rule).", "Threshold `warningPeriods`", "## Here", "6.2",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(client.requests("window/showDocument").count == 1)

    let plain = OrrinFiling.client(memory)
    let text = try await plain.run("analyst.explain", options)
    #expect(text["uri"] == nil && text["text"]?.stringValue == page)
    let message = plain.notifications("window/showMessage").first?["message"]?.stringValue
    #expect(message?.hasPrefix("net-loss: Net loss of $6.2 million in 2023.") == true)
  }

  @Test func codesLinkToTheirRuleWhereTheClientFollows() async throws {
    let client = OrrinFiling.client(
      memory,
      capabilities: ["textDocument": ["publishDiagnostics": ["codeDescriptionSupport": true]]],
      keep: { name, _ in "file:///cache/\(name)" })
    try await client.settle()
    let shown = client.notifications("textDocument/publishDiagnostics").last?["diagnostics", 0]
    #expect(
      shown?["codeDescription"] == ["href": "file:///cache/rules.md#share-mismatch"])
  }

  @Test func factsAreCopiedWithTheirSource() async throws {
    let client = OrrinFiling.client(memory)
    func copy(_ format: String) async throws -> String {
      let report = try await client.run(
        "analyst.copy",
        [
          "format": .string(format),
          "range": OrrinFiling.parameters(at: "our revenue was $48.3 million")["range"] ?? nil,
        ])
      return report["text"]?.stringValue ?? ""
    }
    let markdown = try await copy("markdown")
    #expect(markdown.hasPrefix("> For the years ended December 31, 2023 and 2022"))
    #expect(markdown.contains("Item 1, orrin.10k.txt, line 7"), "\(markdown)")
    let csv = try await copy("csv").split(separator: "\r\n")
    #expect(csv.first?.hasPrefix("kind,value,unit,period,subject") == true)
    #expect(csv.dropFirst().first?.hasPrefix("revenue-total,48300000,USD,FY2023") == true)
    let json = try JSONText.value(of: Array(try await copy("json").utf8))
    #expect(json["facts", 0, "kind"] == "revenue-total")
    #expect(json["source", "uri"] == .string(OrrinFiling.uri))
    let reply = try await client.reply(
      "workspace/executeCommand",
      ["command": "analyst.copy", "arguments": [.string(OrrinFiling.uri), ["format": "pdf"]]])
    #expect(reply["error", "code"] == -32602)
  }
}
