import Analysis
import Testing

@Suite struct PaymentArrearsTests {
  private let code = "payment-arrears"

  @Test(arguments: [
    "We agreed to partially settle ⟦royalty arrears⟧ in quarterly payments.",
    "⟦Dividends on the preferred stock are in arrears⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Interest is payable quarterly in arrears.",
    "We have no rent arrears.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
