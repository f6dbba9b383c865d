import Analysis
import Testing

@Suite struct EquityLineTests {
  private let code = "equity-line"

  @Test(arguments: [
    "We have an ⟦equity line of credit⟧ with Redfern Capital for up to $10 million.",
    "In 2022, we sold shares under the ⟦equity purchase agreement⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "The bank offers home equity line products to its customers.",
    "We have not entered into an equity purchase agreement.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
