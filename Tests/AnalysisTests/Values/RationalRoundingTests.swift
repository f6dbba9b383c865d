import Analysis
import Testing

@Suite struct RationalRoundingTests {
  @Test(arguments: [
    (1, 3, 2, "0.33"), (2, 3, 2, "0.67"), (1, 2, 0, "1"), (-1, 2, 0, "-1"), (-1, 3, 1, "-0.3"),
    (5, 4, 1, "1.3"), (7, 1, 4, "7"), (0, 5, 3, "0"),
  ])
  func roundsToTheNearest(_ top: Int, _ bottom: Int, _ places: Int, _ expected: String) {
    let number = Rational(Int128(top), Int128(bottom))
    #expect(number?.rounded(places: places)?.description == expected)
  }

  @Test func whatDoesNotFitIsNothing() {
    #expect(Rational(.max, 1)?.rounded(places: 2) == nil)
    #expect(Rational(.max, 1)?.rounded(places: 0) == nil)
    #expect(Rational(1, 3)?.rounded(places: 19) == nil)
  }
}
