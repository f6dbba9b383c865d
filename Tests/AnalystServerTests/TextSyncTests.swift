import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct TextSyncTests {
  /// A client whose summaries are the text that the server holds.
  private func client(_ encoding: PositionEncoding = .utf16) -> TestClient {
    TestClient(
      capabilities: ["general": ["positionEncodings": [.string(encoding.rawValue)]]],
      analysis: TestClient.echo)
  }

  private func text(
    of client: TestClient, _ uri: String = TestClient.uri,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String? {
    let parameters = TestClient.parameters(uri)
    let report = try await client.result(
      "analyst/summary", parameters, sourceLocation: sourceLocation)
    return report["summary"]?.stringValue
  }

  private func expectText(
    _ expected: String, after change: JSONValue..., from text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let client = client()
    client.open(TestClient.uri, text)
    client.change(change, version: 2)
    let found = try await self.text(of: client, sourceLocation: sourceLocation)
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  private func change(
    _ startLine: Int, _ start: Int, _ endLine: Int, _ end: Int, _ text: String
  ) -> JSONValue {
    [
      "range": [
        "start": TestClient.position(startLine, start), "end": TestClient.position(endLine, end),
      ], "text": .string(text),
    ]
  }

  @Test func changesAreAppliedInOrder() async throws {
    try await expectText(
      "xab", after: change(0, 0, 0, 0, "a"), change(0, 1, 0, 1, "b"), change(0, 0, 0, 0, "x"),
      from: "")
    try await expectText("new!", after: ["text": "new"], change(0, 3, 0, 3, "!"), from: "old")
    try await expectText("ad", after: change(0, 1, 2, 0, ""), from: "a\r\nb\rd")
  }

  @Test func positionsAreClamped() async throws {
    try await expectText("ab!\nc", after: change(0, 99, 0, 2_000_000_000, "!"), from: "ab\nc")
    try await expectText("ab\nc!", after: change(7, 3, 9, 0, "!"), from: "ab\nc")
    try await expectText("!ab", after: change(0, -4, 0, -1, "!"), from: "ab")
    // Positions inside a surrogate pair go to the start of the character.
    try await expectText("!😀", after: change(0, 1, 0, 1, "!"), from: "😀")
    // The end before the start.
    try await expectText("a!d", after: change(0, 3, 0, 1, "!"), from: "abcd")
  }

  @Test func endsWrittenAsHugeNumbersAreClamped() async throws {
    let client = client()
    client.open(TestClient.uri, "ab\nc")
    let message = """
      {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":\
      "\(TestClient.uri)","version":2},"contentChanges":[{"range":{"start":{"line":0,\
      "character":1},"end":{"line":1.7976931348623157e308,"character":1e30}},"text":"!"}]}}
      """
    _ = client.session.receive(Array(message.utf8))
    #expect(try await text(of: client) == "a!")
  }

  @Test func halfSurrogatesAreReplaced() async throws {
    let client = client()
    let message = """
      {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":\
      "\(TestClient.uri)","version":1,"text":"a\\ud83d \\uDE00\\\\ud83d \\uD83D\\uDE00"}}}
      """
    _ = client.session.receive(Array(message.utf8))
    #expect(try await text(of: client) == "a\u{FFFD} \u{FFFD}\\ud83d 😀")
  }

  @Test(arguments: [
    "untitled:Untitled-1", "git:/tmp/a.txt?%7B%22ref%22%3A%22HEAD%22%7D", "file:///tmp/a%20b/é.txt",
    "https://example.org/a.htm", "buffer://7", "",
  ])
  func urisAndVersionsAreEchoed(uri: String) async throws {
    let client = client()
    client.open(uri, "text", version: 7)
    client.change([["text": "other"]], version: 7, uri)
    let report = try await client.result("analyst/summary", TestClient.parameters(uri))
    #expect(report["uri"] == .string(uri))
    #expect(report["version"] == 7)
    #expect(report["summary"] == "other")
  }

  @Test func documentsThatAreNotOpen() async throws {
    let client = client()
    client.change([["text": "other"]], version: 7)
    client.close()
    let parameters = TestClient.parameters(line: 0, character: 0)
    #expect(try await client.result("textDocument/hover", parameters) == .null)
    #expect(try await client.result("textDocument/codeLens", parameters) == [])
    #expect(try await client.result("textDocument/documentSymbol", parameters) == [])
    #expect(try await client.result("textDocument/foldingRange", parameters) == [])
    let reply = try await client.reply("analyst/summary", parameters)
    #expect(reply["error", "message"] == "textDocument.uri: \(TestClient.uri) is not open")
  }

  @Test(arguments: PositionEncoding.allCases)
  func editsGiveTheTextThatTheClientHas(encoding: PositionEncoding) async throws {
    let pieces = ["a", "é", "😀", "e\u{301}", "\r\n", "\n", "\r", "Item 7. ", "€", ""]
    var random = Dice(seed: 20_221_231)
    let client = client(encoding)
    var oracle = NaiveText(
      (0..<60).map { _ in pieces[random.roll(pieces.count)] }.joined(), encoding)
    client.open(TestClient.uri, oracle.text)
    for version in 2...120 {
      var changes: [JSONValue] = []
      for _ in 0...random.roll(3) {
        let places = [oracle.randomPlace(&random), oracle.randomPlace(&random)].sorted()
        let replacement = (0..<random.roll(4)).map { _ in pieces[random.roll(pieces.count)] }
          .joined()
        let start = oracle.position(places[0])
        let end = oracle.position(places[1])
        changes.append(
          change(start.line, start.character, end.line, end.character, replacement))
        oracle.replace(places[0], places[1], replacement)
      }
      client.change(changes, version: version)
      if version % 20 == 0 {
        #expect(try await text(of: client)?.utf8.elementsEqual(oracle.text.utf8) == true)
      }
    }
    client.session.inputIsDrained()
    #expect(try await text(of: client)?.utf8.elementsEqual(oracle.text.utf8) == true)
  }
}

/// A repeatable source of numbers.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to, not including, `sides`.
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(sides, 1)))
  }
}

/// A text as an array of scalars, with positions counted from its start each time.
struct NaiveText {
  private var scalars: [Unicode.Scalar]
  private let encoding: PositionEncoding

  init(_ text: String, _ encoding: PositionEncoding) {
    scalars = Array(text.unicodeScalars)
    self.encoding = encoding
  }

  /// The text.
  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// The index of a scalar or the end; never between the two halves of a CRLF.
  func randomPlace(_ dice: inout Dice) -> Int {
    let index = dice.roll(scalars.count + 1)
    let isInsideLineEnd =
      index > 0 && index < scalars.count && scalars[index - 1] == "\r" && scalars[index] == "\n"
    return isInsideLineEnd ? index - 1 : index
  }

  /// The position of a scalar.
  func position(_ index: Int) -> Position {
    var position = Position(line: 0, character: 0)
    for (offset, scalar) in scalars[..<index].enumerated() {
      let isFirstOfLineEnd =
        scalar == "\r" && offset + 1 < scalars.count && scalars[offset + 1] == "\n"
      if scalar == "\n" || (scalar == "\r" && !isFirstOfLineEnd) {
        position = Position(line: position.line + 1, character: 0)
      } else if !isFirstOfLineEnd {
        switch encoding {
        case .utf8: position.character += String(scalar).utf8.count
        case .utf16: position.character += String(scalar).utf16.count
        case .utf32: position.character += 1
        }
      }
    }
    return position
  }

  /// Replaces the scalars from `start` up to `end`.
  mutating func replace(_ start: Int, _ end: Int, _ text: String) {
    scalars.replaceSubrange(start..<end, with: text.unicodeScalars)
  }
}
