import Testing

@testable import Analysis

/// Lists of what a figure is of: told whole or not at all.
@Suite struct CoordinatedSubjectTests {
  @Test func aListIsTakenWhole() {
    expectFacts(
      in:
        "Grain, consumer products, and government revenue increased 22% in 2022 compared with 2021.",
      ["revenue-growth 22 percent FY2022 of ‹Grain, consumer products, and government revenue›"])
    expectFacts(
      in: "In 2022, paper, clay, and forest revenue was $40 million.",
      ["revenue-total 40000000 USD FY2022 of ‹paper, clay, and forest revenue›"])
    expectFacts(
      in: "Our scale, label and printer revenues were $7 million in 2022.",
      ["revenue-total 7000000 USD FY2022 of ‹scale, label and printer revenues›"])
    expectFacts(
      in: """
        Our balances (including those that were divested) and the repair division accounted for 23% of \
        our net revenue in 2022.
        """,
      [
        "revenue-share 23 percent FY2022 of ‹balances (including those that were divested) and the repair division›"
      ])
  }

  @Test(arguments: [
    """
    At December 31, 2022, our outstanding obligations under notes and bonds, term loans, mortgages \
    payable and credit facility borrowings were $7.9 billion.
    """,
    "The sum of notes and bonds, mortgages and other debt was $5 million at December 31, 2022.",
    "We owe notes and bonds, mortgages and bank borrowings of $5 million.",
  ])
  func aListThatIsCutOffGivesNone(_ sentence: String) {
    #expect(
      !FactDump.facts(of: sentence).contains {
        $0.kind == .debtInstrument && ($0.subject ?? "").hasPrefix("mortgages")
      })
  }

  @Test func aClauseBeforeTheCommaIsNoItem() {
    expectFacts(
      in: "We added stores, and service revenue increased 5% in 2022.",
      ["revenue-growth 5 percent FY2022 of ‹service revenue›"])
  }

  @Test func aSubjectEndsBeforeAComparison() {
    expectFacts(
      in:
        "At March 31, 2022, we had $13 million in borrowings from all sources, compared to $21 million at March 31, 2021.",
      ["debt-instrument 13000000 USD 2022-03-31 of ‹borrowings from all sources›"])
  }

  @Test(arguments: [
    "Approximately 36% of the rental revenue generated from acquisitions during 2022 is from rated tenants.",
    "In 2022, 20% of the sales made through brokers were to hospitals.",
    "About 15% of the revenue derived from new stores in 2022 came from coffee.",
  ])
  func aShareOfAPartIsNoneOfTheWhole(_ sentence: String) {
    expectFacts(in: sentence, [])
  }

  @Test func aShareOfTheWholeIsRead() {
    expectFacts(
      in: "In 2022, 36% of our revenue was generated from hospitals.",
      ["revenue-share 36 percent FY2022 of ‹hospitals›"])
  }

  @Test func whoBuysIsACustomer() {
    expectFacts(
      in:
        "Total sales of equipment and services to agencies of the U.S. Government were 8% of total revenues in 2022.",
      [
        "revenue-share 8 percent FY2022 by customer of ‹equipment and services to agencies of the U.S. Government›"
      ])
  }
}
