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

  @Test(arguments: [
    (
      "On May 3, 2022, Westmark Corporation filed a complaint against us in the District Court for Boulder County, alleging breach of contract.",
      "Proceeding against the registrant in the District Court for Boulder County (May 3, 2022), alleging breach of contract."
    ),
    (
      "In June 2021, an employee filed a class action against us seeking unpaid wages.",
      "Proceeding against the registrant (June 2021), seeking unpaid wages."
    ),
    (
      "Since the merger of March 2020, Westmark Corporation filed a complaint against us.",
      "Proceeding against the registrant."
    ),
  ])
  func tellsCourtDayAndClaim(_ text: String, _ message: String) {
    expectMessage(of: code, in: text, message)
  }

  @Test func aMatterIsToldOnce() {
    let findings = expectFindings(
      of: code,
      in: """
        In June 2021, ⟦an employee filed a class action against us⟧. In July 2022, the employee filed an \
        amended complaint against us.

        In August 2022, ⟦Westmark Corporation filed a complaint against us⟧.

        In June 2021, an employee filed a class action against us.
        """)
    #expect(findings.count == 2)
  }
}
