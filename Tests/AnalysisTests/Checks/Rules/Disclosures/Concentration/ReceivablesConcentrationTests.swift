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

  @Test(arguments: [
    (
      "Two customers accounted for 30% and 22% of trade receivables.",
      "Two debtors owe 30% and 22% of trade receivables."
    ),
    (
      "We had one customer that represented 10% or more of total trade receivables, which accounted for 12%.",
      "One debtor owes 12% of total trade receivables."
    ),
    (
      "Approximately 94% of these receivables were due from 13 carriers.",
      "Approximately 94% of receivables is owed by “13 carriers”."
    ),
  ])
  func tellsDebtorsAndBase(_ text: String, _ message: String) {
    expectMessage(of: code, in: text, message)
  }

  @Test func receivablesOfAnotherKindAreAFactOfTheirOwn() {
    let findings = expectFindings(
      of: code,
      in: """
        ⟦Two customers accounted for 30% of trade receivables⟧. ⟦Two vendors of the Company accounted for \
        44% of vendor non-trade receivables⟧.
        """)
    #expect(findings.count == 2)
  }
}
