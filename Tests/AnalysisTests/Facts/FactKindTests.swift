import Testing

@testable import Analysis

/// The kinds of figure beyond revenue, each in the sentences that filings state it with.
@Suite struct FactKindTests {
  @Test func headcount() {
    expectFacts(
      in: "As of December 31, 2022, we had 41 employees and 6 contractors.",
      ["employees 41 persons 2022-12-31", "contractors 6 persons 2022-12-31"])
    expectFacts(
      in: "We employed approximately 320 people as of June 30, 2022, of whom 40 were engineers.",
      ["employees ~320 persons 2022-06-30"])
    expectFacts(
      in: "As of May 31, 2022, we had 41 full-time employees.",
      ["employees 41 persons 2022-05-31 (full-time)"])
    expectFacts(in: "In May 2022, we had 41 employees.", ["employees 41 persons 2022-05"])
  }

  @Test func placeAndYearOfFounding() {
    expectFacts(
      in: "Larkspur Instruments, Inc. was incorporated in Delaware on March 14, 2006 and is "
        + "headquartered in Astoria, Oregon.",
      ["founded 2006 year 2006-03-14", "headquarters – – – of ‹Astoria, Oregon›"])
    expectFacts(in: "We were founded in 1987.", ["founded 1987 year FY1987"])
    expectFacts(
      in: "Our headquarters are located in Astoria, Oregon.",
      ["headquarters – – – of ‹Astoria, Oregon›"])
    expectFacts(in: "Brightfield Foods, Inc. was founded in 1987.", [])
  }

  @Test func endsOfContracts() {
    expectFacts(
      in: "The license agreement with Kestrel continues until January 15, 2025.",
      ["license-end – date 2025-01-15 of ‹license agreement with Kestrel›"])
    expectFacts(
      in: "Our lease expires on June 30, 2027.", ["contract-end – date 2027-06-30 of ‹lease›"])
    expectFacts(in: "Our insurance expires on June 30, 2027.", [])
  }

  @Test func amounts() {
    expectFacts(
      in: "Our backlog was $7.4 million as of December 31, 2022.",
      ["backlog 7400000 USD 2022-12-31"])
    expectFacts(
      in: "We had an accumulated deficit of $120.4 million as of December 31, 2022.",
      ["accumulated-deficit 120400000 USD 2022-12-31"])
    expectFacts(
      in: "Our research and development expenses were $5.1 million and $6.0 million for the years "
        + "ended December 31, 2023 and 2022, respectively.",
      ["rd-expense 5100000 USD FY2023", "rd-expense 6000000 USD FY2022"])
    expectFacts(
      in: "Our loss from operations was $2.5 million in 2022.",
      ["operating-income -2500000 USD FY2022"])
    expectFacts(
      in: "We generated $12.4 million of revenue in 2022.", ["revenue-total 12400000 USD FY2022"])
    expectFacts(
      in: "Our capital expenditures were $1.5 million in fiscal 2022.", ["capex 1500000 USD FY2022"]
    )
  }

  @Test func shares() {
    expectFacts(
      in: "In 2022, 42% of our revenues were from our tablet, which had only one customer.",
      [
        "revenue-share 42 percent FY2022 by product of ‹tablet›",
        "customer-count 1 customers FY2022 of ‹tablet›",
      ])
    expectFacts(
      in: "Customers in China accounted for 14% of our revenue in 2022.",
      ["revenue-share 14 percent FY2022 by geography of ‹Customers in China›"])
    expectFacts(
      in: "At least 30% of our revenue in 2022 was derived from one customer.",
      ["revenue-share ≥30 percent FY2022 by customer of ‹one customer›"])
  }

  @Test func patents() {
    expectFacts(in: "We hold 24 issued patents, of which 9 are in Japan.", ["patents 24 patents –"])
    expectFacts(
      in: "Our competitors hold 24 issued patents in the United States.", [])
  }
}
