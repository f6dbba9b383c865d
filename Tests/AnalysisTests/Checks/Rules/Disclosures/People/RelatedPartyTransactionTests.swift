import Analysis
import Testing

@Suite struct RelatedPartyTransactionTests {
  private let code = "related-party-transaction"

  @Test(arguments: [
    "⟦The lease on this property is with a family member⟧ of the majority shareholder.",
    "⟦We entered into a consulting agreement with a director⟧.",
    "At year end, $46,355 was ⟦due to related parties⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We have not entered into any agreement with a director.",
    "Our policy is to review every lease with a related party.",
    "Certain Relationships and Related Transactions",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func passesWhoIsNoLongerOne() {
    expectNoFindings(of: code, in: "In 2022, Corvale Marine ceased being a related party.")
  }
}
