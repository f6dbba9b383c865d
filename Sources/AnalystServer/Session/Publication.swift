/// Something that is sent unasked after the analysis of a new version of a document.
///
/// The session asks every publication of ``PublicationRegistry`` in turn and knows none by name.
protocol Publication: Sendable {
  /// What is to be sent about a version; `memory` is that of the document since it was opened.
  static func notifications(
    for document: DocumentContext, memory: inout PublicationMemory
  ) -> [any ServerNotification]

  /// What is to be asked of the client after that.
  static func requests(
    for document: DocumentContext, memory: inout PublicationMemory
  ) -> [any ServerRequest]

  /// What is to be sent when a document is closed.
  static func notificationsOnClose(
    uri: String, version: Int, client: ClientCapabilities
  ) -> [any ServerNotification]
}

extension Publication {
  /// Nothing.
  static func requests(
    for document: DocumentContext, memory: inout PublicationMemory
  ) -> [any ServerRequest] { [] }

  /// Nothing.
  static func notificationsOnClose(
    uri: String, version: Int, client: ClientCapabilities
  ) -> [any ServerNotification] { [] }
}

/// What was sent about a document since it was opened.
struct PublicationMemory: Sendable {
  /// The summary that the client knows.
  var summary: String?
  /// The summary as it was when the client was last told to read it again.
  var shownSummary: String?
  /// What the client knows to be wrong with files of settings, by URI.
  var settingsProblems: [String: [Diagnostic]] = [:]
  /// Whether the client was told that the text is no filing.
  var isUnrecognizedTold = false
}
