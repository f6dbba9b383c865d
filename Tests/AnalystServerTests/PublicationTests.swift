import Synchronization
import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct PublicationTests {
  private let published = "textDocument/publishDiagnostics"
  private let summaries = "analyst/summaryDidChange"

  @Test func aBurstOfEditsIsAnalysedOnce() async throws {
    let analysed = Mutex<[Int]>([])
    let client = TestClient(capabilities: [:]) { buffer, previous in
      analysed.withLock { $0.append(buffer.count) }
      return SampleFiling.make(text: buffer.string(in: ByteRange(0, buffer.count)))
    }
    client.open(TestClient.uri, "")
    for version in 2...21 { client.change([["text": "\(version)"]], version: version) }
    try await client.settle()
    #expect(analysed.withLock { $0 } == [2])
    let notifications = client.notifications(published)
    #expect(notifications.count == 1)
    #expect(notifications.first?["version"] == 21)
    #expect(notifications.first?["diagnostics"] == [])
    try await client.settle()
    #expect(client.notifications(published).count == 1)
  }

  @Test func everyAnalysisMayUseTheOneBefore() async throws {
    let previous = Mutex<[Int?]>([])
    let client = TestClient(capabilities: [:]) { buffer, filing in
      previous.withLock { $0.append(filing?.buffer.count) }
      return SampleFiling.make(text: buffer.string(in: ByteRange(0, buffer.count)))
    }
    client.open(TestClient.uri, "a")
    _ = try await client.result("analyst/summary", TestClient.parameters())
    client.change([["text": "bb"]], version: 2)
    try await client.settle()
    client.change([["text": "ccc"]], version: 3)
    _ = try await client.result("analyst/summary", TestClient.parameters())
    try await client.settle()
    #expect(previous.withLock { $0 } == [nil, 1, 2])
  }

  @Test func diagnosticsHoldWhatTheClientShows() async throws {
    let analysis: Session.Analysis = { _, _ in
      SampleFiling.make(findings: [SampleFiling.finding(at: "42%")])
    }
    let rich = TestClient(
      capabilities: [
        "textDocument": ["publishDiagnostics": ["relatedInformation": true, "dataSupport": true]]
      ], analysis: analysis)
    rich.open()
    try await rich.settle()
    let diagnostic = try #require(rich.notifications(published).first?["diagnostics", 0])
    #expect(diagnostic["code"] == "revenue-concentration")
    #expect(diagnostic["severity"] == 2)
    #expect(diagnostic["source"] == "analyst-server")
    #expect(diagnostic["message"] == "Something about 42%.")
    #expect(diagnostic["range", "start"] == TestClient.position(3, 60))
    #expect(diagnostic["relatedInformation", 0, "location", "uri"] == .string(TestClient.uri))
    #expect(diagnostic["relatedInformation", 0, "message"] == "Who.")
    #expect(diagnostic["data", "share"] != nil)

    let bare = TestClient(capabilities: [:], analysis: analysis)
    bare.open()
    try await bare.settle()
    let plain = try #require(bare.notifications(published).first?["diagnostics", 0])
    #expect(plain["relatedInformation"] == nil)
    #expect(plain["data"] == nil)
  }

  @Test func theMostSevereFindingsAreKept() {
    let hints = (0..<600).map { number in
      Finding(
        code: "a", severity: number % 2 == 0 ? .hint : .warning, range: ByteRange(number, number),
        message: Finding.Message("\(number)"))
    }
    let selected = DiagnosticsPublication.selected(hints)
    #expect(selected.count == 500)
    #expect(selected.prefix(300).allSatisfy { $0.severity == .warning })
    #expect(selected.prefix(300).map(\.range) == selected.prefix(300).map(\.range).sorted())
    #expect(selected.last?.range.start == 398)
  }

  @Test func closingClearsTheDiagnostics() async throws {
    let client = TestClient(capabilities: [:])
    client.open(TestClient.uri, SampleFiling.text, version: 3)
    client.session.inputIsDrained()
    client.close()
    try await client.settle()
    let last = client.notifications(published).last
    #expect(last == ["uri": .string(TestClient.uri), "version": 3, "diagnostics": []])
    client.close()
    #expect(client.notifications(published).last == last)
  }

  @Test func aTextThatIsNoFilingIsLeftAlone() async throws {
    let client = TestClient(
      capabilities: ["experimental": ["analystSummary": true]],
      analysis: { _, _ in
        SampleFiling.make(kind: .unknown, findings: [SampleFiling.finding(at: "42%")])
      })
    client.open()
    try await client.settle()
    client.change([["text": "more"]], version: 2)
    try await client.settle()
    #expect(client.notifications(published).map { $0["diagnostics"] } == [[], []])
    #expect(client.notifications("window/logMessage").map { $0["type"] } == [3])
    #expect(client.notifications(summaries).isEmpty)
    let place = TestClient.parameters(line: 3, character: 61)
    #expect(try await client.result("textDocument/hover", place) == .null)
    #expect(try await client.result("textDocument/codeLens", place) == [])
    #expect(try await client.result("textDocument/documentSymbol", place) == [])
    #expect(try await client.result("textDocument/foldingRange", place) == [])
    client.close()
    client.open()
    try await client.settle()
    #expect(client.notifications("window/logMessage").count == 2)
  }

  @Test(
    arguments: [
      (true, 1), (["version": 1], 1), (false, 0), (nil, 0),
    ] as [(JSONValue, Int)])
  func summariesAreSentToThoseThatWantThem(declared: JSONValue, expected: Int) async throws {
    let client = TestClient(capabilities: ["experimental": ["analystSummary": declared]])
    client.open()
    try await client.settle()
    #expect(client.notifications(summaries).count == expected)
  }

  @Test func aSummaryIsSentWhenItChanges() async throws {
    let client = TestClient(
      capabilities: ["experimental": ["analystSummary": [:]]], analysis: TestClient.echo)
    client.open(TestClient.uri, "one")
    try await client.settle()
    client.change([["text": "one"]], version: 2)
    try await client.settle()
    client.change([["text": "two"]], version: 3)
    try await client.settle()
    let sent = client.notifications(summaries)
    #expect(sent.map { $0["summary"] } == ["one", "two"])
    #expect(sent.map { $0["version"] } == [1, 3])
    let methods = client.messages.compactMap { $0["method"]?.stringValue }
    #expect(methods == [published, summaries, published, published, summaries])
    client.close()
    client.open(TestClient.uri, "two")
    try await client.settle()
    #expect(client.notifications(summaries).count == 3)
  }
}
