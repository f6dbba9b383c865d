extension TextValue {
  /// Whether the value is a time or a length of time.
  var isTime: Bool {
    switch kind {
    case .period, .duration: true
    default: false
    }
  }

  /// Whether the value is an amount, a share or a number of things.
  var isFigure: Bool {
    switch kind {
    case .money, .percent, .count: true
    default: false
    }
  }

  /// Whether the value is an amount of money.
  var isMoney: Bool {
    if case .money = kind { return true }
    return false
  }
}

/// Words that the reading of sources asks for.
enum SourceWords {
  /// What a business can be.
  static let agents = WordSet(
    """
    provider manufacturer developer designer supplier distributor operator retailer maker owner
    producer company bank insurer builder leader inventor corporation holding firm utility trust
    reit partnership carrier franchisor licensor seller enterprise business
    """)
  /// Words of clauses that say little.
  static let vague = WordSet(
    """
    continually strive strives success successful believe opportunity opportunities culture mission vision passion
    important importance commitment objectives strategic various certain ability
    award awards awarded risk risks competitive competes compete constantly fulfilled hurt adversely favorable
    unfavorable one-stop-shop uncommon if meaningful resilient
    """)
  /// Words of clauses that sum up.
  static let summing = WordSet(
    """
    primarily principally mainly substantially majority most largest predominantly exclusively
    """)
  /// Words of clauses on people, values and experience rather than on the business.
  static let selfPraise = WordSet(
    "team management experience priority well-being culture values talent reputation")
  /// What comes with the thing sold.
  static let extras = WordSet("accessories accessory options extras add-ons")
  /// What every market is said to be.
  static let contested = WordSet("competitive intense fragmented volatile uncertain")
  /// Verbs of a change against a time before.
  static let changing = TopicVerbs("increase decrease rise fall grow decline")
  /// Words of those who promise.
  static let promising = WordSet("dedicated committed devoted")
  /// Heads of subjects that wish: `Our strategy is to be a supplier of …`.
  static let aims = WordSet("strategy goal objective mission vision aim aims goals")
  /// Words of clauses on the way things are accounted for.
  static let accountedFor = WordSet("accounted recorded recognized")
  static let method = WordSet("method basis")
  /// Words of clauses on how the business is kept, not what it is: its defence of others, its
  /// presentation of figures, its signatures.
  static let housekeeping = WordSet(
    """
    indemnify indemnifies indemnified indemnity defend recast reclassified restated signatures
    signatory collectability collectibility allocate allocates then intersegment
    """)
  static let recognizing = TopicVerbs("recognize record defer")
  static let guaranteeing = TopicVerbs("guarantee")
  static let instruments = WordSet("instruments")
  static let financial = WordSet("financial")
  static let owned = WordSet("assets liabilities")
  /// What is asked of buyers and borrowers: `generally does not require collateral`.
  static let asking = WordSet("require requires required requiring evaluations")
  static let security = WordSet("collateral insurance creditworthiness")
  /// Words of clauses that promise nothing.
  static let skill = WordSet("ability success")
  static let depending = WordSet("dependent depend depends")
  /// Words of clauses that say where most comes from.
  static let chiefly = WordSet(
    "primarily principally mainly substantially predominantly mostly largely")
  /// Heads of subjects that are not the registrant’s doing.
  static let surroundings = WordSet("market markets industry industries competition economy")
  /// Words of clauses on law, accounting and the filing itself.
  static let legal = WordSet(
    """
    litigation lawsuit lawsuits court plaintiff plaintiffs defendants pursuant accounting gaap
    estimates impairment website filings report registration statement indemnification
    unauthorized disclosure internal compliance
    """)
}

extension SummaryTopic {
  /// The topic of what a finer kind of statement says, and what it is worth.
  static func topic(of role: StatementRole) -> (topic: Name, facet: Facet, weight: Int)? {
    switch role {
    case .offering: (.offering, .products, 46)
    case .attribute: (.offering, .products, 52)
    case .software, .warranty: (.brands, .products, 34)
    case .launch: (.development, .products, 34)
    case .model: (.brands, .products, 40)
    case .primaryChannel: (.channel, .channels, 76)
    case .otherChannel, .directSale: (.channel, .channels, 60)
    case .listing: (.channel, .channels, 58)
    case .reseller: (.channel, .channels, 48)
    case .terms: (.terms, .channels, 42)
    case .endMarket: (.customers, .customers, 66)
    case .endCustomer: (.customers, .customers, 60)
    case .target: (.customers, .customers, 62)
    case .concentrationOutlook: (.concentration, .revenue, 50)
    case .outsourced: (.making, .context, 58)
    case .soleSource: (.supply, .context, 46)
    case .lowerMargin: (.pricing, .revenue, 44)
    case .priceRange, .subsidized: (.pricing, .revenue, 42)
    case .noInventoryRisk: (.inventory, .financing, 40)
    case .arrears: (.licences, .financing, 42)
    case .reorganization: (.reorganization, .financing, 40)
    case .expansion: (.plans, .products, 36)
    default: nil
    }
  }
}
