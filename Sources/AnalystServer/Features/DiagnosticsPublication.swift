internal import Analysis

/// Publishes what the checks found, to clients that do not ask for it.
enum DiagnosticsPublication: Publication {
  /// The greatest number of diagnostics that are sent of one document.
  static let greatestCount = 500

  /// The diagnostics of a version, which replace those of the versions before.
  static func notifications(
    for document: DocumentContext, memory: inout PublicationMemory
  ) -> [any ServerNotification] {
    guard !document.client.pullsDiagnostics else { return [] }
    return [
      PublishDiagnosticsParams(
        uri: document.uri, version: document.version, diagnostics: diagnostics(of: document))
    ]
  }

  /// The diagnostics of a version, published or asked for.
  static func diagnostics(of document: DocumentContext) -> [Diagnostic] {
    if let problems = SettingsPublication.diagnostics(ofOpen: document) { return problems }
    let isFiling = document.filing.documentKind != .unknown
    let findings = isFiling ? selected(document.findings.shown) : []
    let scribe = document.scribe
    return findings.map { Diagnostic($0, in: document, scribe) }
  }

  /// No diagnostics.
  static func notificationsOnClose(
    uri: String, version: Int, client: ClientCapabilities
  ) -> [any ServerNotification] {
    client.pullsDiagnostics
      ? [] : [PublishDiagnosticsParams(uri: uri, version: version, diagnostics: [])]
  }

  /// The most severe findings first, those of one severity in the order of the text.
  static func selected(_ findings: [Finding]) -> [Finding] {
    let ordered = findings.enumerated().sorted { left, right in
      (left.element.severity.rawValue, left.element.range, left.offset)
        < (right.element.severity.rawValue, right.element.range, right.offset)
    }
    return ordered.prefix(greatestCount).map(\.element)
  }
}
