import Testing

@testable import Analysis

/// What is told once, and what is not told of the business at all.
@Suite struct ToldOnceTests {
  @Test(arguments: [
    "We design, manufacture and market scales.",
    "Larkspur develops and sells probes to laboratories.",
    "The Company designs, produces, markets and sells meters.",
  ])
  func oneClauseOfSeveralVerbsIsOneFact(_ sentence: String) {
    #expect(FactDump.facts(of: sentence).count { $0.kind == .product } == 1)
  }

  @Test func twoClausesAreTwoFacts() {
    let facts = FactDump.facts(of: "We design scales. We sell probes.")
    #expect(facts.count { $0.kind == .product } == 2)
  }

  @Test(arguments: [
    "We are an emerging growth company.", "We provide annual reports to our shareholders.",
    "We sell foreign exchange option contracts to hedge purchases.",
    "We sell trade receivables to a bank.",
  ])
  func whatEveryFilerDoesIsNoProduct(_ sentence: String) {
    #expect(FactDump.facts(of: sentence).allSatisfy { $0.kind != .product })
  }

  @Test func aBusinessInAPhraseIsAProduct() {
    #expect(
      FactDump.facts(of: "We are a growing company that makes scales.").contains {
        $0.kind == .product
      })
  }

  @Test func theDebtStandsBeforeItsPrincipal() {
    expectFacts(
      in:
        "As of June 30, 2022, we had outstanding fixed-rate notes with varying maturities for an aggregate principal amount of $97.3 million.",
      ["debt-instrument 97300000 USD 2022-06-30 of ‹outstanding fixed-rate notes›"])
    expectFacts(
      in: "In 2022, we issued senior notes in an aggregate principal amount of $40 million.",
      ["debt-instrument 40000000 USD FY2022 of ‹senior notes›"])
    expectFacts(
      in:
        "As of June 30, 2022, we had unsecured debentures outstanding with a total principal amount of $12 million.",
      ["debt-instrument 12000000 USD 2022-06-30 of ‹unsecured debentures›"])
  }

  @Test(arguments: [
    "In 2022, we redeemed senior notes in an aggregate principal amount of $40 million.",
    "As of June 30, 2022, we had notes receivable with an aggregate principal amount of $40 million.",
    "We have notes and, for a plant, leases with an aggregate rent of $40 million.",
  ])
  func whatIsPaidBackOrOwedToUsIsNoDebt(_ sentence: String) {
    #expect(FactDump.facts(of: sentence).allSatisfy { $0.kind != .debtInstrument })
  }
}
