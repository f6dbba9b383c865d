import Analysis
import TestSupport
import Testing

@Suite struct ItemMissingTests {
  private let code = "item-missing"

  @Test func findsAGap() {
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        ("Item 2. Properties", "Properties"), ("Item 1B. Unresolved", "⟦Item 1B. Unresolved⟧")),
      severity: .warning)
  }

  @Test func passesWholeReportsAndExcerpts() {
    expectFindings(of: code, inWhole: SampleReport.text)
    expectNoFindings(of: code, in: "We make balances.")
  }
}
