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
    result(of: document).report(knowing: known)
  }

  /// The diagnostics of a version under their name.
  static func result(of document: DocumentContext) -> WorkspaceMemory.Result {
    let diagnostics = DiagnosticsPublication.diagnostics(of: document)
    return WorkspaceMemory.Result(name: name(of: diagnostics), diagnostics: diagnostics)
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

extension WorkspaceMemory.Result {
  /// What is answered to a client that has diagnostics of a name, or none.
  func report(knowing known: String?) -> DiagnosticReport {
    known == name ? .unchanged(resultId: name) : .full(resultId: name, items: diagnostics)
  }
}

/// Answers `workspace/diagnostic` about all open documents and, where settings ask for it, about the
/// filings of the folders of the client that are not open.
enum WorkspaceDiagnosticFeature: WorkspaceFeature {
  /// Says nothing: ``DocumentDiagnosticFeature`` does.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
  }

  /// One report for each document; those that the client has no use for any more become empty.
  static func respond(
    to request: WorkspaceDiagnosticRequest, in documents: [DocumentContext], _ workspace: Workspace
  ) async throws(ResponseError) -> WorkspaceDiagnosticReport {
    var answer = WorkspaceDiagnosticAnswer(request, workspace)
    for document in documents {
      answer.add(
        document.uri, version: document.version, DocumentDiagnosticFeature.result(of: document))
    }
    let filings = workspace.filings()
    workspace.memory.forget(allBut: filings)
    answer.begin(filings.count)
    for filing in filings {
      // Others come first.
      await Task.yield()
      guard !Task.isCancelled else { throw .cancelled }
      var result = workspace.memory.result(of: filing)
      if result == nil, let document = workspace.document(filing) {
        result = DocumentDiagnosticFeature.result(of: document)
      }
      guard let result else { continue }
      workspace.memory.keep(result, of: filing)
      answer.add(filing.uri, version: nil, result)
      answer.step()
    }
    return answer.end()
  }
}

/// The answer to `workspace/diagnostic` as it grows.
private struct WorkspaceDiagnosticAnswer {
  private let request: WorkspaceDiagnosticRequest
  private let workspace: Workspace
  /// What the client has of documents that were not met yet, by their URI.
  private var known: [String: String]
  private var items: [WorkspaceDiagnosticReport.Item] = []
  private var filings = (done: 0, count: 0)

  /// Begins an answer.
  init(_ request: WorkspaceDiagnosticRequest, _ workspace: Workspace) {
    self.request = request
    self.workspace = workspace
    known = Dictionary(
      (request.previousResultIds ?? []).map { ($0.uri, $0.value) }, uniquingKeysWith: { $1 })
  }

  /// Adds what was found in a document.
  mutating func add(_ uri: String, version: Int?, _ result: WorkspaceMemory.Result) {
    let report = result.report(knowing: known.removeValue(forKey: uri))
    items.append(WorkspaceDiagnosticReport.Item(uri: uri, version: version, report: report))
  }

  /// Says that so many filings will be read.
  mutating func begin(_ count: Int) {
    filings.count = count
    sendPart()
    guard count > 0 else { return }
    tell(ProgressParams.Value(kind: "begin", title: "Checking filings", percentage: 0))
  }

  /// Says that a filing was read.
  mutating func step() {
    filings.done += 1
    sendPart()
    let percent = 100 * filings.done / max(filings.count, 1)
    let message = "\(filings.done) of \(filings.count)"
    tell(ProgressParams.Value(kind: "report", message: message, percentage: percent))
  }

  /// The rest of the answer: nothing where it was sent in parts.
  mutating func end() -> WorkspaceDiagnosticReport {
    for uri in known.keys.sorted() {
      items.append(
        WorkspaceDiagnosticReport.Item(
          uri: uri, version: nil, report: .full(resultId: nil, items: [])))
    }
    sendPart()
    if filings.count > 0 { tell(ProgressParams.Value(kind: "end")) }
    return WorkspaceDiagnosticReport(items: items)
  }

  private mutating func sendPart() {
    guard let token = request.partialResultToken, !items.isEmpty else { return }
    workspace.send(
      WorkspaceDiagnosticPart(token: token, value: WorkspaceDiagnosticReport(items: items)))
    items = []
  }

  private func tell(_ value: ProgressParams.Value) {
    guard let token = request.workDoneToken else { return }
    workspace.send(ProgressParams(token: token, value: value))
  }
}
