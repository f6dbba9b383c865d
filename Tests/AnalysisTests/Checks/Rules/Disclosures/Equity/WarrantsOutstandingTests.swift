import Analysis
import Testing

@Suite struct WarrantsOutstandingTests {
  private let code = "warrants-outstanding"

  @Test(arguments: [
    """
    In 2022, we issued ⟦warrants to purchase 75,000 shares⟧ of common stock at an exercise price \
    of $1.75.
    """,
    "At year end, we had ⟦40,000 warrants outstanding⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We offer a limited warranty on our scales.",
    "Nothing warrants a purchase of 75,000 shares.",
    """
    There are no unexercised warrants outstanding. In 2020, we issued warrants to purchase \
    75,000 shares of common stock.
    """,
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
