internal import Analysis

extension Diagnostic {
  /// What is sent of a finding; what the client does not show is left out.
  init(_ finding: Finding, in document: DocumentContext) {
    self.init(finding, in: document, document.scribe)
  }

  /// Does the same for one of many findings, with the scribe of all.
  init(_ finding: Finding, in document: DocumentContext, _ scribe: FilingScribe) {
    self.init(
      range: scribe.range(finding.range), severity: finding.severity.rawValue, code: finding.code,
      message: finding.message.text)
    if document.client.showsRelatedInformation, !finding.related.isEmpty {
      relatedInformation = finding.related.map { related in
        RelatedInformation(
          location: Location(uri: document.uri, range: scribe.range(related.range)),
          message: related.message)
      }
    }
    if let page = document.rulesPage {
      codeDescription = CodeDescription(href: "\(page)#\(finding.code)")
    }
    if document.client.keepsDiagnosticData, finding.data != .object([]), finding.data != .null {
      data = JSONValue(finding.data)
    }
  }
}
