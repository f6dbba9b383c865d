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

  /// Turns byte ranges into what the protocol shows.
  var scribe: FilingScribe { FilingScribe(filing, encoding: encoding) }

  /// Makes reports on this version.
  var reportMaker: ReportMaker {
    ReportMaker(uri: uri, version: version, filing, encoding: encoding)
  }
}
