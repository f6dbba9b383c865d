import Testing

@testable import Analysis

/// The shapes in which sentences state shares.
@Suite struct ShareShapeTests {
  @Test func pairsOfShares() {
    expectFacts(
      in: """
        In 2022, 43% and 18% of our revenue was from customers based in Chile and Peru, \
        respectively.
        """,
      [
        "revenue-share 43 percent FY2022 by customer of ‹Chile›",
        "revenue-share 18 percent FY2022 by customer of ‹Peru›",
      ])
    expectFacts(
      in: """
        Revenues from customers in Chile, the Netherlands and Peru comprised 43%, 21% and \
        18%, respectively, of total revenues for 2022.
        """,
      [
        "revenue-share 43 percent FY2022 by customer of ‹Chile›",
        "revenue-share 21 percent FY2022 by customer of ‹Netherlands›",
        "revenue-share 18 percent FY2022 by customer of ‹Peru›",
      ])
    expectFacts(
      in: """
        Revenues from Brightfield, Harrow Mills and Castell comprised 15%, 14% and 10% of \
        total revenues, respectively, in 2022.
        """,
      [
        "revenue-share 15 percent FY2022 of ‹Brightfield›",
        "revenue-share 14 percent FY2022 of ‹Harrow Mills›",
        "revenue-share 10 percent FY2022 of ‹Castell›",
      ])
    expectFacts(
      in: """
        Our sales through direct and indirect channels accounted for 38% and 62%, \
        respectively, of our revenue in 2022.
        """,
      [
        "revenue-share 38 percent FY2022 by channel of ‹direct›",
        "revenue-share 62 percent FY2022 by channel of ‹indirect channels›",
      ])
  }

  @Test func sharesThatFollow() {
    expectFacts(
      in: """
        In 2022, we earned 62% of our revenue from customers in Chile, and 38% from those \
        abroad.
        """,
      [
        "revenue-share 62 percent FY2022 of ‹Chile›",
        "revenue-share 38 percent FY2022 of ‹those abroad›",
      ])
    expectFacts(
      in: """
        Of the $2.2 million in revenue that we generated in 2022, 55% came from mills, and \
        45% came from laboratories.
        """,
      [
        "revenue-total 2200000 USD FY2022",
        "revenue-share 55 percent FY2022 of ‹mills›",
        "revenue-share 45 percent FY2022 of ‹laboratories›",
      ])
    expectFacts(
      in: """
        Foreign sales represented 48% of net sales in 2022 compared with 46% of net sales in \
        2021 and 45% of net sales in 2020.
        """,
      [
        "revenue-share 48 percent FY2022 by geography of ‹Foreign sales›",
        "revenue-share 46 percent FY2021 by geography of ‹Foreign sales›",
        "revenue-share 45 percent FY2020 by geography of ‹Foreign sales›",
      ])
    expectFacts(
      in: """
        Sales to Brightfield as a percentage of total revenues were 19% in 2022, 18% in 2021 \
        and 17% in 2020.
        """,
      [
        "revenue-share 19 percent FY2022 of ‹Brightfield›",
        "revenue-share 18 percent FY2021 of ‹Brightfield›",
        "revenue-share 17 percent FY2020 of ‹Brightfield›",
      ])
    expectFacts(
      in: """
        Sales by line of goods (percent of total revenues in 2022): scales (60%); weights \
        (25%); and repairs (15%).
        """,
      [
        "revenue-share 60 percent FY2022 of ‹scales›",
        "revenue-share 25 percent FY2022 of ‹weights›",
        "revenue-share 15 percent FY2022 of ‹repairs›",
      ])
    expectFacts(
      in: """
        Our three largest customers as of December 31, 2022 accounted for 40% and 44% of \
        revenues in 2022 and 2021, respectively.
        """,
      [
        "top-n-share 40 percent FY2022 top 3",
        "top-n-share 44 percent FY2021 top 3",
      ])
  }

  @Test func basesThatAreParts() {
    expectFacts(
      in: """
        We depend on our Chilean operations, which made up 28% of foreign net sales in 2022.
        """,
      [
        "revenue-share 28 percent FY2022 of ‹Chilean operations› (foreign net sales)"
      ])
    expectFacts(
      in: "In 2022, all of our purchases were made through Harrow Mills.",
      [
        "supplier-share 100 percent FY2022 of ‹Harrow Mills›"
      ])
    expectFacts(
      in: "A majority of our sales are to laboratories.",
      [
        "revenue-share >50 percent – of ‹laboratories›"
      ])
  }

  @Test(arguments: [
    "Our four largest customers accounted for 93% of our revenue in 2022, or $57.2 million.",
    "Our four largest customers accounted for 93%, or $57.2 million, of our revenue in 2022.",
    "Our four largest customers accounted for $57.2 million, or 93%, of our revenue in 2022.",
    "The top four customers brought in 93% ($57.2 million) of our revenue in 2022.",
    "In 2022, our four largest customers represented 93% of net sales, totaling $57.2 million.",
  ])
  func amountsBesideSharesAreOfTheSame(_ sentence: String) {
    expectFacts(
      in: sentence,
      ["top-n-share 93 percent FY2022 top 4", "top-n-share 57200000 USD FY2022 top 4"])
  }

  @Test func amountsBesideSharesArePaired() {
    expectFacts(
      in: """
        Harrow Mills and Corrigan represented 43% and 20% of our revenue, or $30.0 million and $14.0 million, \
        respectively, in 2022.
        """,
      [
        "revenue-share 43 percent FY2022 of ‹Harrow Mills›",
        "revenue-share 20 percent FY2022 of ‹Corrigan›",
        "revenue-total 30000000 USD FY2022 of ‹Harrow Mills›",
        "revenue-total 14000000 USD FY2022 of ‹Corrigan›",
      ])
    expectFacts(
      in: "In 2022, sales to Harrow Mills represented 93% of net sales, totaling $57.2 million.",
      [
        "revenue-share 93 percent FY2022 of ‹Harrow Mills›",
        "revenue-total 57200000 USD FY2022 of ‹Harrow Mills›",
      ])
  }
}
