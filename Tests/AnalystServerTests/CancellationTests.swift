import Synchronization
import Testing

@testable import Analysis
@testable import AnalystServer

extension BlockingTests {
  @Suite struct CancellationTests {
    /// Holds analyses up until it is opened.
    private final class Gate: Sendable {
      private let isOpen = Atomic(false)
      let entered = Atomic(0)

      func open() { isOpen.store(true, ordering: .releasing) }

      func pass() {
        entered.add(1, ordering: .relaxed)
        let start = ContinuousClock.now
        while !isOpen.load(ordering: .acquiring), start.duration(to: .now) < .seconds(20) {}
      }
    }

    private func client(_ gate: Gate) -> TestClient {
      TestClient(capabilities: [:]) { buffer, _ in
        gate.pass()
        return SampleFiling.make(text: buffer.string(in: ByteRange(0, buffer.count)))
      }
    }

    private func replies(_ client: TestClient, to ids: [Int]) -> [[JSONValue]] {
      ids.map { id in client.messages.filter { $0["id"] == .integer(id) } }
    }

    @Test func aCancelledRequestIsAnsweredAtOnceAndOnce() async throws {
      let gate = Gate()
      let client = client(gate)
      client.open()
      client.session.inputIsDrained()
      let ids = (0..<20).map { _ in client.start("textDocument/codeLens", TestClient.parameters()) }
      client.session.inputIsDrained()
      for id in ids.dropLast() { client.notify("$/cancelRequest", ["id": .integer(id)]) }
      client.notify("$/cancelRequest", ["id": "never sent"])
      for replies in replies(client, to: ids.dropLast()) {
        #expect(replies.count == 1)
        #expect(replies.first?["error", "code"] == -32800)
      }
      #expect(replies(client, to: ids.suffix(1)) == [[]])
      gate.open()
      _ = try await client.message { $0["id"] == ids.last.map { .integer($0) } }
      try await client.settle()
      #expect(replies(client, to: ids).allSatisfy { $0.count == 1 })
      #expect(gate.entered.load(ordering: .relaxed) == 1)
    }

    @Test func aRequestThatIsCancelledInTimeCostsNothing() async throws {
      let gate = Gate()
      gate.open()
      let client = client(gate)
      client.open()
      let id = client.start("textDocument/codeLens", TestClient.parameters())
      client.notify("$/cancelRequest", ["id": .integer(id)])
      client.close()
      try await client.settle()
      #expect(replies(client, to: [id]).first?.count == 1)
      #expect(gate.entered.load(ordering: .relaxed) == 0)
    }

    @Test func shutdownDoesNotWaitForAnAnalysis() async throws {
      let gate = Gate()
      let client = client(gate)
      client.open()
      client.session.inputIsDrained()
      let pending = client.start("textDocument/codeLens", TestClient.parameters())
      while gate.entered.load(ordering: .relaxed) == 0 {
        try await Task.sleep(for: .milliseconds(1))
      }
      let shutdown = client.start("shutdown")
      #expect(replies(client, to: [shutdown]).first?.first?["result"] == .null)
      #expect(replies(client, to: [pending]).first?.first?["error", "code"] == -32800)
      gate.open()
      try await client.settle()
      #expect(client.notifications("textDocument/publishDiagnostics").isEmpty)
    }

    @Test func whatIsStaleIsNotPublished() async throws {
      let gate = Gate()
      let client = client(gate)
      client.open()
      client.session.inputIsDrained()
      while gate.entered.load(ordering: .relaxed) == 0 {
        try await Task.sleep(for: .milliseconds(1))
      }
      for version in 2...5 {
        client.change([["text": "x"]], version: version)
        client.session.inputIsDrained()
      }
      gate.open()
      try await client.settle()
      let versions = client.notifications("textDocument/publishDiagnostics").map { $0["version"] }
      #expect(versions == [5])
      #expect(gate.entered.load(ordering: .relaxed) == 2)
    }

    @Test func aRequestSeesTheTextAsItWas() async throws {
      let gate = Gate()
      let client = client(gate)
      client.open()
      let id = client.start("analyst/summary", TestClient.parameters())
      client.change([["text": ""]], version: 2)
      client.close()
      gate.open()
      let reply = try await client.message { $0["id"] == .integer(id) }
      #expect(reply["result", "version"] == 1)
      #expect(reply["result", "sentences", 0, "sources", 0, "quote"] == "$69.8 million")
    }

    @Test func anIdInUseIsRefused() async throws {
      let gate = Gate()
      let client = client(gate)
      client.open()
      let request: JSONValue = [
        "jsonrpc": "2.0", "id": "twin", "method": "analyst/summary",
        "params": TestClient.parameters(),
      ]
      client.send(request)
      client.send(request)
      #expect(client.messages.last?["error", "code"] == -32600)
      gate.open()
      _ = try await client.message { $0["id"] == "twin" && $0["result"] != nil }
    }
  }
}
