import Analysis
import Testing

@Suite struct PatentExpiryTests {
  private let code = "patent-expiry"

  @Test(arguments: [
    "Our ⟦patents expire between 2025 and 2037⟧.",
    "We hold a ⟦patent expiring in October 2030⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Our options expire in 2030.",
    "If our patents expire, our royalties may decline.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
