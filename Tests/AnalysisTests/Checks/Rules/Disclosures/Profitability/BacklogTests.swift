import Analysis
import Testing

@Suite struct BacklogTests {
  private let code = "backlog"

  @Test(arguments: [
    "⟦Our backlog was $380 million⟧ at December 31, 2022.",
    "⟦Our remaining performance obligations were $1.2 billion⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "This could affect our ability to fulfil our backlog.",
    "We do not have a backlog of $5 million.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
