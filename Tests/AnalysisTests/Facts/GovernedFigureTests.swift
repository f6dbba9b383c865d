import Testing

@testable import Analysis

/// Figures that another noun, verb or clause governs, and what the present tense tells.
@Suite struct GovernedFigureTests {
  @Test(arguments: [
    "Currency had an unfavorable impact on our total product sales of $224 million in 2022.",
    "The weaker euro had a negative effect on revenues of $74 million in 2022.",
    "Excluded from net sales in 2022 was $3 million of freight billed to customers.",
    "Included in revenue for 2022 was $5 million of fees from a settlement.",
    "The increase was primarily attributable to $11 million in gross margin on older orders.",
    "The amounts of receivables serving as collateral for these borrowings were $719 million.",
    "There was a net gain on sales of securities of $480,000 in 2022 compared to a net loss of $10,000 in 2021.",
    "At December 31, 2022, total non-performing loans were $85.4 million.",
    "At December 31, 2022, the assets acquired and liabilities assumed included cash of $66.7 million.",
    "The court held that we may sue on the ’842 and ’316 patents.",
    "In September 2022, more than 500 different models of handsets are being sold across all markets.",
  ])
  func whatAnotherWordGovernsIsNoTotal(_ sentence: String) {
    expectFacts(in: sentence, [])
  }

  @Test func aComparedChangeTellsTheYearBefore() {
    expectFacts(
      in:
        "Domestic net sales grew 16% over the prior year, compared with an increase of 14% in 2021 over 2020.",
      ["revenue-growth 16 percent FY2022 of ‹Domestic net sales›"])
    expectFacts(
      in: "Product revenue rose 9%, compared to an increase of 4% in 2021.",
      ["revenue-growth 9 percent FY2022 of ‹Product revenue›"])
  }

  @Test func aRiseFromAFigureStatesBoth() {
    expectFacts(
      in: "Total revenue increased from $12.3 million in 2021 to $14.7 million in 2022.",
      ["revenue-total 12300000 USD FY2021", "revenue-total 14700000 USD FY2022"])
    expectFacts(
      in:
        "Our backlog decreased from $12.3 million at December 31, 2021 to $4.7 million at December 31, 2022.",
      ["backlog 12300000 USD 2021-12-31", "backlog 4700000 USD 2022-12-31"])
    expectFacts(
      in: "Net sales rose from $12.3 million to $14.7 million in 2022.",
      ["revenue-total 14700000 USD FY2022"])
  }

  @Test func aLoanPaidBackToTheRegistrantIsNoDebt() {
    expectFacts(
      in:
        "Cash was provided by our receipt from Corrigan of prepayment of our $193 million loan facility.",
      [])
    expectFacts(
      in: "We have a $193 million loan facility.",
      ["credit-facility 193000000 USD – of ‹loan facility›"])
  }

  @Test func aSecondFigureOnAnotherBasisIsLeftOut() {
    expectFacts(
      in: "In 2022, our gross margin was 81%, or 82% when excluding share-based pay.",
      ["gross-margin 81 percent FY2022"])
  }

  @Test func whatIsDrawnIsNotTheFacility() {
    expectFacts(
      in:
        "Borrowings outstanding under our bank credit facilities were $88 million at December 31, 2022.",
      [
        "debt-instrument 88000000 USD 2022-12-31 of ‹Borrowings outstanding under our bank credit facilities›"
      ])
    expectFacts(
      in: "Our revolving credit facility of $250 million has a maturity date of March 31, 2027.",
      ["credit-facility 250000000 USD – of ‹revolving credit facility›"])
  }

  @Test func namesAreWhole() {
    expectFacts(
      in: "Total crude oil, natural gas and NGL revenues increased 89% to $30.0 million in 2022.",
      [
        "revenue-growth 89 percent FY2022 of ‹Total crude oil, natural gas and NGL revenues›",
        "revenue-total 30000000 USD FY2022 of ‹Total crude oil, natural gas and NGL revenues›",
      ])
    expectFacts(
      in: """
        Interest income on loans in fiscal 2022 was $74.0 million. Net premiums earned were $2 \
        million in 2022 and $1 million in 2021.
        """,
      [
        "revenue-total 74000000 USD FY2022 of ‹Interest income on loans›",
        "revenue-total 2000000 USD FY2022 of ‹Net premiums earned›",
        "revenue-total 1000000 USD FY2021 of ‹Net premiums earned›",
      ])
  }

  @Test func aClauseWithADateOfItsOwnKeepsIt() {
    expectFacts(
      in: """
        At December 31, 2022, we had a working capital surplus of $15.1 million, while at December \
        31, 2021 we had a working capital surplus of $22.8 million.
        """,
      [
        "working-capital 15100000 USD 2022-12-31", "working-capital 22800000 USD 2021-12-31",
      ])
  }

  @Test func eachOfTwoVerbsHasItsYear() {
    expectFacts(
      in: """
        We reported net income of $0.6 million and incurred a net loss of $1.4 million for the \
        years ended December 31, 2022 and 2021, respectively.
        """,
      ["net-income 600000 USD FY2022", "net-income -1400000 USD FY2021"])
    expectFacts(
      in: """
        Cash provided by operating activities was $3 million and cash of $2 million was on hand \
        in 2022, 2021 and 2020, respectively.
        """, ["operating-cash-flow 3000000 USD –", "cash 2000000 USD –"])
  }

  @Test func anInsertionIsNotTheSubject() {
    expectFacts(
      in:
        "In 2022, our international operations, including Canada, generated 27% of our net sales.",
      ["revenue-share 27 percent FY2022 by geography of ‹international operations›"])
    expectFacts(
      in: """
        At June 30, 2022 we had $80,000 of current assets (June 30, 2021 - $727,526) and a working \
        capital deficit of $242,819.
        """,
      ["working-capital -242819 USD 2022-06-30"])
  }

  @Test func interestIsRevenueOfLendersAlone() {
    expectFacts(in: "Interest income was $1.6 million in 2022.", [])
    expectFacts(
      in: """
        Net interest income was $38.3 million in 2022, $35.1 million in 2021 and $30.2 million in \
        2020. Total interest income was $77.7 million in 2022.
        """,
      [
        "revenue-total 38300000 USD FY2022 of ‹Net interest income›",
        "revenue-total 35100000 USD FY2021 of ‹Net interest income›",
        "revenue-total 30200000 USD FY2020 of ‹Net interest income›",
        "revenue-total 77700000 USD FY2022 of ‹Total interest income›",
      ])
  }

  @Test func volumesAreOfTheirMeasure() {
    expectFacts(
      in: "During 2022, we sold 229.3 million CCF of gas.",
      ["units-sold 229300000 ccf FY2022"])
  }

  @Test func whatIsInOnePlaceIsNotAll() {
    expectFacts(
      in: "At the end of 2022, we operated 260 warehouses outside of the United States.",
      ["store-count 260 – FY2022 of ‹warehouses› (outside of the United States)"])
  }

  private static let cover = """
    UNITED STATES SECURITIES AND EXCHANGE COMMISSION

    FORM 10-K

    For the fiscal year ended September 30, 2022

    LARKSPUR INSTRUMENTS, INC.

    Item 1. Business


    """

  private func report(_ sentence: String) -> (stated: String?, reported: String?)? {
    let fact = Analyzer().analyze(TextBuffer(Self.cover + sentence + "\n")).facts.first {
      $0.value != nil
    }
    return fact.map { ($0.period?.label, $0.reportPeriod?.label) }
  }

  @Test(arguments: [
    "We operate 18 retail stores in Oregon.",
    "A majority of our sales are to OEM customers.",
    "We have a $1,000,000 line of credit that bears interest at prime plus 0.5%.",
  ])
  func thePresentTenseTellsTheYearReportedOn(_ sentence: String) throws {
    let period = try #require(report(sentence))
    #expect(period.stated == nil)
    #expect(period.reported == "FY2022")
  }

  @Test(arguments: [
    "We operated 18 retail stores in Oregon.",
    "We have opened 18 retail stores in Oregon.",
    "At June 1, 2021, we had a $1,000,000 line of credit.",
  ])
  func thePastAndADateDoNot(_ sentence: String) {
    #expect(report(sentence).flatMap(\.reported) == nil)
  }
}
