import Analysis
import Testing

@Suite struct GoingConcernDoubtTests {
  private let code = "going-concern-doubt"

  @Test(arguments: [
    """
    ⟦These conditions raise substantial doubt about our ability to continue as a going concern⟧.
    """,
    "⟦There is substantial doubt as to whether we will continue operations⟧.",
    """
    Our auditors ⟦expressed substantial doubt about our ability to continue as a going concern⟧.
    """,
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    """
    Under ASC 205-40, management must evaluate whether conditions raise substantial doubt about \
    an entity's ability to continue as a going concern.
    """,
    """
    These conditions did not raise substantial doubt about our ability to continue as a going \
    concern.
    """,
    """
    If we lose the facility, this could raise substantial doubt about our ability to continue as \
    a going concern.
    """,
    "The statements have been prepared assuming that we will continue as a going concern.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
