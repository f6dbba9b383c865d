import Analysis
import Testing

@Suite struct ReceivablesConcentrationTests {
  private let code = "receivables-concentration"

  @Test(arguments: [
    "⟦Two customers accounted for 30% and 22% of accounts receivable⟧ at December 31, 2022.",
    "At year end, ⟦94% of these receivables were due from four carriers⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Two customers accounted for 30% and 22% of revenue in 2022.",
    "No customer accounted for more than 10% of accounts receivable.",
    "Customers may account for 30% of accounts receivable.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
