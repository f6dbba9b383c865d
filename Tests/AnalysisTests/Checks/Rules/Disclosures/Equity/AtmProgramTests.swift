import Analysis
import Testing

@Suite struct AtmProgramTests {
  private let code = "atm-program"

  @Test(arguments: [
    "We entered into an ⟦at-the-market offering program⟧ for our common stock.",
    "We sold shares of common stock under our ⟦ATM program⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We repurchased shares of common stock at the market price.",
    "We do not have an at-the-market offering program for common stock.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
