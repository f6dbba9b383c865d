import Analysis
import Testing

@Suite struct RevenueDeclineTests {
  private let code = "revenue-decline"

  @Test(arguments: [
    "⟦Net revenues declined 8%⟧ to $27.5 million in fiscal 2022.",
    "⟦Total revenues decreased $2.5 million⟧ in fiscal 2022.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test func interestIncomeIsCalledSo() throws {
    let finding = try #require(
      expectFindings(of: code, in: "⟦Total interest income decreased 22.5%⟧ in 2022.").first)
    #expect(finding.message.text == "Interest income fell by 22.5%.")
  }

  @Test(arguments: [
    "Cost of revenue decreased 8% in fiscal 2022.",
    "Our revenue growth slowed by 8% in fiscal 2022.",
    "In Europe, net sales decreased 8%.",
    "Net revenues could decline 8%.",
    "Our net revenues did not decline 8%.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
