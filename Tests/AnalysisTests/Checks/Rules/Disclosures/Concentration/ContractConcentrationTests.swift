import Analysis
import Testing

@Suite struct ContractConcentrationTests {
  private let code = "contract-concentration"

  @Test(arguments: [
    "⟦Our contract with Redfern County represented 35% of our revenue⟧ in 2022.",
    "In 2022, ⟦31% of our revenue came from one contract with Redfern County⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "The agency awarded Westmark Corporation a contract for 25 years.",
    "About 86% of our revenues come from traffic moving under contracts.",
    "Our contract with Redfern County could represent 35% of our revenue.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
