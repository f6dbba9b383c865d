import Testing

@testable import Analysis

/// The gates that every rule relies on: denied, supposed, of others, of another base, over.
@Suite struct GateTests {
  @Test func denied() {
    expectFacts(
      in: "No customer accounted for more than 10% of our total revenue in 2022.",
      ["revenue-share >10 percent FY2022 by customer of ‹No customer› not"])
    expectFacts(
      in: "None of our customers accounted for 10% or more of our revenue in 2022.",
      ["revenue-share ≥10 percent FY2022 by customer of ‹None of our customers› not"])
    expectFacts(in: "Sales to Brightfield did not exceed 10% of our revenue in 2022.", [])
    expectFacts(
      in: "Our largest customer did not account for 20% of our revenue in 2022.",
      ["revenue-share 20 percent FY2022 by customer of ‹largest customer› not"])
  }

  @Test func deniedInAnotherClause() {
    expectFacts(
      in: "We have no factory, but one customer accounted for 20% of our revenue in 2022.",
      ["revenue-share 20 percent FY2022 by customer of ‹one customer›"])
    expectFacts(
      in: "We have no debt; our revenue was $5 million in 2022.",
      ["revenue-total 5000000 USD FY2022"])
  }

  @Test func pseudoNegations() {
    expectFacts(
      in:
        "Not only did one customer account for 20% of our revenue in 2022, it also owes us money.",
      ["revenue-share 20 percent FY2022 by customer of ‹one customer›"])
    expectFacts(
      in: "One customer accounted for not less than 20% of our revenue in 2022.",
      ["revenue-share ≥20 percent FY2022 by customer of ‹One customer›"])
    expectFacts(
      in: "We had no fewer than 40 employees.", ["employees ≥40 persons –"])
  }

  @Test func supposed() {
    expectFacts(
      in: "We may lose customers that accounted for 30% of our revenue.",
      ["revenue-share 30 percent – by customer of ‹customers› hypothetical"])
    expectFacts(
      in: "If one customer accounted for 30% of our revenue, we would depend on it.",
      ["revenue-share 30 percent – by customer of ‹one customer› hypothetical"])
    expectFacts(in: "If our largest customer left, we would lose 30% of our revenue.", [])
    expectFacts(
      in: "There can be no assurance that our revenue will be $20 million.",
      ["revenue-total 20000000 USD – hypothetical"])
    // The customer is a certain one, so its share is a fact.
    expectFacts(
      in: "We may lose our largest customer, which accounted for 30% of our revenue in 2022.",
      ["revenue-share 30 percent FY2022 by customer of ‹largest customer›"])
    expectFacts(
      in: "We could lose the customer that accounted for 30% of our revenue in 2022.",
      ["revenue-share 30 percent FY2022 by customer of ‹customer›"])
  }

  @Test func expected() {
    expectFacts(
      in: "We expect that one customer will account for 45% of our revenue in 2023.",
      ["revenue-share 45 percent FY2023 by customer of ‹one customer› forward-looking"])
    expectFacts(
      in: "We estimate that our revenue for 2023 will be $14 million.",
      ["revenue-total 14000000 USD FY2023 forward-looking"])
  }

  /// A share of anything else is another fact or none.
  @Test func otherBases() {
    expectFacts(
      in: "One customer accounted for 35% of our accounts receivable as of December 31, 2022.",
      ["receivables-share 35 percent 2022-12-31 by customer of ‹One customer›"])
    expectFacts(
      in: "Two suppliers accounted for 20% and 14% of our purchases in 2022.",
      [
        "supplier-share 20 percent FY2022 of ‹Two suppliers›",
        "supplier-share 14 percent FY2022 of ‹Two suppliers›",
      ])
    expectFacts(in: "One customer accounted for 35% of our backlog in 2022.", [])
    expectFacts(in: "One customer accounted for 35% of our units in 2022.", [])
    expectFacts(in: "Engineers represent 35% of our employees.", [])
    expectFacts(in: "Cost of revenue was $8.2 million in 2022.", [])
    expectFacts(
      in: "Product revenue was $8.2 million in 2022.",
      ["revenue-total 8200000 USD FY2022 of ‹Product revenue›"])
  }

  @Test func over() {
    expectFacts(
      in:
        "One customer, which previously accounted for 22% of our revenue, no longer buys from us.",
      ["revenue-share 22 percent – by customer of ‹One customer› historical-resolved"])
    expectFacts(
      in: "Resellers formerly represented 40% of our revenue.",
      ["revenue-share 40 percent – by channel of ‹Resellers› historical-resolved"])
  }

  /// What two places state of the same is one fact with two mentions.
  @Test func oneFactForTwoMentions() {
    let facts = FactDump.facts(
      of:
        "In 2022, 42% of our revenues were from our tablet.\n\nIn 2022, our tablet represented 42% of "
        + "our revenue.")
    #expect(facts.count { $0.kind == .revenueShare } == 1)
    #expect(facts.first { $0.kind == .revenueShare }?.mentions.count == 1)
  }
}
