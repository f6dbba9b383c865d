import Analysis
import Testing

@Suite struct EquityRaiseTests {
  private let code = "equity-raise"

  @Test(arguments: [
    """
    In May 2022, ⟦we sold 1,200,000 shares of common stock for gross proceeds of $6.0 million⟧.
    """,
    "⟦We raised $5.1 million from the sale of 655,000 shares⟧ of our common stock.",
    "⟦We completed a private placement with aggregate proceeds of $2.0 million⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We may sell 1,200,000 shares of common stock for proceeds of $6.0 million.",
    "We received $6.0 million of proceeds from the exercise of stock options.",
    "We have not sold shares of common stock for proceeds of $5.0 million.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
