import Testing

@testable import Analysis

/// Checks the Parts and Items found: `I.1 Business`, an Item without a Part as `1 Business`.
func expectItems(
  _ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let filing = Analyzer().analyze(TextBuffer(text))
  var found: [String] = []
  func walk(_ sections: [Outline.Section]) {
    for section in sections {
      if let item = section.item {
        found.append((section.part.map { $0 + "." } ?? "") + item + " " + section.title)
      }
      walk(section.children)
    }
  }
  walk(filing.outline.sections)
  #expect(found == expected, sourceLocation: sourceLocation)
}

@Suite struct OutlineTests {
  private static let prose = String(
    repeating: "The company sells devices to carriers and to agencies. ", count: 6)
  private static let titles = [
    ("1", "Business"), ("1A", "Risk Factors"), ("2", "Properties"), ("3", "Legal Proceedings"),
    ("5", "Market for Common Equity"), ("7", "Management’s Discussion and Analysis"),
    ("8", "Financial Statements"), ("9A", "Controls and Procedures"), ("15", "Exhibits"),
  ]

  private static func body(_ write: (String, String) -> String) -> String {
    titles.map { write($0.0, $0.1) + "<p>\(prose)</p>" }.joined()
  }

  /// The Items with the Part that the form gives each.
  private static let expected = zip(parts, titles).map { "\($0).\($1.0) \($1.1)" }
  private static let parts = ["I", "I", "I", "I", "II", "II", "II", "II", "IV"]

  @Test func tableOfContentsInRows() {
    let contents = Self.titles.map { "<tr><td>Item \($0.0).</td><td>\($0.1)</td><td>4</td></tr>" }
      .joined()
    let body = Self.body { "<p><b>Item \($0). \($1)</b></p>" }
    expectItems("<p>Form 10-K</p><table>\(contents)</table>\(body)", Self.expected)
  }

  @Test func tableOfContentsInLines() {
    let contents = Self.titles.map { "<p><a href='#x'>Item \($0.0). \($0.1)</a></p>" }.joined()
    let body = Self.body { "<p><b>ITEM \($0). \($1)</b></p>" }
    expectItems("<p>Form 10-K</p>\(contents)<p>\(Self.prose)</p>\(body)", Self.expected)
  }

  @Test func contentsWithOneLineWithoutPageNumber() {
    let contents = Self.titles.map {
      "<tr><td>Item \($0.0).</td><td>\($0.1)</td><td>\($0.0 == "5" ? "" : "4")</td></tr>"
    }.joined()
    let body = Self.body { "<p><b>Item \($0). \($1)</b></p>" }
    expectItems(
      "<p>Form 10-K</p><table>\(contents)</table><p>PART I</p>\(body)",
      Self.expected)
  }

  @Test func numbersAndTitlesInCells() {
    let body = Self.body {
      "<table><tr><td>Item&#160;\($0).</td><td></td><td><b>\($1)</b></td></tr></table>"
    }
    expectItems("<p>Form 10-K</p>\(body)", Self.expected)
  }

  @Test func indexAtTheEnd() {
    let body = Self.titles.map { "<p><b>\($0.1.uppercased()).</b> \(Self.prose)</p>" }.joined()
    let index = Self.titles.map {
      "<tr><td>Item \($0.0).</td><td>\($0.1)</td><td>4-8, 12</td></tr>"
    }.joined()
    expectItems(
      "<p>Form 10-K</p>\(body)<p>Form 10-K Cross Reference Index</p><table>\(index)</table>",
      zip(Self.parts, Self.titles).map { "\($0).\($1.0) \($1.1.uppercased())" })
  }

  @Test func quarterlyReports() {
    let part = { (number: String, items: [String]) in
      "<p>PART \(number)</p>"
        + items.map { "<p>Item \($0). Other Information</p><p>\(Self.prose)</p>" }.joined()
    }
    expectItems(
      "<p>Form 10-Q</p>" + part("I", ["1", "2", "3", "4"]) + part("II", ["1", "1A", "2", "6"]),
      ["I.1", "I.2", "I.3", "I.4", "II.1", "II.1A", "II.2", "II.6"].map {
        "\($0) Other Information"
      })
  }

  @Test func itemsOfSmallCompanies() {
    expectItems(
      "<p>ITEM 9A(T). CONTROLS AND PROCEDURES</p><p>\(Self.prose)</p>",
      ["9A CONTROLS AND PROCEDURES"])
  }

  @Test func headingsOfOtherKinds() {
    let filing = Analyzer().analyze(
      TextBuffer(
        """
        <p>Item 1A. Risk Factors</p><p><b>We depend on a single supplier of our displays.</b></p><p>\(Self.prose)</p>
        <p>Item 8. Financial Statements</p><p>NOTE 1 &#8212; ORGANIZATION AND BUSINESS</p><p>\(Self.prose)</p>
        <p>Note 2. Leases</p><p>\(Self.prose)</p><p>Note 2 is about leases.</p>
        """))
    let found = filing.outline.sections.flatMap(\.children).map { "\($0.kind) \($0.title)" }
    #expect(
      found == [
        "heading We depend on a single supplier of our displays",
        "heading NOTE 1 — ORGANIZATION AND BUSINESS",
        "heading Note 2. Leases",
      ])
  }

  @Test func itemsThatShareAHeading() {
    expectItems(
      "<p>PART I</p><p><b>Item 1. Business and Item 2. Properties</b></p><p>\(Self.prose)</p>"
        + "<p>Item 3. Legal Proceedings</p><p>\(Self.prose)</p>",
      ["I.1 Business", "I.2 Properties", "I.3 Legal Proceedings"])
    expectItems(
      "<p>Items 1 and 2. Business and Properties</p><p>\(Self.prose)</p>",
      ["1 Business and Properties", "2 Business and Properties"])
    expectItems(
      "<p>Item 9. Other Information</p><p>\(Self.prose)</p>"
        + "<p>Items 10 through 12. Incorporated by Reference</p><p>\(Self.prose)</p>",
      [
        "9 Other Information", "10 Incorporated by Reference", "11 Incorporated by Reference",
        "12 Incorporated by Reference",
      ])
    // A mention is no heading.
    expectItems(
      "<p>Item 1. Business</p><p>\(Self.prose)</p><p>Items 1A and 7 of this report say more.</p>",
      ["1 Business"])
  }

  @Test func currentReports() {
    let report = """
      <p>FORM 8-K</p><p>Date of Report (Date of earliest event reported): March 4, 2024</p>
      <p>Item 2.02 Results of Operations and Financial Condition.</p><p>\(Self.prose)</p>
      <p>Item 9.01 Financial Statements and Exhibits.</p><p>\(Self.prose)</p>
      """
    expectItems(
      report,
      [
        "2.02 Results of Operations and Financial Condition",
        "9.01 Financial Statements and Exhibits",
      ])
    let filing = Analyzer().analyze(TextBuffer(report))
    #expect(filing.documentKind == .full)
    #expect(filing.form == "8-K")
    #expect(filing.periodEnd == CalendarDate(year: 2024, month: 3, day: 4))
  }
}
