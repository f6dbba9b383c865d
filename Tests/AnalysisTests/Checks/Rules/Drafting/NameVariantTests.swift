import Analysis
import TestSupport
import Testing

@Suite struct NameVariantTests {
  private let code = "name-variant"

  @Test func findsAMisspelledName() {
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        ("Tarnbrook repairs what it sells", "⟦Tarnbrok⟧ repairs what it sells")),
      severity: .warning)
  }

  @Test func passesTheNameAndFormerOnes() {
    expectFindings(of: code, inWhole: SampleReport.text)
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        (
          "Tarnbrook was founded in 2001.",
          "Tarnbrook was founded in 2001 under the name Tarnbrock."
        )))
    expectNoFindings(of: code, in: "We make balances.")
  }
}
