import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct TypeDefinitionTests {
  private static let text = """
    Item 1. Business

    Fenwick Pumps, Inc. makes pumps for original equipment manufacturers (OEMs). The OEMs order \
    by phone.

    In 2023, Dunmore Dairies accounted for 41% of our revenue. Dunmore Dairies renewed its \
    agreement.

    For the year ended December 31, 2023, our revenue was $48.3 million.

    Item 8. Financial Statements and Supplementary Data

    Note 2 – Revenue Recognition

    We recognize revenue when a pump is delivered.

    Note 3 – Concentrations of Risk

    A few customers owe most of our receivables.

    """

  /// The words at the place that a method leads to from some words.
  private func target(
    _ method: String, _ words: String, from start: String = ""
  ) async throws -> String? {
    let client = NavigationSample.client([:], Self.text)
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = try #require(lines.firstIndex { $0.contains(start) && $0.contains(words) })
    let searched = lines[line]
    let begin = try #require(searched.firstRange(of: start.isEmpty ? words : start))
    let place = try #require(searched[begin.lowerBound...].firstRange(of: words))
    let column = searched[..<place.lowerBound].utf16.count + 1
    let found = try await client.result(
      "textDocument/\(method)", TestClient.parameters(line: line, character: column))
    guard let range = found[0, "range"], let row = range["start", "line"]?.intValue,
      let first = range["start", "character"]?.intValue,
      let last = range["end", "character"]?.intValue
    else { return nil }
    return String(decoding: Array(lines[row].utf16)[first..<last], as: UTF16.self)
  }

  @Test func anAcronymLeadsToTheWordsItStandsFor() async throws {
    #expect(
      try await target("typeDefinition", "OEMs", from: "The OEMs")
        == "original equipment manufacturers")
    #expect(try await target("definition", "OEMs", from: "The OEMs") == "OEMs")
  }

  @Test func aCustomerLeadsToWhatItIs() async throws {
    let place = try await target("typeDefinition", "Dunmore", from: "Dunmore Dairies renewed")
    #expect(place?.contains("41%") == true)
    #expect(
      try await target("definition", "Dunmore", from: "Dunmore Dairies renewed")
        == "Dunmore Dairies")
  }

  @Test func aFigureLeadsToTheNoteBehindIt() async throws {
    #expect(try await target("typeDefinition", "$48.3") == "Note 2 – Revenue Recognition")
    #expect(try await target("typeDefinition", "41%") == "Note 3 – Concentrations of Risk")
  }

  @Test func plainWordsLeadNowhere() async throws {
    #expect(try await target("typeDefinition", "delivered") == nil)
    #expect(try await target("typeDefinition", "by phone") == nil)
  }

  @Test func linksComeToClientsThatFollowThem() async throws {
    let client = NavigationSample.client([
      "textDocument": ["typeDefinition": ["linkSupport": true]]
    ])
    let links = try await client.result(
      "textDocument/typeDefinition", NavigationSample.parameters("OEMs order"))
    #expect(
      links[0, "targetSelectionRange"]
        == NavigationSample.range(of: "original equipment manufacturers"))
    let places = try await client.result(
      "textDocument/definition", NavigationSample.parameters("OEMs order"))
    #expect(places[0, "targetUri"] == nil)
  }
}

extension JSONValue {
  /// The number, if it is a whole one.
  fileprivate var intValue: Int? {
    guard case .number(.integer(let number)) = self else { return nil }
    return Int(number)
  }
}
