import Analysis
import Testing

@Suite struct ShareMismatchTests {
  private let code = "share-mismatch"

  /// A text that states a share of the top customers, their revenue and the total.
  private static func text(_ shares: String, _ amounts: String, _ totals: String) -> String {
    """
    In the years ended December 31, 2022 and 2021, ⟦\(shares), respectively, of our revenues were derived \
    from our top four customers⟧. For the years ended December 31, 2022 and 2021, our revenue was \
    \(totals), respectively. For the years ended December 31, 2022 and 2021, revenues from our top four \
    customers were \(amounts), respectively.
    """
  }

  private static func unmarked(_ text: String) -> String {
    text.filter { $0 != "⟦" && $0 != "⟧" }
  }

  @Test(arguments: [
    ("93% and 76%", "$58 million and $42 million"),
    ("83% and 79%", "$58 million and $42 million"),
    ("83.6% and 76.8%", "$58.0 million and $42.0 million"),
    ("53% and 76%", "$58 million and $42 million"),
  ])
  func anUnhedgedShareIsAnError(_ shares: String, _ amounts: String) {
    expectFindings(
      of: code, in: Self.text(shares, amounts, "$69.8 million and $54.6 million"), severity: .error)
  }

  @Test(arguments: [
    ("approximately 93% and 76%", "$58 million and $42 million"),
    ("93% and 76%", "approximately $58 million and $42 million"),
    ("over 90% and over 70%", "$58 million and $42 million"),
  ])
  func aHedgeMakesItAWarning(_ shares: String, _ amounts: String) {
    expectFindings(
      of: code, in: Self.text(shares, amounts, "$69.8 million and $54.6 million"),
      severity: .warning)
  }

  @Test func aShareThatWasCutOffIsAWarning() {
    let amounts = "$58.0 million and $42.00 million"
    expectFindings(
      of: code, in: Self.text("83% and 76%", amounts, "$69.8 million and $54.60 million"),
      severity: .warning)
  }

  @Test(arguments: [
    ("approximately 83% and 76%", "$58 million and $42 million"),
    // 42 of 54.6 is 76.9, but both amounts were rounded.
    ("83% and 76%", "$58 million and $42 million"),
    ("82.5% and 77.9%", "$58 million and $42 million"),
    ("83.1% and 76.9%", "$58.0 million and $42.0 million"),
    ("over 80% and over 70%", "$58 million and $42 million"),
  ])
  func passesWhatTies(_ shares: String, _ amounts: String) {
    let text = Self.text(shares, amounts, "$69.8 million and $54.6 million")
    expectNoFindings(of: code, in: Self.unmarked(text))
  }

  @Test(arguments: [
    """
    In 2022, 93% of our revenues were derived from our top four customers. In 2021, our revenue was \
    $69.8 million. In 2022, revenues from our top four customers were $58 million.
    """,
    """
    In 2022, 93% of our revenues were derived from our top five customers. In 2022, our revenue was \
    $69.8 million. In 2022, revenues from our top four customers were $58 million.
    """,
    """
    In 2022, our top four customers accounted for 93% of our product sales. In 2022, our revenue was \
    $69.8 million. In 2022, revenues from our top four customers were $58 million.
    """,
    "In 2022, 93% of our revenues were derived from our top four customers.",
  ])
  func passesFiguresOfOtherThings(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func bothIntervalsArePrinted() throws {
    let findings = expectFindings(
      of: code,
      in: Self.text(
        "approximately 93% and 76%", "$58 million and $42 million",
        "$69.8 million and $54.6 million"))
    let finding = try #require(findings.first)
    #expect(
      finding.message.text == """
        Stated share approximately 93% in 2022, allowing 90.64% to 95.36%, but $58 million of $69.8 \
        million is 82.32% to 83.87%.
        """)
    #expect(
      finding.related.map(\.message) == [
        "stated share: approximately 93% in 2022", "stated amount: $58 million in 2022",
        "stated total: $69.8 million in 2022",
      ])
  }
}
