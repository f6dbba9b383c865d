import Analysis
import Testing

@Suite struct CustomerConcentrationRisingTests {
  private let code = "customer-concentration-rising"

  @Test(arguments: [
    """
    In the years ended December 31, 2022 and 2021, ⟦approximately 81% and 70%, respectively, of our \
    revenues were derived from our top three customers⟧.
    """,
    """
    ⟦Four customers accounted for approximately 88% and 82% of our net revenues⟧ in fiscal 2022 and \
    2021, respectively.
    """,
    """
    ⟦Our largest customer accounted for 31% and 22% of net sales⟧ for the years ended December 31, \
    2022 and 2021, respectively.
    """,
    """
    In the years ended December 31, 2022 and 2021, ⟦40.2% and 35.1%, respectively, of our revenues were \
    derived from our top five customers⟧.
    """,
  ])
  func findsARise(_ text: String) { expectFindings(of: code, in: text, severity: .warning) }

  @Test(arguments: [
    """
    In the years ended December 31, 2022 and 2021, 70% and 81%, respectively, of our revenues were \
    derived from our top three customers.
    """,
    """
    In the years ended December 31, 2022 and 2021, 75% and 70%, respectively, of our revenues were \
    derived from our top three customers.
    """,
    """
    Our top four customers accounted for 80% of our revenue in 2022. Our top three customers accounted \
    for 60% of our revenue in 2021.
    """,
    "Our top four customers accounted for 80% of our revenue in 2022.",
    """
    Our three largest customers accounted for 40%, 44% and 36% of our revenues in fiscal 2022, 2021 \
    and 2020, respectively.
    """,
    """
    In the years ended December 31, 2022 and 2021, 16% and 8%, respectively, of our revenues were \
    derived from our top three customers.
    """,
  ])
  func passesOtherSteps(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func theRiseIsAnInterval() throws {
    let findings = expectFindings(
      of: code,
      in: """
        In the years ended December 31, 2022 and 2021, ⟦approximately 83% and 76%, respectively, of our \
        revenues were derived from our top four customers⟧.
        """)
    let finding = try #require(findings.first)
    #expect(finding.value("delta") == .array([.integer(6), .integer(8)]))
    #expect(finding.value("share") == .array([.integer(83), .integer(76)]))
    #expect(
      finding.message.text == """
        The share of the top 4 customers rose by 6 to 8 points, from approximately 76% in 2021 to \
        approximately 83% in 2022.
        """)
  }
}
