/// Numbers that name something instead of counting it: `Item 7`, `Section 13(a)`, `Band 14`.
enum Reference {
  private static let nouns = WordSet(
    """
    item items part parts note notes section sections rule rules form forms page pages class classes
    level levels series phase phases tier tiers band bands article articles exhibit exhibits chapter
    chapters table tables figure figures schedule schedules topic topics subtopic asc asu sfas fas
    fasb fin sab eitf ias ifrs iso iec ieee ansi standard standards regulation regulations version
    versions release releases model models windows motorola no nos number numbers suite room floor
    box route highway interstate footnote footnotes appendix annex clause paragraph paragraphs div
    division fortune russell nasdaq nasdaq-100 type types grade building file stage title subpart
    cfr usc s&p gen generation channel channels covid age ages aged wells block lot unit gate flight
    category step option tranche zone region amendment proposal volume issue publication
    bulletin opinion statement directive resolution order docket case act law code district precinct
    apartment apt ste bldg dept ext extension zip year
    """)
  private static let connectors = WordSet("and or through to")
  private static let functionWords = WordSet(
    """
    of to and or in for the are is was were on by with as at from which that this these under if has
    have had through shall may will not be been than but
    """)
  private static let times = WordSet(
    "a.m p.m a.m. p.m. am pm o'clock est edt pst u.s.c u.s.c. usc cfr")
  private static let streets = WordSet(
    """
    street st avenue ave boulevard blvd drive dr road rd lane ln way parkway pkwy plaza place court
    square circle highway suite floor broadway terrace
    """)
  /// Capitalised words that may stand before a number which counts.
  private static let plainWords = WordSet(
    """
    the our its their top largest of in on at and or to for from by with approximately about over
    under up nearly almost than least all these those other only first next last past over total
    we have had has employ employed are is was were between
    """)
  /// Words before a `one` that stands for a noun.
  private static let pronounOpeners = WordSet("no the this that which another any every each")
  /// Nouns that are counted in bare digits of four places and more.
  static let countedNouns = WordSet(
    """
    shares share employees persons people individuals customers clients units stores restaurants
    locations patients subscribers members users holders stockholders shareholders patents
    contractors vehicles homes beds rooms students schools agents physicians properties wells
    warrants options devices phones products facilities countries
    """)

  /// Whether a number without unit and scale is no count, for one reason or another.
  ///
  /// `isContinued` says that only connectors part it from a number that is a reference.
  static func isReference(
    _ amount: Amount, isContinued: Bool, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Bool {
    guard let shown = amount.shown else { return isSpelledReference(amount, in: window) }
    if amount.scale > 0 { return false }
    if isFootnote(amount, in: window) || isGluedIn(amount, in: window, text)
      || isListMark(amount, in: window)
      || isFollowedByName(amount, in: window)
    {
      return true
    }
    if shown.hasLeadingZero || shown.bareInteger == 911 { return true }
    let isInRow = window.kind(amount.end) == .number || window.kind(amount.end) == .currency
    if !isInRow, isAfterNoun(amount.start, isGrouped: shown.isGrouped, in: window) { return true }
    let next = window.word(amount.end)
    let counts =
      window.kind(amount.end) == .word && !functionWords.contains(next)
      && !window.traits(amount.end).contains(.capitalised)
    if isContinued, !counts { return true }
    if !shown.isGrouped, shown.decimalCount == 0 {
      if shown.integerDigitCount >= 5 { return !countedNouns.contains(next) }
      if shown.integerDigitCount == 4 { return !counts }
    }
    return false
  }

  /// Whether only connectors lie between two tokens: `Notes 5 | and | 6`.
  static func isContinuation(from end: Int, to start: Int, in window: TokenWindow) -> Bool {
    guard end < start, start - end <= 8 else { return false }
    var index = end
    while index < start {
      switch window.kind(index) {
      case .comma, .hyphen, .dash, .openBracket, .closeBracket, .slash: break
      case .word:
        let isLetter = window.tokens[index].length <= 3 && window.kind(index - 1) == .openBracket
        guard connectors.contains(window.word(index)) || isLetter else { return false }
      case .number where window.kind(index - 1) == .openBracket: break
      default: return false
      }
      index += 1
    }
    return true
  }

  // MARK: Reasons

  /// `no one`, `one another`, `the one`.
  private static func isSpelledReference(_ amount: Amount, in window: TokenWindow) -> Bool {
    guard amount.end == amount.start + 1 else { return false }
    let before = window.word(amount.start - 1)
    if nouns.contains(before), before != CommonWords.no,
      window.traits(amount.start - 1).contains(.capitalised),
      window.traits(amount.start).contains(.capitalised)
    {
      return true
    }
    guard window.word(amount.start) == CommonWords.one else { return false }
    return pronounOpeners.contains(before) || window.word(amount.end) == "another"
  }

  /// `13(a)`, `700-series`, `280-10-50`, `1:10`, `#5`.
  private static func isGluedIn(
    _ amount: Amount, in window: TokenWindow, _ text: Span<UInt8>
  ) -> Bool {
    let start = amount.start
    if window.isGlued(start) {
      switch window.kind(start - 1) {
      case .hyphen, .slash, .colon, .number, .word: return true
      case .comma where window.isGlued(start - 1) && window.kind(start - 2) == .number: return true
      case .mark: return !isComparison(window.byte(start - 1, 0, text))
      default: break
      }
    } else if window.kind(start - 1) == .mark, window.byte(start - 1, 0, text) == 0x23 {
      return true
    }
    let end = amount.end
    guard window.isGlued(end) else { return false }
    switch window.kind(end) {
    case .openBracket:
      return window.kind(end + 1) == .word && window.tokens[end + 1].length <= 3
    case .hyphen, .slash: return true
    case .comma, .colon: return window.kind(end + 1) == .number && window.isGlued(end + 1)
    default: return false
    }
  }

  private static func isComparison(_ byte: UInt8) -> Bool {
    byte == 0x3C || byte == 0x3E || byte == 0x7E || byte == 0xE2 || byte == 0x7C
  }

  /// `1.`, `2)` and `1.1 Overview` at the start of a line.
  private static func isListMark(_ amount: Amount, in window: TokenWindow) -> Bool {
    let start = amount.start
    guard start == 0 || window.traits(start).contains(.afterLineBreak),
      let shown = amount.shown, !shown.isGrouped, shown.integerDigitCount <= 3
    else { return false }
    switch window.kind(amount.end) {
    case .stop, .closeBracket: return window.isGlued(amount.end)
    case .word: return shown.decimalCount > 0 && window.traits(amount.end).contains(.capitalised)
    default: return false
    }
  }

  /// `(1)`, `(ii)`: a footnote mark or a list number in brackets.
  static func isFootnote(_ amount: Amount, in window: TokenWindow) -> Bool {
    guard window.kind(amount.start - 1) == .openBracket, window.kind(amount.end) == .closeBracket,
      let shown = amount.shown
    else { return false }
    // `ten (12) customers`: the figure repeats a word, rightly or not.
    let before = window.word(amount.start - 2)
    if ValueWords.numbers.contains(before) || ValueWords.scales.contains(before) { return false }
    return !shown.isGrouped && shown.decimalCount == 0 && shown.integerDigitCount <= 2
      || isAreaCode(amount.start, in: window)
  }

  /// `(512) 378-8100`: the number between the brackets starts a telephone number.
  static func isAreaCode(_ index: Int, in window: TokenWindow) -> Bool {
    window.kind(index) == .number && window.tokens[index].length == 3
      && window.kind(index + 2) == .number && window.tokens[index + 2].length == 3
      && window.isDash(index + 3) && window.kind(index + 4) == .number
  }

  /// `5:00 p.m.`, `17 CFR`, `6500 River Place Blvd`.
  private static func isFollowedByName(_ amount: Amount, in window: TokenWindow) -> Bool {
    if times.contains(window.word(amount.end)) { return true }
    var index = amount.end
    while index < amount.end + 5, window.traits(index).contains(.capitalised) {
      if index > amount.end, streets.contains(window.word(index)) { return true }
      index += 1
    }
    return false
  }

  /// `Note 12`, `No. 2`, `Windows 11`: the word before names a kind of thing.
  private static func isAfterNoun(
    _ start: Int, isGrouped: Bool, in window: TokenWindow
  ) -> Bool {
    var before = start - 1
    if window.kind(before) == .stop, Abbreviations.numbered.contains(window.word(before - 1)) {
      before -= 1
    }
    guard before >= 0, window.kind(before) == .word else { return false }
    let word = window.word(before)
    if nouns.contains(word) { return !isGrouped }
    if isGrouped || plainWords.contains(word) || ValueWords.months.contains(word) { return false }
    let traits = window.traits(before)
    if traits.contains(.withDigit), traits.contains(.capitalised) { return true }
    guard traits.contains(.capitalised) else { return false }
    return traits.contains(.allCapitals) || !window.opensSentence(before)
  }
}
