import Analysis
import TestSupport
import Testing

@Suite struct ArithmeticMismatchTests {
  private let code = "arithmetic-mismatch"

  private static let sheet = [
    ["", "2022", "2021"],
    ["Cash", "$4,180", "$3,905"],
    ["Receivables", "11,264", "10,112"],
    ["Inventories", "9,871", "9,240"],
    ["Total current assets", "25,315", "23,257"],
    ["Equipment", "14,903", "15,220"],
    ["Total assets", "$40,218", "$38,477"],
  ]

  /// The sheet with one cell replaced.
  private static func sheet(_ row: Int, _ column: Int, _ cell: String) -> [[String]] {
    var rows = sheet
    rows[row][column] = cell
    return rows
  }

  @Test(arguments: [(4, 1, "⟦25,815⟧"), (4, 2, "⟦28,257⟧"), (6, 1, "⟦$42,218⟧")])
  func findsATotal(_ row: Int, _ column: Int, _ cell: String) {
    expectFindings(
      of: code, inWhole: SampleTable.report(Self.sheet(row, column, cell)), severity: .error)
  }

  @Test func aChangedPartIsFoundAtItsTotal() throws {
    var rows = Self.sheet(2, 1, "11,964")
    rows[4][1] = "⟦25,315⟧"
    let finding = try #require(
      expectFindings(of: code, inWhole: SampleTable.report(rows)).first)
    #expect(
      finding.message.text == """
        25,315 allows 25,314.5 to 25,315.5, but the 3 figures above come to 26,013.5 to 26,016.5. The \
        same rows tie in another column.
        """)
    #expect(finding.related.map(\.message).first == "compared with 4,180, 4,179.5 to 4,180.5")
    #expect(finding.related.count == 3)
  }

  @Test func aPartWithoutItsBracketsIsNamed() throws {
    let rows = [
      ["", "2022", "2021", "2020"], ["Premiums", "24,361", "22,140", "21,007"],
      ["Ceded", "2,004", "(1,850)", "(1,702)"], ["Fees", "318", "305", "291"],
      ["Net premiums", "⟦22,675⟧", "20,595", "19,596"],
    ]
    let finding = try #require(
      expectFindings(of: code, inWhole: SampleTable.report(rows), severity: .warning).first)
    #expect(finding.message.text.hasSuffix(" It ties if 2,004 is deducted."))
  }

  @Test func findsADifference() {
    let rows = [
      ["", "2022", "2021", "2020"], ["Net sales", "86,612", "81,440", "77,301"],
      ["Cost of sales", "51,207", "48,816", "46,120"],
      ["Gross profit", "35,405", "⟦23,624⟧", "31,181"], ["Employees", "312", "300", "288"],
    ]
    expectFindings(of: code, inWhole: SampleTable.report(rows), severity: .error)
  }

  @Test func findsASumAcross() {
    let rows = [
      ["", "Balances", "Weights", "Service", "Total"],
      ["Net sales", "31,207", "18,440", "12,115", "61,762"],
      ["Cost of sales", "17,911", "9,870", "7,204", "34,985"],
      ["Research", "3,304", "1,212", "415", "⟦4,391⟧"],
      ["Selling", "4,118", "2,006", "1,377", "7,501"],
      ["Depreciation", "1,920", "1,104", "611", "3,635"],
      ["Capital expenditures", "2,244", "1,318", "702", "4,264"],
    ]
    expectFindings(of: code, inWhole: SampleTable.report(rows), severity: .error)
  }

  @Test func findsAFigurePerShare() {
    let rows = [
      ["", "2022", "2021", "2020"], ["Net income", "$12,614", "$10,082", "$9,310"],
      ["Net income per share, basic", "$1.26", "⟦$1.10⟧", "$0.95"],
      ["Weighted average shares outstanding", "10,004", "9,980", "9,795"],
    ]
    expectFindings(of: code, inWhole: SampleTable.report(rows), severity: .error)
  }

  @Test func findsARollForward() {
    let rows = [
      ["", "2022", "2021"], ["Balance at beginning of year", "1,204", "1,101"],
      ["Additions", "318", "297"], ["Deductions", "(209)", "(194)"],
      ["Balance at end of year", "⟦1,413⟧", "1,204"], ["Other accounts", "77", "68"],
    ]
    let findings = expectFindings(of: code, inWhole: SampleTable.report(rows))
    // One column alone does not prove a row that is not called a total.
    #expect(findings.count <= 1)
  }

  @Test(arguments: [
    sheet,
    // Rounding may take a unit for each figure.
    sheet(4, 1, "25,316"), sheet(4, 2, "23,258"),
    // Nothing tells the parts.
    [
      ["", "2022", "2021"], ["Net sales", "86,612", "81,440"], ["Orders", "51,207", "48,816"],
      ["Backlog", "35,999", "33,624"],
    ],
    // One column of figures proves nothing.
    [
      ["Cash", "4,180"], ["Receivables", "11,264"], ["Inventories", "9,871"], ["Total", "99,315"],
    ],
    // Rates are not added.
    [
      ["", "Amount", "Rate"], ["Term loan", "14,180", "5.10"], ["Revolver", "11,264", "6.20"],
      ["Mortgage", "9,871", "4.00"], ["Total debt", "35,315", "5.15"],
    ],
  ])
  func passesWhatTiesOrCannotBeTold(_ rows: [[String]]) {
    let findings = Analyzer().analyze(TextBuffer(SampleTable.report(rows))).findings
    #expect(findings.filter { $0.code == code }.isEmpty)
  }

  @Test func plainTextIsAddedUpToo() {
    expectFindings(
      of: code, inWhole: SampleReport.replacing(("26,627        24,444", "⟦26,127⟧        24,444")),
      severity: .error)
    expectFindings(of: code, inWhole: SampleReport.text)
  }
}
