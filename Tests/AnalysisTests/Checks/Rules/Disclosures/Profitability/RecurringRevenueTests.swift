import Analysis
import Testing

@Suite struct RecurringRevenueTests {
  private let code = "recurring-revenue"

  @Test(arguments: [
    "In 2022, ⟦subscription revenue was 85% of total revenue⟧.",
    "In 2022, ⟦70% of our revenue was recurring⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Subscription revenue grew by 85% in 2022.",
    "Subscription revenue could be 85% of total revenue.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
