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

  @Test(arguments: [
    (
      "In 2022, we recorded investment losses of $6.3 million, $5.7 million related to impairment of bonds.",
      "Impairment of $5.7 million (2022)."
    ),
    (
      "In 2022, we recorded losses of $3.5 million related to impairment of bonds, of which $3.1 million was transferred to equity.",
      "Impairment of $3.5 million (2022)."
    ),
    (
      "In 2022, we recorded a goodwill impairment charge of $8.5 million, of which $2.0 million is deductible.",
      "Impairment of $8.5 million (2022)."
    ),
  ])
  func tellsTheCharge(_ text: String, _ message: String) {
    expectMessage(of: code, in: text, message)
  }

  @Test func ofASumNoPartIsTold() {
    expectNoFindings(
      of: code, in: "Fair value changes, including impairments, were $69 million in 2022.")
  }
}
