/// A fact as one block tells it, before the rest of the filing is known.
///
/// All token numbers count from the start of the block, so that a statement stays true wherever
/// the block moves to.
struct Statement: Sendable, Hashable {
  /// Whose fact it is, as far as the sentence tells.
  typealias Owner = ClauseOwner

  /// What kind of fact it is.
  var kind: FactKind
  /// The number of the sentence in its block.
  var sentence = 0
  /// The words that state it.
  var tokens: Range<Int>
  /// Whom or what it is about; nil for the registrant as a whole.
  var subject: Range<Int>?
  /// The things listed, of a fact that lists some.
  var items: [Range<Int>] = []
  /// The figure, as an index into the block's values.
  var value: Int?
  /// The share that words imply, where no figure is written.
  var implied: ImpliedFigure?
  /// The bound, where a hedge before a list scopes over this value too.
  var bound: Bound?
  /// Whether the figure is to be taken negative (a loss written without sign).
  var isNegative = false
  /// The unit, where the kind of the value does not tell it.
  var unit: String?
  /// The period, as an index into the block's values.
  var period: Int?
  /// Years to add to the period: -1 for `in the prior year`.
  var periodShift = 0
  /// Whether a verb in the present tense tells it: `we operate 18 offices`.
  var isPresent = false
  /// Whose fact it is.
  var owner: Owner = .registrant
  /// How the text holds it.
  var modality: Fact.Modality = .actual
  /// Whether it is asserted or denied.
  var polarity: Fact.Polarity = .asserted
  /// What a share is a share by.
  var dimension: Fact.Dimension?
  /// The number of customers of a top-n share.
  var topCount: Int?
  /// A restriction.
  var qualifier: Range<Int>?
  /// A finer kind inside ``kind``, such as `direct` or `outsourced`.
  var role: StatementRole?
}

/// A share told by words alone.
enum ImpliedFigure: Sendable, Hashable {
  /// `all of our revenue`: 100%.
  case all
  /// `a majority of our revenue`: more than 50%.
  case majority
}

/// A finer kind of a statement that the summary and the rules tell apart.
enum StatementRole: String, Sendable, Hashable {
  case offering, design, launch, model, attribute, software, warranty
  case primaryChannel, otherChannel, directSale, listing, terms, incentive, reseller
  case endMarket, endCustomer, target, concentrationOutlook, dependence
  case outsourced, ownPlant, agent, soleSource
  case lowerMargin, priceRange, licenceFee, subsidized
  case noInventoryRisk, creditTerms, arrears, sufficientCash
  case reorganization, expansion, acquisition
  case changeOfControl, continues
}
