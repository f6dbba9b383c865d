internal import Analysis

/// One version of a document with its analysis, as features see it.
struct DocumentContext: Sendable {
  /// The URI, byte for byte as the client writes it.
  let uri: String
  /// The version, an opaque label.
  let version: Int
  /// The text and all that is known of it.
  let filing: Filing
  /// The unit of columns.
  let encoding: PositionEncoding
  /// What the client can show.
  let client: ClientCapabilities
  /// What is computed of the filing at most once.
  var memo = DocumentMemo()
  /// The semantic tokens that the client has.
  var tokens = TokenLog()
  /// Keeps a text of a name in a file of the user; gives its URI, or nil where that fails.
  var keep: @Sendable (String, String) -> String? = { _, _ in nil }
  /// Asks something of the client.
  var ask: @Sendable (any ServerRequest) -> Void = { _ in }

  /// Cross references, terms and names.
  var references: FilingReferences { memo.references(of: filing) }

  /// The words to be coloured.
  var markings: [Marking] { memo.markings(of: filing) }

  /// Turns byte ranges into what the protocol shows.
  var scribe: FilingScribe { FilingScribe(filing, encoding: encoding) }

  /// Makes reports on this version.
  var reportMaker: ReportMaker {
    ReportMaker(uri: uri, version: version, filing, encoding: encoding)
  }
}
