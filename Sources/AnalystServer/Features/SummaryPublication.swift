internal import Analysis

/// Tells a client that asked for it when the summary has changed.
enum SummaryPublication: Publication {
  /// The summary of a version, if it differs from the one that the client knows.
  static func notifications(
    for document: DocumentContext, memory: inout PublicationMemory
  ) -> [any ServerNotification] {
    guard document.client.wantsSummaries else { return [] }
    let summary = document.filing.summary.text
    let isNews =
      memory.summary.map { $0 != summary } ?? (document.filing.documentKind != .unknown)
    guard isNews else { return [] }
    memory.summary = summary
    return [SummaryDidChangeParams(report: document.reportMaker.summaryReport())]
  }
}
