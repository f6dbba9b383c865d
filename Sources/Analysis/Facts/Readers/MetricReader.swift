/// Reads amounts of the registrant as a whole: `our revenue was $69.8 million and $54.6 million`.
enum MetricReader: StatementReader {
  static let triggers: StaticString = """
    revenue revenues sales turnover income loss losses earnings profit backlog cash margin margins
    expenditures capital deficit deficits research r&d equity obligations debt borrowings indebtedness premiums
    spending additions deficiency
    assets deposits loans loan nonperforming non-performing provision ratio tier
    """

  private static let equals = PhrasePattern(
    """
    (from operations)? ,? ((for|in|during|at|as of|as at)? (the)? @period)? ,? @adv* (was|were|is|are|of|totaled|
    totalled|total|totaling|totalling|(will|would|could|may|might|should) be|amounted to|amounting to|reached|
    equaled|represented|aggregated|aggregating|averaged|came to|stood at) (in the aggregate|an aggregate of|a total of)?
    <value:(@money|@percent)>
    """)
  private static let movesTo = PhrasePattern(
    """
    ((for|in|during|at|as of|as at) (the)? @period)? ,? (has|have)? @adv* (increased|decreased|grew|declined|rose|fell|improved|
    dropped|was up|were up|was down|were down) @adv* (by)? @adv* (@money ,? (or|representing)?)? @adv*
    <growth:@percent>? ,? (,? or @money ,?)? ((for|in|during|at) (the)? @period)? ,?
    (from <from:(@money|@percent)> (<then:((for|in|during|at|as of|as at) (the)? @period)>)? ,?)? (to <value:(@money|@percent)>)?
    """)
  private static let comparison = PhrasePattern(
    """
    (from|compared (to|with)|as compared (to|with)|versus|against|up from|down from)
    (a|our|its)? (net (loss|losses|income) of|working capital (position|deficit)? of|cash (used|provided) of)? <value:(@money|@percent)>
    """)
  private static let bracketed = PhrasePattern(
    "@open @period (@hyphen|@dash|@colon|,)? <value:(@money|@percent)> @close")
  private static let change = PhrasePattern(
    """
    ,? (which (was|is|represents|represented)|representing|or)? (a|an)? ((increase|decrease|decline|growth|rise|reduction)
    (of|by)? (@money ,? or)? <growth:@percent>|<before:@percent> (increase|decrease|decline|rise|reduction)|(up|down) (@money ,? or)? <moved:@percent>)
    """)
  private static let continued = PhrasePattern(
    """
    (for|in|during|at|as of)? (the)? @period (, and|and|,) (net (loss|losses|income) of|a net loss of)?
    <value:(@money|@percent)> (for|in|during|at|as of) (the)? @period
    """)
  private static let modifiesNext = WordSet(
    """
    force team channel channels channel's growth recognition marketing stream streams taxes tax mix
    returns personnel representatives office offices organization volume volumes cycle price prices
    per-share per statement statements equivalents securities instruments issuance service covenants repayment
    repayments financing financings obligations discount discounts extinguishment forgiveness
    """)
  static func statements(in sentence: SentenceReading) -> [Statement] {
    guard sentence.groups.contains(where: { sentence.isAmount($0) }) else { return [] }
    var result: [Statement] = []
    var token = sentence.range.lowerBound
    while token < sentence.range.upperBound {
      guard let (metric, match) = Metric.at(token, in: sentence) else {
        token += 1
        continue
      }
      result += read(metric, match.tokens, in: sentence)
      token = match.tokens.upperBound
    }
    return result
  }

  private static func read(_ metric: Metric, _ name: Range<Int>, in sentence: SentenceReading)
    -> [Statement]
  {
    guard !modifiesNext.contains(sentence.word(name.upperBound)) else { return [] }
    // `net interest income after provision for loan losses`
    guard !metric.isPart || sentence.word(name.upperBound) != "after" else { return [] }
    // `income from discontinued operations` is no result of what goes on.
    guard !name.contains(where: { sentence.word($0) == "discontinued" }) else { return [] }
    guard let mention = MetricMention(metric, name, in: sentence),
      !isPart(metric, name, in: sentence), !isBaseOfShare(name, in: sentence),
      !isAdjusted(name, in: sentence),
      !(metric.kind == .netIncome && isOfDisposal(name, in: sentence)),
      !isTakenOver(before: name.lowerBound, in: sentence)
    else { return [] }
    var statements: [Statement] = []
    if let match = equals.match(sentence, at: mention.end), var value = match["value"] {
      guard !isOfAnother(mention, until: value.lowerBound, in: sentence) else { return [] }
      // `gross profit of $39,614 or 56%`
      if metric.measure == .percent,
        sentence.group(startingAt: value.lowerBound).map(sentence.isMoney) ?? false,
        let share = orShare.match(sentence, at: value.upperBound)?["share"]
      {
        value = share
      }
      statements += stated(mention, at: value.lowerBound, in: sentence)
      statements += changed(mention, after: value.upperBound, as: statements.first, in: sentence)
      statements += compared(mention, after: value.upperBound, in: sentence)
    } else if let match = movesTo.match(sentence, at: mention.end) {
      let falls = match.tokens.contains { falling.contains(sentence.word($0)) }
      if let value = match["value"] {
        statements += stated(mention, at: value.lowerBound, in: sentence)
        statements += compared(mention, after: value.upperBound, in: sentence)
        // `from $12.3 million in 2021 to $14.7 million in 2022`
        if match["then"] != nil, let from = match["from"] {
          statements += stated(mention, at: from.lowerBound, in: sentence)
        }
      }
      if let growth = match["growth"], metric.kind == .revenueTotal {
        statements += sentence.statements(
          .revenueGrowth, groupAt: growth.lowerBound, from: mention.start,
          subject: mention.subject, owner: mention.owner, isNegative: falls
        ).map { afterCompared($0, behind: growth.upperBound, in: sentence) }
      }
    } else if mention.attached == nil || metric.kind != .revenueTotal,
      let group = groupBefore(mention.start, in: sentence),
      isHeld(group, metric.kind, in: sentence), !isCause(group, metric.kind, in: sentence)
    {
      let verb = verbBefore(group.tokens.lowerBound, in: sentence)
      let owner =
        verb.map { sentence.owner(ofFigureOf: sentence.subject(ofVerbAt: $0)) } ?? mention.owner
      statements += sentence.statements(
        metric.kind, groupAt: group.tokens.lowerBound, from: group.tokens.lowerBound,
        subject: mention.subject, owner: owner, isNegative: metric.isNegative,
        until: name.upperBound)
    }
    return statements
  }

  /// Whether the verb is one of another noun: `the collateral for these borrowings was $5 million`.
  private static func isOfAnother(
    _ mention: MetricMention, until value: Int, in sentence: SentenceReading
  ) -> Bool {
    guard
      let predicate = sentence.predicates.first(where: {
        $0.groupStart >= mention.end && $0.groupStart < value
      }),
      let subject = predicate.subject, subject.lowerBound < mention.start
    else { return false }
    var before = mention.start - 1
    // `interest expense on long- term debt was …`
    if sentence.kind(before) == .hyphen { before -= 2 }
    while [.determiner, .possessive].contains(sentence.tag(before)) { before -= 1 }
    guard sentence.tag(before) == .preposition, subject.contains(before - 1) else { return false }
    let head = sentence.word(before - 1)
    return sentence.tag(before - 1) == .nominal && !measures.contains(head)
  }

  private static let measures = WordSet(
    "amount amounts level levels balance balances total sum aggregate year years quarter source sources"
  )

  /// `we had $5 million in cash`; what was paid in cash, or entered in equity, is no balance.
  private static func isHeld(
    _ group: SentenceReading.Group, _ kind: FactKind, in sentence: SentenceReading
  ) -> Bool {
    guard kind == .cash || kind == .stockholdersEquity else { return true }
    return verbBefore(group.tokens.lowerBound, in: sentence).map {
      holding.contains(sentence.word($0))
    } ?? false
  }

  private static let cause = PhrasePattern(
    "(attributable to|due to|because of|driven by|offset by|caused by|result of|owing to) @adv*")

  /// `primarily attributable to $11 million in gross margin of …`: a part that explains the whole.
  private static func isCause(
    _ group: SentenceReading.Group, _ kind: FactKind, in sentence: SentenceReading
  ) -> Bool {
    guard kind.isTotal || kind == .grossMargin else { return false }
    let start = sentence.values[group.members.lowerBound].hedgedTokens.lowerBound
    return (max(sentence.range.lowerBound, start - 4)..<max(start, sentence.range.lowerBound))
      .contains { cause.match(sentence, at: $0)?.tokens.upperBound == start }
  }

  /// `a net gain on sales compared to a net loss of …`, `net loss on disposal`: not the result of the
  /// year.
  private static func isOfDisposal(_ name: Range<Int>, in sentence: SentenceReading) -> Bool {
    if sentence.word(name.upperBound) == "on" { return true }
    if isOfDeal(after: name, in: sentence) { return true }
    return (sentence.range.lowerBound..<name.lowerBound).contains {
      ["gain", "gains"].contains(sentence.word($0))
        && ["on", "from"].contains(sentence.word($0 + 1))
    }
      || (sentence.range.lowerBound..<name.lowerBound).contains {
        loss.match(sentence, at: $0) != nil
      }
  }

  /// `a net loss of $52 million on the sale of the plant`, but not `… on sales of $80 million`.
  private static func isOfDeal(after name: Range<Int>, in sentence: SentenceReading) -> Bool {
    guard sentence.word(name.upperBound) == "of",
      let group = sentence.group(startingAt: name.upperBound + 1),
      let match = deal.match(sentence, at: group.tokens.upperBound)
    else { return false }
    return sentence.word(match.tokens.upperBound) != "of"
      || sentence.group(startingAt: match.tokens.upperBound + 1) == nil
  }

  private static let deal = PhrasePattern(
    """
    (on|from) (the|our|its|this|these|a|an)* (@nominal|@gerund|@participle)* (sale|sales|disposal|disposals|disposition|dispositions|
    divestiture|extinguishment|redemption|repurchase|settlement|conversion|investments|investment|securities|derivatives|transaction)
    """)
  private static let loss = PhrasePattern(
    "net (loss|losses|gain|gains) (on|from) (the|our)* (@nominal)* (sale|sales|disposal|disposition|investments|securities|extinguishment)"
  )

  private static let takenOver = PhrasePattern(
    """
    ((assets|property|properties) (@adv)? acquired (and|or|,) (the)? (liabilities|obligations|debt) assumed|
    (assets|liabilities|businesses) (and (assets|liabilities|businesses))? (@adv)? (sold|disposed|divested|transferred))
    """
  )

  /// `the assets acquired and liabilities assumed included cash of …`: what came with a business bought.
  private static func isTakenOver(before name: Int, in sentence: SentenceReading) -> Bool {
    (sentence.range.lowerBound..<name).contains { takenOver.match(sentence, at: $0) != nil }
  }

  /// `93% of net sales, totaling $57.2 million`: the amount is of the share.
  private static func isBaseOfShare(_ name: Range<Int>, in sentence: SentenceReading) -> Bool {
    var token = name.lowerBound - 1
    while [.determiner, .possessive, .possessiveMark, .nominal].contains(sentence.tag(token)) {
      token -= 1
    }
    guard sentence.word(token) == "of" else { return false }
    return sentence.groups.contains { group in
      guard case .percent = sentence.values[group.members.lowerBound].kind else { return false }
      return (token - 1...token).contains(group.tokens.upperBound)
    }
  }

  private static let gains = WordSet("income position provided profit earnings surplus")
  private static let losses = WordSet("loss losses deficit used deficiency")
  private static let holding = VerbSet("have hold maintain retain")
  private static let orShare = PhrasePattern(
    ",? (or|representing|equal to|which is|which represents) (approximately)? <share:@percent>")
  private static let comparedYear = PhrasePattern(
    "(compared (to|with)|as compared (to|with)|over|from|versus) (the)? (levels in)? <year:@period>"
  )

  private static let comparedChange = PhrasePattern(
    "(compared|as compared|versus) (to|with)? (an|a) @nominal of @percent (in|during|for) (fiscal)? <year:@period>"
  )

  /// `increased 13%, compared to 2007`: the year after the one compared to.
  private static func afterCompared(
    _ statement: Statement, behind end: Int, in sentence: SentenceReading
  ) -> Statement {
    guard statement.period == nil else { return statement }
    for token in end..<min(end + 16, sentence.range.upperBound) {
      guard
        let year =
          (comparedChange.match(sentence, at: token)
          ?? comparedYear.match(sentence, at: token))?["year"],
        let group = sentence.group(startingAt: year.lowerBound)
      else { continue }
      var result = statement
      result.period = group.members.lowerBound
      result.periodShift = 1
      return result
    }
    return statement
  }

  private static let falling = WordSet(
    "decreased declined fell dropped down decrease decline reduction")

  /// `…, an increase of 12%`, `…, down 7% from …`: how revenue moved to what was just stated.
  private static func changed(
    _ mention: MetricMention, after end: Int, as stated: Statement?, in sentence: SentenceReading
  ) -> [Statement] {
    guard mention.metric.kind == .revenueTotal, let stated, stated.kind == .revenueTotal else {
      return []
    }
    for token in end..<min(end + 6, sentence.range.upperBound) {
      guard let match = change.match(sentence, at: token),
        let growth = match["growth"] ?? match["before"] ?? match["moved"],
        let group = sentence.group(startingAt: growth.lowerBound), group.members.count == 1
      else { continue }
      var result = sentence.statements(
        .revenueGrowth, groupAt: growth.lowerBound, from: mention.start, subject: mention.subject,
        owner: mention.owner,
        isNegative: match.tokens.contains { falling.contains(sentence.word($0)) })
      for index in result.indices { result[index].period = stated.period }
      return result
    }
    return []
  }

  /// Whether only a part of the metric is spoken of: `revenue of $1 million was recognized`,
  /// `$1 million of revenues related to supplier agreements`.
  private static func isPart(_ metric: Metric, _ name: Range<Int>, in sentence: SentenceReading)
    -> Bool
  {
    guard metric.kind == .revenueTotal else { return false }
    if sentence.predicates.contains(where: { predicate in
      predicate.groupStart >= name.upperBound && showing.contains(sentence.word(predicate.verb))
        && discontinued.firstMatch(sentence, in: predicate.after..<predicate.end) != nil
        && !(name.upperBound..<predicate.groupStart).contains { sentence.tag($0) == .boundary }
    }) {
      return true
    }
    if partial.contains(sentence.word(name.upperBound)) { return true }
    return sentence.predicates.contains { predicate in
      guard recognizing.contains(sentence.word(predicate.verb)) else { return false }
      return predicate.clause.contains(name.lowerBound)
    }
  }

  /// `Excluding the effect of …, gross margin was 10.9%`: not the metric as reported.
  private static func isAdjusted(_ name: Range<Int>, in sentence: SentenceReading) -> Bool {
    (sentence.range.lowerBound..<name.lowerBound).contains {
      adjusting.contains(sentence.word($0))
    } && !(sentence.range.lowerBound..<name.lowerBound).contains { sentence.tag($0) == .boundary }
  }

  private static let adjusting = WordSet("excluding assuming")
  private static let partial = WordSet("related attributable associated recognized deferred earned")
  private static let discontinued = PhrasePattern(
    "(in|within|as) (@any)? (@any)? (@any)? (@any)? discontinued operations")
  private static let showing = VerbSet(
    "report include present reflect classify record reclassify show")
  private static let recognizing = VerbSet("recognize defer relate")

  private static func stated(
    _ mention: MetricMention, at value: Int, in sentence: SentenceReading
  ) -> [Statement] {
    let metric = mention.metric
    guard let group = sentence.group(startingAt: value),
      metric.measure.admits(sentence.values[group.members.lowerBound].kind)
    else { return [] }
    // `net sales of $68.5 million of loans`: what was sold, not the revenue of the registrant.
    if metric.kind == .revenueTotal, sentence.word(group.tokens.upperBound) == "of",
      sentence.word(value - 1) == "of" || sentence.word(group.tokens.lowerBound - 1) == "of"
    {
      return []
    }
    if metric.kind == .revenueTotal, let attached = mention.attached,
      let top = TopCustomers.count(in: attached, of: sentence)
    {
      var statements = sentence.statements(
        .topNShare, groupAt: value, from: mention.start, subject: attached, owner: mention.owner,
        isNegative: false)
      for index in statements.indices {
        statements[index].topCount = top
        statements[index].dimension = .customer
      }
      return statements
    }
    return sentence.statements(
      metric.kind, groupAt: value, from: mention.start, subject: mention.subject,
      owner: mention.owner, isNegative: metric.isNegative)
  }

  /// `…, compared to $54.6 million in 2021`, `… (2019 – $28,257)`.
  private static func compared(
    _ mention: MetricMention, after end: Int, in sentence: SentenceReading
  ) -> [Statement] {
    // `$61.2 million in 2022, $54.6 million in 2021 and $41.0 million in 2020`
    var more: [Statement] = []
    var place = end
    while let value = continued.match(sentence, at: place)?["value"], value.upperBound > place {
      more += stated(mention, at: value.lowerBound, in: sentence)
      place = value.upperBound
    }
    if !more.isEmpty { return more }
    if let value = bracketed.match(sentence, at: end)?["value"] {
      return stated(mention, at: value.lowerBound, in: sentence)
    }
    for token in end..<min(end + 16, sentence.range.upperBound) {
      guard let match = comparison.match(sentence, at: token), let value = match["value"] else {
        continue
      }
      guard let group = sentence.group(startingAt: value.lowerBound),
        mention.metric.measure.admits(sentence.values[group.members.lowerBound].kind),
        sentence.periods(for: group).allSatisfy({ $0 != nil })
      else { return [] }
      let follows = sentence.groups.contains { next in
        next.tokens.lowerBound >= group.tokens.upperBound
          && next.tokens.lowerBound <= group.tokens.upperBound + 5
      }
      guard follows else { return [] }
      var result = stated(mention, at: value.lowerBound, in: sentence)
      // `a net loss of $5 million, compared to net income of $3 million`: each has its own sign.
      let words = match.tokens.map { sentence.word($0) }
      if words.contains(where: gains.contains) {
        for index in result.indices { result[index].isNegative = false }
      } else if words.contains(where: losses.contains) {
        for index in result.indices { result[index].isNegative = true }
      }
      return result
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
    owner: Statement.Owner, isNegative: Bool, until end: Int? = nil, admitsPerShare: Bool = false
  ) -> [Statement] {
    guard let group = group(startingAt: token) else { return [] }
    let periods = periods(for: group, through: end)
    let shared = kind == .revenueGrowth ? [] : allPeriods(for: group, through: end)
    let modality = modality(at: token)
    let negated = isNegated(at: token)
    // `79%, or 81% when excluding …`: the second is the first on another basis.
    let isAlternative =
      group.members.count == 2
      && group.tokens.contains { word($0) == "or" }
    // One value for several years is stated of each.
    let pairs =
      isAlternative
      ? [(group.members.lowerBound, periods.first ?? nil)]
      : shared.count > 1
        ? shared.map { (group.members.lowerBound, Optional($0)) }
        : Array(zip(group.members, periods))
    return pairs.compactMap { value, period -> Statement? in
      guard admitsPerShare || !isPerShare(value) else { return nil }
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
