import Analysis
import Testing

@Suite struct ShelfLimitTests {
  private let code = "shelf-limit"

  @Test(arguments: [
    "Our sales from the shelf are limited by General ⟦Instruction I.B.6⟧ of Form S-3.",
    "We may not sell more than ⟦one-third of our public float⟧ in twelve months.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We filed a registration statement on Form S-3.",
    "One-third of our employees work abroad.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
