import Analysis
import Testing

@Suite struct CapitalNeedTests {
  private let code = "capital-need"

  @Test(arguments: [
    "⟦We will need to raise additional capital⟧ in 2023.",
    "⟦We may be required to raise capital⟧ to grow.",
    "⟦We will require substantial funds⟧ to develop our scales.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Capital is also required for information systems and warehouses.",
    "We do not need additional capital.",
    "Our customers may need additional capital.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test(
    arguments: [
      (
        "We are required to raise additional capital by our regulators, who may extend the term.",
        .string("will")
      ),
      (
        "We may be required to raise additional capital.",
        .string("may")
      ),
    ] as [(String, DataValue)])
  func takesCertaintyFromItsGovernor(_ text: String, _ value: DataValue) {
    let findings = Analyzer().analyze(TextBuffer(SampleItem.wrapping(text))).findings
    #expect(findings.first { $0.code == code }?.value("certainty") == value)
  }
}
