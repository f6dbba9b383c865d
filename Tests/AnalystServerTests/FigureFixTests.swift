import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct FigureFixTests {
  /// Checks which change is offered for a finding about the words in `⟦⟧`; nil stands for none.
  private func expectChange(
    _ code: String, _ marked: String, _ data: [DataValue.Entry], _ title: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
    let text = parts.joined()
    let finding = Finding(
      code: code, severity: .warning,
      range: SampleFiling.range(of: String(parts[1]), in: text),
      message: Finding.Message("Odd."), data: .object(data))
    let filing = SampleFiling.make(text: text, facts: [], findings: [finding], outline: Outline())
    let document = DocumentContext(
      uri: "file:///f.txt", version: 1, filing: filing, encoding: .utf16,
      client: ClientCapabilities())
    let proposal = FigureFix.proposal(for: finding, in: document)
    #expect(proposal?.title == title, sourceLocation: sourceLocation)
  }

  private func numbers(_ key: String, _ numbers: [ExactDecimal]) -> DataValue.Entry {
    DataValue.Entry(key, .array(numbers.map { .number($0) }))
  }

  private func share(
    _ stated: ExactDecimal, _ low: ExactDecimal, _ high: ExactDecimal
  ) -> [DataValue.Entry] {
    [DataValue.Entry("share", .number(stated)), numbers("computed", [low, high])]
  }

  @Test func aPercentageReadsAsItsAmountsGiveIt() {
    let ends = (ExactDecimal(8077, exponent: -2), ExactDecimal(8114, exponent: -2))
    expectChange(
      "share-mismatch", "In 2023, ⟦91% and 74% of revenue⟧ came so.",
      share(ExactDecimal(91), ends.0, ends.1), "Change “91” to “81”, as computed")
    // With a digit more the amounts give no single figure.
    expectChange(
      "share-mismatch", "⟦91.0% of revenue⟧", share(ExactDecimal(91), ends.0, ends.1), nil)
    expectChange(
      "growth-mismatch", "Sales ⟦rose 12.5%⟧.",
      [
        DataValue.Entry("value", .number(ExactDecimal(125, exponent: -1))),
        numbers("computed", [ExactDecimal(1198, exponent: -2), ExactDecimal(1202, exponent: -2)]),
      ], "Change “12.5” to “12.0”, as computed")
  }

  @Test func whereItIsUnclearNothingIsOffered() {
    let entries = share(ExactDecimal(91), ExactDecimal(81), ExactDecimal(81))
    expectChange("share-mismatch", "⟦91% and 91%⟧ of revenue", entries, nil)
    expectChange("share-mismatch", "⟦most of revenue⟧", entries, nil)
    expectChange(
      "share-mismatch", "⟦91% of revenue⟧",
      share(ExactDecimal(91), ExactDecimal(-3), ExactDecimal(-3)), nil)
    expectChange("share-mismatch", "⟦91% of revenue⟧", [], nil)
    expectChange("net-loss", "⟦91% of revenue⟧", entries, nil)
  }

  @Test func aYearReadsAsInTheOtherLists() {
    func years(_ found: [Int64], _ expected: [Int64]?) -> [DataValue.Entry] {
      [numbers("found", found.map { ExactDecimal($0) })]
        + (expected.map { [numbers("expected", $0.map { ExactDecimal($0) })] } ?? [])
    }
    let text = "⟦years ended December 31, 2022 and 2012⟧"
    expectChange(
      "year-mismatch", text, years([2022, 2012], [2022, 2021]),
      "Change “2012” to “2021”, as elsewhere")
    expectChange("year-mismatch", text, years([2022, 2012], nil), nil)
    expectChange("year-mismatch", text, years([2022, 2012], [2021, 2020]), nil)
  }

  @Test func theNameReadsAsTheRegistrantWritesIt() {
    expectChange(
      "name-variant", "⟦Larkspr⟧ makes scales.", [], "Change “Larkspr” to “Larkspur”, as elsewhere")
    expectChange("name-variant", "⟦Lark⟧ makes scales.", [], nil)
  }
}
