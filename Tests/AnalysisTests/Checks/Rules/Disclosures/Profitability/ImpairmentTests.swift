import Analysis
import Testing

@Suite struct ImpairmentTests {
  private let code = "impairment"

  @Test(arguments: [
    "In 2022, ⟦we recorded a goodwill impairment charge of $8.5 million⟧.",
    "⟦We wrote down $1.2 million⟧ of inventory tools in 2022.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We test goodwill for impairment annually.",
    "No impairment of $1 million was recorded.",
    "We may record an impairment charge of $8.5 million.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
