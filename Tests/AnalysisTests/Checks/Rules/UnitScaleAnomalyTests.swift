import Analysis
import Testing

@Suite struct UnitScaleAnomalyTests {
  private let code = "unit-scale-anomaly"

  @Test(arguments: [
    "We have a credit line of ⟦$8,000,000 million⟧.",
    "Our revenue was ⟦$12,500,000 million⟧ in 2022.",
    "The notes have a principal of approximately ⟦$1,000,000 million⟧.",
    "The fund holds ⟦$2,400,000 billion⟧.",
  ])
  func findsADoubleScale(_ text: String) { expectFindings(of: code, in: text, severity: .warning) }

  @Test(arguments: [
    "We have a credit line of $1,000 million.",
    "We have a credit line of $8,000,000.",
    "Our revenue was $999,999 million in 2022.",
    "Our parent’s revenue was ¥1,250,000 million in 2022.",
    "The market has 8,000,000 million units of capacity.",
  ])
  func passesOtherAmounts(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func bothReadingsAreData() throws {
    let findings = expectFindings(of: code, in: "We have a credit line of ⟦$8,000,000 million⟧.")
    let finding = try #require(findings.first)
    #expect(finding.value("value") == .integer(8_000_000))
    #expect(finding.value("implied") == .integer(8_000_000_000_000))
    #expect(finding.message.text.contains("8000000000000"))
  }
}
