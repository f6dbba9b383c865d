import Analysis
import Testing

@Suite struct DefaultOrForbearanceTests {
  private let code = "default-or-forbearance"

  @Test(arguments: [
    "⟦An event of default has occurred⟧ under the notes.",
    "⟦We entered into a forbearance agreement⟧ with the bank.",
    "⟦We are in default under⟧ the notes.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "The agreement has customary events of default.",
    "Upon an event of default the lender may accelerate the loan.",
    "Some of our borrowers have defaulted on loans.",
    "None of our customers is in default on its payments.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
