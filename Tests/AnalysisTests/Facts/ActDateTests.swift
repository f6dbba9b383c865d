import Testing

/// Dates of decisions and beginnings, which are not those of the figures beside them.
@Suite struct ActDateTests {
  @Test func aDecisionToldAsideGivesNoDate() {
    expectFacts(
      in: """
        During 2022, we repurchased 19 million shares of our common stock for $1.1 billion under the \
        program which the Board of Directors approved in November 2005.
        """, ["share-repurchase 1100000000 USD FY2022"])
    expectFacts(
      in: """
        During 2022, we repurchased shares of our common stock for $1.1 billion under the program which \
        the Board approved in November 2015 and amended in March 2017 to run through December 31, 2030.
        """, ["share-repurchase 1100000000 USD FY2022"])
    expectFacts(
      in: """
        As of September 28, 2022, we had repurchased shares of our common stock for $20 million under \
        a program announced on May 2, 2021.
        """, ["share-repurchase 20000000 USD 2022-09-28"])
    expectFacts(
      in: """
        The facility has a term which was renewed and amended in October 2021; however, we intend to \
        refinance these borrowings, which is supported by our $1 billion credit agreement.
        """, ["credit-facility 1000000000 USD – of ‹credit agreement›"])
  }

  @Test func aBeginningGivesNoDate() {
    expectFacts(
      in: """
        Since inception of this program in 2016, we have repurchased shares of our common stock at a \
        total cost of $3.3 billion.
        """, ["share-repurchase 3300000000 USD –"])
  }

  @Test func aDecisionThatIsTheClauseKeepsItsDate() {
    expectFacts(
      in: "In May 2022 our board authorized the repurchase of $40 million of our common stock.",
      ["share-repurchase 40000000 USD 2022-05"])
    expectFacts(
      in: "We entered into a $25 million term loan in October 2022.",
      ["debt-instrument 25000000 USD 2022-10 of ‹term loan›"])
  }

  @Test func whatIsSetAgainstHasItsOwnTime() {
    expectFacts(
      in: """
        At December 31, 2022, our total current assets of $32.1 million exceeded our total current \
        liabilities of $17.0 million, resulting in a working capital surplus of $15.1 million, while at \
        December 31, 2021, our total current assets of $28.0 million exceeded our total current \
        liabilities of $5.2 million, resulting in a working capital surplus of $22.8 million.
        """,
      ["working-capital 15100000 USD 2022-12-31", "working-capital 22800000 USD 2021-12-31"])
    expectFacts(
      in: "Our backlog was $4 million in 2022, whereas in 2021 our backlog was $9 million.",
      ["backlog 4000000 USD FY2022", "backlog 9000000 USD FY2021"])
  }
}
