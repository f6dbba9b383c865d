import Testing

@testable import Analysis

/// How many places, customers, people and things sold there are.
@Suite struct CountReaderTests {
  @Test func placesAndCustomers() {
    expectFacts(
      in: "We operated 38 repair stores at December 31, 2022.",
      [
        "store-count 38 – 2022-12-31 of ‹repair stores›"
      ])
    expectFacts(
      in: """
        Larkspur operated 38, 35, and 31 stores at December 31, 2022, December 31, 2021, and \
        December 31, 2020.
        """,
      [
        "store-count 38 – 2022-12-31 of ‹stores›",
        "store-count 35 – 2021-12-31 of ‹stores›",
        "store-count 31 – 2020-12-31 of ‹stores›",
      ])
    expectFacts(
      in: "As of December 31, 2022, we had 497 customers.",
      [
        "customer-count 497 customers 2022-12-31 of ‹customers›"
      ])
    expectFacts(
      in: "Premium members totaled 2.1 million at December 31, 2022.",
      [
        "customer-count 2100000 – 2022-12-31 of ‹Premium members›"
      ])
    expectFacts(
      in: "In 2022, we opened 4 new stores.",
      [])
    expectFacts(
      in: "Two of our 40 customers left in 2022.",
      [])
  }

  @Test func peopleAndUnits() {
    expectFacts(
      in: """
        Our field sales team, consisting of 60 members at December 31, 2022, visits mills.
        """,
      [
        "employees 60 persons 2022-12-31 (Our field sales team)"
      ])
    expectFacts(
      in: "Larkspur employment averaged 709 in 2022.",
      [
        "employees 709 persons FY2022 (averaged)"
      ])
    expectFacts(
      in: "Approximately 14,000 scales were sold during 2022.",
      [])
  }
}
