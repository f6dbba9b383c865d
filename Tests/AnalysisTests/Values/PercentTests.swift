import Testing

@testable import Analysis

@Suite struct PercentTests {
  @Test func spellings() {
    expectValues("83% and", ["‹83%› = percent 83"])
    expectValues("83 % and", ["‹83 %› = percent 83"])
    expectValues("94 percent of", ["‹94 percent› = percent 94"])
    expectValues("94 per cent of", ["‹94 per cent› = percent 94"])
    expectValues("53.5%", ["‹53.5%› = percent 53.5 @-1"])
    expectValues("fifty percent", ["‹fifty percent› = percent 50"])
    expectValues(
      "twenty-five percent (25%)",
      [
        "‹twenty-five percent› = percent 25", "‹25%› = percent 25",
      ])
    expectValues("a 100% stake", ["‹100%› = percent 100"])
    expectValues("8 1/2% notes", ["‹8 1/2%› = percent 8.5 @-1"])
    expectValues("(8)%", ["‹(8)%› = percent -8"])
    expectValues("-4%", ["‹-4%› = percent -4"])
    expectValues("Series A 8% Preferred", ["‹8%› = percent 8"])
  }

  @Test func points() {
    expectValues("rose 2 percentage points", ["‹2 percentage points› = points 2"])
    expectValues("rose 25 basis points", ["‹25 basis points› = points 0.25 @-2"])
    expectValues("rose 50 bps", ["‹50 bps› = points 0.5 @-2"])
  }

  @Test func ranges() {
    expectValues("15% to 20%", ["‹15% to 20%› = percent 15…20"])
    expectValues("15 to 20%", ["‹15 to 20%› = percent 15…20"])
    expectValues("15-20%", ["‹15-20%› = percent 15…20"])
    expectValues("between 10% and 15%", ["between ‹10% and 15%› = percent 10…15"])
    expectValues("between 10 and 15 percent", ["between ‹10 and 15 percent› = percent 10…15"])
    expectValues("grew from 15% to 20%", ["‹15%› = percent 15", "‹20%› = percent 20"])
  }

  @Test func lists() {
    expectValues(
      "accounted for 22.5%, 22.2% and 11.6% of",
      [
        "‹22.5%› = percent 22.5 @-1", "‹22.2%› = percent 22.2 @-1", "‹11.6%› = percent 11.6 @-1",
      ])
    expectValues(
      "accounted for 14, 12 and 10 percent",
      [
        "‹14› = percent 14", "‹12› = percent 12", "‹10 percent› = percent 10",
      ])
    expectValues(
      "approximately 83% and 76% respectively",
      [
        "approximately ‹83%› = percent ~83", "‹76%› = percent ~76",
      ])
    expectValues(
      "Canada (54%), Mexico (30%) and others",
      [
        "‹54%› = percent 54", "‹30%› = percent 30",
      ])
  }

  @Test func fractions() {
    expectValues("two-thirds of our revenue", ["‹two-thirds› = percent 66.7 @-1"])
    expectValues("one-half of", ["‹one-half› = percent 50"])
    expectValues("about half of our revenue", ["about ‹half› = percent ~50"])
    expectValues("a third of our revenue", ["‹a third› = percent 33.3 @-1"])
    expectValues("more than one-quarter", ["more than ‹one-quarter› = percent >25"])
    expectValues("one third of sales", ["‹one third› = percent 33.3 @-1"])
    expectValues("three quarters of sales", ["‹three quarters› = percent 75"])
    expectValues("one-half of one percent", ["‹one-half of one percent› = percent 0.5 @-1"])
    expectValues("a third party and the second half of the year, a quarter", [])
  }
}
