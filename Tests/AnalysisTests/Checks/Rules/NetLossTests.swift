import Analysis
import Testing

@Suite struct NetLossTests {
  private let code = "net-loss"

  @Test(arguments: [
    """
    For the years ended December 31, 2022 and 2021, our ⟦net loss was $4.5 million⟧ and $6.1 million, \
    respectively.
    """,
    """
    For the year ended December 31, 2022, we had a ⟦net loss of $24,434,336⟧. For the year ended \
    December 31, 2021, we had a net loss of $14,026,107.
    """,
  ])
  func twoLossesAreAWarning(_ text: String) {
    expectFindings(of: code, in: text, severity: .warning)
  }

  @Test(arguments: [
    "For the year ended December 31, 2022, our ⟦net loss was $4.5 million⟧.",
    "We incurred a ⟦net loss of approximately $2.2 million⟧ in fiscal 2022.",
    """
    Our net income was $3.0 million for the year ended December 31, 2022. We incurred a ⟦net loss of \
    $1.4 million⟧ for the year ended December 31, 2021.
    """,
  ])
  func oneLossIsInformation(_ text: String) {
    expectFindings(of: code, in: text, severity: .information)
  }

  @Test(arguments: [
    "Our net income was $4.5 million for the year ended December 31, 2022.",
    "We may incur a net loss of $10 million in 2024.",
    """
    We had a net gain on sales of securities of $480,000 in fiscal 2022 compared to a net loss of \
    $(10,000) in fiscal 2021.
    """,
    "We did not incur a net loss in 2022.",
    "Net loss attributable to noncontrolling interest was $0.4 million in 2022.",
    """
    Our net income was $3.0 million and $2.0 million for the years ended December 31, 2022 and 2021, \
    respectively. For the year ended December 31, 2018, our net loss was $9.1 million.
    """,
  ])
  func passesOtherResults(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func lossesAreNegative() throws {
    let findings = expectFindings(
      of: code,
      in: """
        For the years ended December 31, 2022 and 2021, our ⟦net loss was $4.5 million⟧ and $6.1 \
        million, respectively.
        """)
    let finding = try #require(findings.first)
    #expect(finding.value("value") == .array([.integer(-4_500_000), .integer(-6_100_000)]))
    #expect(finding.value("sign") == .integer(-1))
    #expect(finding.message.text == "Net loss of $4.5 million in 2022 and $6.1 million in 2021.")
  }

  @Test func bracketsOfTheTableAreNotRepeated() {
    let findings = expectFindings(
      of: code, in: "For the year ended December 31, 2022, our ⟦net loss was $(816) million⟧.")
    #expect(findings.map(\.message.text) == ["Net loss of $816 million in 2022."])
  }
}
