import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct CompletionTests {
  private func labels(_ written: String) async throws -> (labels: [JSONValue?], list: JSONValue) {
    let client = NavigationSample.client()
    let place = TestClient.position(6, 0)
    client.change(
      [["range": ["start": place, "end": place], "text": .string(written)]], version: 2)
    let list = try await client.result(
      "textDocument/completion",
      TestClient.parameters(line: 6, character: written.utf16.count))
    return (list["items"]?.arrayValue?.map { $0["label"] } ?? [], list)
  }

  @Test func crossReferencesComeWithTheirTitles() async throws {
    let (labels, list) = try await labels("As we say in Item 7")
    #expect(labels == ["Item 7A"])
    #expect(
      list["items", 0, "detail"] == "Quantitative and Qualitative Disclosures About Market Risk")
    #expect(
      list["items", 0, "textEdit", "range", "start"]
        == TestClient.position(6, "As we say in ".utf16.count))
    #expect(list["items", 0, "textEdit", "newText"] == "Item 7A")
    #expect(try await self.labels("See Note ").labels == ["Note 2"])
  }

  @Test func notesAndExhibitsAreProposed() async throws {
    let text = """
      Item 1. Business

      Orrin Lamps, Inc. makes desk lamps. See

      Item 8. Financial Statements and Supplementary Data

      Note 1 – Basis of Presentation

      The statements were prepared in accordance with generally accepted accounting principles.

      Note 2 – Inventories

      Inventories are stated at the lower of cost and net realizable value.

      Item 15. Exhibits and Financial Statement Schedules

      3.1 Certificate of Incorporation of the Registrant

      10.1 Supply Agreement with Vessel Glass Co.

      """
    func items(_ line: Int, _ words: String) async throws -> JSONValue {
      let client = NavigationSample.client([:], text)
      let place = TestClient.position(line, 0)
      client.change(
        [["range": ["start": place, "end": place], "text": .string(words)]], version: 2)
      let list = try await client.result(
        "textDocument/completion", TestClient.parameters(line: line, character: words.utf16.count))
      return list["items"] ?? []
    }
    let notes = try await items(3, "See Note ")
    #expect(notes.arrayValue?.map { $0["label"] } == ["Note 1", "Note 2"])
    #expect(notes[1, "detail"]?.stringValue?.contains("Inventories") == true)
    let exhibits = try await items(3, "filed as Exhibit ")
    #expect(exhibits.arrayValue?.map { $0["label"] } == ["Exhibit 3.1", "Exhibit 10.1"])
    #expect(exhibits[1, "detail"] == "10.1 Supply Agreement with Vessel Glass Co.")
  }

  @Test(arguments: [("See Item ", ["Item 1", "Item 7A", "Item 8"]), ("The lamps ", [])])
  func aSpaceBringsProposalsOnlyAfterANoun(written: String, labels: [String]) async throws {
    let client = NavigationSample.client()
    let place = TestClient.position(6, 0)
    client.change(
      [["range": ["start": place, "end": place], "text": .string(written)]], version: 2)
    let list = try await client.result(
      "textDocument/completion",
      [
        "textDocument": ["uri": .string(TestClient.uri)],
        "position": TestClient.position(6, written.utf16.count),
        "context": ["triggerKind": 2, "triggerCharacter": " "],
      ])
    #expect(list["items"]?.arrayValue?.map { $0["label"]?.stringValue } == labels)
  }

  @Test func termsAndNamesAreProposed() async throws {
    let (labels, list) = try await labels("The OE")
    #expect(labels == ["OEMs"])
    #expect(list["items", 0, "detail"] == "original equipment manufacturers")
    #expect(list["isIncomplete"] == false)
    #expect(try await self.labels("tor").labels.contains("Torvale"))
    #expect(try await self.labels("zzz").labels == [])
  }
}
