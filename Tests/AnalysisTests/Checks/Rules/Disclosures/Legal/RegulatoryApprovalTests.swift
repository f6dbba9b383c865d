import Analysis
import Testing

@Suite struct RegulatoryApprovalTests {
  private let code = "regulatory-approval"

  @Test(arguments: [
    """
    The sale of our ⟦devices requires technical certification and approval from the wireless \
    carriers⟧.
    """,
    "⟦We received 510(k) clearance⟧ for our scale.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We are regulated by the FCC.",
    "The merger requires approval by our stockholders.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
