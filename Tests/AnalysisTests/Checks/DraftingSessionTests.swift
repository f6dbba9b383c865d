import Analysis
import TestSupport
import Testing

/// Slips of the pen in a report that ties: each is marked, and each mark goes when the slip is undone.
@Suite struct DraftingSessionTests {
  private static let codes: Set = [
    "arithmetic-mismatch", "growth-mismatch", "share-mismatch", "fact-conflict", "year-mismatch",
    "item-order", "item-missing", "cross-reference-broken", "name-variant", "stale-date",
    "stated-count-mismatch", "respectively-arity", "defined-term-unused",
  ]

  private static func findings(_ filing: Filing) -> [Finding] {
    filing.findings.filter { codes.contains($0.code) }
  }

  @Test func theReportTies() {
    let findings = Self.findings(Analyzer().analyze(TextBuffer(SampleReport.text)))
    #expect(findings.isEmpty, "\(findings.map { "\($0.code): \($0.message)" })")
  }

  @Test(arguments: [
    ("26,627        24,444", "26,327        24,444", "arithmetic-mismatch"),
    ("11,264        10,112", "11,264        10,712", "arithmetic-mismatch"),
    ("48,965        47,062", "49,865        47,062", "arithmetic-mismatch"),
    ("increased 25% to", "increased 35% to", "growth-mismatch"),
    ("from $10.0 million", "from $11.0 million", "growth-mismatch"),
    ("Item 7A. Quantitative", "Item 9C. Quantitative", "item-order"),
    ("told in Item 7A", "told in Item 9C", "cross-reference-broken"),
    ("taxes in Note 5", "taxes in Note 8", "cross-reference-broken"),
    (
      "Costs for the years ended December 31, 2022 and 2021",
      "Costs for the years ended December 31, 2022 and 2022", "year-mismatch"
    ),
    ("third quarter of 2023", "third quarter of 2021", "stale-date"),
    (
      "$69.8 million and $54.6 million", "$69.8 million, $54.6 million and $51.2 million",
      "respectively-arity"
    ),
    ("report three segments", "report four segments", "stated-count-mismatch"),
    ("Tarnbrook sells to", "Tarnbroook sells to", "name-variant"),
  ])
  func aSlipIsMarkedAndItsUndoingUnmarked(_ old: String, _ new: String, _ code: String) {
    let before = Analyzer().analyze(TextBuffer(SampleReport.text))
    let changed = SampleReport.replacing(
      (old, new))
    #expect(changed != SampleReport.text)
    let after = Analyzer().analyze(TextBuffer(changed), reusing: before)
    #expect(Self.findings(after).contains { $0.code == code }, "\(old) → \(new)")
    #expect(after.findings == Analyzer().analyze(TextBuffer(changed)).findings)
    let undone = Analyzer().analyze(TextBuffer(SampleReport.text), reusing: after)
    #expect(undone.findings == before.findings)
  }
}
