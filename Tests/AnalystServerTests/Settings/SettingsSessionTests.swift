import Testing

@testable import Analysis
@testable import AnalystServer

/// Settings as a client and its files give them.
@Suite struct SettingsSessionTests {
  private let memory = MemoryFiles()
  private let pulling: JSONValue = ["workspace": ["configuration": true]]

  private func sorted(without codes: String...) -> [String] {
    OrrinFiling.codes.filter { !codes.contains($0) }.sorted()
  }

  @Test func unsetAllIsShown() async throws {
    let client = OrrinFiling.client()
    try await client.settle()
    #expect(client.codes() == sorted())
  }

  @Test func initializationOptionsHoldFromTheStart() async throws {
    for options: JSONValue in [["ignore": ["net-loss"]], ["analyst": ["ignore": ["net-loss"]]]] {
      let client = OrrinFiling.client(options: options)
      try await client.settle()
      #expect(client.codes() == sorted(without: "net-loss"))
    }
    for options: JSONValue in [nil, [:], 7, ["unknown": 1], ["analyst": nil], []] {
      let client = OrrinFiling.client(options: options)
      try await client.settle()
      #expect(client.codes() == sorted())
    }
  }

  @Test func aClientThatNeverAnswersHoldsNothingUp() async throws {
    let client = OrrinFiling.client(capabilities: pulling)
    try await client.settle()
    let request = try #require(client.requests("workspace/configuration").first)
    #expect(request["params"] == ["items": [["section": "analyst"]]])
    #expect(client.codes() == sorted())
    // The answer may come at any time.
    client.answer(request, [["ignore": ["net-loss"], "severity": ["seasonality": "error"]]])
    try await client.settle()
    #expect(client.codes() == sorted(without: "net-loss"))
    client.notify("workspace/didChangeConfiguration", ["settings": ["analyst": ["hints": false]]])
    let again = try #require(client.requests("workspace/configuration").last)
    client.answer(again, [nil])
    try await client.settle()
    #expect(client.codes() == sorted())
    // An old answer that comes late does not undo a newer one.
    for _ in 0..<2 { client.notify("workspace/didChangeConfiguration", ["settings": nil]) }
    let asked = client.requests("workspace/configuration")
    client.answer(try #require(asked.last), [["select": ["net-loss"]]])
    client.answer(asked[asked.count - 2], [["select": ["seasonality"]]])
    try await client.settle()
    #expect(client.codes() == ["net-loss"])
    for strange: JSONValue in [nil, [], [7], ["x"], [:], 1] {
      client.notify("workspace/didChangeConfiguration", ["settings": nil])
      client.answer(try #require(client.requests("workspace/configuration").last), strange)
    }
    try await client.settle()
    #expect(client.codes() == ["net-loss"])
  }

  @Test func settingsMayBeSentUnasked() async throws {
    let client = OrrinFiling.client()
    try await client.settle()
    client.notify(
      "workspace/didChangeConfiguration", ["settings": ["analyst": ["select": ["net-loss"]]]])
    try await client.settle()
    #expect(client.codes() == ["net-loss"])
    client.notify("workspace/didChangeConfiguration", ["settings": nil])
    client.notify("workspace/didChangeConfiguration", nil)
    try await client.settle()
    #expect(client.codes() == ["net-loss"])
    client.notify("workspace/didChangeConfiguration", ["settings": [:]])
    try await client.settle()
    #expect(client.codes() == sorted())
  }

  @Test func whatIsWrongWithSettingsOfTheClientIsLogged() async throws {
    let client = OrrinFiling.client(options: ["ignor": [], "hints": 3])
    let messages = client.notifications("window/logMessage").map { $0["message"] }
    #expect(
      messages == [
        "settings of the client: hints is true or false",
        "settings of the client: unknown key 'ignor'; did you mean 'ignore'?",
      ])
  }

  @Test func thresholdsAndBudgetReachTheAnalysis() async throws {
    let options: JSONValue = [
      "thresholds": ["customer-concentration-top-n": ["reportedShare": 95]], "summaryBudget": 32,
    ]
    let client = OrrinFiling.client(options: options)
    try await client.settle()
    #expect(
      client.codes()
        == sorted(without: "customer-concentration-top-n", "customer-concentration-rising"))
    let summary = try await client.result(
      "analyst/summary", ["textDocument": ["uri": .string(OrrinFiling.uri)]])
    #expect(summary["budget"] == 32)
    // Back to the usual ones: the text is analysed anew.
    client.notify("workspace/didChangeConfiguration", ["settings": [:]])
    memory.write("{}", to: "/x")
    let usual = OrrinFiling.client()
    try await usual.settle()
    #expect(usual.codes()?.contains("customer-concentration-top-n") == true)
  }

  @Test func severitiesAreThoseOfTheSettings() async throws {
    let client = OrrinFiling.client(options: [
      "severity": ["net-loss": "error", "seasonality": "hint"], "hints": false,
    ])
    try await client.settle()
    #expect(client.codes() == sorted(without: "seasonality"))
    let shown = client.notifications("textDocument/publishDiagnostics").last?["diagnostics"]
    let loss = shown?.arrayValue?.first { $0["code"] == "net-loss" }
    #expect(loss?["severity"] == 1)
  }

  @Test func lensesAndInlayHintsOfSomeKindsAlone() async throws {
    func titles(_ options: JSONValue) async throws -> [String] {
      let client = OrrinFiling.client(options: options)
      let lenses = try await client.result(
        "textDocument/codeLens", ["textDocument": ["uri": .string(OrrinFiling.uri)]])
      return lenses.arrayValue?.compactMap { $0["command", "title"]?.stringValue } ?? []
    }
    let usual = try await titles([:])
    #expect(
      usual.contains { $0.hasPrefix("Summary") } && usual.contains { $0.hasPrefix("revenue") })
    let some = try await titles(["lenses": ["revenue"]])
    #expect(!some.isEmpty && some.allSatisfy { $0.hasPrefix("revenue") })
    #expect(try await titles(["lenses": false]).isEmpty)

    func hints(_ options: JSONValue) async throws -> Int {
      let client = OrrinFiling.client(options: options)
      var parameters = OrrinFiling.parameters(at: "Item 1")
      parameters["range"] = [
        "start": TestClient.position(0, 0), "end": TestClient.position(99, 0),
      ]
      return try await client.result("textDocument/inlayHint", .object(parameters))
        .arrayValue?.count ?? -1
    }
    #expect(try await hints([:]) > 0)
    #expect(try await hints(["inlayHints": false]) == 0)
    #expect(try await hints(["inlayHints": ["acronym"]]) == 0)
  }

  @Test func aFileBesideTheFilingHoldsOverTheClient() async throws {
    memory.write(#"{"hints": true, "select": ["net-loss"]}"#, to: "/filings/.analyst.json")
    let client = OrrinFiling.client(memory, options: ["select": ["seasonality"]])
    try await client.settle()
    #expect(client.codes() == ["net-loss"])
  }

  @Test func filesAreReadAgainWhenTheyChange() async throws {
    let client = OrrinFiling.client(
      memory,
      capabilities: [
        "workspace": [
          "didChangeWatchedFiles": ["dynamicRegistration": true],
          "didChangeConfiguration": ["dynamicRegistration": true],
          "diagnostics": ["refreshSupport": true],
        ]
      ])
    try await client.settle()
    let registered = try #require(client.requests("client/registerCapability").first)
    let registrations = registered["params", "registrations"]?.arrayValue ?? []
    #expect(
      registrations.map { $0["method"] } == [
        "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration",
      ])
    #expect(
      registrations.first?["registerOptions", "watchers", 0, "globPattern"] == "**/.analyst.json")

    memory.write(#"{"ignore": ["net-loss"]}"#, to: "/filings/2023/.analyst.json")
    client.notify(
      "workspace/didChangeWatchedFiles",
      ["changes": [["uri": "file:///filings/2023/.analyst.json", "type": 1]]])
    try await client.settle()
    #expect(client.codes() == sorted(without: "net-loss"))
    #expect(client.requests("workspace/diagnostic/refresh").count == 1)

    // Without news of files the next request notices.
    memory.write(#"{"ignore": ["seasonality"]}"#, to: "/filings/2023/.analyst.json")
    _ = try await client.result(
      "textDocument/hover",
      .object(
        OrrinFiling.parameters(at: "net loss").merging(["position": TestClient.position(0, 0)]) {
          $1
        }))
    try await client.settle()
    #expect(client.codes() == sorted(without: "seasonality"))

    memory.write(String?.none, to: "/filings/2023/.analyst.json")
    client.notify(
      "textDocument/didSave", ["textDocument": ["uri": .string(OrrinFiling.uri)]])
    try await client.settle()
    #expect(client.codes() == sorted())
    let count = client.notifications("textDocument/publishDiagnostics").count
    client.notify("workspace/didChangeWatchedFiles", ["changes": []])
    try await client.settle()
    #expect(client.notifications("textDocument/publishDiagnostics").count == count)
  }

  @Test func whatIsWrongWithAFileIsToldInTheFile() async throws {
    let file = "file:///filings/.analyst.json"
    memory.write("{\n  \"é\": 1,\n  \"hints\": 0\n}\n", to: "/filings/.analyst.json")
    let client = OrrinFiling.client(memory)
    try await client.settle()
    let told = client.notifications("textDocument/publishDiagnostics").first {
      $0["uri"] == .string(file)
    }
    #expect(told?["version"] == nil)
    let problems = told?["diagnostics"]?.arrayValue ?? []
    #expect(problems.map { $0["message"] } == ["unknown key 'é'", "hints is true or false"])
    #expect(problems.first?["range", "end"] == TestClient.position(1, 5))
    #expect(problems.last?["range", "start"] == TestClient.position(2, 11))
    #expect(client.codes() == sorted())

    memory.write("{}", to: "/filings/.analyst.json")
    client.notify("workspace/didChangeWatchedFiles", ["changes": []])
    try await client.settle()
    #expect(client.codes(file) == [])
  }

  @Test func aFileOfSettingsThatIsOpenIsReadAsItStandsThere() async throws {
    let file = "file:///filings/.analyst.json"
    memory.write(#"{"hints": 0}"#, to: "/filings/.analyst.json")
    let client = OrrinFiling.client(memory)
    client.open(file, #"{"hint": true, "ignore": 1}"#)
    try await client.settle()
    #expect(client.codes(file) == ["settings", "settings"])
    client.change([["text": "{}"]], version: 2, file)
    try await client.settle()
    #expect(client.codes(file) == [])
    #expect(
      !client.notifications("window/logMessage").contains {
        $0["message"]?.stringValue?.contains("not recognised") == true
      })
  }
}
