/// What one text states.
struct FactsReport: Encodable, Hashable, Sendable {
  /// The text.
  var origin: ReportOrigin
  /// The members beside the origin.
  var content: Content

  /// The members of the report.
  struct Content: Encodable, Hashable, Sendable {
    /// How much of a filing the text is: `full`, `excerpt` or `unknown`.
    var documentKind: String
    /// The facts, in the order of the text.
    var facts: [Entry]
  }

  /// One fact.
  struct Entry: Encodable, Hashable, Sendable {
    /// A stable identifier, unique in the text.
    var id: String
    /// The kind, such as `revenue-total`.
    var kind: String
    /// The aspect of the business model.
    var facet: String
    /// Whom or what it is about; null stands for the registrant.
    @NullWhenAbsent var subject: String?
    /// The figure.
    @NullWhenAbsent var value: Figure?
    /// The unit of the figure.
    @NullWhenAbsent var unit: String?
    /// The label of the period, such as `FY2022`.
    @NullWhenAbsent var period: String?
    /// The first day of the period as yyyy-mm-dd.
    @NullWhenAbsent var periodStart: String?
    /// The last day of the period as yyyy-mm-dd.
    @NullWhenAbsent var periodEnd: String?
    /// `report` where the present tense tells the fact, and the period is the year reported on;
    /// left out where the text itself gives the period.
    var periodSource: String?
    /// How the text holds the fact, such as `actual` or `forward-looking`.
    var modality: String
    /// `asserted` or `negated`.
    var polarity: String
    /// A restriction in the words of the text.
    @NullWhenAbsent var qualifier: String?
    /// What a share is a share by.
    @NullWhenAbsent var dimension: String?
    /// The number of customers of a top-n share; left out elsewhere.
    var topCount: Int?
    /// The words that state it, in bytes.
    var byteRange: ByteSpan
    /// The words that state it, in positions.
    var range: DocumentRange?
    /// The visible text of those words.
    var quote: String
    /// The sentence or table row that holds the words, in bytes.
    var sentenceByteRange: ByteSpan
    /// Other places that state the same, in bytes; left out where there are none.
    var mentions: [ByteSpan]?
    /// Identifiers of the facts it was computed from.
    var derivedFrom: [String]
  }

  /// A figure, fully scaled.
  struct Figure: Encodable, Hashable, Sendable {
    /// The lower end; null where the text gives only an upper bound.
    @NullWhenAbsent var low: JSONNumber?
    /// The upper end; null where the text gives only a lower bound.
    @NullWhenAbsent var high: JSONNumber?
    /// The figure itself where the text gives a single one; left out for a range.
    var nominal: JSONNumber?
    /// Whether the figure itself may be the true one, of a lower bound.
    var lowInclusive: Bool?
    /// Whether the figure itself may be the true one, of an upper bound.
    var highInclusive: Bool?
    /// How the figure bounds the true one, such as `approximately`.
    var bound: String
    /// The figure as the text writes it.
    var raw: String
  }

  /// Writes the origin and the content as one object.
  func encode(to encoder: any Encoder) throws {
    try origin.encodeMembers(to: encoder)
    try content.encode(to: encoder)
  }
}
