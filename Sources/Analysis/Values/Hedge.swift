/// Words around a figure that bound it or make it vague.
struct Hedge {
  /// What the words say.
  var bound: Bound
  /// The first token of the figure with its hedges.
  var start: Int
  /// The token past the last one.
  var end: Int

  /// Reads the hedges around the tokens `start ..< end` of a figure.
  static func around(
    _ start: Int, _ end: Int, isDuration: Bool, isSmallCount: Bool, in window: TokenWindow,
    _ text: Span<UInt8>
  ) -> Hedge {
    var hedge = Hedge(bound: .exact, start: start, end: end)
    while let (bound, from) = before(
      hedge.start, isDuration: isDuration, isSmallCount: isSmallCount, in: window, text)
    {
      if hedge.bound == .exact || hedge.bound == .approximately { hedge.bound = bound }
      hedge.start = from
    }
    if let (bound, past) = after(end, in: window, text) {
      if hedge.bound == .exact || hedge.bound == .approximately { hedge.bound = bound }
      hedge.end = past
    }
    return hedge
  }

  // MARK: Before

  private static let approximations = WordSet(
    "approximately about roughly around some approx estimated circa ca")
  private static let nearWords = WordSet("nearly almost approaching")
  private static let overWords = WordSet("over above exceeding exceeded exceeds exceed surpassed")
  private static let underWords = WordSet("under below")
  private static let moreWords = WordSet("more greater higher larger")
  private static let lessWords = WordSet("less fewer lower smaller")
  private static let slightWords = WordSet("slightly just marginally somewhat")
  private static let degreeWords = WordSet(
    "slightly just marginally somewhat well substantially significantly")
  private static let fillers = WordSet("an a the aggregate additional total maximum further of")

  /// The hedge that ends before token `index`, with its first token.
  private static func before(
    _ index: Int, isDuration: Bool, isSmallCount: Bool, in window: TokenWindow,
    _ text: Span<UInt8>
  ) -> (Bound, Int)? {
    var last = index - 1
    guard last >= window.floor else { return nil }
    if window.kind(last) == .mark { return mark(last, in: window, text) }
    // `approx. 25`
    if window.kind(last) == .stop, window.word(last - 1) == "approx", last - 1 >= window.floor {
      last -= 1
    }
    guard window.kind(last) == .word else { return nil }
    let word = window.word(last)
    let start: Int
    var bound: Bound
    if approximations.contains(word) {
      if word == "estimated" {
        guard window.word(last - 1) == CommonWords.an, last - 1 >= window.floor else { return nil }
        last -= 1
      }
      (bound, start) = (.approximately, last)
    } else if nearWords.contains(word) {
      (bound, start) = (.nearly, last)
    } else if overWords.contains(word) {
      if isDuration, !isTrulyOver(last, in: window) { return nil }
      if isSmallCount, word == "over" || word == "above" { return nil }
      (bound, start) = (.over, last)
    } else if underWords.contains(word) {
      if isSmallCount { return nil }
      (bound, start) = (.under, last)
    } else if word == CommonWords.than {
      guard let found = comparison(last - 1, in: window) else { return nil }
      (bound, start) = found
    } else {
      guard let found = phrase(last, in: window) ?? filled(last, in: window) else { return nil }
      (bound, start) = found
    }
    return widened(bound, start, in: window)
  }

  /// `>`, `<`, `~`, `≥`, `≤`, `≈`.
  private static func mark(
    _ index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> (Bound, Int)? {
    switch (window.byte(index, 0, text), window.byte(index, 1, text), window.byte(index, 2, text)) {
    case (0x7E, _, _), (0xE2, 0x89, 0x88): (.approximately, index)
    case (0x3E, _, _): (.over, index)
    case (0x3C, _, _): (.under, index)
    case (0xE2, 0x89, 0xA5): (.atLeast, index)
    case (0xE2, 0x89, 0xA4): (.atMost, index)
    default: nil
    }
  }

  /// `more` of `more than`, with the `no` before it.
  private static func comparison(_ index: Int, in window: TokenWindow) -> (Bound, Int)? {
    guard index >= window.floor else { return nil }
    let word = window.word(index)
    if moreWords.contains(word) { return (.over, index) }
    if lessWords.contains(word) { return (.under, index) }
    return nil
  }

  /// Hedges of several words by their last one.
  private static func phrase(_ last: Int, in window: TokenWindow) -> (Bound, Int)? {
    let word = window.word(last)
    let before = window.word(last - 1)
    let third = window.word(last - 2)
    guard last - 1 >= window.floor else { return nil }
    if word == "least", before == "at" { return (.atLeast, last - 1) }
    if word == "most", before == "at" { return (.atMost, last - 1) }
    if word == CommonWords.to {
      if before == "up" { return (.atMost, last - 1) }
      if before == "close" { return (.approximately, last - 1) }
      guard before == "equal", last - 3 >= window.floor else { return nil }
      // `greater than or equal to`, `equal to` alone says nothing.
      guard third == CommonWords.or, window.word(last - 3) == CommonWords.than else { return nil }
      return comparison(last - 4, in: window).map { ($0.0 == .over ? .atLeast : .atMost, $0.1) }
    }
    if word == CommonWords.of {
      if before == "excess", third == "in", last - 2 >= window.floor { return (.over, last - 2) }
      if before == "minimum" { return (.atLeast, last - 1) }
      if before == "maximum" { return (.atMost, last - 1) }
      return nil
    }
    if word == "as", third == "as", last - 2 >= window.floor {
      if before == "much" || before == "many" || before == "high" { return (.atMost, last - 2) }
      if before == "little" || before == "few" || before == "low" { return (.atLeast, last - 2) }
    }
    return nil
  }

  /// `up to an aggregate of`: words between the bound and the figure.
  private static func filled(_ last: Int, in window: TokenWindow) -> (Bound, Int)? {
    var index = last
    while index > last - 5, index >= window.floor, fillers.contains(window.word(index)) {
      index -= 1
    }
    guard index < last, index - 1 >= window.floor, window.word(index) == CommonWords.to,
      window.word(index - 1) == "up"
    else { return nil }
    return (.atMost, index - 1)
  }

  /// Takes in what stands before a hedge: `no` more than, `just` over, `may not` exceed.
  private static func widened(
    _ bound: Bound, _ start: Int, in window: TokenWindow
  ) -> (Bound, Int) {
    let before = start - 1
    guard before >= window.floor else { return (bound, start) }
    let word = window.word(before)
    if word == CommonWords.no || word == CommonWords.not || word == "never" {
      if bound == .over { return (.atMost, before) }
      if bound == .under { return (.atLeast, before) }
    }
    if word == CommonWords.to, window.word(before - 1) == CommonWords.not,
      before - 1 >= window.floor, bound == .over
    {
      return (.atMost, before - 1)
    }
    if slightWords.contains(word), bound == .under { return (.nearly, before) }
    if degreeWords.contains(word), bound == .over || bound == .under { return (bound, before) }
    return (bound, start)
  }

  /// `for over 25 years`, against `over 25 years` in the sense of during.
  private static func isTrulyOver(_ index: Int, in window: TokenWindow) -> Bool {
    let before = window.word(index - 1)
    return window.word(index) != "over" || before == "for" || before == CommonWords.of
      || before == "with" || before == "well" || before == "just"
  }

  // MARK: After

  private static let orMoreWords = WordSet("more greater higher above larger longer over")
  private static let orLessWords = WordSet("less fewer lower below smaller shorter under")

  private static func after(
    _ index: Int, in window: TokenWindow, _ text: Span<UInt8>
  ) -> (Bound, Int)? {
    let word = window.word(index)
    if word == CommonWords.or {
      let next = window.word(index + 1)
      if window.word(index + 2) == CommonWords.than { return nil }
      if orMoreWords.contains(next) { return (.atLeast, index + 2) }
      if orLessWords.contains(next) { return (.atMost, index + 2) }
      if next == "so" { return (.approximately, index + 2) }
    }
    if word == CommonWords.and, window.word(index + 1) == "above" { return (.atLeast, index + 2) }
    if window.kind(index) == .mark, window.isGlued(index), window.byte(index, 0, text) == 0x2B {
      return (.atLeast, index + 1)
    }
    return nil
  }
}
