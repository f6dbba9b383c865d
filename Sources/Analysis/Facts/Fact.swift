/// Something a filing states, typed and tied to its words.
public struct Fact: Sendable, Hashable {
  /// How the text holds the fact.
  public typealias Modality = ClauseModality

  /// Whether the fact is asserted or denied.
  public enum Polarity: String, Sendable, Hashable {
    case asserted, negated
  }

  /// What a share is a share by.
  public enum Dimension: String, Sendable, Hashable {
    case customer, product, segment, geography, channel
    case endMarket = "end-market"
    case contractType = "contract-type"
  }

  /// One of the things that a fact lists.
  public struct Item: Sendable, Hashable {
    /// Its words.
    public var text: String
    /// Where they stand, in bytes of the source.
    public var range: ByteRange

    /// Creates an item.
    public init(text: String, range: ByteRange) {
      self.text = text
      self.range = range
    }
  }

  /// A figure, fully scaled: `$69.8 million` is 69 800 000.
  public struct Value: Sendable, Hashable {
    /// The lower end; nil where the text gives only an upper bound.
    public var low: ExactDecimal?
    /// The upper end; nil where the text gives only a lower bound.
    public var high: ExactDecimal?
    /// How the figure bounds the true one.
    public var bound: Bound
    /// The place of the last digit shown, as a power of ten after scaling: 5 for `$69.8 million`.
    public var lastPlace: Int
    /// The figure as the text writes it.
    public var raw: String
    /// The power of ten that a caption scales the written figure by; 0 where it is written in full.
    public var captionScale = 0

    /// Creates a value.
    public init(
      low: ExactDecimal?, high: ExactDecimal?, bound: Bound, lastPlace: Int, raw: String
    ) {
      self.low = low
      self.high = high
      self.bound = bound
      self.lastPlace = lastPlace
      self.raw = raw
    }

    /// The figure itself where the text gives a single one.
    public var nominal: ExactDecimal? {
      guard let low, let high else { return low ?? high }
      return low == high ? low : nil
    }
  }

  /// A stable identifier, unique in the filing.
  public var id: String
  /// What kind of fact it is.
  public var kind: FactKind
  /// The aspect of the business model it belongs to.
  public var facet: Facet
  /// Whom or what it is about, in the words of the text; nil stands for the registrant.
  public var subject: String?
  /// The figure, of a fact that has one.
  public var value: Value?
  /// The unit: an ISO currency code or a word such as `percent`, `persons` or `units`.
  public var unit: String?
  /// The period or instant it holds for.
  public var period: Period?
  /// The year reported on, of a figure that the present tense tells without a time of its own.
  ///
  /// `The Bank operates 18 offices` in the report on 2008: the text ties the figure to no day, and
  /// the report to that year.
  public var reportPeriod: Period?
  /// How the text holds it.
  public var modality: Modality
  /// Whether it is asserted or denied.
  public var polarity: Polarity
  /// A restriction in the words of the text.
  public var qualifier: String?
  /// What a share is a share by.
  public var dimension: Dimension?
  /// The number of customers of a top-n share.
  public var topCount: Int?
  /// The things listed, of a fact that lists some.
  public var items: [Item] = []
  /// A finer kind inside ``kind``, such as `offering` or `primaryChannel`.
  public var role: String?
  /// The words that state it, in bytes of the source.
  public var range: ByteRange
  /// The sentence or table row that holds those words.
  public var sentenceRange: ByteRange
  /// Other places that state the same.
  public var mentions: [ByteRange]
  /// Facts it was computed from.
  public var derivedFrom: [String]

  /// Creates a fact.
  public init(
    id: String, kind: FactKind, facet: Facet? = nil, subject: String? = nil, value: Value? = nil,
    unit: String? = nil, period: Period? = nil, modality: Modality = .actual,
    polarity: Polarity = .asserted, qualifier: String? = nil, dimension: Dimension? = nil,
    topCount: Int? = nil, range: ByteRange, sentenceRange: ByteRange,
    mentions: [ByteRange] = [], derivedFrom: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.facet = facet ?? kind.facet
    self.subject = subject
    self.value = value
    self.unit = unit
    self.period = period
    self.modality = modality
    self.polarity = polarity
    self.qualifier = qualifier
    self.dimension = dimension
    self.topCount = topCount
    self.range = range
    self.sentenceRange = sentenceRange
    self.mentions = mentions
    self.derivedFrom = derivedFrom
  }
}
