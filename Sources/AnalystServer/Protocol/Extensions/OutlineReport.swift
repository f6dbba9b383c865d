/// The sections of one text.
struct OutlineReport: Encodable, Hashable, Sendable {
  /// The text.
  var origin: ReportOrigin
  /// The members beside the origin.
  var content: Content

  /// The members of the report.
  struct Content: Encodable, Hashable, Sendable {
    /// How much of a filing the text is: `full`, `excerpt` or `unknown`.
    var documentKind: String
    /// The form, such as `10-K`.
    @NullWhenAbsent var form: String?
    /// The name of the registrant.
    @NullWhenAbsent var registrant: String?
    /// The end of the period reported on, as yyyy-mm-dd.
    @NullWhenAbsent var periodEnd: String?
    /// The sections of the outermost level.
    var sections: [Section]
  }

  /// One section.
  struct Section: Encodable, Hashable, Sendable {
    /// `part`, `item`, `heading` or `runIn`.
    var kind: String
    /// The number of the Part.
    @NullWhenAbsent var part: String?
    /// The number of the Item.
    @NullWhenAbsent var item: String?
    /// The title without number.
    var title: String
    /// The depth, counted from 1.
    var level: Int
    /// From the heading to the end of the section, in bytes.
    var byteRange: ByteSpan
    /// From the heading to the end of the section, in positions.
    var range: DocumentRange?
    /// The visible words of the heading.
    var heading: String
    /// The heading, in bytes.
    var headingByteRange: ByteSpan
    /// True when the section failed its own check; left out otherwise.
    var uncertain: Bool?
    /// The sections inside.
    var children: [Section]
  }

  /// Writes the origin and the content as one object.
  func encode(to encoder: any Encoder) throws {
    try origin.encodeMembers(to: encoder)
    try content.encode(to: encoder)
  }
}
