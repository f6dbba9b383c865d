import Analysis
import Testing

@Suite struct LossWithAccretiveClaimTests {
  private let code = "loss-with-accretive-claim"

  @Test(arguments: [
    "In 2022, our net loss was $4.5 million. The model is ⟦accretive to our net income⟧."
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "In 2022, our net income was $4.5 million. The model is accretive to our net income.",
    "In 2022, our net loss was $4.5 million. The model is accretive to gross profit.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
