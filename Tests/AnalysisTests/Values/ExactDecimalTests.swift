import Testing

@testable import Analysis

@Suite struct ExactDecimalTests {
  @Test func equalNumbersAreEqualValues() {
    #expect(ExactDecimal(69_800, exponent: 3) == ExactDecimal(698, exponent: 5))
    #expect(ExactDecimal(0, exponent: 7) == .zero)
  }

  @Test func showsPlainDigits() {
    #expect("\(ExactDecimal(698, exponent: 5))" == "69800000")
    #expect("\(ExactDecimal(-5, exponent: -1))" == "-0.5")
    #expect("\(ExactDecimal(1234, exponent: -2))" == "12.34")
  }

  @Test func calculatesExactly() {
    #expect(
      ExactDecimal(11, exponent: -1).subtracting(ExactDecimal(1)) == ExactDecimal(1, exponent: -1))
    #expect(ExactDecimal(5).adding(ExactDecimal(-5)) == .zero)
    #expect(ExactDecimal(25, exponent: -2).multiplied(by: ExactDecimal(4)) == ExactDecimal(1))
    #expect(ExactDecimal(.max).multiplied(by: ExactDecimal(.max)) == nil)
    #expect(ExactDecimal(1, exponent: 40).adding(ExactDecimal(1, exponent: -40)) == nil)
    #expect(ExactDecimal(1, exponent: 40).adding(.zero) == ExactDecimal(1, exponent: 40))
    #expect(ExactDecimal(.min).negated == ExactDecimal(.max))
  }

  @Test func ordersAsExactArithmeticDoes() {
    var random = SplitMix(seed: 3)
    for _ in 0..<5_000 {
      let first = Int.random(in: -2000...2000, using: &random)
      let second = Int.random(in: -2000...2000, using: &random)
      let power = Int.random(in: 0...4, using: &random)
      var scaled = second
      for _ in 0..<power { scaled *= 10 }
      let left = ExactDecimal(Int64(first))
      let right = ExactDecimal(Int64(second), exponent: power)
      #expect((left < right) == (first < scaled))
      #expect(left.adding(right) == ExactDecimal(Int64(first + scaled)))
    }
    #expect(ExactDecimal(-1, exponent: 100) < ExactDecimal(-1))
    #expect(ExactDecimal(1, exponent: -100) < ExactDecimal(1))
    #expect(ExactDecimal(1) < ExactDecimal(1, exponent: 10_000))
  }

  @Test func exponentsAreClamped() {
    #expect(ExactDecimal(1, exponent: .max).exponent == 10_000)
    #expect(ExactDecimal(10, exponent: .min).exponent == -9_999)
  }
}

@Suite struct DecimalIntervalTests {
  private func interval(
    _ mantissa: Int64, _ exponent: Int, _ place: Int, _ rounding: DecimalInterval.Rounding
  ) -> String {
    DecimalInterval(
      ExactDecimal(mantissa, exponent: exponent), lastPlace: place, rounding: rounding
    )
    .map { "\($0.low)…\($0.high)" } ?? "nil"
  }

  @Test func roundingIntervals() {
    #expect(interval(698, 5, 5, .nearest) == "69750000…69850000")
    #expect(interval(698, 5, 5, .truncated) == "69800000…69900000")
    #expect(interval(-141, 5, 5, .truncated) == "-14200000…-14100000")
    #expect(interval(0, 0, 0, .truncated) == "-1…1")
  }

  @Test func sumsAndProducts() throws {
    let first = DecimalInterval(ExactDecimal(-2), ExactDecimal(3))
    let second = DecimalInterval(ExactDecimal(4), ExactDecimal(5))
    #expect(first.adding(second) == DecimalInterval(ExactDecimal(2), ExactDecimal(8)))
    #expect(first.subtracting(second) == DecimalInterval(ExactDecimal(-7), ExactDecimal(-1)))
    #expect(first.multiplied(by: second) == DecimalInterval(ExactDecimal(-10), ExactDecimal(15)))
  }

  /// 42 of 54.6 is between 75.94 % and 77.91 %, which meets `76%` but not `80%`.
  @Test func sharesAreComparedWithoutDivision() throws {
    let part = try #require(
      DecimalInterval(ExactDecimal(42, exponent: 6), lastPlace: 6, rounding: .nearest))
    let whole = try #require(
      DecimalInterval(ExactDecimal(546, exponent: 5), lastPlace: 5, rounding: .nearest))
    let ratio = try #require(DecimalInterval.ratioBounds(numerator: part, denominator: whole))
    func stated(_ percent: Int64) throws -> ClosedRange<Rational> {
      let interval = DecimalInterval(ExactDecimal(percent), lastPlace: 0, rounding: .nearest)
      return try #require(interval?.rationalBounds(dividedByPowerOfTen: 2))
    }
    #expect(try ratio.overlaps(stated(76)))
    #expect(try ratio.overlaps(stated(77)))
    #expect(try !ratio.overlaps(stated(80)))
    #expect(try !ratio.overlaps(stated(75)))
  }

  @Test func aDenominatorThatMayBeZeroGivesNothing() {
    let one = DecimalInterval(ExactDecimal(1), ExactDecimal(2))
    let aroundZero = DecimalInterval(ExactDecimal(-1), ExactDecimal(1))
    #expect(DecimalInterval.ratioBounds(numerator: one, denominator: aroundZero) == nil)
  }

  @Test func hedgesWidenTheInterval() {
    func stated(_ bound: Bound) -> String {
      DecimalInterval(
        low: ExactDecimal(83), high: ExactDecimal(83), bound: bound, lastPlace: 0,
        rounding: .nearest
      ).map { "\($0.low)…\($0.high)" } ?? "nil"
    }
    #expect(stated(.exact) == "82.5…83.5")
    #expect(stated(.approximately) == "80.84…85.16")
    #expect(stated(.over) == "83…103.75")
    #expect(stated(.nearly) == "74.7…83")
    #expect(stated(.atMost) == "0…83")
  }
}

@Suite struct RationalTests {
  @Test func lowestTerms() {
    #expect(Rational(6, -4) == Rational(-3, 2))
    #expect(Rational(1, 0) == nil)
    #expect(Rational(ExactDecimal(5, exponent: -1)) == Rational(1, 2))
    #expect(Rational(ExactDecimal(1, exponent: 60)) == nil)
  }

  @Test func comparesWithoutOverflow() throws {
    let large = try #require(Rational(.max, 3))
    let larger = try #require(Rational(.max, 2))
    #expect(large < larger)
    let negative = try #require(Rational(-Int128.max, 2))
    #expect(negative < large)
    #expect(!(large < large))
  }

  @Test func ordersAsCrossMultiplicationDoes() throws {
    for top in -6...6 {
      for bottom in 1...5 {
        for otherTop in -6...6 {
          for otherBottom in 1...5 {
            let left = try #require(Rational(Int128(top), Int128(bottom)))
            let right = try #require(Rational(Int128(otherTop), Int128(otherBottom)))
            #expect((left < right) == (top * otherBottom < otherTop * bottom))
          }
        }
      }
    }
  }
}

@Suite struct CalendarDateTests {
  @Test func dayNumbersGoBothWays() throws {
    let first = try #require(CalendarDate(year: 1896, month: 1, day: 1)).dayNumber
    var previous: CalendarDate?
    let holds = (first..<(first + 80_000)).allSatisfy { number in
      guard let date = CalendarDate(dayNumber: number), date.dayNumber == number else {
        return false
      }
      defer { previous = date }
      return previous.map { $0 < date } ?? true
    }
    #expect(holds)
    #expect(CalendarDate(dayNumber: -1) == nil)
    #expect(CalendarDate(dayNumber: .max) == nil)
  }

  @Test func otherYears() throws {
    let leapDay = try #require(CalendarDate(year: 2020, month: 2, day: 29))
    #expect(leapDay.inYear(2019) == CalendarDate(year: 2019, month: 2, day: 28))
    let lastDay = try #require(CalendarDate(year: 2019, month: 2, day: 28))
    #expect(lastDay.inYear(2020) == leapDay)
    #expect("\(leapDay)" == "2020-02-29")
  }
}
