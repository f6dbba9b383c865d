import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct HintTests {
  private func fact(
    _ id: String, _ raw: String, _ value: ExactDecimal, _ year: Int,
    kind: FactKind = .revenueTotal, unit: String = "USD", lastPlace: Int = 0
  ) -> Fact {
    Fact(
      id: id, kind: kind,
      value: Fact.Value(low: value, high: value, bound: .exact, lastPlace: lastPlace, raw: raw),
      unit: unit, period: .fiscalYear(year), range: ByteRange(0, 0), sentenceRange: ByteRange(0, 0))
  }

  private func change(_ new: Fact, _ old: Fact...) -> String? {
    FactSeries(SampleFiling.make(facts: [new] + old)).change(of: new)?.text
  }

  @Test func changesAreComputedExactly() {
    let old = fact("b", "$40.0 million", ExactDecimal(40), 2022)
    #expect(change(fact("a", "$46", ExactDecimal(46), 2023), old) == "▲15%")
    #expect(change(fact("a", "$34.9", ExactDecimal(349, exponent: -1), 2023), old) == "▼12.8%")
    #expect(change(fact("a", "$40", ExactDecimal(40), 2023), old) == "=0%")
    #expect(change(fact("a", "$40", ExactDecimal(40), 2024), old) == nil)
    #expect(change(fact("a", "$40", ExactDecimal(40), 2023, kind: .cash), old) == nil)
  }

  @Test func sharesChangeByPoints() {
    #expect(
      change(
        fact("a", "31%", ExactDecimal(31), 2023, kind: .grossMargin, unit: "percent"),
        fact("b", "30%", ExactDecimal(30), 2022, kind: .grossMargin, unit: "percent")) == "▲1 point"
    )
  }

  @Test func lossesAndContradictionsAreLeftAlone() {
    let loss = fact("b", "$(5)", ExactDecimal(-5), 2022, kind: .netIncome)
    #expect(change(fact("a", "$5", ExactDecimal(5), 2023, kind: .netIncome), loss) == nil)
    #expect(
      change(
        fact("a", "$46", ExactDecimal(46), 2023), fact("b", "$40", ExactDecimal(40), 2022),
        fact("c", "$41", ExactDecimal(41), 2022)) == nil)
  }

  @Test func aFigureRoundedElsewhereIsTheSame() {
    let table = fact("a", "$27,116", ExactDecimal(27_116, exponent: 6), 2023, lastPlace: 6)
    let prose = fact("b", "$27.1 billion", ExactDecimal(271, exponent: 8), 2023, lastPlace: 8)
    let before = fact("c", "$27,281", ExactDecimal(27_281, exponent: 6), 2022, lastPlace: 6)
    let other = fact("d", "$27.2 billion", ExactDecimal(272, exponent: 8), 2023, lastPlace: 8)
    #expect(change(table, prose, before) == "▼0.6%")
    #expect(change(prose, table, before) == "▼0.6%")
    #expect(change(table, other, before) == nil)
  }

  @Test func figuresAreShownWithWhatTheyAreAndTheirScale() throws {
    var value = Fact.Value(
      low: ExactDecimal(11_062, exponent: 6), high: ExactDecimal(11_062, exponent: 6),
      bound: .exact, lastPlace: 6, raw: "$ 11,062")
    value.captionScale = 6
    #expect(FactWording.figure(value) == "$11,062 million")
    let filing = SampleFiling.make(facts: [])
    let scribe = FilingScribe(filing, encoding: .utf16)
    let loss = fact("a", "$6.2 million", ExactDecimal(-62, exponent: 5), 2023, kind: .netIncome)
    #expect(loss.shortText(in: scribe) == "net loss $6.2 million FY2023")
    let count = fact("b", "two", ExactDecimal(2), 2023, kind: .customerCount, unit: "customers")
    #expect(count.shortText(in: scribe) == "two customers FY2023")
    let revenue = fact("c", "$48.3 million", ExactDecimal(483, exponent: 5), 2023)
    #expect(revenue.shortText(in: scribe) == "$48.3 million FY2023")
  }

  private func hints(_ client: TestClient, _ range: JSONValue) async throws -> JSONValue {
    try await client.result(
      "textDocument/inlayHint",
      ["textDocument": ["uri": .string(TestClient.uri)], "range": range])
  }

  @Test func theChangeStandsBehindTheFigure() async throws {
    let client = NavigationSample.client()
    let found = try await hints(client, NavigationSample.whole)
    #expect(found.arrayValue?.count == 1)
    #expect(found[0, "label"] == "▲15.3%")
    #expect(found[0, "position"] == NavigationSample.position(of: "$48.3 million", atEnd: true))
    #expect(
      found[0, "tooltip"] == "computed: $48.3 million in FY2023, after $41.9 million in FY2022")
    #expect(try await hints(client, NavigationSample.range(of: "PART II")) == [])
  }

  @Test func tooltipsComeLaterForThoseThatResolveThem() async throws {
    let client = NavigationSample.client([
      "textDocument": ["inlayHint": ["resolveSupport": ["properties": ["tooltip"]]]]
    ])
    let found = try await hints(client, NavigationSample.whole)
    #expect(found[0, "tooltip"] == nil)
    let resolved = try await client.result("inlayHint/resolve", found[0] ?? nil)
    #expect(resolved["tooltip"]?.stringValue?.hasPrefix("computed: $48.3 million") == true)
    #expect(resolved["label"] == "▲15.3%")
  }

  @Test func crowdedKindsAreThereForThoseThatWantThem() {
    let filing = Analyzer().analyze(TextBuffer(NavigationSample.text))
    let context = DocumentContext(
      uri: TestClient.uri, version: 1, filing: filing, encoding: .utf16,
      client: ClientCapabilities())
    let hints = InlayHintFeature.hints(
      in: ByteRange(0, filing.buffer.count), of: context, [.acronym])
    #expect(hints.map(\.label).allSatisfy { $0 == "(original equipment manufacturers)" })
    #expect(hints.count == 2)
    #expect(!InlayHintFeature.usualKinds.contains(.acronym))
  }
}
