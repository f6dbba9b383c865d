import Synchronization
import Testing

@testable import Analysis
@testable import AnalystServer

/// What the server asks of the client.
@Suite struct AskingTests {
  private func requests(_ client: TestClient) -> [JSONValue] {
    client.messages.filter { $0["method"] != nil && $0["id"] != nil }
  }

  @Test func settingsThatChangeRefreshWhatIsShown() {
    let client = TestClient(capabilities: [
      "workspace": [
        "codeLens": ["refreshSupport": true], "diagnostics": ["refreshSupport": true],
        "inlayHint": ["refreshSupport": false], "semanticTokens": nil,
      ]
    ])
    client.notify("workspace/didChangeConfiguration", ["settings": nil])
    #expect(
      requests(client).map { $0["method"] } == [
        "workspace/codeLens/refresh", "workspace/diagnostic/refresh",
      ])
    #expect(Set(requests(client).compactMap { $0["id"]?.stringValue }).count == 2)
    let silent = TestClient(capabilities: [:])
    silent.notify("workspace/didChangeConfiguration", nil)
    #expect(requests(silent).isEmpty)
  }

  private func showing(_ capabilities: JSONValue, keeps: Bool = true) -> (TestClient, Pages) {
    let pages = Pages()
    let client = TestClient(
      capabilities: capabilities,
      keep: { name, text in
        pages.kept.withLock { $0.append((name, text)) }
        return keeps ? "file:///cache/\(name)" : nil
      })
    client.open()
    return (client, pages)
  }

  private final class Pages: Sendable {
    let kept = Mutex<[(name: String, text: String)]>([])
  }

  private let show: JSONValue = [
    "command": "analyst.showSummary", "arguments": [.string(TestClient.uri)],
  ]

  @Test func theSummaryIsKeptAndShown() async throws {
    let (client, pages) = showing(["window": ["showDocument": ["support": true]]])
    let result = try await client.result("workspace/executeCommand", show)
    let page = try #require(pages.kept.withLock { $0.first })
    #expect(result["uri"] == .string("file:///cache/\(page.name)"))
    #expect(page.name.hasPrefix("larkspur.10k.txt-") && page.name.hasSuffix(".md"))
    #expect(page.text.hasPrefix("# Larkspur Instruments, Inc.\n\nRevenue was $69.8 million"))
    #expect(page.text.contains("> $69.8 million (line 4)"))
    let request = try #require(requests(client).first)
    #expect(request["method"] == "window/showDocument")
    #expect(request["params", "uri"] == result["uri"])
    client.send(["jsonrpc": "2.0", "id": request["id"] ?? nil, "result": ["success": true]])

    let (plain, _) = showing([:])
    _ = try await plain.result("workspace/executeCommand", show)
    #expect(requests(plain).isEmpty)
    let (failing, _) = showing([:], keeps: false)
    #expect(
      try await failing.reply("workspace/executeCommand", show)["error", "code"] == -32603)
  }

  @Test(arguments: [
    "file:///a b/x.txt", "../../etc/passwd", "", "untitled:Ü", "file:///tmp/..", "a/\u{0}/..;rm",
  ])
  func namesOfPagesStayInTheirFolder(uri: String) {
    let name = SummaryPage.fileName(for: uri)
    #expect(!name.contains("/") && !name.hasPrefix(".."))
    #expect(name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    #expect(name.hasSuffix(".md"))
  }

  @Test func theSummaryIsADocument() async throws {
    let client = TestClient(
      capabilities: ["workspace": ["textDocumentContent": [:]]], analysis: TestClient.echo)
    #expect(
      client.messages.first?["result", "capabilities", "workspace", "textDocumentContent"]
        == ["schemes": ["analyst-summary"]])
    let uri = "file:///a%20b/ü?x.txt"
    client.open(uri, "one")
    let summary = SummaryAddress.summary(of: uri)
    #expect(SummaryAddress.source(of: summary) == uri)
    let content = try await client.result(
      "workspace/textDocumentContent", ["uri": .string(summary)])
    #expect(content["text"]?.stringValue?.contains("one") == true)
    try await client.settle()
    #expect(requests(client).isEmpty)
    client.change([["text": "two"]], version: 2, uri)
    try await client.settle()
    #expect(
      requests(client).map { $0["method"] } == ["workspace/textDocumentContent/refresh"])
    #expect(requests(client).first?["params"] == ["uri": .string(summary)])
    for uri in ["file:///x", "analyst-summary:/x", "analyst-summary:/summary.md?file:///closed"] {
      let reply = try await client.reply("workspace/textDocumentContent", ["uri": .string(uri)])
      #expect(reply["error", "code"] == -32602)
    }
  }
}

extension BlockingTests {
  /// Work that takes long is told, and can be given up.
  @Suite struct ProgressTests {
    private final class Gate: Sendable {
      let isOpen = Atomic(false)

      func pass() {
        let start = ContinuousClock.now
        while !isOpen.load(ordering: .acquiring), start.duration(to: .now) < .seconds(60) {}
      }
    }

    private func client(_ gate: Gate, _ capabilities: JSONValue) -> TestClient {
      let client = TestClient(
        capabilities: capabilities,
        analysis: { buffer, _ in
          gate.pass()
          return SampleFiling.make(text: buffer.string(in: ByteRange(0, buffer.count)))
        }, patience: .milliseconds(1))
      client.open()
      return client
    }

    private let showing: JSONValue = ["window": ["workDoneProgress": true]]

    private func begin(_ client: TestClient) async throws -> JSONValue {
      let create = try await client.message { $0["method"] == "window/workDoneProgress/create" }
      #expect(client.notifications("$/progress").isEmpty)
      client.send(["jsonrpc": "2.0", "id": create["id"] ?? nil, "result": nil])
      let begin = try #require(client.notifications("$/progress").first)
      #expect(begin["value", "kind"] == "begin")
      #expect(begin["value", "title"] == "Reading larkspur.10k.txt")
      #expect(begin["value", "cancellable"] == true)
      return begin["token"] ?? nil
    }

    @Test func aLongOpeningIsToldFromItsBeginningToItsEnd() async throws {
      let gate = Gate()
      let client = client(gate, showing)
      let token = try await begin(client)
      gate.isOpen.store(true, ordering: .releasing)
      try await client.settle()
      let told = client.notifications("$/progress")
      #expect(told.map { $0["token"] } == [token, token])
      #expect(told.last?["value", "kind"] == "end")
      #expect(client.notifications("textDocument/publishDiagnostics").count == 1)
    }

    @Test func aLongOpeningCanBeGivenUp() async throws {
      let gate = Gate()
      let client = client(gate, showing)
      let token = try await begin(client)
      client.notify("window/workDoneProgress/cancel", ["token": token])
      client.notify("window/workDoneProgress/cancel", ["token": "never told"])
      #expect(client.notifications("$/progress").last?["value", "message"] == "cancelled")
      gate.isOpen.store(true, ordering: .releasing)
      try await client.settle()
      #expect(client.notifications("textDocument/publishDiagnostics").isEmpty)
      client.change([["text": "more"]], version: 2)
      try await client.settle()
      #expect(
        client.notifications("textDocument/publishDiagnostics").map { $0["version"] } == [2])
      #expect(client.notifications("$/progress").count == 2)
    }

    @Test func whatIsToldOfTheWorkNeverFalls() async throws {
      let gate = Gate()
      let steps = Atomic(0)
      let client = TestClient(
        capabilities: showing, patience: .milliseconds(1),
        observedAnalysis: { buffer, _, _, progress in
          // Half of the work is done before it is told of.
          progress.note(5, of: 10)
          gate.pass()
          for done in [2, 6, 7, 7, 3, 10] {
            progress.note(done, of: 10)
            steps.add(1, ordering: .relaxed)
          }
          return SampleFiling.make(text: buffer.string(in: ByteRange(0, buffer.count)))
        })
      client.open()
      let token = try await begin(client)
      gate.isOpen.store(true, ordering: .releasing)
      try await client.settle()
      #expect(steps.load(ordering: .relaxed) == 6)
      let told = client.notifications("$/progress")
      #expect(told.allSatisfy { $0["token"] == token })
      #expect(
        told.compactMap { $0["value", "kind"]?.stringValue }
          == ["begin", "report", "report", "report", "end"])
      #expect(told.compactMap { $0["value", "percentage"] } == [47, 56, 64, 90])
    }

    @Test func theWorkIsCountedInSmallSteps() {
      let told = Mutex<[Int]>([])
      let progress = AnalysisProgress()
      progress.observe { percent in told.withLock { $0.append(percent) } }
      let text = String(
        repeating: "We sell lamps to hotels in Ohio and to schools in Maine. ", count: 20)
      let filing = "Item 1. Business\n\n" + (0..<400).map { "\($0) \(text)\n\n" }.joined()
      let workers = CountingWorkers(workers: OneWorker(), progress: progress)
      let counted = Analyzer(workers: workers).analyze(TextBuffer(filing))
      #expect(counted.findings == Analyzer().analyze(TextBuffer(filing)).findings)
      let steps = told.withLock { $0 }
      #expect(steps.count >= 10 && steps.count <= 18, "\(steps)")
      #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 + 5 <= $1 })
      #expect(progress.percent == 90)
    }

    @Test func clientsThatShowNoneAreToldNothing() async throws {
      let gate = Gate()
      let client = client(gate, [:])
      client.session.inputIsDrained()
      try await Task.sleep(for: .milliseconds(20))
      gate.isOpen.store(true, ordering: .releasing)
      try await client.settle()
      #expect(!client.messages.contains { $0["method"] == "window/workDoneProgress/create" })
    }
  }
}
