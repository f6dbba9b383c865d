import Analysis
import Testing

@Suite struct RespectivelyArityTests {
  private let code = "respectively-arity"

  @Test(arguments: [
    "Revenue in 2022 and 2021 was $12.0 million, $10.5 million and $9.8 million, ⟦respectively⟧.",
    "In 2022, 2021 and 2020, we sold 412 and 388 units, ⟦respectively⟧.",
  ])
  func findsListsOfOtherLengths(_ text: String) {
    expectFindings(of: code, in: text, severity: .warning)
  }

  @Test(arguments: [
    "Revenue in 2022 and 2021 was $12.0 million and $10.5 million, respectively.",
    "Sales to Acme and Bolt were $12.0 million, $10.5 million and $9.8 million in 2022 and 2021, respectively.",
    "In 2022 and 2021 sales in Canada, Mexico and Peru were $3.0 million, $2.5 million and $1.8 million, respectively.",
    "Revenue in 2022 and 2021 was $12.0 million, $10.5 million and $9.8 million.",
  ])
  func passesListsThatMatchOrNest(_ text: String) { expectNoFindings(of: code, in: text) }
}
