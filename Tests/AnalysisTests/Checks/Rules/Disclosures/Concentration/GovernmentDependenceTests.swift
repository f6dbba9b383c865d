import Analysis
import Testing

@Suite struct GovernmentDependenceTests {
  private let code = "government-dependence"

  @Test(arguments: [
    "⟦Sales to the U.S. Government represented 40% of our net sales⟧ in 2022.",
    "In 2022, ⟦55% of our revenue came from government⟧ agencies.",
    "⟦Our government contracts may be terminated⟧ for convenience at any time.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Federal workers use our devices.",
    "Our receivables from governmental entities are mostly taxes.",
    "Sales to the U.S. Government could represent 40% of our net sales.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
