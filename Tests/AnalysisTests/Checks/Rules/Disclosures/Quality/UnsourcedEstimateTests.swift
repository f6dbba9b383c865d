import Analysis
import Testing

@Suite struct UnsourcedEstimateTests {
  private let code = "unsourced-estimate"

  @Test(arguments: [
    "⟦It is estimated that 87 million⟧ people use such scales."
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "According to Redfern Research, it is estimated that 87 million people use such scales.",
    "We estimated that 87 million people use such scales. This is no news and isEmpty.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
