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

  @Test func termsAndNamesAreProposed() async throws {
    let (labels, list) = try await labels("The OE")
    #expect(labels == ["OEMs"])
    #expect(list["items", 0, "detail"] == "original equipment manufacturers")
    #expect(list["isIncomplete"] == false)
    #expect(try await self.labels("tor").labels.contains("Torvale"))
    #expect(try await self.labels("zzz").labels == [])
  }
}
