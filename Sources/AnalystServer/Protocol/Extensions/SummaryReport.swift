/// The business model of one text in one paragraph, with its sources.
struct SummaryReport: Encodable, Hashable, Sendable {
  /// The text.
  var origin: ReportOrigin
  /// The members beside the origin.
  var content: Content

  /// The members of the report.
  struct Content: Encodable, Hashable, Sendable {
    /// How much of a filing the text is: `full`, `excerpt` or `unknown`.
    var documentKind: String
    /// The only part of the text told of, cut where it goes past its end; left out of a summary of all.
    var range: DocumentRange?
    /// The paragraph; empty when the text is no filing.
    var summary: String
    /// An upper bound of the tokens of the paragraph.
    var tokens: Int
    /// The greatest number of tokens allowed.
    var budget: Int
    /// The sentences of the paragraph, in order.
    var sentences: [Sentence]
  }

  /// One sentence of the paragraph.
  struct Sentence: Encodable, Hashable, Sendable {
    /// The sentence with its stop.
    var text: String
    /// What it is about.
    var facet: String
    /// The words it rests on.
    var sources: [QuotedPlace]
    /// Identifiers of the facts it states.
    var facts: [String]
  }

  /// Writes the origin and the content as one object.
  func encode(to encoder: any Encoder) throws {
    try origin.encodeMembers(to: encoder)
    try content.encode(to: encoder)
  }
}
