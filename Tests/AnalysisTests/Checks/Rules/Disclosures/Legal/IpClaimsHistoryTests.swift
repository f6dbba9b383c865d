import Analysis
import Testing

@Suite struct IpClaimsHistoryTests {
  private let code = "ip-claims-history"

  @Test(arguments: [
    "In the past, ⟦third parties have asserted patents⟧ against us.",
    "⟦We have received letters alleging infringement⟧ of rights of others.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Third parties may claim that we infringe their patents.",
    "We have not received letters alleging infringement.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
