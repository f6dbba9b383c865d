import Analysis
import Testing

@Suite struct ExecutiveDepartureTests {
  private let code = "executive-departure"

  @Test(arguments: [
    """
    In 2022, our revenue was $30 million. ⟦Ms. Alder resigned as our Chief Financial Officer⟧ on \
    December 3, 2022.
    """,
    """
    In 2022, our revenue was $30 million. ⟦Mr. Voss is retiring from the Company⟧ at the end of \
    2022.
    """,
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    """
    In 2022, our revenue was $30 million. Ms. Alder resigned from Westmark Corporation in 2009.
    """,
    """
    In 2022, our revenue was $30 million. The agreement ends if he resigned as an officer in \
    2022.
    """,
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
