import Analysis
import Testing

@Suite struct BoilerplateRiskTests {
  private let code = "boilerplate-risk"
  private static let general = String(
    repeating: "Our sales may fall where customers buy fewer goods than they bought before. ",
    count: 9)

  @Test func findsAParagraphThatCouldStandAnywhere() {
    WholeFiling.expectFindings(
      of: code, in: WholeFiling.text(year: 2022, ["1A": "⟦\(Self.general)⟧"]))
  }

  @Test func passesWhatIsOnesOwn() {
    for text in [
      Self.general + "We make scales in Duluth.", Self.general + "We sold 40 of them.",
      "Our sales may fall.",
    ] {
      let filing = WholeFiling.text(year: 2022, ["1A": text])
      #expect(WholeFiling.expectFindings(of: code, in: filing).isEmpty)
    }
  }
}
