internal import Analysis

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
    try report(on: document, within: request.range)
  }

  /// The summary of a document, or of a part of it.
  static func report(
    on document: DocumentContext, within range: DocumentRange?
  ) throws(ResponseError) -> SummaryReport {
    let part = try SummaryPart(of: document, range)
    return document.reportMaker.summaryReport(part.summary, within: part.range)
  }
}

/// The summary of a document, or of the part of it that a client has chosen.
struct SummaryPart {
  /// The summary.
  let summary: BusinessSummary
  /// The part, as much of it as there is; nil where the summary is of all.
  let range: ByteRange?

  /// Writes the summary; a range that holds nothing is an error.
  init(of document: DocumentContext, _ range: DocumentRange?) throws(ResponseError) {
    guard let range else {
      summary = document.summary
      self.range = nil
      return
    }
    guard range.start <= range.end else {
      throw ResponseError(.invalidParams, "range: it ends before it starts")
    }
    let bytes = document.scribe.byteRange(range)
    guard !bytes.isEmpty else {
      throw ResponseError(.invalidParams, "range: no text of the document lies there")
    }
    summary = document.filing.summary(of: bytes)
    self.range = bytes
  }
}
