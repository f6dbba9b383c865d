import Testing

@testable import Analysis

/// How one figure is written: scale, sign, range, bound, words, and what only looks like one.
@Suite struct FigureTrapTests {
  /// Amounts of an Item that says its scale are given in it; those with a word of their own are not.
  @Test func scaleOfACaption() {
    expectFacts(
      in: "(Amounts in thousands, except per share data)\n\nOur revenue was $12,400 in 2022.",
      ["revenue-total 12400000 USD FY2022"])
    expectFacts(
      in: "(Amounts in thousands, except per share data)\n\nOur revenue was $12.4 million in 2022.",
      ["revenue-total 12400000 USD FY2022"])
    // An amount that is written out needs none.
    expectFacts(
      in: "(Amounts in thousands, except per share data)\n\nOur revenue was $12,400,000 in 2022.",
      ["revenue-total 12400000 USD FY2022"])
    expectFacts(in: "Our revenue was $1,240,000 in 2022.", ["revenue-total 1240000 USD FY2022"])
    // Without a scale the amount is not told in full.
    expectFacts(in: "Our revenue was $12,400 in 2022.", [])
    expectFacts(in: "Our revenue was $5,000 in 2022.", [])
    expectFacts(
      in: "Thousands of laboratories use us.\n\nOur net loss was $3.1 million in 2022.",
      ["net-income -3100000 USD FY2022"])
  }

  @Test func negativeFigures() {
    expectFacts(
      in: "Our net loss was $(14.1) million in 2022.", ["net-income -14100000 USD FY2022"])
    expectFacts(in: "Our net loss was $14.1 million in 2022.", ["net-income -14100000 USD FY2022"])
    expectFacts(
      in:
        "In 2022 our net loss was $(3.2) million, compared to a net loss of $1.1 million in 2021.",
      ["net-income -3200000 USD FY2022", "net-income -1100000 USD FY2021"])
    expectFacts(
      in: "Our working capital deficit was $10.9 million at December 31, 2022.",
      ["working-capital -10900000 USD 2022-12-31"])
    expectFacts(
      in: "We had working capital of $6,413,000 at December 31, 2022.",
      ["working-capital 6413000 USD 2022-12-31"])
  }

  /// `$ | 69,828 |` and `(14,087 | )` of tables that text flattened are one figure.
  @Test func splitCells() {
    expectFacts(
      in: "Our revenue was $ 12.4 million in 2022.", ["revenue-total 12400000 USD FY2022"])
    expectFacts(
      in: "Our top two customers accounted for 83 % of our revenue in 2022.",
      ["top-n-share 83 percent FY2022 top 2"])
  }

  @Test func ranges() {
    expectFacts(
      in: "Our revenue was between $4 and $5 million in 2022.",
      ["revenue-total 4000000…5000000 USD FY2022"])
    expectFacts(
      in: "Our revenue was $4-5 million in 2022.", ["revenue-total 4000000…5000000 USD FY2022"])
    expectFacts(
      in: "Resellers accounted for 15% to 20% of our revenue in 2022.",
      ["revenue-share 15…20 percent FY2022 by channel of ‹Resellers›"])
    expectFacts(
      in: "Between 15% and 20% of our revenue was derived from resellers in 2022.",
      ["revenue-share 15…20 percent FY2022 by channel of ‹resellers›"])
  }

  @Test(arguments: [
    ("over 53%", ">53"), ("more than 53%", ">53"), ("in excess of 53%", ">53"),
    ("at least 53%", "≥53"), ("no less than 53%", "≥53"), ("approximately 53%", "~53"),
    ("about 53%", "~53"), ("nearly 53%", "≲53"), ("almost 53%", "≲53"), ("up to 53%", "≤53"),
    ("less than 53%", "<53"), ("no more than 53%", "≤53"), ("53%", "53"),
  ])
  func boundsAndHedges(_ figure: String, _ expected: String) {
    expectFacts(
      in: "Distributors contributed \(figure) of our total revenues in 2022.",
      ["revenue-share \(expected) percent FY2022 by channel of ‹Distributors›"])
  }

  @Test func spelledNumbers() {
    expectFacts(
      in: "In 2022, our top four customers accounted for half of our revenue.",
      ["top-n-share 50 percent FY2022 top 4"])
    expectFacts(
      in: "Two-thirds of our revenue in 2022 was derived from our ten largest customers.",
      ["top-n-share 66.7 percent FY2022 top 10"])
    expectFacts(in: "Our scales carry a three-year warranty.", ["product 3 years – of ‹scales›"])
    // No figure is made of words that give none.
    expectFacts(
      in: "Sales of scales represented substantially all of our revenue in 2022.", [])
    expectFacts(in: "A dozen engineers made a one-time effort in 2022.", [])
  }

  @Test func fiscalAndCalendarTime() {
    expectFacts(
      in: "In fiscal 2023 (ended January 28, 2024), our net sales were $14 million.",
      ["revenue-total 14000000 USD FY2023"])
    expectFacts(
      in: "For the third quarter of 2022, our revenue was $3.4 million.",
      ["revenue-total 3400000 USD Q3 2022"])
    expectFacts(
      in: "In Q1 2023 our revenue was $3.1 million.", ["revenue-total 3100000 USD Q1 2023"])
    expectFacts(
      in: "As of December 31, 2022, our cash and cash equivalents were $8.8 million.",
      ["cash 8800000 USD 2022-12-31"])
    expectFacts(
      in: "For the 52 weeks ended January 28, 2023, our net sales were $14 million.",
      ["revenue-total 14000000 USD FY2023"])
  }

  /// Numbers of standards, sizes, forms and times are no facts.
  @Test func lookAlikes() {
    expectFacts(
      in: "Our scales run on 5G and 4G in Band 14, weigh 2 ounces, are rated IP-68 and meet "
        + "MIL-STD-810G. We had the 911 at 20 MHz and 82 feet on 9/11.", [])
    expectFacts(
      in: "We file Form 10-K under Sections 13(a) and 15(d). Item 7 and Note 12 tell of revenue.",
      [])
    expectFacts(in: "We sold 4,000,000 shares of common stock in 2022.", [])
    expectFacts(in: "Since the mid-1990s we had employees in the 1930s building.", [])
  }

  /// A page number and its rule stand between the paragraphs, not in them.
  @Test func pageFurniture() {
    expectFacts(
      in: "Our revenue was $5 million in 2021.\n\n12\n--\n\nWe had 41 employees.",
      ["revenue-total 5000000 USD FY2021", "employees 41 persons –"])
    expectFacts(
      in: "We had 41 employees.\n\n2\n-\n\nOur cash and cash equivalents were $2 million in 2022.",
      ["employees 41 persons –", "cash 2000000 USD FY2022"])
  }

  @Test func rowsOfBullets() {
    expectFacts(
      in: "● | In 2022, 12% of our revenue came from one customer. \n--+-----\n"
        + "● | We had 41 employees. ",
      ["revenue-share 12 percent FY2022 by customer of ‹one customer›", "employees 41 persons –"])
  }

  /// A no-break space, curly quotes, a hyphen that a line break left, a space that was lost.
  @Test func spacesAndQuotes() {
    expectFacts(
      in: "In\u{A0}2022, our\u{A0}revenue was $12.4\u{A0}million.",
      ["revenue-total 12400000 USD FY2022"])
    expectFacts(
      in: "The Company’s revenue was $5\u{2009}million in fiscal\u{A0}year 2022.",
      ["revenue-total 5000000 USD FY2022"])
    expectFacts(
      in: "Our mission- critical scales and vertical- specific devices accounted for 12% of our "
        + "revenue in 2022.",
      [
        "revenue-share 12 percent FY2022 by product of "
          + "‹mission- critical scales and vertical- specific devices›"
      ])
  }

  @Test func gluedWords() {
    expectFacts(
      in: "For the year ended December 31, 2022the Company had revenue of $12.4 million.",
      ["revenue-total 12400000 USD FY2022"])
    expectFacts(
      in: "For the year ended December 31, 2022, our revenue was $12.4million.",
      ["revenue-total 12400000 USD FY2022"])
  }
}
