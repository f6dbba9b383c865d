import Testing

@testable import Analysis

@Suite struct PeriodTests {
  @Test func yearsEnded() {
    expectValues(
      "For the years ended December 31, 2022 and 2021, our",
      [
        "‹years ended December 31, 2022› = FY2022 to 2022-12-31", "‹2021› = FY2021 to 2021-12-31",
      ])
    expectValues(
      "the years ended September 30, 2009, 2008 and 2007",
      [
        "‹years ended September 30, 2009› = FY2009 to 2009-09-30", "‹2008› = FY2008 to 2008-09-30",
        "‹2007› = FY2007 to 2007-09-30",
      ])
    expectValues(
      "the fiscal year ended September 30, 2016",
      [
        "‹fiscal year ended September 30, 2016› = FY2016 to 2016-09-30"
      ])
    expectValues(
      "the year ending Dec. 31, 2023",
      [
        "‹year ending Dec. 31, 2023› = FY2023 to 2023-12-31"
      ])
    expectValues(
      "the 52 weeks ended January 1, 2022",
      [
        "‹52 weeks ended January 1, 2022› = FY2021 to 2022-01-01"
      ])
    expectValues(
      "the twelve months ended December 31, 2022",
      [
        "‹twelve months ended December 31, 2022› = FY2022 to 2022-12-31"
      ])
    expectValues(
      "the fiscal years ended February 29, 2020 and 2019",
      [
        "‹fiscal years ended February 29, 2020› = FY2020 to 2020-02-29",
        "‹2019› = FY2019 to 2019-02-28",
      ])
    expectValues(
      "the two years ended December 31, 2022 and 2021",
      [
        "‹two years ended December 31, 2022› = FY2022 to 2022-12-31",
        "‹2021› = FY2021 to 2021-12-31",
      ])
    expectValues(
      "Year Ended December 31,\n 2019 2018",
      [
        "‹Year Ended December 31,\n 2019› = FY2019 to 2019-12-31", "‹2018› = FY2018 to 2018-12-31",
      ])
    expectValues(
      "the years ended December 31, 2022, 42% and 2,500 employees",
      [
        "‹years ended December 31, 2022› = FY2022 to 2022-12-31", "‹42%› = percent 42",
        "‹2,500› = count 2500 @2",
      ])
  }

  @Test func namedYears() {
    expectValues("fiscal years 2016 and 2015", ["‹fiscal years 2016› = FY2016", "‹2015› = FY2015"])
    expectValues(
      "In Fiscal 2016 and Fiscal 2015", ["‹Fiscal 2016› = FY2016", "‹Fiscal 2015› = FY2015"])
    expectValues("Fiscal Year 2016", ["‹Fiscal Year 2016› = FY2016"])
    expectValues(
      "FY2022, FY 2021 and FY20",
      [
        "‹FY2022› = FY2022", "‹FY 2021› = FY2021", "‹FY20› = FY2020",
      ])
    expectValues("calendar 2022", ["‹calendar 2022› = FY2022 to 2022-12-31"])
    expectValues(
      "fiscal year 2022 (52 weeks)",
      [
        "‹fiscal year 2022› = FY2022", "‹52 weeks› = duration 52 weeks",
      ])
    expectValues(
      "fiscal years 2014 through 2016",
      [
        "‹fiscal years 2014› = FY2014", "‹2016› = FY2016",
      ])
    expectValues("the 2022 fiscal year", ["‹2022 fiscal year› = FY2022"])
    expectValues("Year 2000 compliance", [])
  }

  @Test func bareYears() {
    expectValues("In 2022, we sold tablets", ["‹2022› = FY2022"])
    expectValues("during 2022 and 2021, respectively", ["‹2022› = FY2022", "‹2021› = FY2021"])
    expectValues("by Sprint in 2013", ["‹2013› = FY2013"])
    expectValues("2022 compared to 2021", ["‹2022› = FY2022", "‹2021› = FY2021"])
    expectValues("from 2020-2022", ["‹2020› = FY2020", "‹2022› = FY2022"])
    expectValues("our 2022 revenue", ["‹2022› = FY2022"])
    expectValues("Net Revenues: | 2016 | 2015", ["‹2016› = FY2016", "‹2015› = FY2015"])
    expectValues("in the 1930s, the mid-1990s", [])
    expectValues("the Securities Exchange Act of 1934, as amended", [])
    expectValues("the 2029 Notes and the 2014 Equity Plan", [])
    expectValues("(c) 2022 and © 2022", [])
  }

  @Test func quarters() {
    expectValues("in the third quarter of 2022", ["‹third quarter of 2022› = Q3 2022"])
    expectValues(
      "third quarters of 2022 and 2021",
      [
        "‹third quarters of 2022› = Q3 2022", "‹2021› = Q3 2021",
      ])
    expectValues(
      "second and third quarters of fiscal 2022",
      [
        "‹second› = Q2 2022", "‹third quarters of fiscal 2022› = Q3 2022",
      ])
    expectValues(
      "Q1 2023 and Q4'22, 3Q21", ["‹Q1 2023› = Q1 2023", "‹Q4'22› = Q4 2022", "‹3Q21› = Q3 2021"])
    expectValues(
      "the quarter ended March 31, 2024",
      [
        "‹quarter ended March 31, 2024› = Q1 2024 to 2024-03-31"
      ])
    expectValues(
      "the three months ended June 30, 2022 and 2021",
      [
        "‹three months ended June 30, 2022› = Q2 2022 to 2022-06-30",
        "‹2021› = Q2 2021 to 2021-06-30",
      ])
    expectValues(
      "the quarter ended January 28, 2024", ["‹quarter ended January 28, 2024› = …2024-01-28"])
    expectValues(
      "the three-month period ended April 30, 2022",
      [
        "‹three-month period ended April 30, 2022› = 2022-02-01/2022-04-30"
      ])
  }

  @Test func ranges() {
    expectValues(
      "the six months ended June 30, 2022",
      [
        "‹six months ended June 30, 2022› = 2022-01-01/2022-06-30"
      ])
    expectValues(
      "the three and nine months ended September 30, 2022",
      [
        "‹nine months ended September 30, 2022› = 2022-01-01/2022-09-30"
      ])
    expectValues("the first half of 2022", ["‹first half of 2022› = 2022-01-01/2022-06-30"])
    expectValues(
      "the first nine months of 2022", ["‹first nine months of 2022› = 2022-01-01/2022-09-30"])
    expectValues(
      "the 13 weeks ended July 30, 2022",
      [
        "‹13 weeks ended July 30, 2022› = 2022-05-01/2022-07-30"
      ])
  }

  @Test func daysAndMonths() {
    expectValues("December 31, 2022", ["‹December 31, 2022› = 2022-12-31"])
    expectValues("31 December 2022", ["‹31 December 2022› = 2022-12-31"])
    expectValues("the 31st of December, 2022", ["‹31st of December, 2022› = 2022-12-31"])
    expectValues("Dec. 31, 2022", ["‹Dec. 31, 2022› = 2022-12-31"])
    expectValues(
      "12/31/2022 and 31/12/22", ["‹12/31/2022› = 2022-12-31", "‹31/12/22› = 2022-12-31"])
    expectValues("2022-12-31", ["‹2022-12-31› = 2022-12-31"])
    expectValues("since July 2022", ["‹July 2022› = 2022-07"])
    expectValues("through August of 2022.", ["‹August of 2022› = 2022-08"])
    expectValues("As of December 2022, FirstNet", ["‹December 2022› = 2022-12"])
    expectValues(
      "As of December 31, 2022 and 2021",
      [
        "‹December 31, 2022› = 2022-12-31", "‹2021› = 2021-12-31",
      ])
    expectValues(
      "June 30 and December 31, 2022",
      [
        "‹June 30› = 2022-06-30", "‹December 31, 2022› = 2022-12-31",
      ])
    expectValues(
      "from October 1 through March 31, 2022",
      [
        "‹October 1› = 2021-10-01", "‹March 31, 2022› = 2022-03-31",
      ])
    expectValues("As of December 31st, XP3plus", [])
    expectValues("Years Ended September 30,", [])
    expectValues("February 30, 2022", [])
    expectValues("we may 5 and march 3", ["‹5› = count 5", "‹3› = count 3"])
  }
}
