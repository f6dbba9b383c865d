internal import Analysis

/// Tells a client that asked for it when the summary has changed.
enum SummaryPublication: Publication {
  /// The summary of a version, if it differs from the one that the client knows.
  static func notifications(
    for document: DocumentContext, memory: inout PublicationMemory
  ) -> [any ServerNotification] {
    guard document.client.wantsSummaries else { return [] }
    let summary = document.summary.text
    let isNews =
      memory.summary.map { $0 != summary } ?? (document.filing.documentKind != .unknown)
    guard isNews else { return [] }
    memory.summary = summary
    return [SummaryDidChangeParams(report: document.reportMaker.summaryReport(document.summary))]
  }

  /// That the document with the summary is to be read again, where its text has changed.
  static func requests(
    for document: DocumentContext, memory: inout PublicationMemory
  ) -> [any ServerRequest] {
    guard document.client.readsServerDocuments else { return [] }
    let summary = document.summary.text
    defer { memory.shownSummary = summary }
    guard let shown = memory.shownSummary, shown != summary else { return [] }
    return [TextDocumentContentRefresh(uri: SummaryAddress.summary(of: document.uri))]
  }
}
