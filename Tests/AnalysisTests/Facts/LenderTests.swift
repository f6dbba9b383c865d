import Testing

@testable import Analysis

/// What lenders tell of their books, and that others do not.
@Suite struct LenderTests {
  private static let bank = """
    Item 1. Business

    Ferncliff Bancorp, Inc. (“Ferncliff”) is the holding company of Ferncliff Bank, which takes deposits and \
    makes loans. The terms “we,” “us” and “our” refer to Ferncliff Bancorp, Inc. and its subsidiaries.

    Net interest income before provision for loan losses of $6.1 million in 2022 was $38.3 million, compared to \
    $41.0 million in 2021. Total interest income increased 4.0% in 2022 to $52.0 million from $50.0 million in \
    2021. Our net interest margin was 2.86% for 2022, compared to 3.37% for 2021. The provision for loan losses \
    was $6.1 million in 2022. Total deposits were $1.23 billion at December 31, 2022. Total non-performing \
    assets increased from $12.3 million as of December 31, 2021 to $24.7 million as of December 31, 2022. At \
    December 31, 2022, the Bank had a Tier 1 leverage capital ratio of 9.1%.
    """

  @Test func theBooksOfALender() {
    let facts = Analyzer().analyze(TextBuffer(Self.bank)).facts.filter { $0.value != nil }
    #expect(
      facts.map(FactDump.line) == [
        "revenue-total 38300000 USD FY2022 of ‹Net interest income›",
        "revenue-total 41000000 USD FY2021 of ‹Net interest income›",
        "revenue-growth 4 percent FY2022 of ‹Total interest income›",
        "revenue-total 52000000 USD FY2022 of ‹Total interest income›",
        "revenue-total 50000000 USD FY2021 of ‹Total interest income›",
        "net-interest-margin 2.86 percent FY2022", "net-interest-margin 3.37 percent FY2021",
        "credit-loss-provision 6100000 USD FY2022", "deposits 1230000000 USD 2022-12-31",
        "nonperforming-assets 12300000 USD 2021-12-31 of ‹Total non-performing assets›",
        "nonperforming-assets 24700000 USD 2022-12-31 of ‹Total non-performing assets›",
        "capital-ratio 9.1 percent 2022-12-31 of ‹leverage capital ratio›",
      ])
  }

  @Test(arguments: [
    "Total deposits were $1.2 million at December 31, 2022.",
    "The provision for credit losses was $6.1 million in 2022.",
    "The covenant asks for a leverage ratio of 3.5% at December 31, 2022.",
  ])
  func othersHaveNoSuchBooks(_ sentence: String) {
    expectFacts(in: sentence, [])
  }

  @Test func theSummaryTellsTheInterestAndTheBooks() {
    let text = Analyzer().analyze(TextBuffer(Self.bank)).summary.text
    #expect(
      text.contains(
        "total interest income rose by 4.0% to $52.0 million ($50.0 million in 2021), net interest income was $38.3 million ($41.0 million in 2021)"
      ))
    #expect(text.contains("deposits were $1.23 billion"))
    #expect(text.contains("non-performing assets were $24.7 million ($12.3 million in 2021)"))
  }
}
