import Analysis
import Testing

@Suite struct GeographicConcentrationTests {
  private let code = "geographic-concentration"

  @Test(arguments: [
    "⟦International net sales represented 52% of net sales⟧ in 2022.",
    "In 2022, we earned ⟦64% of our revenue from customers in Norway⟧.",
    "⟦Our business is concentrated in Florida⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Norway accounts for 30% of global demand for scales.",
    "Approximately 26% of our sales were denominated in foreign currencies.",
    "We may derive 40% of our revenue from customers in Norway.",
    "Sales of scales by us to growers accounted for 88% of our net revenues in Fiscal 2022.",
    "Hospitals brought 61% of our revenue in the Second Quarter.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test(arguments: [
    (
      "⟦International net sales represented 52% of net sales⟧ in 2022.",
      "52% of the business lies abroad (International)."
    ),
    (
      "In 2022, we earned ⟦64% of our revenue from customers in Norway⟧.",
      "64% of the business lies in one place (Norway)."
    ),
  ])
  func saysWhere(_ text: String, _ message: String) {
    #expect(expectFindings(of: code, in: text).map(\.message.text) == [message])
  }
}
