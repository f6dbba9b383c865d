import Analysis
import Testing

@Suite struct WorkforceReductionTests {
  private let code = "workforce-reduction"

  @Test(arguments: [
    "In 2022, ⟦we completed a reduction in force⟧ of 27 positions.",
    "⟦We reduced our workforce by 20%⟧ in 2022.",
    "⟦We laid off 40 employees⟧ in 2022.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We have not experienced any layoffs.",
    "Three plants of our customers implemented shift reductions.",
    "We may implement a reduction in force.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
