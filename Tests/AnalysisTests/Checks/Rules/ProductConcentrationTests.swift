import Analysis
import Testing

@Suite struct ProductConcentrationTests {
  private let code = "product-concentration"

  @Test(arguments: [
    "In 2022, ⟦42% of our revenues were from our new sonar buoy product⟧.",
    "⟦Sales of our depth sounder products represented approximately 71% of our net sales⟧ in 2022.",
    "⟦Our marine software accounted for 55% of our total revenue⟧ in fiscal 2022.",
    "⟦Software for surveys accounted for 48% and 44% of our revenue⟧ in 2022 and 2021, respectively.",
  ])
  func findsAProduct(_ text: String) { expectFindings(of: code, in: text, severity: .warning) }

  @Test(arguments: [
    "Our depth sounders hold 42% of the market for marine instruments.",
    "Our marine software is expected to represent 55% of our revenue in 2024.",
    "Our marine software accounted for 12% of our revenue in 2022.",
    "Our other products accounted for 35% of our revenue in 2022.",
    "Our marine software did not account for more than 30% of our revenue in 2022.",
    "If our marine software accounted for 60% of our revenue, our results would vary.",
  ])
  func passesOtherShares(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func aPluralThatMayBeAVerbHidesTheSubject() {
    withKnownIssue("`services` after a noun is read as a verb") {
      expectFindings(
        of: code, in: "⟦Survey services accounted for 48% of our revenue⟧ in 2022.",
        severity: .warning)
    }
  }

  @Test func aFifthIsInformation() throws {
    let findings = expectFindings(
      of: code, in: "In 2022, ⟦our marine software accounted for 25% of our revenue⟧.",
      severity: .information)
    #expect(findings.first?.value("product") == .string("marine software"))
    #expect(findings.first?.value("share") == .integer(25))
  }

  @Test func aRepetitionIsRelated() {
    let findings = expectFindings(
      of: code,
      in: """
        In 2022, ⟦42% of our revenues were from our new sonar buoy product⟧. In 2022, we introduced our \
        sonar buoy product that is responsible for 42% of our revenue in 2022.
        """)
    #expect(findings.count == 1)
    #expect(findings.first?.related.count == 1)
  }

  @Test(arguments: [
    (
      "We derive a majority of our revenue from sales of the DYNA®, LUSTRE® and NOVA® brands.",
      "Most of revenue comes from 3 products."
    ),
    (
      "We derive a majority of our revenue from sales of the DYNA brand.",
      "Most of revenue comes from “the DYNA brand”."
    ),
  ])
  func countsWhatIsListed(_ text: String, _ message: String) {
    expectMessage(of: code, in: text, message)
  }
}
