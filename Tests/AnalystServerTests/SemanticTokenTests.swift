import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct SemanticTokenTests {
  private let capabilities: JSONValue = [
    "textDocument": ["semanticTokens": ["requests": ["full": ["delta": true], "range": true]]]
  ]

  /// The tokens as `type.modifier words`, read back from the numbers.
  private func words(_ data: [Int], in text: String, _ client: TestClient) -> [String] {
    let legend = client.messages.first?[
      "result", "capabilities", "semanticTokensProvider", "legend"]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.utf16)
    }
    var line = 0
    var column = 0
    return stride(from: 0, to: data.count, by: 5).map { index in
      column = data[index] == 0 ? column + data[index + 1] : data[index + 1]
      line += data[index]
      let shown = String(decoding: lines[line][column..<(column + data[index + 2])], as: UTF16.self)
      let type = legend?["tokenTypes", data[index + 3]]?.stringValue ?? "?"
      let modifiers = (0..<8).filter { data[index + 4] >> $0 & 1 == 1 }.map {
        legend?["tokenModifiers", $0]?.stringValue ?? "?"
      }
      return "\(([type] + modifiers).joined(separator: ".")) \(shown)"
    }
  }

  private func numbers(_ value: JSONValue?) -> [Int] {
    (value?.arrayValue ?? []).compactMap(\.integerValue)
  }

  @Test func tokensTellWhatWordsAre() async throws {
    let client = NavigationSample.client(capabilities)
    let tokens = try await client.result(
      "textDocument/semanticTokens/full", TestClient.parameters())
    let found = words(numbers(tokens["data"]), in: NavigationSample.text, client)
    for expected in [
      "type.definition Torvale", "type.definition OEMs", "type OEMs", "type OEM",
      "number.money $48.3 million", "number.percent 12%", "keyword.forwardLooking expect",
      "keyword.forwardLooking will",
    ] {
      #expect(found.contains(expected), "\(expected)")
    }
  }

  @Test func theyAreOfferedToThoseThatAsk() {
    let client = TestClient(capabilities: [:])
    #expect(client.messages.first?["result", "capabilities", "semanticTokensProvider"] == nil)
  }

  @Test func aRangeHoldsItsTokensAlone() async throws {
    let client = NavigationSample.client(capabilities)
    let all = try await client.result("textDocument/semanticTokens/full", TestClient.parameters())
    guard case .object(var parameters) = TestClient.parameters() else { return }
    parameters["range"] = NavigationSample.whole
    let whole = try await client.result(
      "textDocument/semanticTokens/range", .object(parameters))
    #expect(whole["data"] == all["data"])
    parameters["range"] = NavigationSample.range(of: "$48.3 million")
    let part = try await client.result("textDocument/semanticTokens/range", .object(parameters))
    #expect(
      words(numbers(part["data"]), in: NavigationSample.text, client)
        == ["number.money $48.3 million"])
  }

  @Test func editsOfTokensGiveTheTokensOfTheNewText() async throws {
    let client = NavigationSample.client(capabilities)
    var known = try await client.result(
      "textDocument/semanticTokens/full", TestClient.parameters())
    var data = numbers(known["data"])
    let words = ["In 2023 we expect $5 million. ", "OEMs ", "\n\n", "12% ", "é😀 "]
    var random = Dice(seed: 7)
    for version in 2...12 {
      let place = TestClient.position(6 + random.roll(3), random.roll(40))
      client.change(
        [["range": ["start": place, "end": place], "text": .string(words[random.roll(5)])]],
        version: version)
      guard case .object(var parameters) = TestClient.parameters() else { return }
      parameters["previousResultId"] = known["resultId"]
      known = try await client.result(
        "textDocument/semanticTokens/full/delta", .object(parameters))
      let edits = try #require(known["edits"]?.arrayValue)
      for edit in edits {
        let start = edit["start"]?.integerValue ?? 0
        let count = edit["deleteCount"]?.integerValue ?? 0
        data.replaceSubrange(start..<(start + count), with: numbers(edit["data"]))
      }
    }
    let fresh = try await client.result(
      "textDocument/semanticTokens/full", TestClient.parameters())
    #expect(data == numbers(fresh["data"]))
    guard case .object(var parameters) = TestClient.parameters() else { return }
    parameters["previousResultId"] = "forgotten"
    let whole = try await client.result(
      "textDocument/semanticTokens/full/delta", .object(parameters))
    #expect(whole["edits"] == nil)
    #expect(numbers(whole["data"]) == data)
  }
}
