/// A number in words: `twenty-five`, `one hundred and ten`, `two and a half million`.
struct SpelledNumber {
  /// The number.
  var value: ExactDecimal
  /// The number before its last scale word.
  var unscaled: ExactDecimal
  /// The power of ten of the last digit that carries meaning.
  var lastPlace: Int
  /// The power of ten of the last scale word, thousand or more.
  var scale: Int
  /// The token past the last one.
  var end: Int

  /// Reads the words from token `index` on; nil where no number word stands there.
  static func read(at index: Int, in window: TokenWindow) -> SpelledNumber? {
    guard let first = ValueWords.numbers[window.word(index)] else {
      return dozen(at: index, in: window)
    }
    var total: Int64 = 0
    var group = Int64(first)
    var lastScale = 0
    var end = index + 1
    while let (next, word) = following(end, in: window) {
      if let number = ValueWords.numbers[word] {
        let number = Int64(number)
        let joinsTens = group % 10 == 0 && group % 100 >= 20 && number < 10 && next == end
        guard group == 0 || (group % 100 == 0 && group > 0) || joinsTens else { break }
        group += number
      } else if let power = ValueWords.scales[word], next == end {
        if power == 2 {
          guard group > 0, group < 100 else { break }
          group *= 100
        } else {
          guard group > 0, lastScale == 0 || power < lastScale else { break }
          total += group * powerOfTen(power)
          group = 0
          lastScale = power
        }
      } else {
        break
      }
      end = next + 1
    }
    let whole = ExactDecimal(total + group)
    var result = SpelledNumber(
      value: whole, unscaled: group == 0 ? whole.scaled(byPowerOfTen: -lastScale) : whole,
      lastPlace: group == 0 ? lastScale : group % 100 == 0 ? 2 : 0,
      scale: group == 0 ? lastScale : 0, end: end)
    result.takeHalf(in: window)
    result.takeDozen(in: window)
    return result
  }

  /// The word that may go on the number, past an `and` after hundreds and scales.
  private static func following(_ end: Int, in window: TokenWindow) -> (Int, Word)? {
    let word = window.word(end)
    guard window.kind(end) == .word else { return nil }
    if word == CommonWords.and, let before = ValueWords.scales[window.word(end - 1)], before == 2,
      ValueWords.numbers.contains(window.word(end + 1))
    {
      return (end + 1, window.word(end + 1))
    }
    return (end, word)
  }

  private static func powerOfTen(_ power: Int) -> Int64 {
    var result: Int64 = 1
    for _ in 0..<min(power, 12) { result *= 10 }
    return result
  }

  /// `six and a half`, `three and one-half`, then perhaps a scale.
  private mutating func takeHalf(in window: TokenWindow) {
    guard scale == 0, window.word(end) == CommonWords.and else { return }
    var next = end + 1
    var tenths = 0
    if window.word(next) == CommonWords.a || window.word(next) == CommonWords.one,
      window.word(next + 1) == CommonWords.half
    {
      tenths = 5
      next += 2
    } else if window.word(next) == "one-half" {
      tenths = 5
      next += 1
    }
    guard tenths > 0, let sum = value.adding(ExactDecimal(Int64(tenths), exponent: -1)) else {
      return
    }
    value = sum
    unscaled = sum
    lastPlace = -1
    end = next
    if let power = ValueWords.scales[window.word(end)], power > 2 {
      value = sum.scaled(byPowerOfTen: power)
      lastPlace = power - 1
      scale = power
      end += 1
    }
  }

  /// `two dozen`.
  private mutating func takeDozen(in window: TokenWindow) {
    guard scale == 0, window.word(end) == "dozen",
      let product = value.multiplied(by: ExactDecimal(12))
    else { return }
    value = product
    unscaled = product
    end += 1
  }

  /// `a dozen`: the article stays outside.
  private static func dozen(at index: Int, in window: TokenWindow) -> SpelledNumber? {
    guard window.word(index) == "dozen", window.word(index - 1) == CommonWords.a else { return nil }
    let twelve = ExactDecimal(12)
    return SpelledNumber(value: twelve, unscaled: twelve, lastPlace: 0, scale: 0, end: index + 1)
  }
}
