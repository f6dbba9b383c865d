/// A disclosure with its place in the filing.
struct DisclosedClause: Sendable {
  /// What the block tells.
  let disclosure: Disclosure
  /// What the clause tells, for rules with several kinds.
  let role: String
  /// The number of the block.
  let block: Int
  /// The Item it stands in.
  let item: String?
  /// The words, in bytes of the source.
  let range: ByteRange
  /// The filing.
  let filing: FilingFacts

  /// Whether it is told as something past.
  var isResolved: Bool { disclosure.isResolved }

  /// What is said of the place where it leads no finding.
  var relation: String { "also stated here" }

  /// How much it tells: figures and dates, and notes and Items on finance before risk factors.
  var usualWeight: Int {
    var weight = 0
    if money != nil { weight += 4 }
    if percent != nil { weight += 4 }
    if date != nil { weight += 2 }
    if item == "1A" { weight -= 1 }
    if disclosure.isResolved { weight -= 4 }
    return weight
  }

  private var analysis: BlockAnalysis { filing.blocks[block] }

  /// The tokens of the sentence.
  var sentenceTokens: Range<Int> {
    let sentences = analysis.structure.sentences
    guard sentences.indices.contains(disclosure.sentence) else { return 0..<0 }
    return sentences[disclosure.sentence].tokens
  }

  /// The sentence.
  var sentence: ArraySlice<Token> { analysis.structure.tokens[sentenceTokens] }

  /// The words matched.
  var words: ArraySlice<Token> { analysis.structure.tokens[disclosure.tokens] }

  /// The paragraph.
  var paragraph: ArraySlice<Token> { analysis.structure.tokens[...] }

  // MARK: Parts

  /// The words of a named part of the pattern; nil where it took no part.
  func tokens(_ name: String) -> ArraySlice<Token>? {
    disclosure.match[name].map { analysis.structure.tokens[$0] }
  }

  /// A named part as a person reads it.
  func text(_ name: String) -> String? {
    disclosure.match[name].flatMap { $0.isEmpty ? nil : filing.text($0, inBlock: block) }
  }

  /// The subject as a person reads it.
  var subject: String? { disclosure.subject.map { filing.text($0, inBlock: block) } }

  /// Some words of the block as a person reads them.
  func text(_ tokens: Range<Int>) -> String { filing.text(tokens, inBlock: block) }

  /// The value of a kind that stands in a named part.
  func value(in name: String, _ kind: PhrasePattern.GroupClass) -> TextValue? {
    guard let part = disclosure.match[name] else { return nil }
    return analysis.values.first { part.contains($0.tokens.lowerBound) && kind.admits($0.kind) }
  }

  /// The value of a kind that is nearest: in the words matched, then after them, then before.
  func value(_ kind: PhrasePattern.GroupClass) -> TextValue? {
    let sentence = sentenceTokens
    let all = analysis.values.filter {
      sentence.contains($0.tokens.lowerBound) && kind.admits($0.kind)
    }
    let words = disclosure.tokens
    return all.first { words.contains($0.tokens.lowerBound) }
      ?? all.first { $0.tokens.lowerBound >= words.upperBound }
      ?? all.last { $0.tokens.upperBound <= words.lowerBound }
  }

  /// All values of a kind in the words matched.
  func values(_ kind: PhrasePattern.GroupClass) -> [TextValue] {
    analysis.values.filter {
      disclosure.tokens.contains($0.tokens.lowerBound) && kind.admits($0.kind)
    }
  }

  /// The nearest amount of money.
  var money: TextValue? { value(.money) }
  /// The nearest percentage.
  var percent: TextValue? { value(.percent) }
  /// The nearest number of things.
  var count: TextValue? { value(.count) }

  /// The nearest time.
  var period: Period? {
    guard let value = value(.period), case .period(let period) = value.kind else { return nil }
    return period
  }

  /// The nearest day or month.
  var date: Period? {
    period.flatMap { $0.kind == .instant || $0.kind == .month ? $0 : nil }
  }

  /// A value as the text writes it.
  func text(of value: TextValue) -> String { filing.text(value.tokens, inBlock: block) }
}

extension FilingFacts {
  /// Tokens of a block as a person reads them.
  func text(_ tokens: Range<Int>, inBlock block: Int) -> String {
    let all = blocks[block].structure.tokens
    let start = view.blocks[block].range.start
    guard let first = all[tokens].first, let last = all[tokens].last else { return "" }
    return VisibleText.collapsed(view.text[(start + Int(first.start))..<(start + last.end)])
  }
}

extension DataValue {
  /// The number of a value, fully scaled; null where there is none.
  static func number(_ value: TextValue?) -> DataValue {
    .optional(value?.nominal ?? value?.low ?? value?.high)
  }

  /// The label of a period, or null.
  static func period(_ period: Period?) -> DataValue { .optional(period?.label) }
}
