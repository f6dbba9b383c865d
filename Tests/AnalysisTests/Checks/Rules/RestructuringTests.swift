import Analysis
import Testing

@Suite struct RestructuringTests {
  private let code = "restructuring"

  @Test(arguments: [
    """
    ⟦Since July 2022, our management team has endeavored to reorganize the Company into a leaner \
    organization⟧.
    """,
    "⟦In 2022, we restructured our operations⟧ and closed two offices.",
    "⟦We reorganized our business⟧ into two divisions in March 2022.",
    "⟦We are restructuring our company⟧ to reach profitability.",
  ])
  func findsAReorganization(_ text: String) {
    expectFindings(of: code, in: text, severity: .information)
  }

  @Test(arguments: [
    "The court confirmed our plan of reorganization under Chapter 11 in 2009.",
    "We were reorganized under Chapter 11 of the Bankruptcy Code in 2009.",
    "The merger was a tax-free reorganization.",
    "We restructured our debt with our lenders in 2022.",
    "We are changing suppliers and restructuring business relationships with them.",
    "We may restructure our operations if demand falls.",
    "Our competitors restructured their operations in 2022.",
  ])
  func passesOtherReorganizations(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func timeAndAimAreData() throws {
    let findings = expectFindings(
      of: code,
      in: """
        ⟦Since July 2022, our management team has endeavored to reorganize the Company into a leaner, \
        lower cost organization⟧.
        """)
    let finding = try #require(findings.first)
    #expect(finding.value("since") == .string("2022-07"))
    #expect(finding.value("aim") == .string("a leaner, lower cost organization"))
  }
}
