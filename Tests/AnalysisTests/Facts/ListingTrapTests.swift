import Testing

@testable import Analysis

/// Several figures in one sentence: which belongs to what.
@Suite struct ListingTrapTests {
  @Test func respectivelyWithTwoYears() {
    expectFacts(
      in: "For the years ended December 31, 2022 and 2021, our revenue was $12.4 million and "
        + "$9.7 million, respectively.",
      ["revenue-total 12400000 USD FY2022", "revenue-total 9700000 USD FY2021"])
    expectFacts(
      in: "Our net loss was $3.1 million and $4.0 million for the years ended June 30, 2022 and "
        + "2021, respectively.",
      ["net-income -3100000 USD FY2022", "net-income -4000000 USD FY2021"])
  }

  /// The order is that of the list, whichever way time runs.
  @Test func respectivelyWithTheOlderYearFirst() {
    expectFacts(
      in: "For the years ended December 31, 2021 and 2022, our net sales were $9.7 million and "
        + "$12.4 million, respectively.",
      ["revenue-total 9700000 USD FY2021", "revenue-total 12400000 USD FY2022"])
    expectFacts(
      in: "Our gross margin was 28%, 31% and 33% in 2020, 2021 and 2022, respectively.",
      [
        "gross-margin 28 percent FY2020", "gross-margin 31 percent FY2021",
        "gross-margin 33 percent FY2022",
      ])
  }

  @Test func respectivelyWithoutItsComma() {
    expectFacts(
      in: "In the years ended December 31, 2022 and 2021, approximately 61% and 58% respectively, "
        + "of our revenues were derived from our top five customers.",
      ["top-n-share ~61 percent FY2022 top 5", "top-n-share ~58 percent FY2021 top 5"])
    expectFacts(
      in: "In 2022 and 2021, approximately 71% and 64% of our revenue, respectively, came from our "
        + "three largest customers.",
      ["top-n-share ~71 percent FY2022 top 3", "top-n-share ~64 percent FY2021 top 3"])
  }

  /// The values belong to customers without a name, not to years.
  @Test func listOfValuesWithOnePeriod() {
    expectFacts(
      in: "In 2022, three customers accounted for 22.5%, 22.2% and 11.6% of total revenue, "
        + "respectively.",
      [
        "revenue-share 22.5 percent FY2022 by customer of ‹three customers›",
        "revenue-share 22.2 percent FY2022 by customer of ‹three customers›",
        "revenue-share 11.6 percent FY2022 by customer of ‹three customers›",
      ])
    expectFacts(
      in: "Two customers accounted for 31% and 12% of our net sales in fiscal 2022.",
      [
        "revenue-share 31 percent FY2022 by customer of ‹Two customers›",
        "revenue-share 12 percent FY2022 by customer of ‹Two customers›",
      ])
    expectFacts(
      in: "In 2022, McKendrick and Cardle accounted for 31% and 22% of our revenue, respectively.",
      [
        "revenue-share 31 percent FY2022 of ‹McKendrick›",
        "revenue-share 22 percent FY2022 of ‹Cardle›",
      ])
  }

  /// `together` and the years, not one value for each division.
  @Test func divisionsOfOneCustomer() {
    expectFacts(
      in:
        "One customer with two plants together represented 18% and 15% of our revenue in 2022 and "
        + "2021, respectively.",
      [
        "revenue-share 18 percent FY2022 by customer of ‹One customer with two plants›",
        "revenue-share 15 percent FY2021 by customer of ‹One customer with two plants›",
      ])
    withKnownIssue("The divisions are not told to be those of a customer.") {
      expectFacts(
        in: "Our largest customer has two divisions that together accounted for approximately 21% "
          + "and 29% of net sales for the years ended December 31, 2022 and 2021, respectively.",
        [
          "revenue-share ~21 percent FY2022 by customer of ‹two divisions›",
          "revenue-share ~29 percent FY2021 by customer of ‹two divisions›",
        ])
    }
  }

  /// The second number goes without the noun of the first.
  @Test func ellipsisOfTheThingCounted() {
    expectFacts(
      in: "In 2022, we sold approximately 9,000 scales in Mexico and 41,000 in the United States.",
      [
        "units-sold ~9000 units FY2022 of ‹scales› (in Mexico)",
        "units-sold ~41000 units FY2022 of ‹scales› (in the United States)",
      ])
    expectFacts(
      in: "During 2021 we shipped 5,200 pumps to Canada and 1,100 to Mexico.",
      [
        "units-sold 5200 units FY2021 of ‹pumps› (to Canada)",
        "units-sold 1100 units FY2021 of ‹pumps› (to Mexico)",
      ])
  }

  @Test func coordinationOfPlaces() {
    expectFacts(
      in: "As of December 31, 2022, we held 17 utility and design patents in the United States and "
        + "11 outside the United States and have filed 1 patent application.",
      [
        "patents 17 patents 2022-12-31 (in the United States)",
        "patents 11 patents 2022-12-31 (outside the United States)",
      ])
    expectFacts(
      in: "We own 16 trademarks in the United States and 17 trademarks outside the United States.",
      [
        "trademarks 16 trademarks – (in the United States)",
        "trademarks 17 trademarks – (outside the United States)",
      ])
    // Applications are no patents.
    expectFacts(in: "We have 9 patent applications in Japan and 3 pending patent applications.", [])
  }

  @Test func oneYearAfterTheOther() {
    expectFacts(
      in: "Gross margin was 31% in 2022 and 28% in 2021.",
      ["gross-margin 31 percent FY2022", "gross-margin 28 percent FY2021"])
    expectFacts(
      in: "Our net loss was $3.1 million in 2022 and $4.0 million in 2021.",
      ["net-income -3100000 USD FY2022", "net-income -4000000 USD FY2021"])
    expectFacts(
      in: "In 2022, our revenue was $12.4 million and in 2021 it was $9.7 million.",
      ["revenue-total 12400000 USD FY2022"])
  }

  @Test func comparisons() {
    expectFacts(
      in: "Our net income was $4.4 million in 2022, compared to $3.9 million in 2021.",
      ["net-income 4400000 USD FY2022", "net-income 3900000 USD FY2021"])
    expectFacts(
      in:
        "Our revenue increased by 28% to $12.4 million in 2022, compared to $9.7 million in 2021.",
      [
        "revenue-growth 28 percent FY2022", "revenue-total 12400000 USD FY2022",
        "revenue-total 9700000 USD FY2021",
      ])
    expectFacts(
      in: "In 2022 our revenue was $12.4 million, up from $9.7 million in 2021.",
      ["revenue-total 12400000 USD FY2022", "revenue-total 9700000 USD FY2021"])
    expectFacts(in: "Our revenue decreased by 4% in 2022.", ["revenue-growth -4 percent FY2022"])
  }

  @Test func sharesWithTheirAmount() {
    expectFacts(
      in: "In 2022, sales to our five largest customers were $8.0 million, or 41% of our revenue.",
      ["top-n-share 8000000 USD FY2022 top 5", "top-n-share 41 percent FY2022 top 5"])
    expectFacts(
      in: "Sales outside the United States were 34% of our net sales in 2022.",
      ["revenue-share 34 percent FY2022 by geography of ‹Sales outside the United States›"])
    // Costs are no sales, whatever they are measured by.
    expectFacts(in: "Our cost of sales was 61% of our net sales in 2022.", [])
    expectFacts(in: "Sales and marketing expenses were 21% of our net sales in 2022.", [])
  }

  @Test func amountsOfTopCustomers() {
    expectFacts(
      in: "For the years ended December 31, 2022 and 2021, revenues from our top three customers "
        + "were $9.1 million and $7.0 million, respectively.",
      ["top-n-share 9100000 USD FY2022 top 3", "top-n-share 7000000 USD FY2021 top 3"])
    expectFacts(
      in: "Our four largest customers together accounted for 56% of our revenue in fiscal 2022.",
      ["top-n-share 56 percent FY2022 top 4"])
  }
}
