import Testing

@testable import Analysis

/// Whom a figure is of: the registrant, a part of it, or somebody else.
@Suite struct SubjectTrapTests {
  /// Numbers of markets, rivals and partners are none of the registrant's.
  @Test(arguments: [
    "The carriers reported revenue of $7 billion in 2022.",
    "There are 358 million users of weighing apps in 2022.",
    "Our competitors sold 3.5 million scales in 2022.",
    "Our competitors reported net losses of $30 million in 2022.",
    "Our competitors have over 5,000 employees.",
    "Our customers' customers had revenue of $3 billion in 2022.",
    "Makers of balances had $3.0 billion in annual revenues from device sales in 2022.",
    "Brightfield Foods has 900 employees and 40 patents in Japan.",
    "Brightfield Foods had revenue of $2 billion in 2022.",
    "The market for bench scales had sales of $480 million in 2022.",
    "In June 2018, the Commission awarded Norwane Services a contract of $640 million for 15 years.",
    "Canada accounts for 30% of global demand.",
    "Tablets represent 42% of the market.",
    "The four largest carriers account for 98% of all subscribers.",
    "Distributors may earn 40% of their revenue from us.",
  ])
  func figuresOfOthers(_ sentence: String) {
    expectFacts(in: sentence, [])
  }

  @Test func theRegistrantByAnyName() {
    let expected = ["employees 212 persons 2022-12-31"]
    expectFacts(in: "At December 31, 2022, we had 212 employees.", expected)
    expectFacts(in: "At December 31, 2022, the Company had 212 employees.", expected)
    expectFacts(in: "At December 31, 2022, Larkspur had 212 employees.", expected)
    expectFacts(in: "Larkspur Instruments, Inc. had 212 employees at December 31, 2022.", expected)
  }

  /// No named customer has a share that the text does not give it.
  @Test func rolesOfACustomer() {
    expectFacts(
      in:
        "Brightfield Foods is our customer. Our largest customer accounted for 37% of our revenue "
        + "in 2022.",
      ["revenue-share 37 percent FY2022 by customer of ‹largest customer›"])
    expectFacts(
      in: "Brightfield buys from our distributors. Distributors contributed 53% of our revenue in "
        + "2022.",
      ["revenue-share 53 percent FY2022 by channel of ‹Distributors›"])
  }

  /// What a word points to is left open.
  @Test func anaphora() {
    expectFacts(
      in: "We introduced the Gramme 3. This new product accounted for 21% of our revenue in 2022.",
      ["revenue-share 21 percent FY2022 by product of ‹product›"])
    expectFacts(
      in: "These devices represented 9% of our revenue in 2022.",
      ["revenue-share 9 percent FY2022 by product of ‹devices›"])
  }

  /// The name that `or` gives is another one for the same thing.
  @Test func definitionsByOr() {
    expectFacts(
      in:
        "In 2017 we entered into a patent license agreement, or the Kestrel Agreement, with Kestrel "
        + "AG. The Kestrel Agreement continues until January 15, 2025.",
      ["license-end – date 2025-01-15 of ‹Kestrel Agreement›"])
    expectFacts(
      in: "Hydrostatic balances, or hydrobalances, accounted for 12% of our revenue in 2022.",
      ["revenue-share 12 percent FY2022 of ‹Hydrostatic balances, or hydrobalances›"])
  }

  /// What stands before the first Item is nobody's.
  @Test func promptBeforeTheItem() {
    let text =
      "Summarise this. Our revenue was $9 million in 2020.\n\nItem 1. Business\n\nWe had 4 "
      + "employees.\n"
    let facts = Analyzer().analyze(TextBuffer(text)).facts
    #expect(facts.map(FactDump.line) == ["employees 4 persons –"])
  }

  /// Headings and contents lists state nothing.
  @Test func headingsAreNoSentences() {
    expectFacts(in: "Construction. We had 4 employees.", ["employees 4 persons –"])
    expectFacts(in: "12 Employees\n\nWe had 41 employees.", ["employees 41 persons –"])
    expectFacts(
      in: "● | Extra-loud audio. In 2022, 12% of our revenue came from one customer.",
      ["revenue-share 12 percent FY2022 by customer of ‹one customer›"])
  }

  /// A sentence ends after `U.S.` before a capital, and not before a name of the government.
  @Test func sentenceEndsAfterAbbreviations() {
    expectFacts(
      in: "In 2022, we sold 700 scales in the U.S. Our revenue was $5 million in 2022.",
      ["units-sold 700 units FY2022 of ‹scales› (in the U.S.)", "revenue-total 5000000 USD FY2022"])
    expectFacts(
      in:
        "In fiscal 2022 and 2021, sales to the U.S. Government represented 15% and 12% of revenue.",
      [
        "revenue-share 15 percent FY2022 of ‹U.S. Government›",
        "revenue-share 12 percent FY2021 of ‹U.S. Government›",
      ])
  }

  /// We make for others and have others make for us: only the second is outsourced.
  @Test func makerAndBuyerOfTheSameService() {
    func kinds(_ sentence: String) -> [String] {
      FactDump.facts(of: sentence).filter { $0.kind == .manufacturing }.map { $0.role ?? "" }
    }
    #expect(
      kinds("We have outsourced the final assembly to two contract manufacturers.") == [
        "outsourced"
      ])
    #expect(
      kinds("Our scales are manufactured by independent manufacturers in Asia.") == ["outsourced"])
    #expect(kinds("We manufacture scales for other brands in our own plant.") == [])
    #expect(kinds("We outsource payroll.") == [])
  }

  /// Plans stay plans although the text tells them beside what is sold.
  @Test func plansAmongTargets() {
    func modalities(_ sentence: String) -> [Fact.Modality] {
      FactDump.facts(of: sentence).filter { $0.kind == .strategy }.map(\.modality)
    }
    #expect(
      modalities("We plan to offer a larger platform of scales in 2024.") == [.forwardLooking])
    #expect(modalities("Larkspur intends to bring accessories to market.") == [.forwardLooking])
    #expect(modalities("We sell accessories.") == [])
  }
}
