/// The parameters of `analyst/summary`.
struct AnalystSummaryRequest: DocumentRequest {
  typealias Response = SummaryReport
  static let method = "analyst/summary"
  static let responseWithoutDocument: SummaryReport? = nil
  /// The document.
  var textDocument: TextDocumentIdentifier
}

/// The parameters of `analyst/summaryDidChange`, which have the shape of the report.
struct SummaryDidChangeParams: ServerNotification {
  static let method = "analyst/summaryDidChange"
  /// The new summary.
  var report: SummaryReport

  /// Writes the report.
  func encode(to encoder: any Encoder) throws { try report.encode(to: encoder) }
}
