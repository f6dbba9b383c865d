import Testing

@testable import Analysis

/// How the text holds what it says: planned, possible, denied or only alleged.
@Suite struct HeldAsTests {
  @Test(arguments: [
    (
      "For 2023, we have budgeted $1.41 billion of capital expenditures.",
      "capex 1410000000 USD FY2023 forward-looking"
    ),
    (
      "The Company is budgeting $6 million of capital expenditures for 2023.",
      "capex 6000000 USD FY2023 forward-looking"
    ),
    (
      "Capital expenditures of $8 million are budgeted for 2023.",
      "capex 8000000 USD FY2023 forward-looking"
    ),
    ("In 2022 we made capital expenditures of $8 million.", "capex 8000000 USD FY2022"),
  ])
  func aBudgetIsAPlan(sentence: String, expected: String) {
    expectFacts(in: sentence, [expected])
  }

  @Test func aFacilityThatMayBeUsedIsThere() {
    expectFacts(
      in: "Our cash needs can be met through the use of our $50 million revolving credit facility.",
      ["credit-facility 50000000 USD – of ‹revolving credit facility›"])
    expectFacts(
      in: "We may replace our $20 million line of credit.",
      ["credit-facility 20000000 USD – of ‹line of credit›"])
    expectFacts(
      in: "We may enter into a $50 million revolving credit facility.",
      ["credit-facility 50000000 USD – of ‹revolving credit facility› hypothetical"])
  }

  @Test func dependenceIsNotDeniedWithTheMaking() {
    let facts = FactDump.facts(
      of: "We do not manufacture any parts and are dependent upon a limited number of suppliers.")
    let suppliers = facts.filter { $0.kind == .supplier }
    #expect(!suppliers.isEmpty && suppliers.allSatisfy { $0.polarity == .asserted })
  }

  @Test(arguments: [
    "The complaint alleges that the Company intended to deceive buyers of its products.",
    "Two suits contend that we plan to withdraw our products.",
    "The plaintiffs allege that we design defective scales.",
  ])
  func whatIsAllegedIsNoPlan(_ sentence: String) {
    #expect(!FactDump.facts(of: sentence).contains { $0.kind == .strategy || $0.kind == .product })
  }

  @Test(arguments: [
    "We recorded charges for the involuntary termination of 149 employees.",
    "The plan was expected to result in the termination or relocation of approximately 2,000 employees.",
    "In 2022 we had a layoff of 30 employees.",
  ])
  func thoseWhoLeaveAreNotTheWorkforce(_ sentence: String) {
    expectFacts(in: sentence, [])
  }

  @Test func theWorkforceIsQualifiedWhole() {
    expectFacts(
      in:
        "As of September 30, 2022, we employed approximately 7,600 full-time, part-time and temporary employees.",
      ["employees ~7600 persons 2022-09-30 (full-time, part-time and temporary)"])
    expectFacts(
      in: "Our employment averaged 30,709 in 2022.",
      ["employees 30709 persons FY2022 (averaged)"])
    expectFacts(
      in: "After the reduction we had 500 employees at December 31, 2022.",
      ["employees 500 persons 2022-12-31"])
  }
}
