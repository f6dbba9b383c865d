import Testing

@testable import Analysis

/// Numbers that are no values.
@Suite struct LookAlikeTests {
  @Test(arguments: [
    "the 5G and 4G/LTE Band 14 networks", "rated IP-68 and IP68 under MIL-STD-810G",
    "(IEC standard 60529)", "see Item 1A and Item 7", "Part II, Item 5", "see Note 12",
    "under Section 13(a) of", "pursuant to Sections 13(a) and 15(d) of", "under Rule 144",
    "this Form 10-K", "the 9/11 Commission", "to 911 operators", "on page 12 of",
    "Class I, II and III",
    "call 1-800-555-1234 or (512) 378-8100", "Cupertino, California, 95014 is", "XP10 and XP3plus",
    "the note (1) says", "and (i) or (2) by", "1. Business", "2) Business",
    "Windows 3.1 and Windows 11",
    "the Motorola 68000 chip", "ASC 280-10-50 and ASC 606", "our 700-series phones",
    "see Article 5 and Exhibit 10.1", "Level 3 inputs", "Series A", "a Phase 3 trial", "Tier 1",
    "due to COVID-19", "the S&P 500 and the Fortune 500", "Notes 5 and 6 to the", "No. 2 in",
    "Commission File Number: 001-38907", "at 6500 River Place Blvd", "at 5:00 p.m.",
    "17 CFR 240", "a 3-for-1 split", "a ratio of 1:10", "page 12 and 13", "code 007",
    "the Land Mobile Radio 94 standard", "a 401(k) plan", "Chapter 11", "IRS No. 94-3336783",
    "1.1 Overview",
  ])
  func holdNoValue(_ text: String) {
    expectValues(text, [])
  }

  @Test func measuresAreNoCounts() {
    expectValues("20 MHz of spectrum", ["‹20 MHz› = measure 20"])
    expectValues("a 5.5 inch display", ["‹5.5 inch› = measure 5.5 @-1"])
    expectValues(
      "82 feet 11.7 inches", ["‹82 feet› = measure 82", "‹11.7 inches› = measure 11.7 @-1"])
    expectValues(
      "(80°C) and -4°F to +131°F",
      [
        "‹80°C› = measure 80", "‹-4°F› = measure -4", "‹131°F› = measure 131",
      ])
    expectValues("(up to 1,450 PSI)", ["up to ‹1,450 PSI› = measure ≤1450"])
    expectValues("about 12,000 square feet", ["about ‹12,000 square feet› = measure ~12000 @3"])
    expectValues("a 20-foot screen and an 8MP camera", ["‹20-foot› = measure 20"])
    expectValues(
      "six and a half feet of water for 30 minutes",
      [
        "‹six and a half feet› = measure 6.5 @-1", "‹30 minutes› = measure 30",
      ])
  }
}
