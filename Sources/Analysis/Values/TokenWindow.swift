/// The tokens of a block as recognisers look at them: any index may be asked for.
struct TokenWindow {
  /// The tokens.
  let tokens: [Token]
  /// The first token that no earlier value has taken.
  var floor = 0

  /// The number of tokens.
  var count: Int { tokens.count }

  /// The kind of a token; outside the block `.other`.
  @inline(__always)
  func kind(_ index: Int) -> Token.Kind {
    index >= 0 && index < tokens.count ? tokens[index].kind : .other
  }

  /// The word of a token; `.none` outside the block and for marks.
  @inline(__always)
  func word(_ index: Int) -> Word {
    index >= 0 && index < tokens.count ? tokens[index].word : .none
  }

  /// The traits of a token; none outside the block.
  @inline(__always)
  func traits(_ index: Int) -> Token.Traits {
    index >= 0 && index < tokens.count ? tokens[index].traits : []
  }

  /// Whether a token follows the one before it without white space.
  @inline(__always)
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].traits.contains(.spaced)
  }

  /// Whether a token is a hyphen or a dash.
  @inline(__always)
  func isDash(_ index: Int) -> Bool {
    let kind = kind(index)
    return kind == .hyphen || kind == .dash
  }

  /// The byte at an offset of a token; 0 outside.
  @inline(__always)
  func byte(_ index: Int, _ offset: Int, _ text: Span<UInt8>) -> UInt8 {
    guard index >= 0, index < tokens.count, offset < Int(tokens[index].length) else { return 0 }
    let position = Int(tokens[index].start) + offset
    return position < text.count ? text[position] : 0
  }

  /// The digits of a number token.
  func number(_ index: Int, _ text: Span<UInt8>) -> ShownNumber? {
    guard kind(index) == .number else { return nil }
    return ShownNumber(text, from: Int(tokens[index].start), to: tokens[index].end)
  }

  /// Whether a token opens a sentence or a line, as far as its neighbour tells.
  func opensSentence(_ index: Int) -> Bool {
    if index <= 0 || traits(index).contains(.afterLineBreak) { return true }
    switch kind(index - 1) {
    case .stop, .question, .colon, .bullet, .openQuote: return true
    default: return false
    }
  }

  /// A year of four bare digits, 1900 … 2099.
  func year(_ index: Int, _ text: Span<UInt8>) -> Int? {
    guard kind(index) == .number, tokens[index].length == 4,
      let year = number(index, text)?.bareInteger, (1900...2099).contains(year)
    else { return nil }
    return year
  }

  /// The index past `,`, `and`, `or`, `&` and their combinations at `index`; nil where none stands.
  func pastListConnector(_ index: Int) -> Int? {
    var next = index
    if kind(next) == .comma { next += 1 }
    let word = word(next)
    if word == CommonWords.and || word == CommonWords.or { next += 1 }
    if next == index, kind(next) == .mark, tokens[next].length == 1 { return nil }
    return next > index ? next : nil
  }
}

/// Words that several recognisers compare with.
enum CommonWords {
  static let and: Word = "and"
  static let or: Word = "or"
  static let to: Word = "to"
  static let of: Word = "of"
  static let from: Word = "from"
  static let between: Word = "between"
  static let through: Word = "through"
  static let a: Word = "a"
  static let an: Word = "an"
  static let one: Word = "one"
  static let year: Word = "year"
  static let years: Word = "years"
  static let fiscal: Word = "fiscal"
  static let calendar: Word = "calendar"
  static let half: Word = "half"
  static let than: Word = "than"
  static let not: Word = "not"
  static let no: Word = "no"
}
