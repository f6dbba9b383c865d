import Testing

@testable import Analysis

/// What finances the registrant: debt, facilities, shares sold and bought back, dividends.
@Suite struct FinancingTests {
  @Test func debtIssuedAndOwed() {
    expectFacts(
      in: """
        In March 2021, we issued $250.0 million aggregate principal amount of 4.5% senior \
        notes due 2028.
        """,
      [
        "debt-instrument 250000000 USD 2021-03 of ‹4.5% senior notes due 2028›"
      ])
    expectFacts(
      in: "We issued and sold $40 million of convertible notes in June 2022.",
      [
        "debt-instrument 40000000 USD 2022-06 of ‹convertible notes›"
      ])
    expectFacts(
      in: """
        At December 31, 2022, we had $115 million aggregate principal amount of 3% Notes due \
        2026 outstanding.
        """,
      [
        "debt-instrument 115000000 USD 2022-12-31 of ‹3% Notes due 2026›"
      ])
    expectFacts(
      in: """
        Long-term debt was $60.2 million and $71.5 million at December 31, 2022 and 2021, \
        respectively.
        """,
      [
        "debt-instrument 60200000 USD 2022-12-31 of ‹Long-term debt›",
        "debt-instrument 71500000 USD 2021-12-31 of ‹Long-term debt›",
      ])
    expectFacts(
      in: "In 2022, the carrying value of our mortgage notes was $900,000.",
      [
        "debt-instrument 900000 USD FY2022 of ‹mortgage notes›"
      ])
    expectFacts(
      in: "Interest expense on our notes was $3 million in 2022.",
      [])
    expectFacts(
      in: "Our customers issued $5 million of notes in 2022.",
      [])
  }

  @Test func creditFacilities() {
    expectFacts(
      in: "We have a $75 million revolving credit facility that expires in May 2026.",
      [
        "credit-facility 75000000 USD – of ‹revolving credit facility›"
      ])
    expectFacts(
      in: """
        In November 2021, Larkspur entered into a $20 million receivables securitization \
        facility.
        """,
      [
        "credit-facility 20000000 USD 2021-11 of ‹receivables securitization facility›"
      ])
    expectFacts(
      in: """
        At December 31, 2022, we had unused borrowing capacity of $31.5 million under the \
        facility.
        """,
      [
        "credit-facility 31500000 USD 2022-12-31 of ‹borrowing capacity›"
      ])
    expectFacts(
      in: """
        We had no debt at December 31, 2022 and had undrawn revolving commitments of $50.0 \
        million.
        """,
      [
        "credit-facility 50000000 USD 2022-12-31 of ‹undrawn revolving commitments›"
      ])
  }

  @Test func sharesSoldAndBought() {
    expectFacts(
      in: """
        On April 24, 2022, the Company issued 3,100,000 units at a price of $0.15 per unit \
        for gross proceeds of $465,000.
        """,
      [
        "equity-raise 465000 USD 2022-04-24"
      ])
    expectFacts(
      in: """
        During 2022, we raised $5.1 million from the sale of shares of our common stock.
        """,
      [
        "equity-raise 5100000 USD FY2022"
      ])
    expectFacts(
      in: """
        During 2022, we repurchased 1.2 million shares of our common stock at a total cost \
        of $18.4 million.
        """,
      [
        "share-repurchase 18400000 USD FY2022"
      ])
    expectFacts(
      in: """
        In May 2022, our Board of Directors authorized the repurchase of up to $75 million \
        of our common stock.
        """,
      [
        "share-repurchase ≤75000000 USD 2022-05"
      ])
    expectFacts(
      in: "We can issue up to $10 million of our common stock under the agreement.",
      [
        "equity-raise ≤10000000 USD – hypothetical"
      ])
  }

  @Test func dividends() {
    expectFacts(
      in: """
        Cash dividends declared in 2022 totaled $1.20 per share, compared to $1.00 per share \
        in 2021.
        """,
      [
        "dividend 1.2 USD FY2022"
      ])
    expectFacts(
      in: "We paid dividends of $5 million and $4 million in 2022 and 2021.",
      [
        "dividend 5000000 USD FY2022",
        "dividend 4000000 USD FY2021",
      ])
    expectFacts(
      in: "Dividends received from our venture were $2 million in 2022.",
      [])
  }
}
