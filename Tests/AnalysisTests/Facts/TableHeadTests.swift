import Testing

@testable import Analysis

/// Heads of columns: how long the stretch of time is that a column is of.
@Suite struct TableHeadTests {
  private static let results = [
    ["Net sales", "$61,400", "$58,900"], ["Cost of sales", "40,100", "39,000"],
    ["Operating income", "5,200", "4,100"], ["Net income", "$3,700", "$2,900"],
  ]

  @Test func quartersOfAQuarterlyReport() {
    expectTableFacts(
      [["Three Months Ended June 30,", "<2"], ["", "2022", "2021"]] + Self.results,
      [
        "revenue-total 61400000 USD Q2 2022", "revenue-total 58900000 USD Q2 2021",
        "operating-income 5200000 USD Q2 2022", "operating-income 4100000 USD Q2 2021",
        "net-income 3700000 USD Q2 2022", "net-income 2900000 USD Q2 2021",
      ])
  }

  @Test func weeksAreCountedBackFromTheirEnd() {
    expectTableFacts(
      [["", "Thirteen weeks ended July 2, 2022", "Twenty-six weeks ended July 2, 2022"]]
        + Self.results,
      [
        "revenue-total 61400000 USD 2022-04-03/2022-07-02",
        "revenue-total 58900000 USD 2022-01-02/2022-07-02",
        "operating-income 5200000 USD 2022-04-03/2022-07-02",
        "operating-income 4100000 USD 2022-01-02/2022-07-02",
        "net-income 3700000 USD 2022-04-03/2022-07-02",
        "net-income 2900000 USD 2022-01-02/2022-07-02",
      ])
  }

  @Test func monthsOfACashFlowStatementWithItsBalanceAtTheEnd() {
    expectTableFacts(
      [
        ["", "Nine months ended September 30, 2022", "Nine months ended September 30, 2021"],
        ["Net income", "$3,700", "$2,900"], ["Depreciation", "400", "300"],
        ["Net cash provided by operating activities", "4,400", "3,100"],
        ["Capital expenditures", "(1,200)", "(900)"], ["Proceeds from notes", "500", "200"],
        ["Cash and cash equivalents at beginning of period", "1,000", "900"],
        ["Cash and cash equivalents at end of period", "$1,700", "$1,000"],
      ],
      [
        "net-income 3700000 USD 2022-01-01/2022-09-30",
        "net-income 2900000 USD 2021-01-01/2021-09-30",
        "operating-cash-flow 4400000 USD 2022-01-01/2022-09-30",
        "operating-cash-flow 3100000 USD 2021-01-01/2021-09-30",
        "capex 1200000 USD 2022-01-01/2022-09-30", "capex 900000 USD 2021-01-01/2021-09-30",
        "cash 1700000 USD 2022-09-30", "cash 1000000 USD 2021-09-30",
      ])
  }

  @Test(arguments: [
    "Period from inception (March 3, 2021) through December 31,",
    "Three and six months ended June 30,",
    "Three months ended June,",
  ])
  func aLengthThatIsNotToldIsNoYear(_ head: String) {
    expectTableFacts([[head, "<2"], ["", "2022", "2021"]] + Self.results, [])
  }

  @Test func quartersOfAnAnnualReportAreLeftOut() {
    let rows = [["Three Months Ended June 30,", "<2"], ["", "2022", "2021"]] + Self.results
    expectTableFacts(rows, [], form: "10-K", end: "June 30, 2022")
  }

  @Test func aQuarterHasItsNumberInTheFiscalYear() {
    #expect(fiscal("2023-12", yearEnd: 9) == "Q1 2024")
    #expect(fiscal("2024-06", yearEnd: 6) == "Q4 2024")
    #expect(fiscal("2023-12", yearEnd: 12) == "Q4 2023")
    // `fiscal 2023` and `fiscal 2024` are both said of a year that ends in January 2024.
    #expect(fiscal("2023-10", yearEnd: 1) == "2023-08-01/2023-10-31")
    #expect(fiscal("2023-12", yearEnd: 2) == "2023-10-01/2023-12-31")
  }

  private func fiscal(_ month: String, yearEnd: Int) -> String? {
    let parts = month.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2,
      let end = CalendarDate(
        year: parts[0], month: parts[1],
        day: CalendarDate.dayCount(ofMonth: parts[1], year: parts[0]))
    else { return nil }
    let quarter = Period.quarter(
      4, of: 2023, start: CalendarDate(year: parts[0], month: max(1, parts[1] - 2), day: 1),
      end: end)
    return quarter.inFiscalYear(ending: Cover.YearEnd(month: yearEnd, day: 28)).label
  }

  @Test(arguments: ["Railway operating revenues", "Subscription revenue", "Voyage revenues"])
  func theOneLineOfRevenueIsTheTotal(_ label: String) {
    expectTableFacts(
      [["", "2022", "2021"], [label, "$61,400", "$58,900"], ["Operating expenses:", "", ""]]
        + Self.costs,
      [
        "revenue-total 61400000 USD FY2022", "revenue-total 58900000 USD FY2021",
        "net-income 3700000 USD FY2022", "net-income 2900000 USD FY2021",
      ])
  }

  private static let costs = [
    ["Fuel", "40,100", "39,000"], ["Depreciation", "9,100", "9,000"],
    ["Income before income taxes", "5,200", "4,100"], ["Net income", "$3,700", "$2,900"],
  ]

  @Test func oneLineOfRevenueBesideAnotherIsNoTotal() {
    expectTableFacts(
      [
        ["", "2022", "2021"], ["Subscription revenue", "$61,400", "$58,900"],
        ["Service revenue", "1,400", "900"], ["Operating expenses:", "", ""],
      ] + Self.costs,
      ["net-income 3700000 USD FY2022", "net-income 2900000 USD FY2021"])
    expectTableFacts(
      [
        ["", "2022", "2021"], ["Rental revenue", "$61,400", "$58,900"],
        ["Rental expenses", "40,100", "39,000"], ["Segment profit", "21,300", "19,900"],
      ], [])
  }

  @Test func whatIsCalledByTheNameOfTheTotalIsTheTotal() {
    expectTableFacts(
      [["", "2022", "2021"], ["Voyage revenues", "$61,400", "$58,900"], ["Expenses:", "", ""]]
        + Self.costs,
      [
        "revenue-total 58900000 USD FY2021", "net-income 3700000 USD FY2022",
        "net-income 2900000 USD FY2021", "revenue-total 61400000 USD FY2022",
      ], below: "Total voyage revenues were $61.4 million in 2022.")
  }

  @Test func statementsOfACompanyOfTheGroupAreNotTheRegistrants() {
    let rows = [["", "2022", "2021"]] + Self.results
    expectTableFacts(rows, [], above: "LARKSPUR INSTRUMENTS WEST INC.</p><p>STATEMENTS OF INCOME")
    #expect(
      tableFacts(rows, above: "LARKSPUR INSTRUMENTS, INC.</p><p>STATEMENTS OF INCOME").count == 6)
  }

  @Test func tenthsOfMillionsAreNoCents() {
    expectTableFacts(
      [
        ["", "2022", "2021"], ["Net income", "$85.1", "$91.0"], ["Depreciation", "67.0", "62.1"],
        ["Dividends paid", "(38.8)", "(36.3)"], ["Interest paid", "44.3", "36.9"],
        ["Purchases of property", "20.1", "22.7"],
      ],
      [
        "net-income 85100 USD FY2022", "net-income 91000 USD FY2021",
        "dividend 38800 USD FY2022", "dividend 36300 USD FY2021",
        "capex 20100 USD FY2022", "capex 22700 USD FY2021",
      ])
  }

  @Test func costsThatLeadToRevenueAreNoPartsOfIt() {
    expectTableFacts(
      [
        ["", "2022", "2021"], ["Contribution margin", "$40,000", "$38,000"],
        ["Natural gas costs", "21,400", "19,900"], ["Total revenues", "$61,400", "$57,900"],
      ], [])
  }
}
