import Testing

/// Figures, dates and places of others whose names begin as that of the registrant, or whom the
/// registrant only speaks of.
@Suite struct OtherEntityTests {
  @Test(arguments: [
    "In 2022, Larkspur Holland had net income of approximately $267,000.",
    "Larkspur Optics Europe had cash of $5 million at December 31, 2022.",
    "At December 31, 2022, Larkspur Gaming had total assets of $9 million.",
  ])
  func aLongerNameIsAnother(_ sentence: String) {
    expectFacts(in: sentence, [])
  }

  @Test func theRegistrantByItsNameIsItself() {
    expectFacts(
      in: "In 2022, Larkspur Instruments, Inc. had net income of $267,000.",
      ["net-income 267000 USD FY2022"])
    expectFacts(
      in: "In 2022, Larkspur had net income of $267,000.", ["net-income 267000 USD FY2022"])
  }

  @Test func aFoundingIsOfTheOneNamed() {
    expectFacts(
      in: "Larkspur Optics USA was incorporated in Delaware on March 22, 2018.",
      ["founded 2018 year 2018-03-22 of ‹Larkspur Optics USA›"])
    expectFacts(
      in: "Larkspur Instruments, Inc. was incorporated in Delaware on March 22, 2011.",
      ["founded 2011 year 2011-03-22"])
    expectFacts(
      in: "Larkspur Gaming Co. was organized in February 2017.",
      ["founded 2017 year 2017-02 of ‹Larkspur Gaming Co›"])
  }

  @Test(arguments: [
    "The description of the plan is incorporated herein by reference to Larkspur Instruments, Inc.’s Form 8-K filed on July 28, 2005.",
    "The Larkspur bonus plan is incorporated by reference to the report filed on May 3, 2011.",
    "Larkspur’s charter, as filed on May 3, 2011, is incorporated herein by this reference.",
  ])
  func whatIsIncorporatedByReferenceIsNotFounded(_ sentence: String) {
    expectFacts(in: sentence, [])
  }

  @Test(arguments: [
    "We lend to Greenbriar Northwest LLC, an established company headquartered in Bellingham.",
    "The sales and marketing team is headquartered in San Diego.",
    "Osier Mills, Inc., headquartered in Portland, is our largest customer.",
  ])
  func theSeatIsOfTheOneNamed(_ sentence: String) {
    expectFacts(in: sentence, [])
  }

  @Test func theSeatOfTheRegistrantIsRead() {
    expectFacts(
      in:
        "Larkspur Instruments, Inc. was incorporated in Delaware and is headquartered in San Diego, California.",
      ["headquarters – – – of ‹San Diego, California›"])
    expectFacts(
      in: "We are headquartered in San Diego.", ["headquarters – – – of ‹San Diego›"])
    expectFacts(
      in: "Headquartered in Boston, we make scales.", ["headquarters – – – of ‹Boston›"])
  }

  @Test(arguments: [
    "For 2022, cash dividends of $1.0 million were paid to Larkspur by the insurance subsidiary.",
    "In 2022, dividends of $2 million were paid by our bank to the Company.",
    "Dividends of $3 million were paid to us by our subsidiaries in 2022.",
  ])
  func aDividendToTheRegistrantIsNoneOfIt(_ sentence: String) {
    expectFacts(in: sentence, [])
  }

  @Test func aDividendToShareholdersIs() {
    expectFacts(
      in: "Cash dividends of $1.0 million were paid to our shareholders in 2022.",
      ["dividend 1000000 USD FY2022"])
  }
}
