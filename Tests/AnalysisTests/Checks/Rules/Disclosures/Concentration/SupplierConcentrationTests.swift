import Analysis
import Testing

@Suite struct SupplierConcentrationTests {
  private let code = "supplier-concentration"

  @Test(arguments: [
    "We rely on ⟦a single source supplier⟧ for the sensors of our scales.",
    "Certain lenses are currently ⟦available from only one source⟧.",
    "Three vendors accounted for ⟦approximately 61% of our purchases⟧ in 2022.",
    "⟦Substantially all of our purchases were made through Hollins Trading⟧ in 2022.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We do not depend on any single supplier.",
    "Most hotspots are supplied by Asian suppliers.",
    "Insurance is available from a limited number of insurers.",
    "We could become dependent on a single source supplier for sensors.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
