/// Percent, percentage points and basis points.
enum PercentUnit {
  private static let percentWords = WordSet("percent percents pct")
  private static let pointWords = WordSet("point points")
  private static let basisPointWords = WordSet("bps bp")

  /// Reads the unit after the number of a figure.
  static func take(into figure: inout Figure, in window: TokenWindow) -> Bool {
    var next = figure.end
    if window.kind(next) == .hyphen, percentWords.contains(window.word(next + 1)) { next += 1 }
    let word = window.word(next)
    if window.kind(next) == .percent || percentWords.contains(word) {
      next += 1
    } else if word == "per", window.word(next + 1) == "cent" {
      next += 2
    } else if word == "percentage", pointWords.contains(window.word(next + 1)) {
      figure.unit = .points
      figure.end = next + 2
      return true
    } else if basisPointWords.contains(word)
      || word == "basis" && pointWords.contains(window.word(next + 1))
    {
      figure.unit = .points
      figure.amount.value = figure.amount.value.scaled(byPowerOfTen: -2)
      figure.amount.lastPlace -= 2
      figure.end = next + (word == "basis" ? 2 : 1)
      return true
    } else {
      return false
    }
    figure.unit = .percent
    if window.word(next) == "points", window.kind(next - 1) == .percent {
      figure.unit = .points
      next += 1
    }
    // Of `20%` both digits count, unlike those of `2,000`.
    if figure.amount.scale == 0, figure.amount.lastPlace > 0 { figure.amount.lastPlace = 0 }
    figure.end = next
    return true
  }
}
