/// Finds words that stand for something still to be filled in.
///
/// *Finds*: `[●]`, `$[•]`, `$[ ]`, `[TBD]`, `$XX,XXX`, `[insert date]`.
/// *Passes*: the bullets of a list; boxes to check such as `[X]` and `Yes [✓]`; `[Reserved]`; Roman
/// numerals such as `Title XX`.
/// *Reads*: the words of a block.
enum PlaceholderLeft: BlockCheck {
  static let info = CheckInfo(
    code: "placeholder-left", severity: .error,
    summary: "A placeholder was left in the text.")

  /// The greatest number of words and marks in an instruction such as `[insert date of meeting]`.
  static let longestInstruction = 14

  private static let undecided = WordSet("tbd tbc tbu")
  private static let letters = WordSet("x xx xxx xxxx xxxxx")
  private static let answers = WordSet("yes no")
  private static let boxes = WordSet("check checked checkbox checkmark")
  /// Words after `insert` that make it a part or a process.
  private static let inserts = WordSet("molded molding moulding mold card cards case cases")

  static func findings(in block: BlockAnalysis) -> [BlockFinding] {
    let tokens = block.structure.tokens
    var result: [BlockFinding] = []
    var index = 0
    while index < tokens.count {
      guard let found = placeholder(at: index, in: tokens) else {
        index += 1
        continue
      }
      let isPriced = index > 0 && tokens[index - 1].kind == .currency
      result.append(
        BlockFinding(
          code: info.code, severity: info.severity,
          tokens: (isPriced ? index - 1 : index)..<found.end, message: .placeholder,
          data: .object([.init("form", .string(found.form))])))
      index = found.end
    }
    return result
  }

  private static func placeholder(at index: Int, in tokens: [Token]) -> (form: String, end: Int)? {
    switch tokens[index].kind {
    case .openBracket: bracketed(at: index, in: tokens)
    case .word: letters.contains(tokens[index].word) ? masked(at: index, in: tokens) : nil
    default: nil
    }
  }

  /// `[●]`, `[TBD]`, `$[ ]`, `[insert date]`.
  private static func bracketed(at open: Int, in tokens: [Token]) -> (form: String, end: Int)? {
    let inside = tokens[(open + 1)...].prefix(longestInstruction + 1)
      .prefix { $0.kind != .closeBracket }
    let close = inside.endIndex
    guard close < tokens.count, tokens[close].kind == .closeBracket else { return nil }
    if inside.isEmpty {
      let isPriced = open > 0 && tokens[open - 1].kind == .currency
      let isShare = close + 1 < tokens.count && tokens[close + 1].kind == .percent
      return isPriced || isShare ? ("blank", close + 1) : nil
    }
    if inside.allSatisfy({ $0.kind == .bullet }) {
      return isCheckBox(open, close, in: tokens) ? nil : ("bullet", close + 1)
    }
    guard let first = inside.first else { return nil }
    if inside.count == 1, undecided.contains(first.word) { return ("undecided", close + 1) }
    if inside.count > 1, first.word == "insert", !inserts.contains(inside[open + 2].word) {
      return ("instruction", close + 1)
    }
    return nil
  }

  /// `XX,XXX`, `$XX.X`, `XX%`.
  private static func masked(at start: Int, in tokens: [Token]) -> (form: String, end: Int)? {
    guard tokens[start].traits.contains(.capitalised) else { return nil }
    var end = start + 1
    while end + 1 < tokens.count, tokens[end].kind == .comma || tokens[end].kind == .stop,
      isGluedMask(tokens[end + 1]), !tokens[end].traits.contains(.spaced)
    { end += 2 }
    let isPriced = start > 0 && tokens[start - 1].kind == .currency
    let isShare = end < tokens.count && tokens[end].kind == .percent
    let isLong = tokens[start].length > 1 || end > start + 1
    guard isLong, isPriced || isShare || end > start + 1 else { return nil }
    return ("letters", isShare ? end + 1 : end)
  }

  private static func isGluedMask(_ token: Token) -> Bool {
    letters.contains(token.word) && token.traits.isSuperset(of: .capitalised)
      && !token.traits.contains(.spaced)
  }

  /// Whether a mark in brackets answers a question of a cover page.
  private static func isCheckBox(_ open: Int, _ close: Int, in tokens: [Token]) -> Bool {
    let near = tokens[max(0, open - 2)..<min(close + 3, tokens.count)]
    return near.holds(answers) || tokens[...].holds(boxes)
  }
}

extension Finding.Message {
  fileprivate static let placeholder = Finding.Message("A placeholder was left in the text.")
}
