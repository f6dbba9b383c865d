import Analysis
import Testing

@Suite struct CashRunwayTests {
  private let code = "cash-runway"

  @Test(arguments: [
    """
    We believe that ⟦our cash will be sufficient to meet⟧ our needs for at least the next twelve \
    months.
    """,
    "⟦We have sufficient cash resources to fund⟧ our operations into 2024.",
    """
    Management believes that ⟦our existing cash will not be sufficient to fund⟧ operations for \
    the next fiscal year.
    """,
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "The cash set aside is sufficient to cover severance of two officers.",
    "We believe our allowance is adequate to cover losses on loans.",
    "There is no guarantee that we will receive sufficient funding to sustain operations.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test(
    arguments: [
      (
        "Since the merger in June 2018, our cash has been insufficient to fund our operations.",
        .null
      ),
      (
        "Our cash will be sufficient to fund our operations through June 2025.",
        .string("2025-06")
      ),
    ] as [(String, DataValue)])
  func takesUntilFromItsGovernor(_ text: String, _ value: DataValue) {
    let findings = Analyzer().analyze(TextBuffer(SampleItem.wrapping(text))).findings
    #expect(findings.first { $0.code == code }?.value("until") == value)
  }

  @Test func theOppositeIsNotTheSame() {
    let findings = expectFindings(
      of: code,
      in: """
        ⟦Our cash will not be sufficient to fund our operations for twelve months⟧. Last year we said that \
        our cash will be sufficient to fund our operations for twelve months.
        """)
    #expect(findings.first?.related.isEmpty ?? false)
  }
}
