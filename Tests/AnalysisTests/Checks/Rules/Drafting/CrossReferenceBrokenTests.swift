import Analysis
import TestSupport
import Testing

@Suite struct CrossReferenceBrokenTests {
  private let code = "cross-reference-broken"

  @Test func findsReferencesThatLeadNowhere() {
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        (
          "told in Item 7A and those of taxes in Note 5",
          "told in ⟦Item 9C⟧ and those of taxes in ⟦Note 15⟧"
        )),
      severity: .warning)
  }

  @Test func passesReferencesThatHoldOrLeadElsewhere() {
    expectFindings(of: code, inWhole: SampleReport.text)
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        ("told in Item 7A", "told in Item 9C of our Annual Report on Form 10-K for 2021")))
    expectNoFindings(of: code, in: "See Item 9C and Note 15.")
  }
}
