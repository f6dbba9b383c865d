import Analysis
import Testing

@Suite struct AuditorChangeTests {
  private let code = "auditor-change"

  @Test(arguments: [
    """
    On May 3, 2022, ⟦the Audit Committee dismissed Hale & Moor LLP as our independent⟧ \
    registered public accounting firm.
    """,
    "Effective July 8, 2022, ⟦the Company did not reappoint Hale & Moor LLP as its auditor⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Hale & Moor LLP has served as our auditor since 2012.",
    "The Audit Committee appointed Hale & Moor LLP as our auditor again.",
    "We may dismiss our auditor.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
