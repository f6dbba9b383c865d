import Analysis
import Testing

@Suite struct LicenseExpiryTests {
  private let code = "license-expiry"
  /// Gives the text an end of its period: December 31, 2022.
  private static let year = "For the year ended December 31, 2022, our revenue was $50.0 million. "

  @Test(arguments: [
    "⟦Our license agreement with Kestrelby expires on June 30, 2023⟧.",
    "⟦The license continues until January 31, 2024⟧.",
    "⟦The Kestrelby License Agreement expires on December 31, 2022⟧.",
  ])
  func anEndWithinThirteenMonthsIsAWarning(_ text: String) {
    expectFindings(of: code, in: Self.year + text, severity: .warning)
  }

  @Test(arguments: [
    "⟦The license continues until February 1, 2024⟧.",
    "⟦The license expires on December 31, 2025⟧.",
    "⟦Our patent license expires in 2025⟧.",
  ])
  func anEndWithinThreeYearsIsInformation(_ text: String) {
    expectFindings(of: code, in: Self.year + text, severity: .information)
  }

  @Test(arguments: [
    "Our license from Kestrelby is perpetual.",
    "The license expires on January 1, 2026.",
    "The license expired on March 31, 2009.",
    "The lease of our office expires on June 30, 2023.",
    "If the license expires on June 30, 2023, we could lose revenue.",
    "Our options expire on June 30, 2023.",
  ])
  func passesOtherEnds(_ text: String) { expectNoFindings(of: code, in: Self.year + text) }

  @Test func withoutAnEndOfThePeriodNothingIsSaid() {
    expectNoFindings(of: code, in: "The license continues until January 31, 2024.")
  }

  @Test func daysAreCountedExactly() throws {
    let findings = expectFindings(
      of: code,
      in: Self.year
        + """
        In March 2019, we entered into a global patent license with Kestrelby (the “Kestrelby \
        Agreement”). ⟦The Kestrelby Agreement continues until January 1, 2024⟧.
        """)
    let finding = try #require(findings.first)
    #expect(finding.value("counterparty") == .string("Kestrelby"))
    #expect(finding.value("end") == .string("2024-01-01"))
    #expect(finding.value("days") == .integer(366))
    #expect(
      finding.message.text == """
        “Kestrelby Agreement” ends on 2024-01-01, 366 days after the period end (2022-12-31).
        """)
  }
}
