import Testing

@testable import Analysis

/// Checks the cells of the tables: `text@column+columns×rows`, `#` for a header, rows parted by `/`.
func expectCells(
  _ html: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let bytes = Array(html.utf8)
  let view = HtmlReader.view(of: bytes)
  expectSound(view, bytes, sourceLocation: sourceLocation)
  let rows = view.tables.flatMap(\.rows).map { row in
    row.cells.map { cell in
      let text = shown(view.text[cell.range.start..<cell.range.end])
      let columns = cell.columnSpan > 1 ? "+\(cell.columnSpan)" : ""
      let rows = cell.rowSpan > 1 ? "×\(cell.rowSpan)" : ""
      return "\(text)@\(cell.column)\(columns)\(rows)\(cell.isHeader ? "#" : "")"
    }.joined(separator: " ")
  }
  #expect(rows.joined(separator: " / ") == expected, sourceLocation: sourceLocation)
}

@Suite struct HtmlTableTests {
  private static let prose = String(repeating: "We sell devices to carriers. ", count: 8)

  @Test func rowsAndColumns() {
    expectBlocks(
      "<table><tr><th>Year</th><th>2023</th></tr><tr><td>Sales</td><td>5</td></tr></table>",
      ["tableRow*| Year⇥2023", "tableRow| Sales⇥5"])
    expectCells(
      "<table><tr><th>Year</th><th>2023</th></tr><tr><td>Sales</td><td>5</td></tr></table>",
      "Year@0# 2023@1# / Sales@0 5@1")
    expectCells("<table><tr><td>A<td><td>B<tr><td>C<td>1</table>", "A@0 B@2 / C@0 1@1")
  }

  @Test func spans() {
    expectCells(
      "<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>C<td>D<tr><td>E<td>F</table>",
      "A@0×2 B@1+2 / C@1 D@2 / E@0 F@1")
    expectCells(
      "<table><tr><td>A<td rowspan=3>B<td>C<tr><td>D<td>E<tr><td>F<td>G</table>",
      "A@0 B@1×3 C@2 / D@0 E@2 / F@0 G@2")
    expectCells("<table><tr><td colspan=0>A<td colspan=x>B</table>", "A@0 B@1")
    expectCells("<table><tr><td colspan=999999999999>A<td>B</table>", "A@0+256 B@256")
  }

  @Test func signsOfTheirOwn() {
    expectCells(
      "<table><tr><td>Loss<td>$<td>(1,234<td>)<td><td>5<td>%<tr><td>Cash<td>&euro;<td>&mdash;<td>7</table>",
      "Loss@0 $(1,234)@1+3 5%@5+2 / Cash@0 €—@1+2 7@3")
    expectCells("<table><tr><td>A<td>$<td>$<td>5</table>", "A@0 $@1 $5@2+2")
    expectCells("<table><tr><td>A<td>(4<td>)%<td>B</table>", "A@0 (4)%@1+2 B@3")
  }

  @Test func layoutIsNoTable() {
    expectBlocks(
      "<table><tr><td>\(Self.prose)</td></tr></table>", ["paragraph| \(Self.prose.dropLast())"])
    expectBlocks(
      "<table><tr><td></td><td>&#149;</td><td>Growth in sales</td></tr></table>",
      ["listRow| Growth in sales"])
    expectBlocks(
      "<table><tr><td>Item&nbsp;1.</td><td><b>Business</b></td></tr></table>",
      ["line| Item 1. Business"])
    expectBlocks(
      "<table><tr><td>Item</td><td>1.</td><td>Business</td></tr></table>",
      ["line| Item 1. Business"])
    expectBlocks(
      "<table><tr><td>(1)</td><td>Includes services.</td></tr></table>",
      ["line| (1) Includes services."])
    expectBlocks(
      "<table><tr><td>Item 1.</td><td>Business</td><td>3</td></tr></table>",
      ["tableRow| Item 1.⇥Business⇥3"])
    expectCells("<table><tr><td>Item 1.</td><td>Business</td></tr></table>", "")
  }

  @Test func tablesInTables() {
    expectBlocks(
      "<table><tr><td>Before<table><tr><td>A<td>1</table>After</table>",
      ["line| Before", "tableRow| A⇥1", "line| After"])
  }

  @Test func titlesAmongFigures() {
    expectBlocks(
      "<table><tr><td colspan=2>Assets<tr><td>Cash<td>1<tr><td>Land<td>2</table>",
      ["tableRow| Assets", "tableRow| Cash⇥1", "tableRow| Land⇥2"])
    expectBlocks(
      "<table><tr><td colspan=2>Item 6. Selected Data<tr><td>Cash<td>1<tr><td>Land<td>2</table>",
      ["line| Item 6. Selected Data", "tableRow| Cash⇥1", "tableRow| Land⇥2"])
  }

  @Test func cellsOfSeveralBlocks() {
    expectBlocks(
      "<table><tr><td><p>One</p><p>Two</p><td>3<tr><td>a<br>b<td>4</table>",
      ["tableRow| One⏎Two⇥3", "tableRow| a⏎b⇥4"])
  }

  @Test func brokenTables() {
    expectBlocks("<td>A<td>B", ["line| A", "line| B"])
    expectBlocks("<tr>A<td>B</table>", ["line| A", "line| B"])
    expectBlocks("<table>A<tr>B<td>C</table>D", ["line| A", "tableRow| B⇥C", "line| D"])
    expectBlocks("<table><tr><td>A<td>1", ["tableRow| A⇥1"])
  }
}
