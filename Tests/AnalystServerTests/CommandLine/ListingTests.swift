import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct ListingTests {
  private let style = TextStyle(isColored: false, columnCount: 60, tableColumnCount: 100)

  @Test func findingsReadLikeACompilersMessages() {
    let filing = SampleFiling.make(findings: [SampleFiling.finding(at: "42%")])
    #expect(
      CheckListing(filing: filing, name: "a.txt", style: style).text == """
        a.txt:4:60: warning[revenue-concentration]: Something about 42%.
            4 │ … record” 😀 — and 42% of it came from one customer.
              │                    ^~~
          a.txt:4:80: note: Who.


        """)
  }

  @Test func factsStandInColumns() {
    #expect(
      FactTable(filing: SampleFiling.make(), style: style).text == """
          kind           subject       as written              value  period  line
        revenue
          revenue-total                $69.8 million  69,800,000 USD  FY2022     4
          revenue-share  one customer  42%                     > 42%  FY2022     4
        context
          employees                    171               171 persons             6

        """)
  }

  @Test func summaryNamesItsSources() {
    #expect(
      SummaryListing(filing: SampleFiling.make(), style: style).text == """
        Revenue was $69.8 million in 2022.

        9 of 512 tokens · 1 sentence · sources: line 4

        """)
  }

  @Test func summaryHasAParagraphForEachFacet() {
    #expect(
      SummaryListing(filing: SampleFiling.make(), style: style, arrangement: .facets).text == """
        Revenue
        Revenue was $69.8 million in 2022.

        9 of 512 tokens · 1 sentence · sources: line 4

        """)
  }

  @Test func summaryAsMarkdownHasFootnotes() {
    #expect(
      SummaryListing(filing: SampleFiling.make(), style: style, arrangement: .facets).markdown
        == """
        ## Revenue

        Revenue was $69.8 million in 2022.[^1]

        [^1]: line 4: “$69.8 million”

        """)
  }

  @Test func outlineIsIndented() {
    #expect(
      OutlineListing(filing: SampleFiling.make(), style: style).text == """
            2  Item 1  Business
            3    Overview
            5    Employees

        """)
  }

  @Test func excerptOfALongLineShowsThePlace() {
    let text =
      String(repeating: "left ", count: 500) + "HERE" + String(repeating: " right", count: 500)
    let filing = SampleFiling.make(
      text: text, facts: [], outline: Outline())
    let place = SampleFiling.range(of: "HERE", in: text)
    let excerpt = Excerpt(of: place, in: filing, columnCount: 40)
    #expect(Printable.width(excerpt.text) == 40)
    #expect(excerpt.text.hasPrefix("…") && excerpt.text.hasSuffix("…"))
    let characters = Array(excerpt.text)
    #expect(String(characters[excerpt.marked]) == "HERE")
  }

  @Test func excerptOfAPlaceOfSeveralLinesEndsWithTheFirst() {
    let text = "one two\nthree"
    let filing = SampleFiling.make(text: text, facts: [], outline: Outline())
    let excerpt = Excerpt(of: ByteRange(4, 12), in: filing, columnCount: 40)
    #expect(excerpt.text == "one two")
    #expect(excerpt.marked == 4..<7)
  }

  @Test func tallyCountsOverFiles() {
    var tally = FindingTally()
    #expect("\(tally)" == "no findings in 0 files")
    tally.add([SampleFiling.finding(at: "42%").severity])
    #expect("\(tally)" == "1 warning in 1 file")
    tally.add([SampleFiling.finding(at: "42%").severity])
    #expect("\(tally)" == "2 warnings in 2 files")
    #expect(tally.contains(where: AnalysisRequest.FailOn.warning.includes))
    #expect(!tally.contains(where: AnalysisRequest.FailOn.error.includes))
    #expect(!tally.contains(where: AnalysisRequest.FailOn.never.includes))
  }

  @Test func coloursAreUsedOnlyWhenAskedFor() {
    let filing = SampleFiling.make(findings: [SampleFiling.finding(at: "42%")])
    let colored = TextStyle(isColored: true, columnCount: 60)
    #expect(CheckListing(filing: filing, name: "a", style: colored).text.contains("\u{1B}[1;33m"))
    #expect(!CheckListing(filing: filing, name: "a", style: style).text.contains("\u{1B}"))
  }
}
