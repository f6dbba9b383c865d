import Testing

@testable import Analysis

/// Records every layer in which a filing that reused the previous version is not the one that its
/// text gives afresh.
func expectSame(
  _ buffer: TextBuffer, _ reused: Filing, _ note: @autoclosure () -> String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let fresh = Analyzer().analyze(buffer)
  func same(_ what: String, _ isSame: Bool) {
    if !isSame { Issue.record("\(what): \(note())", sourceLocation: sourceLocation) }
  }
  same("format", fresh.format == reused.format)
  same("kind", fresh.documentKind == reused.documentKind)
  same("registrant", fresh.registrant == reused.registrant)
  same("period end", fresh.periodEnd == reused.periodEnd)
  same("outline", fresh.outline == reused.outline)
  same("facts", fresh.facts == reused.facts)
  same("findings", fresh.findings == reused.findings)
  same("summary", fresh.summary == reused.summary)
  let (markings, reusedMarkings) = (
    fresh.markings(with: fresh.references()), reused.markings(with: reused.references())
  )
  same("markings", markings == reusedMarkings)
}
