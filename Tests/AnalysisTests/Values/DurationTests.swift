import Testing

@testable import Analysis

@Suite struct DurationTests {
  @Test func spellings() {
    expectValues("a three-year warranty", ["‹three-year› = duration 3 years"])
    expectValues("for 25 years", ["‹25 years› = duration 25 years"])
    expectValues("a 25-year lease", ["‹25-year› = duration 25 years"])
    expectValues("within 30 days", ["‹30 days› = duration 30 days"])
    expectValues("thirty (30) days", ["‹thirty (30) days› = duration 30 days"])
    expectValues("the last 12 months", ["‹12 months› = duration 12 months"])
    expectValues("twelve months", ["‹twelve months› = duration 12 months"])
    expectValues("ten business days", ["‹ten business days› = duration 10 days"])
    expectValues(
      "two six–month extensions", ["‹two› = count 2", "‹six–month› = duration 6 months"])
  }

  @Test func ranges() {
    expectValues("one to five years", ["‹one to five years› = duration 1…5 years"])
    expectValues("30-day to 120-day terms", ["‹30-day to 120-day› = duration 30…120 days"])
    expectValues("30- to 60-day terms", ["‹30- to 60-day› = duration 30…60 days"])
    expectValues("two to three-year terms", ["‹two to three-year› = duration 2…3 years"])
  }

  @Test func overIsDuring() {
    expectValues("recognized over 5 years", ["‹5 years› = duration 5 years"])
    expectValues("for over 25 years", ["over ‹25 years› = duration >25 years"])
    expectValues("more than 25 years", ["more than ‹25 years› = duration >25 years"])
  }
}
