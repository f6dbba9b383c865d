import Testing

@testable import Analysis

/// Metrics of parts, comparisons of years, balances.
@Suite struct MetricPartTests {
  @Test func partsAreNamed() {
    expectFacts(
      in: "Scale sales increased 6% to $18.2 million in 2022.",
      [
        "revenue-growth 6 percent FY2022 of ‹Scale sales›",
        "revenue-total 18200000 USD FY2022 of ‹Scale sales›",
      ])
    expectFacts(
      in: """
        Revenue from clinical customers increased by $1.7 million, or 20%, in 2022 compared \
        to 2021.
        """,
      [
        "revenue-growth 20 percent FY2022 of ‹clinical customers›"
      ])
    expectFacts(
      in: """
        Net premiums earned were $185.2 million and $176.6 million in 2022 and 2021, \
        respectively.
        """,
      [
        "revenue-total 185200000 USD FY2022 of ‹Net premiums earned›",
        "revenue-total 176600000 USD FY2021 of ‹Net premiums earned›",
      ])
    expectFacts(
      in: """
        Total interest income decreased 22.5% in fiscal 2022 to $77.7 million from $100.2 \
        million in fiscal 2021. Net interest income was $50 million in 2022 and $60 million in 2021.
        """,
      [
        "revenue-growth -22.5 percent FY2022 of ‹Total interest income›",
        "revenue-total 77700000 USD FY2022 of ‹Total interest income›",
        "revenue-total 100200000 USD FY2021 of ‹Total interest income›",
        "revenue-total 50000000 USD FY2022 of ‹Net interest income›",
        "revenue-total 60000000 USD FY2021 of ‹Net interest income›",
      ])
    expectFacts(
      in: "Cost of scale sales was $9 million in 2022.",
      [])
    expectFacts(
      in: "Deferred revenue was $9 million in 2022.",
      [])
  }

  @Test func comparisonsOfYears() {
    expectFacts(
      in: "Our revenue was $9.7 million in 2022 and $8.4 million in 2021 and 2020.",
      [
        "revenue-total 9700000 USD FY2022",
        "revenue-total 8400000 USD FY2021",
        "revenue-total 8400000 USD FY2020",
      ])
    expectFacts(
      in: "Operating revenues increased 13% compared to 2021.",
      [
        "revenue-growth 13 percent FY2022"
      ])
    expectFacts(
      in: """
        Our revenue for 2022 was $74.0 million, a 23.1% decrease from $96.3 million in 2021.
        """,
      [
        "revenue-total 74000000 USD FY2022",
        "revenue-growth -23.1 percent FY2022",
        "revenue-total 96300000 USD FY2021",
      ])
    expectFacts(
      in: """
        Sales during the year ended November 30, 2022 amounted to $7.1 million (2021 - $2.8 \
        million) with gross profit of $4.0 million or 56%.
        """,
      [
        "revenue-total 7100000 USD FY2022",
        "revenue-total 2800000 USD FY2021",
        "gross-margin 56 percent FY2022",
      ])
    expectFacts(
      in: "Excluding the effect of fuel, gross margin was 10.9% in 2022.",
      [])
  }

  @Test func balances() {
    expectFacts(
      in: """
        We had cash, cash equivalents and short-term investments totaling $3.7 million at \
        December 31, 2022.
        """,
      [
        "cash 3700000 USD 2022-12-31 of ‹cash, cash equivalents and short-term investments›"
      ])
    expectFacts(
      in: """
        We had working capital deficits of $106,000,000 at December 31, 2022, and \
        $73,000,000 at December 31, 2021.
        """,
      [
        "working-capital -106000000 USD 2022-12-31",
        "working-capital -73000000 USD 2021-12-31",
      ])
    expectFacts(
      in: """
        During 2022, cash used in operating activities was $2.1 million compared to cash \
        used in operating activities of $3.0 million in 2021.
        """,
      [
        "operating-cash-flow -2100000 USD FY2022",
        "operating-cash-flow -3000000 USD FY2021",
      ])
    expectFacts(
      in: "In 2022 we used cash of $2 million to repay loans.",
      [])
    expectFacts(
      in: """
        Our shareholders’ equity was approximately $63.0 million as of December 31, 2022.
        """,
      [
        "stockholders-equity ~63000000 USD 2022-12-31"
      ])
  }
}
