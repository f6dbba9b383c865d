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
  /// What all clauses of the filing share.
  let context: Context

  /// What all clauses of a filing share; one object, for clauses are copied often.
  final class Context: Sendable {
    /// The filing.
    let filing: FilingFacts
    /// The names of the registrant and its parts.
    let names: OwnNames

    /// Keeps a filing and its names.
    init(_ filing: FilingFacts, _ names: OwnNames) {
      self.filing = filing
      self.names = names
    }
  }

  /// The filing.
  var filing: FilingFacts { context.filing }
  /// The names of the registrant and its parts.
  var names: OwnNames { context.names }

  /// Whether it is told as something past.
  var isResolved: Bool { disclosure.isResolved }

  /// What is said of the place where it leads no finding.
  var relation: String { "also stated here" }

  /// How much it tells: figures and dates, and notes and Items on finance before risk factors.
  var usualWeight: Int {
    var weight = 0
    if let money, isInFull(money) { weight += 4 }
    if percent != nil { weight += 4 }
    if date != nil { weight += 2 }
    if item == "1A" { weight -= 1 }
    if disclosure.isResolved { weight -= 4 }
    return weight
  }

  private var analysis: BlockAnalysis { context.filing.blocks[block] }

  /// The tokens of the sentence.
  var sentenceTokens: Range<Int> {
    let sentences = analysis.structure.sentences
    guard sentences.indices.contains(disclosure.sentence) else { return 0..<0 }
    return sentences[disclosure.sentence].tokens
  }

  /// The sentence.
  var sentence: ArraySlice<Token> { analysis.structure.tokens[sentenceTokens] }

  /// The values of the paragraph.
  var values: [TextValue] { analysis.values }

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

  /// Whether some tokens of the block hold a word of a set.
  func holds(_ words: WordSet, in tokens: Range<Int>) -> Bool {
    analysis.structure.tokens[tokens].holds(words)
  }

  /// Whether the subject of the verb is the registrant or a part of it.
  var isOfRegistrant: Bool {
    guard disclosure.subject != nil else { return false }
    switch disclosure.owner {
    case .registrant: return true
    case .named(let range), .opening(let range): return isOwn(range)
    case .thing, .others: return false
    }
  }

  /// Whether the first name in some tokens is one of the registrant's.
  func isOwn(_ tokens: Range<Int>) -> Bool {
    names.isOwn(tokens, in: analysis.structure.tokens)
  }

  /// Some words of the block as a person reads them.
  func text(_ tokens: Range<Int>) -> String { filing.text(tokens, inBlock: block) }

  /// The value of a kind that stands in a named part; of several for several times the newest.
  func value(in name: String, _ kind: PhrasePattern.GroupClass) -> TextValue? {
    guard let part = disclosure.match[name] else { return nil }
    return analysis.values.first { part.contains($0.tokens.lowerBound) && kind.admits($0.kind) }
      .map { newest($0, kind) }
  }

  /// The value of a named part as the text writes it, with those of other times; nil where several stand
  /// without a time for each.
  func figure(in name: String, _ kind: PhrasePattern.GroupClass) -> String? {
    value(in: name, kind).flatMap { text(of: aligned($0, kind)) }
  }

  /// The time of the value of a named part.
  func period(in name: String, _ kind: PhrasePattern.GroupClass) -> Period? {
    value(in: name, kind).flatMap { period(of: $0, kind) } ?? period
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

  /// The nearest amount of money, and of several that stand for several times the newest.
  var money: TextValue? { value(.money).map { newest($0, .money) } }

  /// The newest of the values that are listed with one, where each has its time; else the value.
  private func newest(_ value: TextValue, _ kind: PhrasePattern.GroupClass) -> TextValue {
    guard kind == .money || kind == .percent else { return value }
    let aligned = aligned(value, kind)
    return aligned.isAligned ? aligned.current?.value ?? value : value
  }
  /// The first amount of money after the words matched.
  var moneyAfter: TextValue? {
    let sentence = sentenceTokens
    return analysis.values.first {
      sentence.contains($0.tokens.lowerBound) && PhrasePattern.GroupClass.money.admits($0.kind)
        && $0.tokens.lowerBound >= disclosure.tokens.upperBound
    }
  }
  /// The nearest percentage.
  var percent: TextValue? { value(.percent) }
  /// The nearest number of things.
  var count: TextValue? { value(.count) }

  /// The nearest time.
  var period: Period? {
    guard let value = value(.period), case .period(let period) = value.kind else { return nil }
    return period
  }

  /// The first year that the sentence names.
  var year: Int? {
    let sentence = sentenceTokens
    for value in analysis.values where sentence.contains(value.tokens.lowerBound) {
      if case .period(let period) = value.kind { return period.year }
    }
    return nil
  }

  /// The nearest day or month.
  var date: Period? {
    period.flatMap { $0.kind == .instant || $0.kind == .month ? $0 : nil }
  }

  /// Whether an amount says itself how large it is, and leaves no scale to a caption.
  func isInFull(_ value: TextValue) -> Bool {
    guard case .money = value.kind else { return true }
    guard value.isUnscaled(among: analysis.structure.tokens) else { return true }
    return value.nominal?.isWrittenOut ?? false
  }

  /// The number of an amount; null where a caption may scale it.
  func amount(_ value: TextValue?) -> DataValue {
    value.map { isInFull($0) ? .number($0) : .null } ?? .null
  }

  /// A value as the text writes it.
  func text(of value: TextValue) -> String { filing.text(value.hedgedTokens, inBlock: block) }

  /// The nearest amount as the text writes it, with those of other times; nil where a caption may scale
  /// it, and where several stand without a time for each.
  var amountText: String? { money.flatMap { isInFull($0) ? text(of: aligned($0, .money)) : nil } }
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
