import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct NavigationTests {
  private let uri = JSONValue.string(TestClient.uri)

  @Test func linksLeadToSectionsAndAddresses() async throws {
    let client = NavigationSample.client([
      "textDocument": ["documentLink": ["tooltipSupport": true]]
    ])
    let links = try await client.result("textDocument/documentLink", TestClient.parameters())
    #expect(
      links.arrayValue?.map { $0["target"] } == [
        .string(TestClient.uri + "#L13"), "https://www.torvale.example",
        .string(TestClient.uri + "#L19"),
      ])
    #expect(links[0, "range"] == NavigationSample.range(of: "Item 7A"))
    #expect(
      links[0, "tooltip"] == "Item 7A. Quantitative and Qualitative Disclosures About Market Risk")
    let plain = try await NavigationSample.client().result(
      "textDocument/documentLink", TestClient.parameters())
    #expect(plain[0, "tooltip"] == nil)
    #expect(plain.arrayValue?.count == 3)
  }

  @Test func definitionsAreLocationsOrLinks() async throws {
    let client = NavigationSample.client()
    let place = try await client.result(
      "textDocument/definition", NavigationSample.parameters("Note 2)"))
    #expect(
      place == [["uri": uri, "range": NavigationSample.range(of: "Note 2 – Leases")]])
    let term = try await client.result(
      "textDocument/definition", NavigationSample.parameters("OEMs order"))
    #expect(term.arrayValue?.count == 1)
    #expect(term[0, "range", "start"] == NavigationSample.position(of: "OEMs) and"))
    let nothing = try await client.result(
      "textDocument/definition", NavigationSample.parameters("grocers"))
    #expect(nothing == [])

    let linking = NavigationSample.client(["textDocument": ["definition": ["linkSupport": true]]])
    let link = try await linking.result(
      "textDocument/definition", NavigationSample.parameters("Item 7A"))
    #expect(link[0, "targetUri"] == uri)
    #expect(link[0, "originSelectionRange"] == NavigationSample.range(of: "Item 7A"))
    #expect(link[0, "targetSelectionRange", "start"] == TestClient.position(12, 0))
    #expect(link[0, "targetRange", "start"] == TestClient.position(12, 0))
  }

  @Test func referencesHoldTheDefinitionIfItIsWanted() async throws {
    let client = NavigationSample.client()
    func starts(_ words: String, _ wantsDefinition: Bool) async throws -> [JSONValue?] {
      guard case .object(var parameters) = NavigationSample.parameters(words) else { return [] }
      parameters["context"] = ["includeDeclaration": .bool(wantsDefinition)]
      return try await client.result("textDocument/references", .object(parameters)).arrayValue?
        .map { $0["range", "start"] } ?? []
    }
    #expect(
      try await starts("OEM owes", true) == [
        NavigationSample.position(of: "OEMs) and"), NavigationSample.position(of: "OEMs order"),
        NavigationSample.position(of: "OEM owes"),
      ])
    #expect(try await starts("OEMs) and", false).count == 2)
    #expect(
      try await starts("Item 7A. Quant", true) == [
        NavigationSample.position(of: "Item 7A and"), TestClient.position(12, 0),
      ])
    let nowhere = TestClient.parameters(line: 1, character: 0)
    #expect(try await client.result("textDocument/references", nowhere) == [])
  }

  @Test func highlightsTellUsesFromDefinitions() async throws {
    let highlights = try await NavigationSample.client().result(
      "textDocument/documentHighlight", NavigationSample.parameters("Torvale will"))
    #expect(highlights.arrayValue?.map { $0["kind"] }.contains(3) == true)
    #expect(
      highlights.arrayValue?.contains {
        $0["range", "start"] == NavigationSample.position(of: "Torvale will")
      }
        == true)
  }

  @Test func selectionsComeOneForEachPosition() async throws {
    let client = NavigationSample.client()
    let chains = try await client.result(
      "textDocument/selectionRange",
      [
        "textDocument": ["uri": uri],
        "positions": [NavigationSample.position(of: "48.3"), TestClient.position(5000, 0)],
      ])
    #expect(chains.arrayValue?.count == 2)
    #expect(chains[0, "range"] == NavigationSample.range(of: "48.3"))
    #expect(chains[0, "parent", "range"] == NavigationSample.range(of: "$48.3 million"))
    var depth = 0
    var chain = chains[0]
    while let parent = chain?["parent"] {
      chain = parent
      depth += 1
    }
    #expect(depth >= 5)
  }

  @Test func symbolsOfAllDocumentsAreSought() async throws {
    let client = NavigationSample.client()
    client.open("file:///tmp/second.10k.txt", NavigationSample.text)
    let found = try await client.result("workspace/symbol", ["query": "market RISK"])
    #expect(
      found.arrayValue?.map { $0["location", "uri"] } == [uri, "file:///tmp/second.10k.txt"])
    #expect(found[0, "location", "range", "start"] == TestClient.position(12, 0))
    #expect(found[0, "containerName"] == "Part II")
    let terms = try await client.result("workspace/symbol", ["query": "oem"])
    #expect(terms[0, "containerName"] == "original equipment manufacturers")
    #expect(try await client.result("workspace/symbol", ["query": "no such"]) == [])
  }

  @Test func symbolsAreResolvedForThoseWhoAsk() async throws {
    let client = NavigationSample.client([
      "workspace": ["symbol": ["resolveSupport": ["properties": ["location.range"]]]]
    ])
    let options = client.messages.first?["result", "capabilities", "workspaceSymbolProvider"]
    #expect(options == ["resolveProvider": true])
    let found = try await client.result("workspace/symbol", ["query": "item 8"])
    let symbol = try #require(found[0])
    #expect(symbol["location"] == ["uri": uri])
    let resolved = try await client.result("workspaceSymbol/resolve", symbol)
    #expect(resolved["location", "range", "start"] == TestClient.position(16, 0))
    #expect(resolved["name"] == symbol["name"])
  }

  @Test func whatIsNoFilingHasNothingToFollow() async throws {
    let client = NavigationSample.client([:], "Dear Anna,\n\nsee Item 7A of the cake (OEMs).\n")
    let place = TestClient.parameters(line: 2, character: 6)
    #expect(try await client.result("textDocument/documentLink", place) == [])
    #expect(try await client.result("textDocument/definition", place) == [])
    #expect(try await client.result("textDocument/references", place) == [])
    #expect(try await client.result("textDocument/documentHighlight", place) == [])
    #expect(try await client.result("workspace/symbol", ["query": ""]) == [])
  }
}
