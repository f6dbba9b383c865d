import Analysis
import TestSupport
import Testing

@Suite struct FinancingNotDescribedTests {
  private let code = "financing-not-described"

  private func excerpt(_ opening: String, _ sentences: Int, _ more: String = "") -> String {
    opening + "\n\nTarnbrook Instruments, Inc. makes scales.\n\n"
      + String(repeating: "We sell scales to laboratories.\n\n", count: sentences) + more
  }

  @Test func findsAnExcerptWithoutFinancing() {
    WholeFiling.expectFindings(of: code, in: excerpt("⟦Item 1. Business.⟧", 80))
  }

  @Test func passesOthers() {
    for text in [
      excerpt("Item 1. Business.", 10), excerpt("Item 1. Business.", 80, "We have a loan.\n"),
      WholeFiling.text(year: 2023),
    ] {
      #expect(WholeFiling.expectFindings(of: code, in: text).isEmpty)
    }
  }
}
