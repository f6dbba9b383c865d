import Analysis
import Testing

@Suite struct AuditorNotInspectedTests {
  private let code = "auditor-not-inspected"

  @Test(arguments: [
    "⟦We are a Commission-Identified Issuer⟧ under the act.",
    "⟦The PCAOB was unable to inspect⟧ our auditor.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "The PCAOB inspects our auditor.",
    "The PCAOB may be unable to inspect our auditor.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
