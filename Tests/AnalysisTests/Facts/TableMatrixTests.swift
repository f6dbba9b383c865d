import Testing

@testable import Analysis

/// Tables whose columns or rows have two levels.
@Suite struct TableMatrixTests {
  @Test func regionsInEachYear() {
    expectTableFacts(
      [
        ["", "Year ended June 30, 2022", "=3", "Year ended June 30, 2021", "=3"],
        ["", "U.S.", "Europe", "Total", "U.S.", "Europe", "Total"],
        ["Scales", "$30,000", "$10,000", "$40,000", "$29,000", "$9,000", "$38,000"],
        ["Probes", "11,400", "10,000", "21,400", "10,000", "9,900", "19,900"],
        ["Total revenues", "$41,400", "$20,000", "$61,400", "$39,000", "$18,900", "$57,900"],
      ],
      [
        "revenue-total 40000000 USD FY2022 of ‹Scales›",
        "revenue-total 38000000 USD FY2021 of ‹Scales›",
        "revenue-total 21400000 USD FY2022 of ‹Probes›",
        "revenue-total 19900000 USD FY2021 of ‹Probes›",
        "revenue-total 41400000 USD FY2022 by geography of ‹U.S.›",
        "revenue-total 20000000 USD FY2022 by geography of ‹Europe›",
        "revenue-total 39000000 USD FY2021 by geography of ‹U.S.›",
        "revenue-total 18900000 USD FY2021 by geography of ‹Europe›",
      ])
  }

  @Test func regionsThatDoNotAddUpAreNoParts() {
    expectTableFacts(
      [
        ["", "Year ended June 30, 2022", "=3", "Year ended June 30, 2021", "=3"],
        ["", "U.S.", "Europe", "Total", "U.S.", "Europe", "Total"],
        ["Scales", "$30,000", "$10,000", "$41,000", "$29,000", "$9,000", "$39,000"],
        ["Probes", "11,400", "10,000", "21,400", "10,000", "9,900", "19,900"],
        ["Total revenues", "$41,900", "$20,000", "$61,400", "$39,900", "$18,900", "$57,900"],
      ], [])
  }

  @Test func revenueBesideOtherMeasures() {
    expectTableFacts(
      [
        ["", "Revenues", "=2", "Units sold", "=2", "Revenue per unit", "=2"],
        ["", "2022", "2021", "2022", "2021", "2022", "2021"],
        ["Scales", "$40,000", "$38,000", "400", "380", "$100", "$100"],
        ["Instruments:", "", "", "", "", "", ""],
        ["Probes", "20,000", "19,000", "100", "95", "200", "200"],
        ["Meters", "1,400", "900", "14", "9", "100", "100"],
        ["Instruments", "21,400", "19,900", "114", "104", "188", "191"],
        ["Total", "$61,400", "$57,900", "514", "484", "$119", "$120"],
      ],
      [
        "revenue-total 40000000 USD FY2022 of ‹Scales›",
        "revenue-total 38000000 USD FY2021 of ‹Scales›",
        "revenue-total 20000000 USD FY2022 of ‹Probes›",
        "revenue-total 19000000 USD FY2021 of ‹Probes›",
        "revenue-total 1400000 USD FY2022 of ‹Meters›",
        "revenue-total 900000 USD FY2021 of ‹Meters›",
        "revenue-total 21400000 USD FY2022 of ‹Instruments›",
        "revenue-total 19900000 USD FY2021 of ‹Instruments›",
      ])
  }

  @Test func unitsBesideAveragesAreNoRevenue() {
    expectTableFacts(
      [
        ["", "Units sold", "=2", "Revenue per unit", "=2"],
        ["", "2022", "2021", "2022", "2021"],
        ["Scales", "400", "380", "$100", "$100"], ["Probes", "100", "95", "200", "200"],
        ["Total", "500", "475", "$300", "$300"],
      ], [])
  }

  @Test func otherOfARegionHasTheNameOfTheRegion() {
    expectTableFacts(
      [
        ["", "2022", "2021"], ["Peru", "$30,000", "$29,000"], ["Other", "10,000", "9,000"],
        ["Total South America", "40,000", "38,000"], ["Spain", "20,000", "19,000"],
        ["Other", "1,400", "900"], ["Total Europe", "21,400", "19,900"],
        ["Total revenues", "$61,400", "$57,900"],
      ],
      [
        "revenue-total 30000000 USD FY2022 of ‹Peru›",
        "revenue-total 29000000 USD FY2021 of ‹Peru›",
        "revenue-total 10000000 USD FY2022 of ‹South America – Other›",
        "revenue-total 9000000 USD FY2021 of ‹South America – Other›",
        "revenue-total 40000000 USD FY2022 of ‹South America›",
        "revenue-total 38000000 USD FY2021 of ‹South America›",
        "revenue-total 20000000 USD FY2022 of ‹Spain›",
        "revenue-total 19000000 USD FY2021 of ‹Spain›",
        "revenue-total 1400000 USD FY2022 of ‹Europe – Other›",
        "revenue-total 900000 USD FY2021 of ‹Europe – Other›",
        "revenue-total 21400000 USD FY2022 of ‹Europe›",
        "revenue-total 19900000 USD FY2021 of ‹Europe›",
      ])
  }

  @Test func rowsOfOneNameAreToldApartByTheirTotals() {
    let tables = [
      [
        ["", "2022", "2021"], ["Scales", "$40,000", "$38,000"], ["Labs", "21,400", "19,900"],
        ["Total revenues", "$61,400", "$57,900"],
      ],
      [
        ["", "2022", "2021"], ["Equipment", "$30,000", "$28,000"],
        ["Services", "10,000", "10,000"],
        ["Total segment revenues", "$40,000", "$38,000"],
      ],
      [
        ["", "2022", "2021"], ["Equipment", "$1,400", "$1,900"], ["Services", "20,000", "18,000"],
        ["Total segment revenues", "$21,400", "$19,900"],
      ],
      // The total of these is that of nothing that is named.
      [
        ["", "2022", "2021"], ["Equipment", "$1,000", "$900"], ["Services", "2,000", "1,800"],
        ["Total segment revenues", "$3,000", "$2,700"],
      ],
    ]
    let facts = tableFacts(tables.joined(separator: [["---"]]).map { $0 })
    #expect(
      facts.filter { $0.contains("2022") } == [
        "revenue-total 40000000 USD FY2022 of ‹Scales›",
        "revenue-total 21400000 USD FY2022 of ‹Labs›",
        "revenue-total 30000000 USD FY2022 by segment of ‹Scales – Equipment›",
        "revenue-total 10000000 USD FY2022 by segment of ‹Scales – Services›",
        "revenue-total 1400000 USD FY2022 by segment of ‹Labs – Equipment›",
        "revenue-total 20000000 USD FY2022 by segment of ‹Labs – Services›",
      ])
  }
}
