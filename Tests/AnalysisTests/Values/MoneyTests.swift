import Testing

@testable import Analysis

@Suite struct MoneyTests {
  @Test func marksAndScales() {
    expectValues("revenue was $69.8 million", ["‹$69.8 million› = money $ 69800000 @5"])
    expectValues("were $58 million", ["‹$58 million› = money $ 58000000 @6"])
    expectValues("a fee of $.50", ["‹$.50› = money $ 0.5 @-2"])
    expectValues("of $1.2 billion in", ["‹$1.2 billion› = money $ 1200000000 @8"])
    expectValues("paid $3,773,605 in", ["‹$3,773,605› = money $ 3773605"])
    expectValues("of $8,000,000 million", ["‹$8,000,000 million› = money $ 8000000000000 @6"])
    expectValues("$100,000 monthly", ["‹$100,000› = money $ 100000 @5"])
    expectValues("a $5-million loan", ["‹$5-million› = money $ 5000000 @6"])
    expectValues(
      "raised $2.5M and $3bn",
      [
        "‹$2.5M› = money $ 2500000 @5", "‹$3bn› = money $ 3000000000 @9",
      ])
    expectValues("raised $ 5 MM", ["‹$ 5 MM› = money $ 5000000 @6"])
  }

  @Test func currencies() {
    expectValues("US$5 million", ["‹US$5 million› = money USD 5000000 @6"])
    expectValues("U.S. $5 million", ["‹U.S. $5 million› = money USD 5000000 @6"])
    expectValues("paid C$1.5 million", ["‹C$1.5 million› = money CAD 1500000 @5"])
    expectValues("paid €3 million", ["‹€3 million› = money EUR 3000000 @6"])
    expectValues(
      "paid £169.2 million Sterling",
      [
        "‹£169.2 million Sterling› = money GBP 169200000 @5"
      ])
    expectValues("paid ¥500 million", ["‹¥500 million› = money JPY 500000000 @6"])
    expectValues("paid RMB 30 million", ["‹RMB 30 million› = money CNY 30000000 @6"])
    expectValues("paid RMB30 million", ["‹RMB30 million› = money CNY 30000000 @6"])
    expectValues("paid USD 5.5", ["‹USD 5.5› = money USD 5.5 @-1"])
    expectValues("paid HK$40", ["‹HK$40› = money HKD 40"])
  }

  @Test func names() {
    expectValues("69.8 million dollars", ["‹69.8 million dollars› = money $ 69800000 @5"])
    expectValues(
      "five million U.S. dollars",
      [
        "‹five million U.S. dollars› = money USD 5000000 @6"
      ])
    expectValues("20 million euros", ["‹20 million euros› = money EUR 20000000 @6"])
    expectValues(
      "3 million pounds sterling", ["‹3 million pounds sterling› = money GBP 3000000 @6"])
    expectValues("75¢ a share", ["‹75¢› = money $ 0.75 @-2"])
    expectValues("50 cents per share", ["‹50 cents› = money $ 0.5 @-2"])
    expectValues("100 million RMB", ["‹100 million RMB› = money CNY 100000000 @6"])
  }

  @Test func negatives() {
    expectValues("a net loss of $(14.1) million", ["‹$(14.1) million› = money $ -14100000 @5"])
    expectValues("a net loss of ($14.1 million)", ["‹($14.1 million)› = money $ -14100000 @5"])
    expectValues("of ($14,087)", ["‹($14,087)› = money $ -14087"])
    expectValues("-$5 million", ["‹-$5 million› = money $ -5000000 @6"])
    expectValues("$-5 million", ["‹$-5 million› = money $ -5000000 @6"])
    expectValues("(14,087)", ["‹(14,087)› = count -14087"])
    expectValues("( 14,087 )", ["‹( 14,087 )› = count -14087"])
    expectValues("$ (1,299 )", ["‹$ (1,299 )› = money $ -1299"])
    expectValues(
      "activities (12,266 ) (2,761 )",
      [
        "‹(12,266 )› = count -12266", "‹(2,761 )› = count -2761",
      ])
    expectValues("the remark ($14.1 million) says", ["‹$14.1 million› = money $ 14100000 @5"])
  }

  @Test func ranges() {
    expectValues("prices of $0.50 to $6.50 per unit", ["‹$0.50 to $6.50› = money $ 0.5…6.5 @-2"])
    expectValues(
      "between $4 and $5 million",
      [
        "between ‹$4 and $5 million› = money $ 4000000…5000000 @6"
      ])
    expectValues("$4-5 million", ["‹$4-5 million› = money $ 4000000…5000000 @6"])
    expectValues("$4–$5 million", ["‹$4–$5 million› = money $ 4000000…5000000 @6"])
    expectValues(
      "$4 million to $5 million",
      [
        "‹$4 million to $5 million› = money $ 4000000…5000000 @6"
      ])
    expectValues(
      "ranging from approximately $0.50 to $6.50",
      [
        "from approximately ‹$0.50 to $6.50› = money $ ~0.5…6.5 @-2"
      ])
    expectValues(
      "ranging from $25 million to $35 million",
      [
        "from ‹$25 million to $35 million› = money $ 25000000…35000000 @6"
      ])
    expectValues(
      "$1.5 billion to US$2.5 billion",
      [
        "‹$1.5 billion to US$2.5 billion› = money USD 1500000000…2500000000 @8"
      ])
  }

  @Test func changesAreNoRanges() {
    expectValues(
      "increased from $54.6 million to $69.8 million",
      [
        "‹$54.6 million› = money $ 54600000 @5", "‹$69.8 million› = money $ 69800000 @5",
      ])
    expectValues(
      "decreased by $2.0 million to $5.0 million",
      [
        "‹$2.0 million› = money $ 2000000 @5", "‹$5.0 million› = money $ 5000000 @5",
      ])
    expectValues(
      "$5 million to $3 million",
      [
        "‹$5 million› = money $ 5000000 @6", "‹$3 million› = money $ 3000000 @6",
      ])
  }

  @Test func listsShareTheScale() {
    expectValues(
      "were $58 and $42 million, respectively",
      [
        "‹$58› = money $ 58000000 @6", "‹$42 million› = money $ 42000000 @6",
      ])
    expectValues(
      "$69.8 million and $54.6 million",
      [
        "‹$69.8 million› = money $ 69800000 @5", "‹$54.6 million› = money $ 54600000 @5",
      ])
    expectValues(
      "$ 69,828 $ 54,570",
      [
        "‹$ 69,828› = money $ 69828", "‹$ 54,570› = money $ 54570",
      ])
  }

  @Test func digitsThatFitNothing() {
    expectValues("$1234567890123456789012345678901234567890", [])
    expectValues("$1.2.3", [])
    expectValues("$ — and $", [])
  }
}
