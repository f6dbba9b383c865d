import Analysis
import Testing

@Suite struct AcronymUndefinedTests {
  private let code = "acronym-undefined"

  @Test func findsAnAcronymThatIsNeverSpelledOut() {
    expectFindings(
      of: code,
      in: "Our ⟦QZT⟧ line is new. Each QZT device has a lid. We sell the QZT line abroad.",
      severity: .hint)
  }

  @Test(arguments: [
    "We file with the SEC. The SEC keeps a site. The SEC site is free.",
    "We sell a quick zoom tracking lens, or QZT lens. Each QZT has a lid. We sell the QZT abroad.",
    "Quick Zoom Tracking or QZT is new. Each QZT device has a lid. We sell the QZT line.",
    "We use QZT (Quick Zoom Tracking). Each QZT device has a lid. We sell the QZT line.",
    "Our QZT line is new.",
    "A rate of turning (QZT) is set. Each QZT is read. We print the QZT abroad.",
    "We set up a paper program (“QZT Program”). Each QZT is read. We print QZT notes. QZT is new.",
    "Corvale QZT Pipeline is new. Corvale QZT Storage is old. Corvale QZT Marine sails.",
  ])
  func passesCommonDefinedAndRareOnes(_ text: String) { expectNoFindings(of: code, in: text) }
}
