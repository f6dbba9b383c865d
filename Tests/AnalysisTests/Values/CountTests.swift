import Testing

@testable import Analysis

@Suite struct CountTests {
  @Test func digitsAndScales() {
    expectValues(
      "approximately 25,000 mobile phones in Canada and 111,000 in",
      [
        "approximately ‹25,000› = count ~25000 @3", "‹111,000› = count 111000 @3",
      ])
    expectValues("358 million users", ["‹358 million› = count 358000000 @6"])
    expectValues("3.5 million devices", ["‹3.5 million› = count 3500000 @5"])
    expectValues(
      "54 full time employees and 23 contractors", ["‹54› = count 54", "‹23› = count 23"])
    expectValues("1500 employees", ["‹1500› = count 1500 @2"])
    expectValues("12500 employees", ["‹12500› = count 12500 @2"])
  }

  @Test func ranges() {
    expectValues("4 to 5 million new devices", ["‹4 to 5 million› = count 4000000…5000000 @6"])
    expectValues("4-5 million new devices", ["‹4-5 million› = count 4000000…5000000 @6"])
    expectValues("10-12 employees", ["‹10-12› = count 10…12"])
    expectValues("between 10 and 12 employees", ["between ‹10 and 12› = count 10…12"])
    expectValues("five to ten customers", ["‹five to ten› = count 5…10"])
  }

  @Test func words() {
    expectValues("top four customers", ["‹four› = count 4"])
    expectValues("twenty-five stores", ["‹twenty-five› = count 25"])
    expectValues("twenty five stores", ["‹twenty five› = count 25"])
    expectValues("one hundred stores", ["‹one hundred› = count 100 @2"])
    expectValues("one hundred and ten stores", ["‹one hundred and ten› = count 110"])
    expectValues(
      "two thousand five hundred stores",
      [
        "‹two thousand five hundred› = count 2500 @2"
      ])
    expectValues("three million users", ["‹three million› = count 3000000 @6"])
    expectValues("two and a half million users", ["‹two and a half million› = count 2500000 @5"])
    expectValues("a dozen and two dozen stores", ["‹dozen› = count 12", "‹two dozen› = count 24"])
    expectValues("dozens of hundreds of millions of applications", [])
    expectValues("no one, one another and the one", [])
  }

  @Test func wordsWithTheirFigure() {
    expectValues("ten (10) customers", ["‹ten (10)› = count 10"])
    expectValues("ten (12) customers", ["‹ten› = count 10", "‹12› = count 12"])
  }

  @Test func rowsOfFigures() {
    expectValues(
      "NGL 788 189 599 317 %",
      [
        "‹788› = count 788", "‹189› = count 189", "‹599› = count 599", "‹317 %› = percent 317",
      ])
    expectValues(
      "Total (1) 999 727 37 %",
      [
        "‹999› = count 999", "‹727› = count 727", "‹37 %› = percent 37",
      ])
  }

  @Test func digitsThatFitNothing() {
    expectValues("1234567890123456789012345678901234567890 employees", [])
    expectValues("1,234567 employees", [])
  }
}
