internal import Analysis

/// Answers `textDocument/diagnostic` with what would be published otherwise.
enum DocumentDiagnosticFeature: Feature {
  /// Says to clients that ask that they can.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    guard client.pullsDiagnostics else { return }
    capabilities.diagnosticProvider = ServerCapabilities.DiagnosticOptions()
  }

  /// The diagnostics, or that they have not changed.
  static func respond(
    to request: DocumentDiagnosticRequest, in document: DocumentContext
  ) throws(ResponseError) -> DiagnosticReport {
    report(on: document, knowing: request.previousResultId)
  }

  /// The diagnostics of a version, or that they are those which the client has.
  ///
  /// The name of a result is made from the diagnostics themselves: nothing has to be remembered,
  /// and an edit that moves nothing changes nothing.
  static func report(on document: DocumentContext, knowing known: String?) -> DiagnosticReport {
    let diagnostics = DiagnosticsPublication.diagnostics(of: document)
    let name = name(of: diagnostics)
    return known == name
      ? .unchanged(resultId: name) : .full(resultId: name, items: diagnostics)
  }

  private static func name(of diagnostics: [Diagnostic]) -> String {
    var writer = JSONWriter()
    Diagnostic.write(diagnostics, to: &writer)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in writer.bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return "\(diagnostics.count)-" + String(hash, radix: 16)
  }
}

/// Answers `workspace/diagnostic` about all open documents.
enum WorkspaceDiagnosticFeature: WorkspaceFeature {
  /// Says nothing: ``DocumentDiagnosticFeature`` does.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
  }

  /// One report for each document.
  static func respond(
    to request: WorkspaceDiagnosticRequest, in documents: [DocumentContext]
  ) throws(ResponseError) -> WorkspaceDiagnosticReport {
    let known = Dictionary(
      (request.previousResultIds ?? []).map { ($0.uri, $0.value) }, uniquingKeysWith: { $1 })
    return WorkspaceDiagnosticReport(
      items: documents.map { document in
        WorkspaceDiagnosticReport.Item(
          uri: document.uri, version: document.version,
          report: DocumentDiagnosticFeature.report(on: document, knowing: known[document.uri]))
      })
  }
}
