import Testing

@testable import AnalystServer

@Suite struct LifecycleTests {
  private func code(_ reply: JSONValue) -> Int? { reply["error"]?["code"]?.integerValue }

  @Test func initializeTellsWhoAndWhat() async throws {
    let client = TestClient(capabilities: ["general": ["positionEncodings": ["utf-7", "utf-8"]]])
    let result = try #require(client.messages.first?["result"])
    #expect(result["serverInfo", "name"] == "analyst-server")
    #expect(result["capabilities", "positionEncoding"] == "utf-8")
    #expect(result["capabilities", "textDocumentSync", "change"] == 2)
    #expect(result["capabilities", "textDocumentSync", "save", "includeText"] == false)
    #expect(result["capabilities", "hoverProvider"] == true)
    #expect(
      result["capabilities", "executeCommandProvider", "commands"]
        == [
          "analyst.copy", "analyst.explain", "analyst.facts", "analyst.show",
          "analyst.showSummary", "analyst.summary", "analyst.suppress", "analyst.suppressions",
          "analyst.unsuppress",
        ])
  }

  @Test(
    arguments: [
      [:], nil, ["general": nil, "textDocument": nil, "window": nil],
      ["general": ["positionEncodings": ["utf-7"]]], ["general": ["positionEncodings": "utf-8"]],
    ] as [JSONValue])
  func oddCapabilitiesAreAccepted(capabilities: JSONValue) throws {
    let client = TestClient(capabilities: capabilities)
    let result = try #require(client.messages.first?["result"])
    #expect(result["capabilities", "positionEncoding"] == nil)
  }

  @Test func initializeComesFirstAndOnce() async throws {
    let client = TestClient()
    #expect(code(try await client.reply("textDocument/hover", TestClient.parameters())) == -32002)
    client.open()
    #expect(client.messages.count == 1)
    #expect(code(try await client.reply("initialize")) == -32602)
    let parameters: JSONValue = ["processId": nil, "capabilities": [:]]
    #expect(code(try await client.reply("initialize", parameters)) == nil)
    #expect(code(try await client.reply("initialize", parameters)) == -32600)
  }

  @Test func afterShutdownNothingIsAnswered() async throws {
    let client = TestClient(capabilities: [:])
    client.open()
    #expect(try await client.reply("shutdown")["result"] == .null)
    #expect(code(try await client.reply("textDocument/hover", TestClient.parameters())) == -32600)
    #expect(code(try await client.reply("shutdown", nil)) == -32600)
    #expect(client.send(["jsonrpc": "2.0", "method": "exit"]) == 0)
  }

  @Test func exitWithoutShutdownIsAFailure() {
    #expect(TestClient().send(["jsonrpc": "2.0", "method": "exit"]) == 1)
    #expect(TestClient(capabilities: [:]).send(["jsonrpc": "2.0", "method": "exit"]) == 1)
  }

  @Test func unknownMethods() async throws {
    let client = TestClient(capabilities: [:])
    #expect(code(try await client.reply("no/such", [:])) == -32601)
    #expect(code(try await client.reply("$/no/such")) == -32601)
    let count = client.messages.count
    client.notify("no/such", [:])
    client.notify("$/no/such", nil)
    client.notify("workspace/didChangeConfiguration", nil)
    client.notify("workspace/didChangeConfiguration", ["settings": nil])
    client.notify("workspace/didChangeWatchedFiles", ["changes": []])
    client.notify("workspace/didChangeWorkspaceFolders", ["event": ["added": [], "removed": []]])
    client.notify("textDocument/didSave", TestClient.parameters())
    #expect(client.messages.count == count)
  }

  @Test func badParametersAreNamed() async throws {
    let client = TestClient(capabilities: [:])
    client.open()
    let reply = try await client.reply("textDocument/hover", TestClient.parameters())
    #expect(code(reply) == -32602)
    #expect(reply["error", "message"] == "params.position is missing")
    #expect(code(try await client.reply("textDocument/hover", [])) == -32602)
    #expect(code(try await client.reply("textDocument/hover")) == -32602)
  }

  @Test(arguments: ["a", "", 0, -5, 2_147_483_647] as [JSONValue])
  func idsAreEchoed(id: JSONValue) throws {
    let client = TestClient(capabilities: [:])
    client.send(["jsonrpc": "2.0", "id": id, "method": "no/such"])
    #expect(client.messages.last?["id"] == id)
  }

  @Test(arguments: [
    (#"{"a":tru}"#, -32700), ("", -32700), (#"{"jsonrpc":"2.0","id":NaN}"#, -32700),
    ("{}", -32600), ("[]", -32600), (#"[{"jsonrpc":"2.0","id":1,"method":"a"}]"#, -32600),
    ("3", -32600), (#"{"jsonrpc":"2.0","id":null,"method":"a"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":{},"method":"a"}"#, -32600),
    (#"{"jsonrpc":"2.0","method":3}"#, -32600), (#"{"method":"a"}"#, -32600),
  ])
  func whatIsNoMessageIsAnsweredWithIdNull(body: String, expected: Int) throws {
    let client = TestClient(capabilities: [:])
    let count = client.messages.count
    #expect(client.session.receive(Array(body.utf8)) == nil)
    try #require(client.messages.count == count + 1)
    #expect(client.messages.last?["id"] == .null)
    #expect(client.messages.last.map(code) == expected)
  }

  @Test func bytesThatAreNoTextAreAParseError() {
    let client = TestClient(capabilities: [:])
    _ = client.session.receive(
      Array(#"{"jsonrpc":"2.0","method":"a"#.utf8) + [0xFF] + Array("\"}".utf8))
    #expect(client.messages.last.map(code) == -32700)
    client.session.rejectFrame("a bad header")
    #expect(client.messages.last?["error", "message"] == "a bad header")
  }

  @Test func deepNestingIsRefused() {
    let client = TestClient(capabilities: [:])
    let deep = String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000)
    _ = client.session.receive(
      Array("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\",\"params\":\(deep)}".utf8))
    #expect(client.messages.last.map(code) == -32700)
    let nested = String(repeating: "[", count: 400) + String(repeating: "]", count: 400)
    _ = client.session.receive(
      Array("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\",\"params\":\(nested)}".utf8))
    #expect(client.messages.last.map(code) == -32601)
  }

  @Test func responsesToNothingAreIgnored() {
    let client = TestClient(capabilities: [:])
    let count = client.messages.count
    client.send(["jsonrpc": "2.0", "id": 4242, "result": nil])
    client.send(["jsonrpc": "2.0", "id": nil, "error": ["code": -1, "message": ""]])
    #expect(client.messages.count == count)
  }

  @Test func requestsAreTraced() async throws {
    let client = TestClient(capabilities: [:], trace: "messages")
    func trace(_ count: Int) async throws -> JSONValue? {
      func traces() -> [JSONValue] {
        client.notifications("$/logTrace").filter {
          $0["message"]?.stringValue?.hasPrefix("textDocument/codeLens was answered in ") == true
        }
      }
      _ = try await client.message { _ in traces().count == count }
      return traces().last
    }
    client.open()
    _ = try await client.result("textDocument/codeLens", TestClient.parameters())
    let brief = try #require(try await trace(1))
    #expect(brief["verbose"] == nil)
    client.notify("$/setTrace", ["value": "verbose"])
    _ = try await client.result("textDocument/codeLens", TestClient.parameters())
    let verbose = try #require(try await trace(2))
    #expect(verbose["verbose"]?.stringValue?.hasPrefix("id 2, ") == true)
    try await client.settle()
    client.notify("$/setTrace", ["value": "off"])
    let count = client.notifications("$/logTrace").count
    _ = try await client.result("textDocument/codeLens", TestClient.parameters())
    try await client.settle()
    #expect(client.notifications("$/logTrace").count == count)
  }
}
