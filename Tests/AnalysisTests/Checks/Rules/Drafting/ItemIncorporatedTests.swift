import Analysis
import TestSupport
import Testing

@Suite struct ItemIncorporatedTests {
  private let code = "item-incorporated"

  @Test func findsPointers() {
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        ("The information required by this Item is", "⟦The information required by this Item⟧ is"),
        (
          "There were none in the year.",
          "The information called for by this Item will be set forth in our Proxy Statement."
        )),
      severity: .hint)
  }

  @Test func passesPointersInLongItems() {
    expectNoFindings(
      of: code, in: "The table of awards is incorporated by reference to Item 12 of this report.")
  }
}
