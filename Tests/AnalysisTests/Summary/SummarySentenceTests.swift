import Testing

@testable import Analysis

/// How single sentences of a filing are told, or that they are not.
@Suite struct SummarySentenceTests {
  /// The sentences told of a filing of `Orvane Marine, Inc.` with these words under Item 1.
  private func told(_ business: String, discussion: String = "") -> [String] {
    var settings = AnalysisSettings()
    settings.tokenBudget = 4_000
    let text = """
      Item 1. Business

      Overview

      The terms “we,” “us” and “our” refer to Orvane Marine, Inc. and its subsidiaries. We design, \
      manufacture and sell winches, anchors and davits for fishing vessels.

      \(business)

      Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations

      For the years ended December 31, 2022 and 2021, our revenue was $18.4 million and \
      $17.1 million, respectively. \(discussion)
      """
    return Analyzer(settings: settings).analyze(TextBuffer(text)).summary.sentences.map(\.text)
  }

  private func expect(
    _ sentences: [String], tell part: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      sentences.contains { $0.contains(part) }, "\(sentences)", sourceLocation: sourceLocation)
  }

  private func expect(
    _ sentences: [String], leaveOut part: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      !sentences.contains { $0.contains(part) }, "\(sentences)", sourceLocation: sourceLocation)
  }

  // MARK: Agreement

  @Test func everyJoinedVerbAgrees() {
    expect(
      told(
        "We design the display to the order of our customer, have it built by a partner and bear "
          + "no risk of unsold stock."), tell: "has it built by a partner and bears no risk")
    expect(
      told(
        "We buy the castings from two foundries, have them machined in Maine and sell them to "
          + "shipyards."), tell: "sells them to shipyards")
  }

  @Test func joinedInfinitivesStayAsTheyAre() {
    let sentences = told(
      "We have acquired the right to manufacture, use or market certain products of a Danish maker."
    )
    expect(sentences, leaveOut: "uses or market")
  }

  // MARK: Names

  @Test func shortNamesBesideLongOnesAreLeftOut() {
    expect(
      told(
        "We purchase castings from foundries including Brevik Metals Co., Ltd., or Brevik, and "
          + "Tarnholm Castings, Inc., or Tarnholm."),
      tell: "including Brevik Metals Co., Ltd., and Tarnholm Castings, Inc.")
    expect(
      told("We sell anchors through original equipment manufacturer, or OEM, channels in Norway."),
      tell: "through original equipment manufacturer channels")
    expect(
      told("We sell winches to shipyards, or charterers, through dealers in Norway and Iceland."),
      tell: "shipyards, or charterers")
  }

  @Test(arguments: [
    (["Customer A", "Customer B", "Customer C"], ["Customer A", "B", "C"]),
    (["Customer A", "Dealer B"], ["Customer A", "Dealer B"]),
    (["United States", "Norway"], ["the United States", "Norway"]),
    (["Direct", "Indirect"], ["Direct sales", "Indirect sales"]),
    (["Rest of world", "Nordic Region"], ["the Rest of world", "the Nordic Region"]),
  ])
  func namesStandInLists(names: [String], listed: [String]) {
    #expect(SubjectWording.listed(names) == listed)
  }

  @Test func namesThatOpenSmallStaySmall() {
    #expect(ThirdPerson.capitalised("iWinch brought 4%") == "iWinch brought 4%")
    #expect(ThirdPerson.capitalised("winches brought 4%") == "Winches brought 4%")
  }

  @Test func whoStopsWithAnAbbreviationStopsOnce() {
    expect(
      told("Our largest supplier of castings and anchors in Norway is Brevik Metals, Inc."),
      leaveOut: "Inc..")
  }

  // MARK: What the business is

  @Test(arguments: [
    "Corvale Harbours, The Quiet Port Company, is a company engaged in the lease of quays.",
    "Corvale Harbours is a tug, pilot and towing company focused on the ports of the north.",
  ])
  func aReportWithoutItem1SaysWhatItIs(identity: String) throws {
    let text = """
      <html><body><p>United States Securities and Exchange Commission</p><p><b>FORM 10-K</b></p>
      <p>Corvale Harbours, Inc.</p>
      <p><b>ABOUT CORVALE HARBOURS.</b> \(identity) We provide mooring services to shipping lines.</p>
      <p><b>Item 7. Management’s Discussion and Analysis of Financial Condition</b></p>
      <p>For the year ended December 31, 2022, our revenue was $18.4 million. Our revenue is derived
      from fees for each call of a ship.</p></body></html>
      """
    let first = try #require(Analyzer().analyze(TextBuffer(text)).summary.sentences.first)
    #expect(first.text == identity)
  }

  // MARK: What is told

  @Test func noCustomerReachesAShare() {
    expect(
      told("In 2022, no customer accounted for 10% or more of our revenue."),
      tell: "No customer brought 10% or more of revenue in 2022.")
    let sentences = told("In 2022, no other customer accounted for 10% or more of our revenue.")
    expect(sentences, leaveOut: "No customer brought")
  }

  @Test func aShareKeepsThePlaceOfItsWhole() {
    let sentences = told(
      "In 2022, approximately 91% of our product sales in the United States and approximately 66% of "
        + "our total revenues were to three large chandlers. In 2022, anchors accounted for 40% of our "
        + "net sales in Fiscal 2022.")
    expect(sentences, tell: "91% of 2022 product sales in the United States")
    expect(sentences, tell: "66% of 2022 revenues")
    expect(sentences, leaveOut: "Fiscal")
  }

  @Test func ordersOfSupervisorsAreTold() {
    expect(
      told(
        "As noted in a report of March 2, 2022, the Company on February 26, 2022 entered into a "
          + "consent order issued by the FDIC and the Department of Savings Banks."),
      tell: "on February 26, 2022 entered into a consent order issued by the FDIC")
  }

  @Test(arguments: [
    "We generally do not require collateral from our customers in Norway and Iceland.",
    "We are generally obligated to indemnify and defend our customers against claims of others.",
    "Our segment disclosures have been recast to conform to the current presentation of segments.",
    "Our winches are sold in: the Nordic countries.",
    "Their notes are rated by two rating agencies in Norway and Iceland.",
    "We then furnish the shipyard with samples of the castings and the drawings.",
    "Our dealer does not guarantee the payment obligations of the shipyards that it serves.",
    "We do not recognize revenue for winches shipped to a hub until the shipyard takes them out.",
    "Our financial assets consist of cash, accounts receivable and due from related parties.",
  ])
  func housekeepingIsLeftOut(text: String) {
    let words = String(text.dropLast().suffix(16))
    expect(told(text), leaveOut: words)
  }

  // MARK: Forms of sentence

  @Test func theCompanyStandsForIt() {
    expect(
      told(
        "Although the Company does not consider its business to be seasonal, it has experienced "
          + "increased sales in the spring quarter of each year."),
      tell: "has experienced increased sales in the spring quarter")
  }

  @Test func aVerbGoesOnBehindASemicolon() {
    expect(
      told(
        "Our products are sold to shipyards through dealers and chandlers; to fishermen through "
          + "stores; and to navies through direct sales."),
      tell: "; to fishermen through stores; and to navies through direct sales")
  }

  @Test func aListThatIsCutOffIsNotTold() {
    expect(
      told("Our customers are located in: (i) Norway; (ii) Iceland; and (iii) the Faroe Islands."),
      leaveOut: "located in")
  }

  @Test func doubtIsToldWithoutWhatRaisesIt() {
    expect(
      told(
        "",
        discussion: "These conditions raise substantial doubt about our ability to continue as "
          + "a going concern."),
      tell: "Conditions raise substantial doubt about the company’s ability")
  }

  @Test func mostOfTheSalesAreTold() {
    expect(
      told("A majority of our sales are to shipyards."), tell: "A majority of the company’s sales")
  }

  // MARK: Hollow sentences

  @Test(arguments: [
    "The markets for our products are very competitive.",
    "Our future results are dependent on our ability to develop products that customers want.",
    "We offer a cover and a spare handle as accessories.",
    "Business combinations are accounted for using the acquisition method.",
  ])
  func emptyWordsAreNotTold(sentence: String) {
    let opening = sentence.split(separator: " ").dropFirst(2).prefix(4).joined(separator: " ")
    expect(told(sentence), leaveOut: opening)
  }

  // MARK: Medicines

  private let medicines = """
    Products

    Aldora® is an oral tablet taken once a day for the treatment of severe acne. Besvex® is a topical cream \
    prescribed for the treatment of severe acne. Corlan® is a medicated lotion for the treatment of head lice.
    """

  @Test func medicinesAreToldByWhatTheyTreat() {
    expect(
      told(medicines),
      tell: "Products include Aldora and Besvex for severe acne; and Corlan for head lice.")
  }

  @Test(arguments: [
    "Products include Aldora and Besvex for head lice; and Corlan for severe acne.",
    "Products include Aldora and Fenwil for severe acne; and Corlan for head lice.",
    "Products include Aldora and Besvex for severe acne.",
  ])
  func otherPurposesAreNotBorneOut(text: String) throws {
    var settings = AnalysisSettings()
    settings.tokenBudget = 4_000
    let filing = Analyzer(settings: settings).analyze(
      TextBuffer(
        """
        Item 1. Business

        The terms “we,” “us” and “our” refer to Orvane Pharma, Inc. We make medicines.

        \(medicines)
        """))
    guard case .facts(let facts, _) = filing.summarySource else {
      Issue.record("no facts")
      return
    }
    let sentence = try #require(filing.summary.sentences.first { $0.text.contains("Aldora and") })
    let check = GroundingCheck(facts)
    #expect(check.supports(sentence))
    #expect(
      !check.supports(
        BusinessSummary.Sentence(
          text: text, facet: sentence.facet, sources: sentence.sources, factIDs: sentence.factIDs)))
  }

  // MARK: What restricts a statement

  @Test func theRuleGoesWithItsException() {
    let sentences = told(
      "While we primarily sell winches through shipyards, we also sell anchors to charterers "
        + "through dealers in Norway.")
    expect(
      sentences,
      tell:
        "hile the company primarily sells winches through shipyards, it also sells anchors to charterers"
    )
  }

  @Test(arguments: [
    (
      "Outside of Norway, we sell winches through dealers and agents to fishing fleets.",
      "Outside of Norway, "
    ),
    (
      "From time to time, we purchase castings from foundries in Denmark and Estonia.",
      "From time to time, "
    ),
    (
      "In most ports, we sell davits to charterers through dealers.",
      "In most ports, "
    ),
  ])
  func whereAndHowOftenIsKept(_ text: String, _ part: String) { expect(told(text), tell: part) }

  @Test func whoAlsoSellsForOthersSellsForUs() {
    expect(
      told("We sell davits through dealers who also sell the winches of other makers to yards."),
      tell: "who also sell")
  }

  @Test func aQuantityAloneIsNoSubject() {
    expect(
      told(
        "We employ welders in Maine. The majority are covered by agreements with two unions of "
          + "metal workers."), leaveOut: "majority")
  }

  @Test func listsOfSemicolonsAreToldWholeOrNotAtAll() {
    let sentences = told(
      """
      Our products include hand and power winches for trawlers; anchors, chains and other mooring \
      gear for yachts; and davits for lifeboats. We sell winches to fleets through yards; anchors \
      to owners through shops, chandlers, catalogues and marinas in most of the coastal towns of \
      Norway, Denmark, Sweden, Iceland, Scotland and the Baltic states, and by mail; and davits to \
      the builders of lifeboats.
      """)
    expect(sentences, tell: "and davits for lifeboats")
    for sentence in sentences where sentence.contains("fleets through yards") {
      #expect(sentence.contains("builders of lifeboats"))
    }
  }

  @Test func whatIsHadDoneIsNotLeftOut() {
    expect(
      told(
        """
        We have applied to the harbour board of Bergen in order to have the Orvane H7 davit \
        evaluated for use at the quays, lifts, piers and other places of work that are open to \
        the public.
        """), leaveOut: "davit.")
  }

  @Test func namesWithAnArticleStayInTheirList() {
    let sentences = told(
      """
      We derive a majority of our revenue from sales of the H7, H8 and H9 winches, the newly \
      developed and expanded Skarv anchors and the newly acquired Lunde and Terne davits.
      """)
    for sentence in sentences where sentence.contains("majority") {
      #expect(sentence.contains("Terne davits"))
    }
  }

  @Test(arguments: [
    """
    We receive fees for the inspection of davits aboard fishing vessels. These fees have not been a \
    material source of income.
    """,
    """
    We manufacture fishing nets for trawlers in our plant in Maine. In June 2022, we ceased \
    manufacturing fishing nets.
    """,
    """
    We sell sonar displays to fishing vessels through dealers. We no longer sell sonar displays.
    """,
  ])
  func whatTheTextTakesBackIsNotTold(_ text: String) {
    let sentences = told(text)
    expect(sentences, leaveOut: "fees")
    expect(sentences, leaveOut: "manufactures fishing nets")
    expect(sentences, leaveOut: "sonar")
  }

  @Test func aWishIsNoBusiness() {
    expect(
      told("Our strategy is to be an industry-leading supplier of winches for fishing vessels."),
      leaveOut: "strategy")
  }

  @Test func whatIsDueIsNotWhatIsHad() {
    for sentence in told(
      "We earn fees charged on insurance premiums due, as discussed previously under this heading.")
    where sentence.contains("premiums") {
      #expect(sentence.contains("premiums due"))
    }
  }

  @Test func aVerbBehindFirstStays() {
    expect(
      told(
        """
        Orvane hand winches were first introduced in 1984, and are characterized by a drum of \
        bronze, a brake of steel, a short handle, and a frame that any yard can repair.
        """), leaveOut: "were first.")
  }

  @Test func itemsOfALongListAreNamed() {
    expect(
      told(
        """
        Our core products include: (1) a deck-mounted hand winch that lifts loads of up to two tons \
        over the rail of a trawler ("Skarv" - Small Kedge And Rope Vehicle); (2) a compact power \
        winch for hauling nets ("Lunde"); (3) mooring gear made of bronze for yachts of up to \
        nine metres; and (4) davits used aboard lifeboats, ferries and pilot boats ("Terne").
        """),
      tell: "a deck-mounted hand winch (Skarv); a compact power winch (Lunde); mooring gear; "
        + "and davits (Terne)")
  }

  @Test func substantiallyAllIsTold() {
    expect(
      told(
        "Substantially all of our net sales to date have been derived from the sale of winches from "
          + "our Skarv line and related parts."),
      tell: "Substantially all of")
  }

  @Test func whatWasRaisedAfterTheYearIsSaidSo() {
    let sentences = told(
      "",
      discussion: """
        During the year ended December 31, 2022, we raised $2.1 million from the sale of shares of our \
        common stock. On March 3, 2023, the Company issued 400,000 units at a price of $0.50 per unit \
        for gross proceeds of $200,000.
        """)
    for sentence in sentences where sentence.contains("$200,000") {
      #expect(sentence.contains("after the year’s end, $200,000"), "\(sentences)")
    }
    expect(sentences, tell: "raised $2.1 million in 2022")
  }

  @Test func sharesOfOneWholeStandTogether() {
    expect(
      told(
        """
        In 2022, winches accounted for 61% of our net revenue. In 2022, hand davits accounted for 24% \
        of our net revenues.
        """), tell: "Winches brought 61% of 2022 net revenue and hand davits 24%")
  }

  @Test func aChangeOfAnEarlierYearIsNotToldOfThisOne() {
    let sentences = told(
      "",
      discussion: """
        Our sales of winches increased 9% as yards opened again.

        Net income in 2021 was $0.9 million, down 4% compared with 2020. Our sales of anchors \
        increased 15% over the prior year, as fleets grew in Norway and Iceland.
        """)
    expect(sentences, leaveOut: "anchors increased 15%")
  }

  @Test func aReportOnAQuarterTellsOfTheQuarter() {
    let text = """
      UNITED STATES SECURITIES AND EXCHANGE COMMISSION

      FORM 10-Q

      QUARTERLY REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934

      For the quarterly period ended March 31, 2022

      Orvane Marine, Inc.

      PART I. FINANCIAL INFORMATION

      Item 2. Management’s Discussion and Analysis of Financial Condition and Results of Operations

      Orvane Marine, Inc. designs, manufactures and sells winches for fishing vessels. For the quarter \
      ended March 31, 2022, our revenue was $4.1 million and our net loss was $0.3 million. For the \
      quarter ended March 31, 2021, our revenue was $3.8 million.
      """
    let sentences = Analyzer().analyze(TextBuffer(text)).summary.sentences.map(\.text)
    expect(sentences, tell: "Revenue was $4.1 million in the first quarter of fiscal 2022")
    expect(sentences, tell: "net loss was $0.3 million in the first quarter of fiscal 2022")
  }

  @Test func theRevenueOfASubsidiaryIsNotThatOfAll() {
    expect(
      told(
        "Orvane Baltic Terminals’ operating revenue is derived primarily from the lease of two quays."
      ),
      leaveOut: "two quays")
  }
}
