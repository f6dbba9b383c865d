import Analysis
import Testing

@Suite struct DualClassTests {
  private let code = "dual-class"

  @Test(arguments: [
    "⟦Class B common stock is entitled to ten votes per share⟧.",
    "⟦We have two classes of common stock⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Class I railroads and class actions are described below.",
    "We have one class of common stock.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func tellsTheClassWithMoreVotes() {
    expectMessage(
      of: code,
      in: """
        Our Class A common stock is entitled to one vote per share. Our Class B common stock is entitled \
        to ten votes per share.
        """, "There are classes of common stock, one of them with ten votes per share.")
  }
}
