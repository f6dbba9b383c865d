import Analysis
import Testing

@Suite struct CovenantBreachTests {
  private let code = "covenant-breach"

  @Test(arguments: [
    "At December 31, 2022, ⟦we were not in compliance with the minimum liquidity covenant⟧.",
    "⟦We obtained a waiver from the lender⟧ in May 2022.",
    "⟦We failed to comply with the leverage covenant⟧ in 2022.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We were in compliance with all covenants.",
    "Failure to comply with the covenants could result in a default.",
    "The complaint alleges that we breached the implied covenant of good faith.",
    "We were not in violation of any covenants.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
