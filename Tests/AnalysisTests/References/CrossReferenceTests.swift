import Testing

@testable import Analysis

@Suite struct CrossReferenceTests {
  private static let market =
    "Item 7A. Quantitative and Qualitative Disclosures About Market Risk"

  @Test func itemsAreFoundByNumber() {
    expectReferences("See Item 7A for our exposure.", ["Item 7A → \(Self.market)"])
    expectReferences(
      "This is discussed in Part II, Item 7A of this report.", ["Part II, Item 7A → \(Self.market)"]
    )
    expectReferences(
      "We refer to Items 1A and 7A below.",
      ["Items 1A → Item 1A. Risk Factors", "7A → \(Self.market)"])
    expectReferences(
      "The risks of Item 1A, “Risk Factors,” apply.",
      ["Item 1A → Item 1A. Risk Factors", "Risk Factors → Item 1A. Risk Factors"])
    expectReferences("Directors are named in Part III of the report.", ["Part III → ?"])
  }

  @Test func itemsOfOtherPapersAreNotFollowed() {
    expectReferences("We are exempt under Item 305 of Regulation S-K.", [])
    expectReferences(
      "It is described in Item 1A of our Annual Report on Form 10-K for the year ended June 30, 2019.",
      ["Item 1A → ?"])
    expectReferences("One item 7 of the list was sold.", [])
    expectReferences("Every part I sell is new.", [])
  }

  @Test func notesAreFoundByNumber() {
    expectReferences(
      "See Notes 2 and 3 to our financial statements.",
      ["Notes 2 → Note 2 – Leases", "3 → NOTE 3. INCOME TAXES"])
    expectReferences("Leases (note 2) are long.", ["note 2 → Note 2 – Leases"])
    expectReferences("The Note 5% was repaid.", [])
    expectReferences("As Note 44 says, we paid.", ["Note 44 → ?"])
  }

  @Test func titlesAreFoundInQuotesAndAfterSee() {
    expectReferences(
      "See “Risk Factors—Risks of Our Industry” for more.",
      ["Risk Factors—Risks of Our Industry → Risks of Our Industry"])
    expectReferences(
      "For more, see Risks of Our Industry below.",
      ["Risks of Our Industry → Risks of Our Industry"])
    expectReferences("We call our motto “Risk Factors” at home.", [])
    expectReferences("See “Legal Proceedings of Others” for more.", [])
  }

  @Test func addressesOfTheWebAreLinks() {
    expectReferences(
      "Our site is www.torvale.example, and https://torvale.example/oats?id=3. Write to ir@torvale.example.",
      [
        "www.torvale.example → https://www.torvale.example",
        "https://torvale.example/oats?id=3 → https://torvale.example/oats?id=3",
        "ir@torvale.example → mailto:ir@torvale.example",
      ])
    expectReferences("We sell in the U.S. under Rule 10b5-1 at 9.5 a.m. to Amazon.com, Inc.", [])
  }

  @Test func exhibitsLeadToTheirRow() {
    let text = """
      Item 1. Business

      The supply agreement is filed as Exhibit 10.2. It replaced one that was incorporated by \
      reference to Exhibit 10.2 to our registration statement.

      Item 15. Exhibits and Financial Statement Schedules

      10.1 Lease of the plant in Barre

      10.2 Supply agreement with Pellworth Mills

      """
    let filing = Analyzer().analyze(TextBuffer(text))
    let found = filing.references().crossReferences.filter { $0.kind == .exhibit }
    #expect(found.map { $0.place?.name } == ["Exhibit 10.2", nil])
    #expect(
      found.first?.place.map { filing.visibleText(of: $0.heading) }
        == "10.2 Supply agreement with Pellworth Mills")
  }

  @Test func theRowsOfAContentsLeadToTheirSections() {
    let filing = filing("We make oat milk.")
    #expect(filing.references().crossReferences.isEmpty)
  }

  @Test func lookingUpFindsTheWordsAndTheirEnd() throws {
    let filing = filing("We point to Item 7A, Item 1A.")
    let references = filing.references()
    for reference in references.crossReferences {
      for offset in reference.range.start...reference.range.end {
        #expect(references.crossReference(at: offset) == reference)
      }
      #expect(references.crossReference(at: reference.range.start - 2) != reference)
    }
    #expect(references.crossReferences.count == 2)
    #expect(references.crossReference(at: 0) == nil)
  }
}
