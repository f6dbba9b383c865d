import Analysis
import Testing

@Suite struct CyberItemMissingTests {
  private let code = "cyber-item-missing"

  @Test func findsAYearThatAsksForTheItem() {
    let text = WholeFiling.text(year: 2023, without: ["1C"])
    WholeFiling.expectFindings(
      of: code, in: text.replacing("FORM 10-K", with: "⟦FORM 10-K⟧"))
  }

  @Test func passesOthers() {
    for text in [
      WholeFiling.text(year: 2023), WholeFiling.text(year: 2022, without: ["1C"]),
    ] {
      #expect(WholeFiling.expectFindings(of: code, in: text).isEmpty)
    }
    expectNoFindings(of: code, in: "For the year ended December 31, 2023, our revenue was $3.")
  }
}
