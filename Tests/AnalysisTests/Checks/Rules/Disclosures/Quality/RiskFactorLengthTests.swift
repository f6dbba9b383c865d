import Analysis
import Testing

@Suite struct RiskFactorLengthTests {
  private let code = "risk-factor-length"
  private static let risk = "Our sales may fall where laboratories buy fewer scales than before. "

  private func text(_ sentences: Int, year: Int = 2022, _ more: String = "") -> String {
    WholeFiling.text(
      year: year, ["1A": more + String(repeating: Self.risk, count: sentences)])
  }

  @Test func findsLongRisks() {
    let long = text(1_200).replacing("Item 1A. Risk Factors", with: "⟦Item 1A. Risk Factors⟧")
    WholeFiling.expectFindings(of: code, in: long)
  }

  @Test func passesOthers() {
    for text in [
      text(100), text(1_200, year: 2015), text(1_200, year: 2022, "Summary of Risk Factors\n\n"),
    ] {
      #expect(WholeFiling.expectFindings(of: code, in: text).isEmpty)
    }
  }
}
