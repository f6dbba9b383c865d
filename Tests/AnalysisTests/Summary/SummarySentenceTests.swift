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
}
