/// What a command about suppressions did, or found.
struct SuppressionReport: Encodable, Hashable, Sendable {
  /// The file of suppressions that was written; left out where none was.
  var file: String?
  /// The suppressions that mean findings of the document.
  var suppressions: [Entry]

  /// One suppression.
  struct Entry: Encodable, Hashable, Sendable {
    /// The code of the rule.
    var code: String
    /// `here`, `file` or `folder`.
    var scope: String
    /// The URI of the file of suppressions.
    var source: String
    /// The words of a suppression of one finding.
    var quote: String?
    /// Why, for people.
    var reason: String?
    /// How many findings of the document it suppresses.
    var count: Int
    /// Where the first of them is.
    var range: DocumentRange?
  }
}

/// A text that a command gives.
struct TextReport: Encodable, Hashable, Sendable {
  /// `markdown`, `csv` or `json`.
  var format: String
  /// The text.
  var text: String
  /// The file that it was kept in to be shown; left out where it was not.
  var uri: String?
}
