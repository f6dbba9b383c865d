import Analysis
import TestSupport
import Testing

@Suite struct GrowthMismatchTests {
  private let code = "growth-mismatch"

  @Test(arguments: [
    "Revenue increased ⟦12%⟧ to $58.0 million in 2022 from $42.0 million in 2021.",
    "Product sales grew ⟦21%⟧ from $42.0 million to $58.0 million.",
    "Costs decreased $4.0 million, or ⟦18%⟧, to $36.0 million in 2022 compared to $40.0 million in 2021.",
    "Net sales were $58.0 million in 2022, an increase of ⟦9%⟧ from $42.0 million in 2021.",
    "Revenue increased ⟦38%⟧ to $42.0 million in 2022 from $58.0 million in 2021.",
  ])
  func findsARateThatDoesNotFollow(_ text: String) {
    expectFindings(of: code, in: text, severity: .error)
  }

  @Test func aHedgeMakesItAWarning() {
    expectFindings(
      of: code,
      in:
        "Revenue increased ⟦approximately 12%⟧ to $58.0 million in 2022 from $42.0 million in 2021.",
      severity: .warning)
  }

  @Test(arguments: [
    "Revenue increased 38% to $58.0 million in 2022 from $42.0 million in 2021.",
    // Rounded amounts allow 36% to 41%.
    "Revenue increased 40% to $58 million in 2022 from $42 million in 2021.",
    "Costs decreased $4.0 million, or 10%, to $36.0 million in 2022 compared to $40.0 million in 2021.",
    "Organic revenue increased 5% to $58.0 million in 2022 from $42.0 million in 2021.",
    "Revenue increased 12% and 8% to $58.0 million in 2022 from $42.0 million in 2021.",
    "Of the increase to $58.0 million from $42.0 million, 12% of the orders came from Canada.",
    "Revenue increased 12% annually to $58.0 million in 2022 from $42.0 million in 2015.",
  ])
  func passesWhatTiesOrIsAnotherRate(_ text: String) { expectNoFindings(of: code, in: text) }

  private static func table(_ rate: String) -> [[String]] {
    [
      ["", "2022", "2021", "Change"], ["Balances", "31,207", "28,440", "9.7%"],
      ["Weights", "18,440", "19,870", "(7.2)%"], ["Service", "12,115", "10,204", "18.7%"],
      ["Parts", "3,904", "3,212", rate], ["Training", "1,118", "1,006", "11.1%"],
      ["Rental", "2,244", "2,018", "11.2%"],
    ]
  }

  @Test func findsARateOfATable() {
    expectFindings(
      of: code, inWhole: SampleTable.report(Self.table("⟦14.5%⟧")), severity: .error)
    expectFindings(of: code, inWhole: SampleTable.report(Self.table("21.5%")))
  }
}
