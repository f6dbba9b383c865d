/// Finds the short forms of a block and tells for what they stand there.
struct ShortFormReader {
  private static let cues = WordSet(
    "symbol symbols called termed acronym abbreviation abbreviated ticker trademark means denotes")
  private static let openers = WordSet("the a an our its collectively together or hereinafter")
  private static let joints = WordSet("and or &")
  private static let legalForms = WordSet(
    "inc corp corporation co ltd limited llc lp plc n.v s.a s.p.a ag gmbh company incorporated")
  /// How many tokens a quotation may have that introduces a name.
  private static let longestName = 4
  /// How far before `or` a word is sought that begins with the first letter.
  private static let reach = 14

  private let tokens: [Token]

  private init(tokens: [Token]) { self.tokens = tokens }

  /// The short forms of a block.
  /// - Complexity: O(n)
  static func forms(in tokens: [Token], _ text: Span<UInt8>) -> [ShortForm] {
    let reader = ShortFormReader(tokens: tokens)
    let capitals = tokens.count { $0.traits.contains(.allCapitals) }
    let isHeading = capitals * 2 > tokens.count { $0.kind == .word } && capitals > 1
    var result: [ShortForm] = []
    for (index, token) in tokens.enumerated() {
      guard let name = ShortForm.name(of: token, text), !token.traits.contains(.withDigit) else {
        continue
      }
      let isIntroduced = reader.isIntroduced(index, text)
      if !isIntroduced, isHeading || reader.isShouted(index - 1) || reader.isShouted(index + 1) {
        continue
      }
      let role: ShortForm.Role =
        isIntroduced ? .introduced : reader.isOfName(index) ? .name : .word
      result.append(ShortForm(name: name, token: index, role: role))
    }
    return result
  }

  private func kind(_ index: Int) -> Token.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  private func word(_ index: Int) -> Word {
    tokens.indices.contains(index) ? tokens[index].word : .none
  }

  /// Whether a word is in capitals too, as in headings that run into their text.
  private func isShouted(_ index: Int) -> Bool {
    kind(index) == .word && tokens[index].traits.contains(.allCapitals)
  }

  // MARK: Introductions

  /// Whether the text says at a token what it is short for, or names it.
  private func isIntroduced(_ index: Int, _ text: Span<UInt8>) -> Bool {
    if isQuoted(index) || isAloneInBracket(index) { return true }
    let opener = Self.openers.contains(word(index - 1)) ? index - 2 : index - 1
    if Self.cues.contains(word(opener)) { return true }
    if word(opener) == "as", isCalled(opener - 1) { return true }
    if word(index - 1) == "or" || word(opener) == "or" {
      let or = word(index - 1) == "or" ? index - 1 : opener
      if kind(or - 1) == .comma, hasInitial(of: index, before: or - 1, text) { return true }
    }
    return isSpelledOut(after: index, text) || isSpelledOut(before: index, text)
  }

  /// `known as`, `referred to as`, `defined as`.
  private func isCalled(_ index: Int) -> Bool {
    let before = word(index) == "to" ? word(index - 1) : word(index)
    return before == "known" || before == "referred" || before == "defined"
      || before == "designated" || before == "abbreviated"
  }

  /// Whether a token stands in quotes of a few words, as names do that are told: `the “JOBS Act”`.
  private func isQuoted(_ index: Int) -> Bool {
    var open = index - 1
    while open >= max(0, index - Self.longestName), kind(open) == .word { open -= 1 }
    guard kind(open) == .openQuote else { return false }
    var close = index + 1
    while close <= index + Self.longestName, kind(close) == .word, word(close) != "'" { close += 1 }
    guard let end = kind(close) else { return true }
    return [.closeQuote, .comma, .stop].contains(end) || word(close) == "'"
  }

  /// `(ROE)`, `(the LMR)`, `(NYSE: TBK)`, `(QZT and others)`.
  private func isAloneInBracket(_ index: Int) -> Bool {
    if kind(index - 1) == .openBracket { return index > 1 }
    guard kind(index + 1) == .closeBracket else { return false }
    return kind(index - 1) == .colon || Self.openers.contains(word(index - 1))
  }

  /// `CompactFlash cards, or CF`: a word shortly before begins with the first letter.
  private func hasInitial(of index: Int, before end: Int, _ text: Span<UInt8>) -> Bool {
    let initial = text[Int(tokens[index].start)] | 0x20
    for before in max(0, end - Self.reach)..<max(end, 0) where kind(before) == .word {
      let token = tokens[before]
      if text[Int(token.start)] | 0x20 == initial, !token.traits.contains(.allCapitals) {
        return true
      }
    }
    return false
  }

  /// `IBNR reserves (incurred but not reported)`, `O&M | Operation and maintenance`,
  /// `NGL – natural gas liquids`.
  private func isSpelledOut(after index: Int, _ text: Span<UInt8>) -> Bool {
    var next = index + 1
    while next <= index + 3, kind(next) == .word || kind(next) == .closeQuote { next += 1 }
    if kind(next) == .openBracket, spells(from: next + 1, index, text) { return true }
    guard let mark = kind(index + 1) else { return false }
    let isFirst = index == 0 || [.bullet, .mark, .openQuote].contains(tokens[index - 1].kind)
    guard isFirst || [.comma, .dash, .colon, .hyphen].contains(mark) else { return false }
    return spells(from: index + 1, index, text)
  }

  /// `average revenue per user, ARPU,`.
  private func isSpelledOut(before index: Int, _ text: Span<UInt8>) -> Bool {
    guard let mark = kind(index - 1),
      [.comma, .dash, .openBracket, .slash].contains(mark) || Self.joints.contains(word(index - 1))
    else { return false }
    var end = index - 1
    while end > 0, kind(end) != .word || Self.joints.contains(word(end)) { end -= 1 }
    return Spelling.words(tokens[index], before: end + 1, tokens, text) != nil
  }

  /// Whether the words from a token on begin with the letters.
  private func spells(from start: Int, _ index: Int, _ text: Span<UInt8>) -> Bool {
    let letters = Spelling.letters(of: tokens[index], text)
    var wanted = letters.startIndex
    for next in start..<max(start, min(tokens.count, start + letters.count * 2 + 4)) {
      let token = tokens[next]
      guard token.kind == .word else {
        if token.kind == .number || token.kind == .currency || token.kind == .closeBracket {
          return false
        }
        continue
      }
      var opens = true
      var isFound = false
      for offset in Int(token.start)..<min(token.end, text.count) {
        if opens, wanted < letters.endIndex, text[offset] & 0xDF == letters[wanted] {
          wanted += 1
          isFound = true
        }
        opens = text[offset] == UInt8(ascii: "-")
      }
      if wanted == letters.endIndex { return true }
      if !isFound, !Initials.isSmall(token.word) { return false }
    }
    return false
  }

  // MARK: Names

  /// Whether a token is a name or a part of one.
  private func isOfName(_ index: Int) -> Bool {
    if isProper(index + 1) || kind(index + 1) == .number || word(index + 1) == "'s" { return true }
    if word(index + 1) == "no" || word(index + 1) == "nos" { return true }
    if kind(index + 1) == .comma, Self.legalForms.contains(word(index + 2)) { return true }
    if isProper(index - 1), !opensSentence(index - 1) { return true }
    return isJoint(index - 1) && isProper(index - 2) && !opensSentence(index - 2)
      || isJoint(index + 1) && isProper(index + 2)
  }

  private func isJoint(_ index: Int) -> Bool {
    kind(index) == .comma || Self.joints.contains(word(index))
  }

  /// Whether a word has the capital of a name.
  private func isProper(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    let traits = tokens[index].traits
    return traits.contains(.capitalised) && !traits.contains(.allCapitals)
      && tokens[index].length > 1 && ClosedClass.tag(of: tokens[index].word) == nil
  }

  private func opensSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return ![.word, .comma, .number, .openBracket, .openQuote, .slash, .hyphen].contains(
      tokens[index - 1].kind)
  }
}
