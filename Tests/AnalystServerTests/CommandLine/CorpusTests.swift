import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct CorpusTests {
  private static let business =
    #"Item 1. Business\nLarkspur Scales, Inc. (“Larkspur”) makes scales. In 2022, 42% of our revenues were from one customer."#
  private static let object = """
    {"company": "LARKSPUR SCALES INC", "filing_type": "10-K", "period_of_report": "2022-12-31",
    "item_7": "Our revenue was $5.2 million in 2022.", "item_1": "\(business)", "item_1A": ""}
    """

  @Test func itemsInTheOrderOfTheForm() throws {
    let filing = try #require(CorpusFile.filings(in: Array(Self.object.utf8))?.first)
    #expect(filing.items.map(\.key) == ["item_1", "item_7"])
    let text = String(decoding: filing.text, as: UTF8.self)
    #expect(
      text == """
        Company Name: LARKSPUR SCALES INC
        Form Type: 10-K
        Period of Report: 2022-12-31

        Item 1. Business
        Larkspur Scales, Inc. (“Larkspur”) makes scales. In 2022, 42% of our revenues were from one customer.

        Item 7.

        Our revenue was $5.2 million in 2022.


        """)
    #expect(filing.items.map(\.firstLine) == [4, 9])
  }

  @Test func linesAndArrays() {
    let line = Self.object.replacing("\n", with: " ")
    #expect(CorpusFile.filings(in: Array((line + "\n" + line + "\n").utf8))?.count == 2)
    #expect(CorpusFile.filings(in: Array("[\(line), \(line), 5]".utf8))?.count == 2)
  }

  @Test(arguments: ["", "{}", "[]", "{\"a\": 1}", "{", "Item 1. {", "{\"item_\": \"x\"}", "[1, 2"])
  func otherFilesAreNone(text: String) {
    #expect(CorpusFile.filings(in: Array(text.utf8)) == nil)
  }

  @Test func keys() {
    #expect(ItemKey("section_1A")?.item == "1A")
    #expect(ItemKey("item_2.02")?.item == "2.02")
    #expect(ItemKey("part_2_item_1a")?.part == 2)
    for key in ["item", "item_x", "items_1", "filename", "part_1", "part_x_item_1"] {
      #expect(ItemKey(key) == nil, "\(key)")
    }
    let keys = ["item_10", "item_9A", "item_9", "item_1"].compactMap { ItemKey($0) }
    #expect(keys.sorted().map(\.item) == ["1", "9", "9A", "10"])
  }

  @Test func placesReferToTheItem() throws {
    let corpus = try #require(CorpusFile.filings(in: Array(Self.object.utf8))?.first)
    let filing = Analyzer().analyze(TextBuffer(corpus.text))
    let json = try ReportLine.json(.facts, of: filing, named: "a.json", corpus: corpus)
    #expect(json.contains(#""in":"item_1""#))
    #expect(json.contains(#""in":"item_7""#))
    let revenue = try #require(filing.facts.first { $0.kind == .revenueTotal })
    let place = try #require(corpus.place(of: revenue.range.start))
    #expect(place.item.key == "item_7")
    #expect(json.contains("\"byteRange\":[\(place.offset),"))
    #expect(LineNaming(corpus: corpus).name(of: revenue.range.start, in: filing) == "item_7:1")
    #expect(LineNaming().name(of: revenue.range.start, in: filing) == "10")
    let outline = try ReportLine.json(.outline, of: filing, named: "a.json", corpus: corpus)
    #expect(outline.contains(#""registrant":"Larkspur Scales, Inc.""#))
    #expect(outline.contains(#""periodEnd":"2022-12-31""#))
    #expect(!outline.contains("Company Name"))
  }
}
