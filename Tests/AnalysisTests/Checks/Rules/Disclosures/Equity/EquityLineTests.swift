import Analysis
import Testing

@Suite struct EquityLineTests {
  private let code = "equity-line"

  @Test(arguments: [
    "We have an ⟦equity line of credit⟧ with Redfern Capital for up to $10 million.",
    "In 2022, we sold shares under the ⟦equity purchase agreement⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "The bank offers home equity line products to its customers.",
    "We have not entered into an equity purchase agreement.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test(
    arguments: [
      (
        "We entered into an equity purchase agreement for up to $10 million of shares.",
        .integer(10_000_000)
      ),
      (
        "The equity purchase agreement sets a minimum request of $200,000.",
        .null
      ),
    ] as [(String, DataValue)])
  func takesCapacityFromItsGovernor(_ text: String, _ value: DataValue) {
    let findings = Analyzer().analyze(TextBuffer(SampleItem.wrapping(text))).findings
    #expect(findings.first { $0.code == code }?.value("capacity") == value)
  }
}
