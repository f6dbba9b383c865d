/// Physical units, which keep a number from counting anything.
enum MeasureUnit {
  /// Reads the unit after the number of a figure.
  static func take(
    into figure: inout Figure, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Bool {
    var next = figure.end
    if window.kind(next) == .mark, window.isGlued(next) {
      if isDegree(next, in: window, text) {
        figure.unit = .measure
        let letter = window.word(next + 1)
        figure.end = letter == "c" || letter == "f" ? next + 2 : next + 1
        return true
      }
      if window.byte(next, 0, text) == 0x2B { next += 1 }
    } else if window.kind(next) == .hyphen, window.isGlued(next), window.isGlued(next + 1) {
      next += 1
    }
    let word = window.word(next)
    guard ValueWords.measures.contains(word), !isOrdinalSecond(word, figure) else { return false }
    figure.unit = .measure
    figure.end = next + 1
    if word == "square" || word == "cubic" || word == "sq" {
      if window.kind(figure.end) == .stop { figure.end += 1 }
      if ValueWords.measures.contains(window.word(figure.end)) { figure.end += 1 }
    }
    return true
  }

  private static func isDegree(
    _ index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Bool {
    window.byte(index, 0, text) == 0xC2 && window.byte(index, 1, text) == 0xB0
  }

  /// `one second`: a number word before `second` is rather `one | second lien`.
  private static func isOrdinalSecond(_ word: Word, _ figure: Figure) -> Bool {
    word == "second" && figure.amount.value == ExactDecimal(1) && figure.amount.isSpelled
  }
}
