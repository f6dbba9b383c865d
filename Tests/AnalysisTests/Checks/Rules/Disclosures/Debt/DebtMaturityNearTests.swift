import Analysis
import Testing

@Suite struct DebtMaturityNearTests {
  private let code = "debt-maturity-near"

  @Test(arguments: [
    """
    Our revenue was $30 million for the year ended December 31, 2022. The term loan ⟦matures on \
    June 30, 2023⟧.
    """,
    """
    Our revenue was $30 million for the year ended December 31, 2022. All principal of the notes \
    will be ⟦due on March 1, 2023⟧.
    """,
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    """
    Our revenue was $30 million for the year ended December 31, 2022. The term loan matures on \
    June 30, 2026.
    """,
    """
    Our revenue was $30 million for the year ended December 31, 2022. The lease of the credit \
    office expires on June 30, 2023.
    """,
    """
    Our revenue was $30 million for the year ended December 31, 2022. The term loan that was due \
    on June 30, 2023 was repaid.
    """,
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
