/// The parameters of `analyst/summary`.
struct AnalystSummaryRequest: DocumentRequest {
  typealias Response = SummaryReport
  static let method = "analyst/summary"
  static let responseWithoutDocument: SummaryReport? = nil
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The only part of the document that the summary may tell of; null or left out for all of it.
  var range: DocumentRange?
}

/// The parameters of `analyst/summaryDidChange`, which have the shape of the report.
struct SummaryDidChangeParams: ServerNotification {
  static let method = "analyst/summaryDidChange"
  /// The new summary.
  var report: SummaryReport

  /// Writes the report.
  func encode(to encoder: any Encoder) throws { try report.encode(to: encoder) }
}
