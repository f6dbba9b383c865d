/// Answers `analyst/summary`.
enum SummaryFeature: Feature {
  /// Says that summaries can be asked for and watched.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    var extensions = capabilities.experimental ?? [:]
    extensions["analystSummary"] = .object(["version": .integer(1)])
    capabilities.experimental = extensions
  }

  /// The summary with its sources; an empty one when the text is no filing.
  static func respond(
    to request: AnalystSummaryRequest, in document: DocumentContext
  ) throws(ResponseError) -> SummaryReport {
    document.reportMaker.summaryReport()
  }
}
