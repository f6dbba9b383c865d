import Analysis
import Testing

@Suite struct KeyPersonDependenceTests {
  private let code = "key-person-dependence"

  @Test(arguments: [
    "⟦We depend on the continued services of Jane Alder⟧, our founder."
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We depend on the continued services of our officers.",
    "We do not depend on the services of Jane Alder.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
