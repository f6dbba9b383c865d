/// A metric named in a sentence: whose it is, and of what part of the registrant.
struct MetricMention {
  let metric: Metric
  /// The first token of the name with what modifies it.
  let start: Int
  /// The token after the name and what is attached to it.
  let end: Int
  /// What is attached by `from`, `to`, `of` or `by`: `revenues from our top four customers`.
  let attached: Range<Int>?
  /// The part that the metric is of; nil for the registrant as a whole.
  let subject: Range<Int>?
  /// Whose metric it is.
  let owner: Statement.Owner

  /// Reads what stands around a name; nil where it names another metric (`cost of revenue`).
  init?(_ metric: Metric, _ name: Range<Int>, in sentence: SentenceReading) {
    self.metric = metric
    var before = name.lowerBound - 1
    if sentence.word(before) == "of", Self.costWords.contains(sentence.word(before - 1)) {
      return nil
    }
    let modifiers = Self.modifiers(before: name.lowerBound, in: sentence)
    while sentence.tag(before) == .determiner { before -= 1 }
    var start = name.lowerBound
    var modified: Range<Int>?
    if let modifiers {
      guard !modifiers.contains(where: { Self.costWords.contains(sentence.word($0)) }) else {
        return nil
      }
      let isOwn = modifiers.allSatisfy { Self.transparent.contains(sentence.word($0)) }
      if !isOwn {
        guard Self.hasParts(metric.kind) else { return nil }
        modified = modifiers.lowerBound..<name.upperBound
      }
      start = modifiers.lowerBound
      guard !Self.isCutOff(at: start, before: name.lowerBound, in: sentence) else { return nil }
      // `cost of scale sales`
      if sentence.word(start - 1) == "of", Self.costWords.contains(sentence.word(start - 2)) {
        return nil
      }
      before = start - 1
      while sentence.tag(before) == .determiner { before -= 1 }
    }
    self.start = start
    // `interest expense on long- term debt`
    let governor = sentence.kind(start - 1) == .hyphen ? start - 3 : before
    if sentence.tag(governor) == .preposition, Self.outlays.contains(sentence.word(governor - 1)) {
      return nil
    }
    guard let owner = Self.owner(before: before, of: name, in: sentence) else { return nil }
    guard !Self.isGoverned(metric.kind, before: before, in: sentence) else { return nil }
    guard !(Self.isStock(metric.kind) && Self.isFlow(name, in: sentence)) else { return nil }
    self.owner = owner
    var end = name.upperBound
    var attached: Range<Int>?
    if metric.measure == .money, Self.hasParts(metric.kind) || metric.kind == .rdExpense,
      Self.attaching.contains(sentence.word(end))
        || metric.isPart && ["on", "with"].contains(sentence.word(end)),
      sentence.group(startingAt: end + 1) == nil, sentence.word(end + 1) != "operations",
      let phrase = Self.attached(from: end + 1, in: sentence)
    {
      attached = phrase
      end = phrase.upperBound
    }
    self.attached = attached
    self.end = end
    let part = start..<name.upperBound
    // Cash with investments is another quantity than cash.
    let isWider =
      metric.kind == .cash && name.contains { Self.invested.contains(sentence.word($0)) }
    // `interest income on loans` is not all interest income.
    // `net interest income before the provision for loan losses` is net interest income.
    let bare = part.dropFirst().first { sentence.word($0) == "before" } ?? part.upperBound
    let whole = part.lowerBound..<(attached?.upperBound ?? bare)
    subject = metric.isPart ? whole : isWider ? part : attached ?? modified
  }

  private static let invested = WordSet("investments securities restricted")
  private static let attaching = WordSet("from to of by for under in")
  private static let ending = WordSet("for in during at as was were is are of totaled")

  /// The phrase that is attached from a token on, before the time and the verb; nil where a time stands there.
  private static func attached(from start: Int, in sentence: SentenceReading) -> Range<Int>? {
    let phrase = sentence.attachedPhrase(startingAt: start)
    let end = phrase?.upperBound ?? start
    if let phrase,
      sentence.groups.contains(where: { group in
        guard case .period = sentence.values[group.members.lowerBound].kind else { return false }
        return group.tokens.overlaps(phrase)
      })
    {
      return nil
    }
    var token = end
    // `from licensing and royalty fees`, `for Company-sponsored and unreimbursed projects`
    while token < end + 8,
      [.nominal, .coordinator, .gerund, .participle, .comma].contains(sentence.tag(token)),
      !comparing.contains(sentence.word(token))
    {
      token += 1
    }
    switch sentence.tag(token) {
    case .be, .verb, .preposition, .modal, .participle, .have:
      if token > end, sentence.tag(token - 1) != .comma { return start..<token }
    default: break
    }
    return phrase
  }
  private static let comparing = WordSet("compared versus")
  /// Words before a metric that leave it the registrant’s own: `higher net income of …`.
  private static let transparent = WordSet(
    """
    annual fiscal full-year reported higher lower increased decreased reduced record larger smaller consolidated
    total overall aggregate
    """
  )
  private static let outlays = WordSet(
    "expense expenses interest payments repayments repayment costs charges discount premium rate rates"
  )
  private static let costWords = WordSet(
    """
    cost costs percentage percent portion unit deferred pro forma unearned lost incremental potential average
    adjusted adjust combined non-gaap non-convertible nonconvertible future additional restricted expected projected increase decrease growth change
    ratio per-share taxable imputed intersegment intercompany
    """)

  /// The words that modify the name that starts at a token.
  private static func modifiers(before name: Int, in sentence: SentenceReading) -> Range<Int>? {
    var start = name
    var isJoined = false
    loop: while start > sentence.range.lowerBound {
      let token = start - 1
      switch sentence.tag(token) {
      case .nominal, .gerund, .participle:
        if sentence.group(holding: token) != nil { break loop }
      case .coordinator:
        guard start < name, sentence.tag(start) == .nominal else { break loop }
        // `agriculture, consumer products, and government revenue`
        guard
          sentence.tag(token - 1) == .nominal
            || sentence.tag(token - 1) == .comma && isListed(before: token - 1, in: sentence)
        else { break loop }
        isJoined = true
      case .comma:
        // `crude oil, natural gas and NGL revenues`
        guard isJoined, isListed(before: token, in: sentence) else { break loop }
      default: break loop
      }
      start = token
    }
    return start < name ? start..<name : nil
  }

  /// Whether the nouns before a comma open the sentence or follow an owner: the first of a list.
  private static func isListed(before comma: Int, in sentence: SentenceReading) -> Bool {
    var token = comma - 1
    while token >= sentence.range.lowerBound,
      [.nominal, .participle].contains(sentence.tag(token))
    { token -= 1 }
    guard token < comma - 1 else { return false }
    return token < sentence.range.lowerBound || sentence.tag(token) == .possessive
      || sentence.tag(token) == .comma
        && (sentence.tag(token - 1) == .figure || isListed(before: token, in: sentence))
  }

  /// Whether the words that start at a token are the last of a list that begins further left than
  /// can be told: `borrowings of notes and bonds, mortgages and other borrowings`.
  private static func isCutOff(at start: Int, before name: Int, in sentence: SentenceReading)
    -> Bool
  {
    guard sentence.tag(start - 1) == .comma, sentence.tag(start - 2) == .nominal,
      (start..<name).contains(where: { sentence.tag($0) == .coordinator })
    else { return false }
    var token = start - 2
    while [.nominal, .determiner, .possessive].contains(sentence.tag(token)) { token -= 1 }
    return sentence.tag(token) == .comma || sentence.tag(token) == .coordinator
  }

  /// Whether a kind is told of parts of the registrant too.
  private static func hasParts(_ kind: FactKind) -> Bool {
    switch kind {
    case .revenueTotal, .grossMargin, .backlog, .debtInstrument: true
    default: false
    }
  }

  /// Whether another noun governs the name: `effect on cash`, `increase in net income`, `deferred income
  /// from sales`.
  private static func isGoverned(_ kind: FactKind, before: Int, in sentence: SentenceReading)
    -> Bool
  {
    var token = before
    while [.possessive, .determiner].contains(sentence.tag(token)) { token -= 1 }
    switch sentence.word(token) {
    case "on":
      return kind == .cash || kind == .debtInstrument || effects.contains(sentence.word(token - 1))
    // `Excluded from cash was $0.8 billion of cash of the insurer`
    case "in", "within":
      return changes.contains(sentence.word(token - 1))
        || setting.contains(sentence.word(token - 1))
    case "from" where setting.contains(sentence.word(token - 1)): return true
    case "from": return kind == .revenueTotal && results.contains(sentence.word(token - 1))
    default: return false
    }
  }

  private static let effects = WordSet("effect effects impact impacts influence pressure")
  private static let setting = WordSet("included excluded reflected recorded reported classified")
  private static let changes = WordSet(
    "increase decrease increases decreases change changes growth decline improvement reduction")
  private static let results = WordSet("income profit deferred cash proceeds loss gain gains")

  private static func isStock(_ kind: FactKind) -> Bool { kind == .cash || kind == .workingCapital }

  /// `we used cash of $2 billion`, `to provide working capital of $1 million`: no balance.
  private static func isFlow(_ name: Range<Int>, in sentence: SentenceReading) -> Bool {
    var before = name.lowerBound - 1
    while [.adverb, .determiner, .possessive, .nominal].contains(sentence.tag(before)) {
      before -= 1
    }
    return flows.contains(sentence.word(before))
  }

  private static let flows = VerbSet(
    "use utilize pay receive generate provide raise borrow invest spend return contribute obtain acquire"
  )

  // MARK: Whose

  private static let adjusting = WordSet("adjusted adjust segment combined")

  private static func owner(before: Int, of name: Range<Int>, in sentence: SentenceReading)
    -> Statement.Owner?
  {
    switch sentence.tag(before) {
    case .figure: return .registrant
    case .verb:
      return adjusting.contains(sentence.word(before)) ? nil : clauseHolder(of: name, in: sentence)
    case .adverb: return nil
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
    // `Sales were $7 million with gross profit of …`: a metric at the start is nobody's name.
    case .named where Metric.at(subject.lowerBound, in: sentence) != nil: return .registrant
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
}
