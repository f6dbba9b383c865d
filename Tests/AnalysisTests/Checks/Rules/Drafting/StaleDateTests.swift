import Analysis
import TestSupport
import Testing

@Suite struct StaleDateTests {
  private let code = "stale-date"

  @Test func findsAPlanForThePast() {
    expectFindings(
      of: code,
      inWhole: SampleReport.replacing(
        (
          "We expect to open a second plant in the third quarter of 2023",
          "We ⟦expect to open a second plant in the third quarter of 2021⟧"
        )),
      severity: .warning)
  }

  @Test func passesPlansForTheFuture() {
    expectFindings(of: code, inWhole: SampleReport.text)
    expectNoFindings(of: code, in: "In 2019, we expected to open a plant in 2020.")
  }
}
