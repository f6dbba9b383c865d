import Analysis
import TestSupport
import Testing

@Suite struct ItemOrderTests {
  private let code = "item-order"

  @Test func findsTheNumberOfAnotherItem() {
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        ("Item 3. Legal Proceedings", "⟦Item 13. Legal Proceedings⟧")),
      severity: .warning)
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(("Item 7A. Quantitative", "⟦Item 9C. Quantitative⟧")),
      severity: .warning)
  }

  @Test func passesItemsInOrder() {
    expectFindings(of: code, inWhole: SampleReport.text)
    expectNoFindings(of: code, in: "Item 13. Legal Proceedings")
  }
}
