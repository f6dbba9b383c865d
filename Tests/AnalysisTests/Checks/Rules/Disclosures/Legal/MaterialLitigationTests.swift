import Analysis
import Testing

@Suite struct MaterialLitigationTests {
  private let code = "material-litigation"

  @Test(arguments: [
    """
    On May 3, 2022, ⟦Westmark Corporation filed a complaint against us⟧ in the District Court.
    """,
    "⟦We were named as a defendant in a lawsuit⟧.",
    "In 2022, ⟦we settled the class action for $25 million⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We are not a party to any lawsuit filed against us.",
    "Several of our competitors are named as defendants in lawsuits.",
    "Westmark Corporation may file a complaint against us.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
