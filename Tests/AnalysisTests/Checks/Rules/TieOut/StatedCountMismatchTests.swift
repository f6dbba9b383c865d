import Analysis
import Testing

@Suite struct StatedCountMismatchTests {
  private let code = "stated-count-mismatch"

  @Test(arguments: [
    "We report ⟦three segments⟧: Aerospace, Marine, Rail, and Road.",
    "We serve ⟦four markets⟧ (mining, farming and fishing).",
    "We sell ⟦two product lines⟧: Balances, Weights, and Scales.",
  ])
  func findsAnotherNumber(_ text: String) { expectFindings(of: code, in: text, severity: .warning) }

  @Test(arguments: [
    "We report three segments: Aerospace, Marine and Rail.",
    "We report three segments: Aerospace, Marine, and Rail and Road.",
    "We sell to three customers, including Acme, Bolt, Cog and Dyne.",
    "We report two segments: Research and Development, and Sales.",
    "We serve three markets: mining, farming, fishing, among others.",
    "We have three offices: Austin, Texas, Reno, Nevada and Duluth, Minnesota.",
    "One of our three segments: Aerospace, Marine, Rail and Road.",
  ])
  func passesListsThatMatchOrCannotBeCounted(_ text: String) {
    expectNoFindings(of: code, in: text)
  }
}
