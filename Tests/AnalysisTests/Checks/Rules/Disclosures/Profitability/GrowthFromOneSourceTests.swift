import Analysis
import Testing

@Suite struct GrowthFromOneSourceTests {
  private let code = "growth-from-one-source"

  @Test(arguments: [
    """
    For the years ended December 31, 2022 and 2021, our revenue was $70 million and $55 million, \
    respectively. In 2022, ⟦42% of our revenues were from our new tablet product⟧.
    """
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    """
    For the years ended December 31, 2022 and 2021, our revenue was $70 million and $55 million, \
    respectively. In 2022, 42% of our revenues were from our tablet product.
    """,
    """
    For the years ended December 31, 2022 and 2021, our revenue was $70 million and $55 million, \
    respectively. In 2022, 12% of our revenues were from our new tablet product.
    """,
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func newInANameIsNotNew() {
    expectNoFindings(
      of: code,
      in: """
        For the years ended December 31, 2022 and 2021, our revenue was $60.0 million and $50.0 million, \
        respectively. In 2022, our New Mexico lenses accounted for 40% of our revenue.
        """)
  }
}
