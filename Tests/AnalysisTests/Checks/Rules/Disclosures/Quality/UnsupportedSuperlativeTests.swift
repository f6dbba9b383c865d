import Analysis
import Testing

@Suite struct UnsupportedSuperlativeTests {
  private let code = "unsupported-superlative"

  @Test(arguments: [
    "⟦We are a leading provider⟧ of laboratory scales."
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Our competitor is a leading provider of laboratory scales.",
    "We are, according to Redfern Research, the leading provider of scales.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
