internal import Analysis

/// Answers `workspace/executeCommand`.
enum ExecuteCommandFeature: Feature {
  /// The commands, by the names that clients send.
  enum Name: String, CaseIterable {
    case facts = "analyst.facts"
    case summary = "analyst.summary"
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
    case .summary:
      return .summary(document.reportMaker.summaryReport())
    case .facts:
      let wantedRange = request.range.map { document.scribe.byteRange($0) }
      return .facts(
        document.reportMaker.factsReport { fact in
          (request.facet == nil || request.facet == fact.facet.rawValue)
            && (wantedRange?.contains(fact.range) ?? true)
        })
    case nil:
      throw ResponseError(.invalidParams, "command: \(request.command) is not known")
    }
  }
}
