import Analysis
import Testing

@Suite struct ListingDeficiencyTests {
  private let code = "listing-deficiency"

  @Test(arguments: [
    "⟦We received a deficiency letter from Nasdaq⟧ on May 3, 2022.",
    "⟦We are not in compliance with the minimum bid⟧ price requirement.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "If we fail to maintain compliance, we may receive a deficiency letter from Nasdaq.",
    "The IRS sent us a notice of deficiency.",
    "We have not received a deficiency letter from Nasdaq.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
