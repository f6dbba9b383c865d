import Analysis
import Testing

@Suite struct StrayTokenTests {
  private let code = "stray-token"

  @Test(arguments: [
    "We sell devices for Land Mobile Radio ⟦94⟧ or LMR networks."
  ])
  func findsThePageNumber(_ text: String) { expectFindings(of: code, in: text, severity: .warning) }

  @Test func findsThePageNumberBetweenLines() {
    let line = "our devices are sold to crews and carriers of many kinds\n"
    let text =
      "Item 1. Business\n\nIn every year \(line)\(line)and networks of\n⟦12⟧\nall sizes, and \(line)\(line)."
    expectFindings(of: code, inWhole: text, severity: .warning)
  }

  @Test(arguments: [
    "We sell devices for Band 14 or LTE networks.",
    "We sell devices for Land Mobile Radio or LMR networks.",
    "We serve 12 or more networks.",
  ])
  func passesNumbersThatBelong(_ text: String) { expectNoFindings(of: code, in: text) }
}
