import Analysis
import Testing

@Suite struct LicenseChangeOfControlTests {
  private let code = "license-change-of-control"

  @Test(arguments: [
    """
    We entered into a patent license with Kestrelby. ⟦Kestrelby has the right to terminate in the event \
    of a change of control⟧ of our company.
    """,
    "⟦The licensor may terminate the license upon a change in control⟧ of the Company.",
    "⟦Kestrelby can terminate the license agreement after a change of control⟧.",
    """
    Under the software license, ⟦Ostvik has the right to cancel the agreement on a change in control⟧ \
    of our company.
    """,
  ])
  func findsARightToTerminate(_ text: String) {
    expectFindings(of: code, in: text, severity: .information)
  }

  @Test(arguments: [
    "Our officers receive severance upon a change in control.",
    "The lender may terminate its commitments upon a change of control of our company.",
    "We may terminate the license upon a change of control of Kestrelby.",
    "The license ends on June 30, 2025 and does not mention a change of control.",
  ])
  func passesOtherRights(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func theDaysToCureAreData() throws {
    let findings = expectFindings(
      of: code,
      in: """
        We entered into a patent license with Kestrelby. ⟦Kestrelby has the right to terminate if (i) we \
        breach the agreement and do not cure such breach within 30 days, or (ii) in the event of a \
        change of control⟧ of our company.
        """)
    let finding = try #require(findings.first)
    #expect(finding.value("party") == .string("Kestrelby"))
    #expect(finding.value("cureDays") == .integer(30))
  }
}
