import Analysis
import Testing

@Suite struct CustomerDependenceUnquantifiedTests {
  private let code = "customer-dependence-unquantified"

  @Test(arguments: [
    "⟦A limited number of customers account for a significant portion of our revenue⟧.",
    "⟦A small number of customers represent a substantial part of our revenue⟧ each year.",
    "⟦We are dependent on a few large customers⟧ and sell to them under annual contracts.",
    "⟦Our sales are concentrated among our top customers⟧.",
  ])
  func findsDependence(_ text: String) {
    expectFindings(of: code, in: text, severity: .information)
  }

  @Test(arguments: [
    "If we were to depend on a few customers, our revenue could fluctuate.",
    "Our sales are not concentrated among our top customers.",
    "We expect our revenues to be heavily concentrated among our top customers.",
    """
    A limited number of customers account for a significant portion of our revenue. Our top three \
    customers accounted for 61% of our revenue in 2022.
    """,
    """
    A limited number of customers account for a significant portion of our revenue. In 2022, one \
    customer accounted for 21% of our revenue.
    """,
    """
    A limited number of customers account for a significant portion of our revenue. No customer \
    accounted for more than 10% of our revenue in 2022.
    """,
    "Our competitors depend on a few customers.",
  ])
  func passesOtherWords(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func theQuoteIsData() throws {
    let findings = expectFindings(
      of: code,
      in: "⟦A limited number of customers account for a significant portion of our revenue⟧.")
    guard case .string(let quote)? = findings.first?.value("quote") else {
      Issue.record("no quote")
      return
    }
    #expect(quote.contains("limited number of customers"))
  }
}
