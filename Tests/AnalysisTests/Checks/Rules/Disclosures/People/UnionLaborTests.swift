import Analysis
import Testing

@Suite struct UnionLaborTests {
  private let code = "union-labor"

  @Test(arguments: [
    "⟦Approximately 85% of our employees are covered by collective bargaining⟧ agreements.",
    "⟦120 employees are represented by labor unions⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "None of our employees are represented by a labor union.",
    "Credit unions compete with us.",
    "Our employees may be represented by a union.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
