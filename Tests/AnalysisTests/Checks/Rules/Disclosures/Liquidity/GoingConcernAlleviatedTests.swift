import Analysis
import Testing

@Suite struct GoingConcernAlleviatedTests {
  private let code = "going-concern-alleviated"

  @Test(arguments: [
    """
    Management concluded that ⟦the substantial doubt about our ability to continue has been \
    alleviated⟧ by its plans.
    """,
    "⟦Our plans alleviate the conditions that raised substantial doubt⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Our plans may alleviate the conditions that raised substantial doubt.",
    "Management cannot conclude that the substantial doubt is alleviated.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
