/// What the checks found in one text.
struct CheckReport: Encodable, Hashable, Sendable {
  /// The text.
  var origin: ReportOrigin
  /// The members beside the origin.
  var content: Content

  /// The members of the report.
  struct Content: Encodable, Hashable, Sendable {
    /// The format the text was read as.
    var format: String
    /// How much of a filing the text is: `full`, `excerpt` or `unknown`.
    var documentKind: String
    /// What was found, in the order of the text.
    var diagnostics: [Entry]
    /// What was found and is suppressed, in the order of the text.
    var suppressed: [Entry]
  }

  /// One finding.
  struct Entry: Encodable, Hashable, Sendable {
    /// The kebab-case code of the rule.
    var code: String
    /// `error`, `warning`, `information` or `hint`.
    var severity: String
    /// The wording for a person.
    var message: String
    /// Where, in bytes.
    var byteRange: ByteSpan
    /// Where, in positions.
    var range: DocumentRange
    /// The visible text, white space collapsed.
    var quote: String
    /// Further places.
    var related: [QuotedPlace]
    /// Machine-readable data.
    var data: JSONValue
  }

  /// Writes the origin and the content as one object.
  func encode(to encoder: any Encoder) throws {
    try origin.encodeMembers(to: encoder)
    try content.encode(to: encoder)
  }
}
