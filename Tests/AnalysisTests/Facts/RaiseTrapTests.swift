import Testing

@testable import Analysis

/// Money that seems to come from the registrant's own shares, and money spent on its own shares.
@Suite struct RaiseTrapTests {
  @Test(arguments: [
    "During 2022, we received proceeds of $96 million from the sale of our remaining Osier shares.",
    "In 2022 we raised $12 million from the sale of our Quillfield stock.",
    "In March 2022 we received proceeds of $4 million from our Osier Units.",
    "During 2022, the Company purchased shares for a total investment of $24.5 million.",
    "In 2022 we acquired shares in exchange for $3 million in cash.",
    "In 2022 we bought shares of three suppliers for $7 million.",
  ])
  func sharesOfOthersAreNoSharesOfTheRegistrant(_ sentence: String) {
    expectFacts(in: sentence, [])
  }

  @Test(arguments: [
    """
    In January 2023, we issued $50 million of unsecured notes. The net proceeds from the offering \
    were $49 million.
    """,
    """
    In January 2023, we issued $50 million of debentures. They are listed. The proceeds from the \
    placement were $49 million.
    """,
    "In January 2023, we sold $50 million of senior notes. Proceeds from this offering totaled $49 million.",
  ])
  func anOfferingOfNotesRaisesNoEquity(_ paragraph: String) {
    #expect(!FactDump.facts(of: paragraph).contains { $0.kind == .equityRaise })
  }

  @Test func anOfferingOfSharesDoes() {
    expectFacts(
      in: """
        In January 2023, we sold 2,000,000 shares of our common stock. The net proceeds from the \
        offering were $49 million.
        """, ["equity-raise 49000000 USD –"])
    expectFacts(
      in: "In 2022 we raised $12 million from the sale of our Class A common stock.",
      ["equity-raise 12000000 USD FY2022"])
  }

  @Test func moneyThatIsExpectedWasNotRaised() {
    expectFacts(
      in:
        "On May 8, 2022, we issued shares to an investor in exchange for expected proceeds of $375,000.",
      ["equity-raise 375000 USD 2022-05-08 forward-looking"])
    expectFacts(
      in: "On May 8, 2022, we issued units to an investor for anticipated proceeds of $2 million.",
      ["equity-raise 2000000 USD 2022-05-08 forward-looking"])
    expectFacts(
      in: "On May 8, 2022, we issued shares to an investor in exchange for proceeds of $375,000.",
      ["equity-raise 375000 USD 2022-05-08"])
  }

  @Test func whatTheStaffPaysInIsQualified() {
    expectFacts(
      in: """
        In 2022 we received $33 million in net proceeds from the issuance of common stock under our \
        stock option and employee stock purchase plans.
        """,
      ["equity-raise 33000000 USD FY2022 (stock option and employee stock purchase plans)"])
    expectFacts(
      in: "Issuances of shares under our employee stock purchase plan raised $4 million in 2022.",
      ["equity-raise 4000000 USD FY2022 (employee stock purchase plan)"])
    expectFacts(
      in:
        "In 2022 we received proceeds of $5 million from issuing shares under our equity incentive plan.",
      ["equity-raise 5000000 USD FY2022 (equity incentive plan)"])
  }
}
