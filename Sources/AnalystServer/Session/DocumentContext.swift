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

  /// The settings that hold for the document.
  var settings = ResolvedSettings()
  /// Where suppressions are kept; nil where they cannot be.
  var store: SettingsStore?
  /// The path of the folder of the client that holds the document.
  var workspaceFolder: String?
  /// The URI of a page with all rules, for clients that link to it.
  var rulesPage: String?
  /// Tells the client something.
  var tell: @Sendable (any ServerNotification) -> Void = { _ in }
  /// Says that settings or suppressions were changed.
  var settingsChanged: @Sendable () -> Void = {}
  /// The settings of the document as they are now.
  var readSettings: @Sendable () -> ResolvedSettings? = { nil }
  /// Whether a document is open.
  var isOpen: @Sendable (String) -> Bool = { _ in false }

  /// The findings as settings and suppressions leave them.
  var findings: SelectedFindings { SelectedFindings(filing, settings) }

  /// The same with the settings as they are now.
  func withNewSettings() -> DocumentContext {
    var document = self
    document.settings = readSettings() ?? settings
    return document
  }

  /// Cross references, terms and names.
  var references: FilingReferences { memo.references(of: filing) }

  /// The words to be coloured.
  var markings: [Marking] { memo.markings(of: filing) }

  /// The business model in one paragraph.
  var summary: BusinessSummary { memo.summary(of: filing, settings.settings.analysis) }

  /// Turns byte ranges into what the protocol shows.
  var scribe: FilingScribe { FilingScribe(filing, encoding: encoding) }

  /// Makes reports on this version.
  var reportMaker: ReportMaker {
    ReportMaker(uri: uri, version: version, filing, encoding: encoding, selection: findings)
  }
}
