import Analysis
import Testing

@Suite struct StockholdersDeficitTests {
  private let code = "stockholders-deficit"

  @Test(arguments: [
    "At December 31, 2022, ⟦we had a total stockholders' deficit of $1.4 million⟧.",
    "Our recurring losses and ⟦net capital deficiency⟧ raise doubt.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "At December 31, 2022, we had an accumulated deficit of $9.7 million.",
    "We may have a stockholders' deficit of $2 million.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
