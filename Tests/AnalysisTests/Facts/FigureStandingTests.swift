import Testing

@testable import Analysis

/// Flows, differences, averages and debts of others that stand where a balance might.
@Suite struct FigureStandingTests {
  @Test(arguments: [
    "Short-term borrowings at September 29, 2022, were approximately $16 million higher than at September 30, 2021.",
    "Our cash at December 31, 2022 was $3 million lower than at December 31, 2021.",
    "Our total debt was $5 million less than in 2021.",
  ])
  func aDifferenceIsNoBalance(_ sentence: String) {
    expectFacts(in: sentence, [])
  }

  @Test(arguments: [
    "Cash and investments, net of short-term borrowings, decreased to $49 million at December 31, 2022, from $96 million at December 31, 2021.",
    "The decrease was a result of a lower average balance of borrowings outstanding during 2022 of $17 million.",
    "The average daily amount of debt was $4 million in 2022.",
    "We adopted the standard with a corresponding reduction to stockholders’ equity of $29 million at December 31, 2022.",
    "The notes convert at 26.8 shares per one thousand dollars principal amount of the notes.",
  ])
  func whatIsCorrectedOrAveragedIsNoBalance(_ sentence: String) {
    #expect(
      !FactDump.facts(of: sentence).contains {
        $0.kind == .debtInstrument || $0.kind == .stockholdersEquity
      })
  }

  @Test func anExactBalanceIsOne() {
    expectFacts(
      in: "Short-term borrowings at December 31, 2022 were $16 million.",
      ["debt-instrument 16000000 USD 2022-12-31 of ‹Short-term borrowings›"])
    expectFacts(
      in: "At December 31, 2022, stockholders’ equity was $29 million.",
      ["stockholders-equity 29000000 USD 2022-12-31"])
  }

  @Test func whatWasPaidBackIsOwedNoMore() {
    expectFacts(
      in: "In 2022 we repaid debt of $22 million.",
      ["debt-instrument 22000000 USD FY2022 of ‹debt› historical-resolved"])
    expectFacts(
      in: "During 2022, $20 million of commercial paper matured and was refinanced.",
      ["debt-instrument 20000000 USD FY2022 of ‹commercial paper› historical-resolved"])
    expectFacts(
      in: "In May 2022, we redeemed $75 million of our 4% senior notes.",
      ["debt-instrument 75000000 USD 2022-05 of ‹4% senior notes› historical-resolved"])
    expectFacts(
      in: "In 2022, we completed the early redemption on all $55 million of outstanding 6% notes.",
      [])
    expectFacts(
      in: "In May 2022, we issued $75 million of 4% senior notes.",
      ["debt-instrument 75000000 USD 2022-05 of ‹4% senior notes›"])
  }

  @Test(arguments: [
    "At December 31, 2022, we are contingently liable as guarantors with respect to $8 million of indebtedness.",
    "We guarantee $12 million of notes of our customers.",
    "As guarantor we would have to pay $3 million of debt of the venture.",
    """
    In 2021 we agreed to guarantee the payment of amounts due by Osier under a bank credit agreement. \
    Amounts outstanding under the bank credit agreement totaled $53 million at December 31, 2022.
    """,
  ])
  func whatIsGuaranteedIsOwedByOthers(_ paragraph: String) {
    #expect(!FactDump.facts(of: paragraph).contains { $0.kind == .debtInstrument })
  }

  @Test func ownBorrowingsMayBeGuaranteedByOthers() {
    #expect(
      FactDump.facts(
        of: """
          Our notes are guaranteed by our subsidiaries. Amounts outstanding under the credit agreement \
          totaled $53 million at December 31, 2022.
          """
      ).contains { $0.kind == .debtInstrument })
  }

  @Test func anAuthorityToBorrowIsNoDebt() {
    expectFacts(
      in: "We have authority from our board for the issuance of up to $1 billion of debt.",
      ["debt-instrument ≤1000000000 USD – of ‹debt› hypothetical"])
  }

  @Test(arguments: [
    "In 2022 we realized a net loss of $52 million on the Osier sale transaction.",
    "In 2022 we recorded a net loss of $4 million from the disposal of the plant.",
    "There was a net loss on sales of securities of $10,000 in 2022 compared to a net loss of $476,000 in 2021.",
    "For 2022 and 2021, revenues of $36 million and $12 million, respectively, were reported in the loss from discontinued operations.",
    "Income from discontinued operations was $2 million in 2022.",
    "The assets and liabilities sold included $6 million in cash and $14 million in long-term debt.",
    "Gross loans were $1.2 billion at December 31, 2022.",
  ])
  func whatADealBroughtIsNoTotal(_ sentence: String) {
    #expect(FactDump.facts(of: sentence).allSatisfy { $0.value == nil })
  }

  @Test func aLossOnSalesOfSomeAmountIsOne() {
    expectFacts(
      in: "In 2022 we had a net loss of $5 million on sales of $80 million.",
      ["net-income -5000000 USD FY2022", "revenue-total 80000000 USD FY2022"])
  }

  @Test func whatRemainsToBeBoughtIsQualified() {
    expectFacts(
      in: "At December 31, 2022, $83 million remains authorized for repurchases under the program.",
      ["share-repurchase 83000000 USD 2022-12-31 (remains authorized for repurchases)"])
  }
}
