/// Reads amounts of the registrant as a whole: `our revenue was $69.8 million and $54.6 million`.
enum MetricReader: StatementReader {
  static let triggers: StaticString = """
    revenue revenues sales turnover income loss losses earnings profit backlog cash margin
    expenditures capital deficit research
    """

  /// A metric with the words that name it.
  struct Metric: Sendable {
    let kind: FactKind
    let pattern: PhrasePattern
    var isNegative = false
    var measure = PhrasePattern.GroupClass.money

    init(
      _ kind: FactKind, _ pattern: StaticString, isNegative: Bool = false,
      measure: PhrasePattern.GroupClass = .money
    ) {
      self.kind = kind
      self.pattern = PhrasePattern(pattern)
      self.isNegative = isNegative
      self.measure = measure
    }
  }

  private static let metrics: [Metric] = [
    Metric(.netIncome, "net (loss|losses)", isNegative: true),
    Metric(.netIncome, "net (income|earnings|profit) (@open loss @close)?"),
    Metric(.operatingIncome, "(loss from operations|operating loss)", isNegative: true),
    Metric(.operatingIncome, "(income from operations|operating income)"),
    Metric(.grossMargin, "gross (margin|profit) (percentage)?", measure: .percent),
    Metric(
      .cash,
      "cash (,|and)? cash equivalents (,? and (short-term)? (investments|marketable securities))?"),
    Metric(.backlog, "backlog (of unfilled orders)?"),
    Metric(.workingCapital, "working capital (deficit|deficiency)", isNegative: true),
    Metric(.workingCapital, "working capital (balance|position)?"),
    Metric(.accumulatedDeficit, "accumulated deficit"),
    Metric(.rdExpense, "research and development (expense|expenses|costs|expenditures)"),
    Metric(.capex, "capital expenditures"),
    Metric(.revenueTotal, "$revenue"),
  ]

  private static let equals = PhrasePattern(
    """
    (from operations)? (for|in|during|at|as of)? @period? ,? @adv* (was|were|is|are|of|totaled|
    totalled|total|(will|would|could|may|might|should) be|amounted to|reached|equaled|aggregated|stood at) (in the aggregate)? <value:(@money|@percent)>
    """)
  private static let movesTo = PhrasePattern(
    """
    (for|in|during)? @period? @adv* (increased|decreased|grew|declined|rose|fell|improved|dropped)
    @adv* (by)? (@money ,? or)? <growth:@percent>? ,? (,? or @money ,?)? (to <value:(@money|@percent)>)?
    """)
  private static let comparison = PhrasePattern(
    "(from|compared (to|with)|as compared (to|with)|versus|against|up from|down from) <value:(@money|@percent)>"
  )
  private static let continued = PhrasePattern(
    """
    (for|in|during|at|as of)? (the)? @period ,? and (net (loss|losses|income) of|a net loss of)?
    <value:(@money|@percent)> (for|in|during|at|as of) (the)? @period
    """)
  private static let modifiesNext = WordSet(
    """
    force team channel channels channel's growth recognition marketing stream streams taxes tax mix
    returns personnel representatives office offices organization volume volumes cycle price prices
    per-share statement statements equivalents
    """)
  /// Words before a metric that leave it the registrant’s own: `higher net income of …`.
  private static let transparent = WordSet(
    "annual fiscal full-year reported higher lower increased decreased reduced record larger smaller"
  )
  private static let costWords = WordSet(
    "cost costs percentage percent portion unit comparable same-store same-restaurant deferred pro")

  /// The metric that the label of a table's row names as a whole: `Total net revenues`, `Net income (loss)`.
  static func metric(labelled label: Range<Int>, of block: BlockAnalysis)
    -> (kind: FactKind, isNegative: Bool, measure: PhrasePattern.GroupClass)?
  {
    guard !label.isEmpty, label.count <= 8 else { return nil }
    let sentence = SentenceReading(tokens: block.structure.tokens, range: label, values: [])
    guard let (metric, match) = metric(at: label.lowerBound, in: sentence) else { return nil }
    // Only brackets, colons and footnote marks may follow.
    let rest = match.tokens.upperBound..<label.upperBound
    let isWhole = rest.allSatisfy { index in
      [.openBracket, .closeBracket, .colon, .number, .mark].contains(
        block.structure.tokens[index].kind)
        || sentence.word(index) == "loss" || sentence.word(index) == "deficit"
    }
    return isWhole ? (metric.kind, metric.isNegative, metric.measure) : nil
  }

  static func statements(in sentence: SentenceReading) -> [Statement] {
    guard sentence.groups.contains(where: { sentence.isAmount($0) }) else { return [] }
    var result: [Statement] = []
    var token = sentence.range.lowerBound
    while token < sentence.range.upperBound {
      guard let (metric, match) = metric(at: token, in: sentence) else {
        token += 1
        continue
      }
      result += read(metric, match.tokens, in: sentence)
      token = match.tokens.upperBound
    }
    return result
  }

  private static func metric(at token: Int, in sentence: SentenceReading)
    -> (Metric, PhrasePattern.Match)?
  {
    for metric in metrics {
      if let match = metric.pattern.match(sentence, at: token) { return (metric, match) }
    }
    return nil
  }

  private static func read(_ metric: Metric, _ name: Range<Int>, in sentence: SentenceReading)
    -> [Statement]
  {
    guard !modifiesNext.contains(sentence.word(name.upperBound)) else { return [] }
    guard let holder = holder(of: name, metric, in: sentence), !isPart(metric, name, in: sentence)
    else { return [] }
    var statements: [Statement] = []
    // `revenues from our top four customers were …`
    var next = name.upperBound
    var attached: Range<Int>?
    if ["from", "to", "of", "by"].contains(sentence.word(next)),
      sentence.group(startingAt: next + 1) == nil,
      let phrase = sentence.attachedPhrase(startingAt: next + 1),
      sentence.word(next + 1) != "operations"
    {
      attached = phrase
      next = phrase.upperBound
    }
    if let match = equals.match(sentence, at: next), let value = match["value"] {
      statements += stated(
        metric, name, attached, holder, at: value.lowerBound, verb: next, in: sentence)
      statements += compared(metric, name, attached, holder, after: value.upperBound, in: sentence)
    } else if attached == nil, let match = movesTo.match(sentence, at: next) {
      if let value = match["value"] {
        statements += stated(
          metric, name, nil, holder, at: value.lowerBound, verb: next, in: sentence)
        statements += compared(metric, name, nil, holder, after: value.upperBound, in: sentence)
      }
      if let growth = match["growth"], metric.kind == .revenueTotal {
        let falls = match.tokens.contains {
          ["decreased", "declined", "fell", "dropped"].contains(sentence.word($0))
        }
        statements += sentence.statements(
          .revenueGrowth, groupAt: growth.lowerBound, from: name.lowerBound, subject: nil,
          owner: holder,
          isNegative: falls)
      }
    } else if attached == nil, let group = groupBefore(name.lowerBound, in: sentence) {
      let verb = verbBefore(group.tokens.lowerBound, in: sentence)
      let owner = verb.map { sentence.owner(ofFigureOf: sentence.subject(ofVerbAt: $0)) } ?? holder
      statements += sentence.statements(
        metric.kind, groupAt: group.tokens.lowerBound, from: group.tokens.lowerBound, subject: nil,
        owner: owner, isNegative: metric.isNegative, until: name.upperBound)
    }
    return statements
  }

  /// Whose metric it is; nil when it is another metric (`cost of revenue`, `product revenue`).
  private static func holder(
    of name: Range<Int>, _ metric: Metric, in sentence: SentenceReading
  ) -> Statement.Owner? {
    var before = name.lowerBound - 1
    if ["of"].contains(sentence.word(before)), costWords.contains(sentence.word(before - 1)) {
      return nil
    }
    while sentence.tag(before) == .determiner { before -= 1 }
    switch sentence.tag(before) {
    case .nominal, .figure, .participle, .gerund, .verb, .adverb:
      // A verb that the metric is the object of; a modifier makes it a part of the total; an amount before is read elsewhere.
      if sentence.tag(before) == .figure { return .registrant }
      if sentence.tag(before) == .verb, !adjusting.contains(sentence.word(before)) {
        return clauseHolder(of: name, in: sentence)
      }
      return transparent.contains(sentence.word(before))
        ? clauseHolder(of: name, in: sentence) : nil
    case .possessive:
      return OwnerWords.firstPerson.contains(sentence.word(before))
        || sentence.word(before) == "its"
        ? .registrant : .other
    case .possessiveMark:
      return sentence.owner(ofFigureOf: sentence.phrase(endingAt: before))
    default:
      return clauseHolder(of: name, in: sentence)
    }
  }

  private static let adjusting = WordSet("adjusted adjust segment combined")

  /// Whose a metric is that names no holder: the registrant’s, unless the subject of its clause is
  /// someone else: `the market for acne drugs had sales of $480 million`.
  private static func clauseHolder(of name: Range<Int>, in sentence: SentenceReading)
    -> Statement.Owner
  {
    guard
      let predicate = sentence.predicates.last(where: {
        $0.verb < name.lowerBound && name.lowerBound < $0.end
      }),
      let subject = predicate.subject
    else { return .registrant }
    switch sentence.owner(ofFigureOf: subject) {
    case .registrant: return .registrant
    case .named(let range): return .named(range)
    case .other: return sentence.holds(thirdParties, in: subject) ? .other : .registrant
    }
  }

  private static let thirdParties = WordSet(
    """
    market markets industry industries competitors competitor providers provider companies manufacturers
    manufacturer customers customer carriers suppliers supplier vendors vendor retailers distributors
    venture ventures subsidiary affiliate affiliates partnership acquiree acquisition licensees
    """)

  /// Whether only a part of the metric is spoken of: `revenue of $1 million was recognized`,
  /// `$1 million of revenues related to supplier agreements`.
  private static func isPart(_ metric: Metric, _ name: Range<Int>, in sentence: SentenceReading)
    -> Bool
  {
    guard metric.kind == .revenueTotal else { return false }
    if partial.contains(sentence.word(name.upperBound)) { return true }
    return sentence.predicates.contains { predicate in
      guard recognizing.contains(sentence.word(predicate.verb)) else { return false }
      return predicate.clause.contains(name.lowerBound)
    }
  }

  private static let partial = WordSet("related attributable associated recognized deferred earned")
  private static let recognizing = VerbSet("recognize defer relate")

  private static func stated(
    _ metric: Metric, _ name: Range<Int>, _ attached: Range<Int>?, _ holder: Statement.Owner,
    at value: Int, verb: Int, in sentence: SentenceReading
  ) -> [Statement] {
    guard let group = sentence.group(startingAt: value),
      metric.measure.admits(sentence.values[group.members.lowerBound].kind)
    else { return [] }
    // `net sales of $68.5 million of loans`: what was sold, not the revenue of the registrant.
    if metric.kind == .revenueTotal, sentence.word(group.tokens.upperBound) == "of",
      sentence.word(value - 1) == "of" || sentence.word(group.tokens.lowerBound - 1) == "of"
    {
      return []
    }
    var kind = metric.kind
    var statements: [Statement] = []
    if kind == .revenueTotal, let attached, let top = TopCustomers.count(in: attached, of: sentence)
    {
      kind = .topNShare
      statements = sentence.statements(
        kind, groupAt: value, from: name.lowerBound, subject: attached, owner: holder,
        isNegative: false)
      for index in statements.indices {
        statements[index].topCount = top
        statements[index].dimension = .customer
      }
      return statements
    }
    return sentence.statements(
      kind, groupAt: value, from: name.lowerBound, subject: attached, owner: holder,
      isNegative: metric.isNegative)
  }

  /// `…, compared to $54.6 million in 2021`.
  private static func compared(
    _ metric: Metric, _ name: Range<Int>, _ attached: Range<Int>?, _ holder: Statement.Owner,
    after end: Int, in sentence: SentenceReading
  ) -> [Statement] {
    // `$54.6 million in 2021 and $41.0 million in 2020`
    if let value = continued.match(sentence, at: end)?["value"] {
      return stated(metric, name, attached, holder, at: value.lowerBound, verb: end, in: sentence)
    }
    for token in end..<min(end + 10, sentence.range.upperBound) {
      guard let match = comparison.match(sentence, at: token), let value = match["value"] else {
        continue
      }
      guard let group = sentence.group(startingAt: value.lowerBound),
        metric.measure.admits(sentence.values[group.members.lowerBound].kind),
        sentence.periods(for: group).allSatisfy({ $0 != nil })
      else { return [] }
      let follows = sentence.groups.contains { next in
        next.tokens.lowerBound >= group.tokens.upperBound
          && next.tokens.lowerBound <= group.tokens.upperBound + 5
      }
      guard follows else { return [] }
      return stated(metric, name, attached, holder, at: value.lowerBound, verb: end, in: sentence)
    }
    return []
  }

  /// `$69.8 million of revenue`, `$3.0 billion in annual revenues`.
  private static func groupBefore(_ name: Int, in sentence: SentenceReading) -> SentenceReading
    .Group?
  {
    var token = name - 1
    while ["our", "its", "the", "annual", "total"].contains(sentence.word(token)) { token -= 1 }
    guard ["of", "in"].contains(sentence.word(token)) else { return nil }
    return sentence.groups.first { $0.tokens.upperBound == token && sentence.isMoney($0) }
  }

  private static func verbBefore(_ token: Int, in sentence: SentenceReading) -> Int? {
    var index = token
    while index > sentence.range.lowerBound {
      index -= 1
      switch sentence.tag(index) {
      case .verb, .participle, .be, .have: return index
      case .boundary, .stop: return nil
      default: continue
      }
    }
    return nil
  }
}

extension SentenceReading {
  /// Whether a group holds money or shares.
  func isAmount(_ group: Group) -> Bool {
    switch values[group.members.lowerBound].kind {
    case .money, .percent: true
    default: false
    }
  }

  /// Whether a group holds money.
  func isMoney(_ group: Group) -> Bool {
    if case .money = values[group.members.lowerBound].kind { return true }
    return false
  }

  /// One statement for each value of the group at a token, with its period.
  func statements(
    _ kind: FactKind, groupAt token: Int, from start: Int, subject: Range<Int>?,
    owner: Statement.Owner, isNegative: Bool, until end: Int? = nil
  ) -> [Statement] {
    guard let group = group(startingAt: token) else { return [] }
    let periods = periods(for: group, through: end)
    let modality = modality(at: token)
    let negated = isNegated(at: token)
    return zip(group.members, periods).compactMap { value, period -> Statement? in
      guard !isPerShare(value) else { return nil }
      let last = max(end ?? 0, values[value].tokens.upperBound)
      var statement = Statement(
        kind: kind, tokens: min(start, values[value].tokens.lowerBound)..<last)
      statement.subject = subject
      statement.value = value
      statement.bound = values[value].bound == .exact ? group.sharedBound : nil
      statement.isNegative = isNegative
      statement.period = period
      statement.owner = owner
      statement.modality = modality
      statement.polarity = negated ? .negated : .asserted
      if isOfPriorYear(value) { statement.periodShift = -1 }
      return statement
    }
  }

  /// Whether an amount is one of a share, not of the whole.
  private func isPerShare(_ value: Int) -> Bool {
    guard case .money = values[value].kind else { return false }
    let end = values[value].tokens.upperBound
    for token in end..<min(end + 6, range.upperBound) {
      if word(token) == "per" { return true }
      guard tag(token) == .bracket || tag(token) == .adverb || word(token) == "a" else { break }
    }
    guard let amount = values[value].nominal, values[value].lastPlace < 0 else { return false }
    let size =
      amount.mantissa < 0 ? ExactDecimal(-amount.mantissa, exponent: amount.exponent) : amount
    return size < ExactDecimal(1_000)
  }

  /// Whether `in the prior year` follows a value.
  private func isOfPriorYear(_ value: Int) -> Bool {
    PriorYear.pattern.match(self, at: values[value].tokens.upperBound) != nil
  }
}

/// `in the prior year`, `for the previous fiscal year`, `a year ago`.
private enum PriorYear {
  static let pattern = PhrasePattern(
    "(in|for|during) (the|our)? (prior|previous|preceding) (fiscal)? year | (a|one) year (ago|earlier)"
  )
}
