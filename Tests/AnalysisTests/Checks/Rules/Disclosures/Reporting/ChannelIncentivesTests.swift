import Analysis
import Testing

@Suite struct ChannelIncentivesTests {
  private let code = "channel-incentives"

  @Test(arguments: [
    "Distributors of our scales enjoy ⟦price protection⟧ and discounts.",
    "Our distributors have ⟦rights of return⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Data protection is regulated in the countries of our customers.",
    "Our vendors grant us volume rebates.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
