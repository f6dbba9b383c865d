import Testing

@testable import Analysis

/// Facts of tables: what a row is of, and which column is which period.
@Suite struct TableFactTests {
  @Test func rowsOfAStatementAreTotals() {
    expectTableFacts(
      [
        ["", "2022", "2021"],
        ["Net sales", "$61,400", "$58,900"],
        ["Cost of sales", "40,100", "39,000"],
        ["Operating income", "5,200", "4,100"],
        ["Net income", "$3,700", "$2,900"],
      ],
      [
        "revenue-total 61400000 USD FY2022", "revenue-total 58900000 USD FY2021",
        "operating-income 5200000 USD FY2022", "operating-income 4100000 USD FY2021",
        "net-income 3700000 USD FY2022", "net-income 2900000 USD FY2021",
      ])
  }

  @Test(arguments: [
    "Assets and liabilities of discontinued operations", "Businesses held for sale",
    "Assets acquired and liabilities assumed of Corrigan Pumps",
  ])
  func aBusinessSoldOrBoughtIsNotTheRegistrant(_ title: String) {
    expectTableFacts(
      [
        ["", "2022", "2021"],
        ["Cash and cash equivalents", "$1,390", "$2,620"],
        ["Receivables", "140", "3,300"],
        ["Total assets", "9,100", "11,800"],
        ["Long-term debt", "1,200", "1,900"],
        ["Total liabilities", "2,700", "3,100"],
        ["Net income", "410", "350"],
      ], [], above: title)
  }

  @Test func amountsPerShareAreNoTotals() {
    expectTableFacts(
      [
        ["", "2022", "2021"],
        ["Net sales", "$61,400", "$58,900"],
        ["Operating income", "5,200", "4,100"],
        ["Net income", "3,700", "2,900"],
        ["Basic earnings per share:", "", ""],
        ["Net income", "$1.03", "$0.85"],
        ["Total assets", "48,000", "47,000"],
      ],
      [
        "revenue-total 61400000 USD FY2022", "revenue-total 58900000 USD FY2021",
        "operating-income 5200000 USD FY2022", "operating-income 4100000 USD FY2021",
        "net-income 3700000 USD FY2022", "net-income 2900000 USD FY2021",
        "total-assets 48000000 USD FY2022", "total-assets 47000000 USD FY2021",
      ])
  }

  @Test func aLabelGoesOnFromTheLineAbove() {
    expectTableFacts(
      [
        ["", "2022", "2021"],
        ["Net sales", "$61,400", "$58,900"],
        ["Net income", "3,700", "2,900"],
        ["Increase (decrease) in short-term", "", ""],
        ["borrowings", "169", "(531)"],
        ["Total long-term debt,", "", ""],
        ["including current maturities", "9,000", "8,000"],
      ],
      [
        "revenue-total 61400000 USD FY2022", "revenue-total 58900000 USD FY2021",
        "net-income 3700000 USD FY2022", "net-income 2900000 USD FY2021",
        "debt-instrument 9000000 USD FY2022 of ‹Total long-term debt, including current maturities›",
        "debt-instrument 8000000 USD FY2021 of ‹Total long-term debt, including current maturities›",
      ])
  }

  @Test func rowsThatAddUpAreParts() {
    expectTableFacts(
      [
        ["", "2022", "2021"],
        ["Scales", "$40,000", "$38,000"],
        ["Services (1)", "22,000", "20,000"],
        ["Impairment losses", "(600)", "(100)"],
        ["Total revenues", "$61,400", "$57,900"],
      ],
      [
        "revenue-total 40000000 USD FY2022 of ‹Scales›",
        "revenue-total 38000000 USD FY2021 of ‹Scales›",
        "revenue-total 22000000 USD FY2022 of ‹Services›",
        "revenue-total 20000000 USD FY2021 of ‹Services›",
      ])
    // What does not add up is no breakdown.
    expectTableFacts(
      [
        ["", "2022", "2021"],
        ["Scales", "$41,000", "$38,000"],
        ["Services", "22,000", "20,000"],
        ["Total revenues", "$61,400", "$57,900"],
      ], [])
  }

  @Test func columnsOfSegmentsAreParts() {
    expectTableFacts(
      [
        ["2022", "<4", "<4", "<4"],
        ["", "Scales", "Labs", "Total"],
        ["Net sales", "$40,000", "$21,400", "$61,400"],
        ["Cost of sales", "30,000", "9,000", "39,000"],
        ["Operating income", "4,000", "1,200", "5,200"],
      ],
      [
        "revenue-total 40000000 USD FY2022 of ‹Scales›",
        "revenue-total 21400000 USD FY2022 of ‹Labs›",
        "revenue-total 61400000 USD FY2022",
        "operating-income 5200000 USD FY2022",
      ])
  }

  @Test func aStatementInPercentHoldsNoSharesOfResults() {
    expectTableFacts(
      [
        ["Percentage of revenue", "2022", "2021"],
        ["Scales", "65%", "66%"],
        ["Services", "35%", "34%"],
        ["Cost of revenue", "60%", "62%"],
        ["Income before provision for income taxes", "9%", "8%"],
        ["Net income", "6%", "5%"],
      ],
      [
        "revenue-share 65 percent FY2022 of ‹Scales›",
        "revenue-share 66 percent FY2021 of ‹Scales›",
        "revenue-share 35 percent FY2022 of ‹Services›",
        "revenue-share 34 percent FY2021 of ‹Services›",
      ])
  }

  @Test func aYearInTheMiddleHeadsWhatFollows() {
    expectTableFacts(
      [
        ["Share of net sales", "2022"],
        ["Customer A", "31.0%"],
        ["Customer B", "24.5%"],
        ["For the year ended December 31, 2021", "<2"],
        ["Customer A", "32.9%"],
        ["Customer B", "24.1%"],
      ],
      [
        "revenue-share 31 percent FY2022 by customer of ‹Customer A›",
        "revenue-share 24.5 percent FY2022 by customer of ‹Customer B›",
        "revenue-share 32.9 percent FY2021 by customer of ‹Customer A›",
        "revenue-share 24.1 percent FY2021 by customer of ‹Customer B›",
      ])
  }

  @Test func statementsOfTheParentAloneAreLeftOut() {
    expectTableFacts(
      [
        ["", "2022", "2021"],
        ["Total revenues", "$4,320", "$7,013"],
        ["Operating income", "1,100", "900"],
        ["Net income", "800", "700"],
      ], [], above: "Larkspur Instruments, Inc. (Parent Company) Statements of Operations")
  }
}

/// Checks the facts of a table in Item 7 that is given in thousands of dollars; a cell `<n` takes the
/// columns of the cell before it up to the `n`th, and `=n` gives that `n` columns; `---` parts two tables.
func expectTableFacts(
  _ rows: [[String]], _ expected: [String], above title: String = "Selected results",
  below text: String = "", form: String? = nil, end: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let facts = tableFacts(rows, above: title, below: text, form: form, end: end)
  #expect(facts == expected, sourceLocation: sourceLocation)
}

/// A row in which a cell `=n` gives the cell before it `n` columns.
private func spanning(_ row: [String]) -> String {
  var cells: [String] = []
  for cell in row {
    if cell.hasPrefix("=") {
      let last = cells.popLast() ?? ""
      cells.append(last.replacing("<td>", with: "<td colspan=\"\(cell.dropFirst())\">"))
    } else {
      cells.append("<td>\(cell)</td>")
    }
  }
  return "<tr>\(cells.joined())</tr>"
}

/// The facts of such a table, behind the cover of a form where one is given.
func tableFacts(
  _ rows: [[String]], above title: String = "Selected results", below text: String = "",
  form: String? = nil, end: String = ""
) -> [String] {
  let cells = rows.map { row -> String in
    if row == ["---"] { return "</table><p>Net sales of a segment (in thousands):</p><table>" }
    if row.contains(where: { $0.hasPrefix("=") }) { return spanning(row) }
    let span = row.count { $0.hasPrefix("<") }
    let shown = row.filter { !$0.hasPrefix("<") }
    let text = shown.enumerated().map { number, cell in
      number == shown.count - 1 && span > 0
        ? "<td></td><td colspan=\"\(span)\">\(cell)</td>" : "<td>\(cell)</td>"
    }
    return "<tr>\(text.joined())</tr>"
  }
  let cover = form.map {
    "<p>FORM \($0)</p><p>For the fiscal year ended \(end)</p><p>Larkspur Instruments, Inc.</p>"
  }
  let html = """
    <html><body>\(cover ?? "")
    <p>The terms “we,” “us,” “our” and “Larkspur” refer to Larkspur Instruments, Inc.</p>
    <p><b>Item 7. Management’s Discussion and Analysis of Financial Condition and Results of \
    Operations</b></p>
    <p>\(title)</p><p>(in thousands, except per share data)</p>
    <table>\(cells.joined())</table><p>\(text)</p></body></html>
    """
  return Analyzer().analyze(TextBuffer(html)).facts.filter { $0.value != nil }.map(FactDump.line)
}
