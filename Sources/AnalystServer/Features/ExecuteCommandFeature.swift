internal import Analysis

/// Answers `workspace/executeCommand`.
enum ExecuteCommandFeature: Feature {
  /// The commands, by the names that clients send.
  enum Name: String, CaseIterable {
    case copy = "analyst.copy"
    case explain = "analyst.explain"
    case facts = "analyst.facts"
    case show = "analyst.show"
    case showSummary = "analyst.showSummary"
    case summary = "analyst.summary"
    case suppress = "analyst.suppress"
    case suppressions = "analyst.suppressions"
    case unsuppress = "analyst.unsuppress"
  }

  /// Names the commands.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.executeCommandProvider = ServerCapabilities.ExecuteCommandOptions(
      commands: Name.allCases.map(\.rawValue))
  }

  /// The report that a command gives.
  static func respond(
    to request: ExecuteCommandRequest, in document: DocumentContext
  ) throws(ResponseError) -> CommandResult {
    switch Name(rawValue: request.command) {
    case .copy: return CommandResult(try PlaceCommands.copy(request, in: document))
    case .explain: return CommandResult(try PlaceCommands.explain(request, in: document))
    case .show: return CommandResult(try PlaceCommands.show(request, in: document))
    case .suppress: return CommandResult(try SuppressionCommands.suppress(request, in: document))
    case .suppressions: return CommandResult(SuppressionCommands.report(in: document))
    case .unsuppress:
      return CommandResult(try SuppressionCommands.unsuppress(request, in: document))
    case .showSummary:
      return CommandResult(try show(request, in: document))
    case .summary:
      return CommandResult(try SummaryFeature.report(on: document, within: request.range))
    case .facts:
      let wantedRange = request.range.map { document.scribe.byteRange($0) }
      return CommandResult(
        document.reportMaker.factsReport { fact in
          (request.facet == nil || request.facet == fact.facet.rawValue)
            && (wantedRange?.contains(fact.range) ?? true)
        })
    case nil:
      throw ResponseError(.invalidParams, "command: \(request.command) is not known")
    }
  }

  /// Keeps the summary as a page and asks the client to open it, if it does that.
  ///
  /// A client that does not is told the paragraph where the user asked to see it.
  private static func show(
    _ request: ExecuteCommandRequest, in document: DocumentContext
  ) throws(ResponseError) -> SummaryPageReport {
    let part = try SummaryPart(of: document, request.range)
    let name = SummaryPage.fileName(for: document.uri, isPart: part.range != nil)
    guard let uri = document.keep(name, SummaryPage.text(of: document, part)) else {
      throw ResponseError(.internalError, "the summary cannot be written to the cache folder")
    }
    if document.client.opensDocuments {
      document.ask(ShowDocumentParams(uri: uri))
    } else if request.isShown {
      let text = part.summary.text
      let message = text.isEmpty ? SummaryPage.nothing : text
      document.tell(ShowMessageParams(type: .info, message: message))
    }
    return SummaryPageReport(uri: uri)
  }
}
