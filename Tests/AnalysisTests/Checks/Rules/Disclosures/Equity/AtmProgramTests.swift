import Analysis
import Testing

@Suite struct AtmProgramTests {
  private let code = "atm-program"

  @Test(arguments: [
    "We entered into an ⟦at-the-market offering program⟧ for our common stock.",
    "We sold shares of common stock under our ⟦ATM program⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We repurchased shares of common stock at the market price.",
    "We do not have an at-the-market offering program for common stock.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test(
    arguments: [
      (
        "We may sell our common shares of up to $25 million in an at-the-market offering.",
        .integer(25_000_000)
      ),
      (
        "In 2022, we sold our common shares for $141,000 in an at-the-market offering.",
        .null
      ),
    ] as [(String, DataValue)])
  func takesCapacityFromItsGovernor(_ text: String, _ value: DataValue) {
    let findings = Analyzer().analyze(TextBuffer(SampleItem.wrapping(text))).findings
    #expect(findings.first { $0.code == code }?.value("capacity") == value)
  }

  /// The first paragraph has fewer words than stand before the amount of the second.
  @Test func takesTheCapacityFromAnotherParagraph() {
    let text = """
      We sell shares under our ATM program.

      On March 4, 2022, after long talks with two banks and their lawyers about the terms and the time, \
      we entered into an at-the-market offering under which we may sell common shares of up to \
      $25 million.
      """
    let findings = Analyzer().analyze(TextBuffer(SampleItem.wrapping(text))).findings
    #expect(findings.first { $0.code == code }?.value("capacity") == .integer(25_000_000))
  }
}
