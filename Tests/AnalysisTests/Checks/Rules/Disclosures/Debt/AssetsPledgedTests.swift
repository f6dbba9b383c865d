import Analysis
import Testing

@Suite struct AssetsPledgedTests {
  private let code = "assets-pledged"

  @Test(arguments: [
    "The facility is ⟦secured by substantially all of our assets⟧.",
    "⟦We have granted the bank a security interest in all of our assets⟧.",
    "Securities of $50 million ⟦were pledged as collateral⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "The notes are unsecured.",
    "These loans are secured by assets of our borrowers.",
    "The directors may grant a security interest in the assets of the company.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
