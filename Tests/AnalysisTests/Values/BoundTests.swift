import Testing

@testable import Analysis

@Suite struct BoundTests {
  @Test func above() {
    expectValues("over 53%", ["over ‹53%› = percent >53"])
    expectValues("more than 53%", ["more than ‹53%› = percent >53"])
    expectValues("in excess of $5 million", ["in excess of ‹$5 million› = money $ >5000000 @6"])
    expectValues("greater than 10%", ["greater than ‹10%› = percent >10"])
    expectValues("exceeding 10%", ["exceeding ‹10%› = percent >10"])
    expectValues("well over 100 stores", ["well over ‹100› = count >100 @2"])
    expectValues("> 150%", ["> ‹150%› = percent >150"])
  }

  @Test func atLeast() {
    expectValues("at least 10%", ["at least ‹10%› = percent ≥10"])
    expectValues("not less than 10%", ["not less than ‹10%› = percent ≥10"])
    expectValues("no fewer than 10 stores", ["no fewer than ‹10› = count ≥10"])
    expectValues("a minimum of $5 million", ["minimum of ‹$5 million› = money $ ≥5000000 @6"])
    expectValues("10% or more of", ["‹10%› or more = percent ≥10"])
    expectValues("one or more customers", ["‹one› or more = count ≥1"])
    expectValues("200+ stores", ["‹200›+ = count ≥200 @2"])
    expectValues("greater than or equal to 5%", ["greater than or equal to ‹5%› = percent ≥5"])
  }

  @Test func below() {
    expectValues("less than 10%", ["less than ‹10%› = percent <10"])
    expectValues("under $5 million", ["under ‹$5 million› = money $ <5000000 @6"])
    expectValues("below 10%", ["below ‹10%› = percent <10"])
    expectValues("fewer than 10 stores", ["fewer than ‹10› = count <10"])
    expectValues("under two license agreements", ["‹two› = count 2"])
  }

  @Test func atMost() {
    expectValues("up to 30%", ["up to ‹30%› = percent ≤30"])
    expectValues("at most 30%", ["at most ‹30%› = percent ≤30"])
    expectValues("no more than 30%", ["no more than ‹30%› = percent ≤30"])
    expectValues("not more than 30%", ["not more than ‹30%› = percent ≤30"])
    expectValues("a maximum of 30%", ["maximum of ‹30%› = percent ≤30"])
    expectValues("as much as 30%", ["as much as ‹30%› = percent ≤30"])
    expectValues("not to exceed $5 million", ["not to exceed ‹$5 million› = money $ ≤5000000 @6"])
    expectValues("may not exceed $5 million", ["not exceed ‹$5 million› = money $ ≤5000000 @6"])
    expectValues(
      "up to an aggregate of $5 million",
      [
        "up to an aggregate of ‹$5 million› = money $ ≤5000000 @6"
      ])
    expectValues("up to approximately 30%", ["up to approximately ‹30%› = percent ≤30"])
    expectValues("5% or less", ["‹5%› or less = percent ≤5"])
  }

  @Test func nearly() {
    expectValues("nearly 70%", ["nearly ‹70%› = percent ≲70"])
    expectValues("almost 70%", ["almost ‹70%› = percent ≲70"])
    expectValues("just under 70%", ["just under ‹70%› = percent ≲70"])
  }

  @Test func approximately() {
    for word in [
      "approximately", "about", "roughly", "around", "some", "an estimated", "approx.", "~",
    ] {
      expectValues("had \(word) 300 stores", ["\(word) ‹300› = count ~300 @2"])
    }
    expectValues(
      "approximately $5 million, $6 million and $7 million",
      [
        "approximately ‹$5 million› = money $ ~5000000 @6", "‹$6 million› = money $ ~6000000 @6",
        "‹$7 million› = money $ ~7000000 @6",
      ])
    expectValues(
      "approximately 83% and over 76%",
      [
        "approximately ‹83%› = percent ~83", "over ‹76%› = percent >76",
      ])
  }
}
