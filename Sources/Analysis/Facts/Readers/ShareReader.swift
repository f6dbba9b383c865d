/// Reads shares: of revenue by customer, product, place and channel; of receivables; of purchases.
enum ShareReader: StatementReader {
  static let triggers: StaticString = """
    revenue revenues sales receivable receivables purchases turnover premiums
    """

  private static let shareVerb = PhrasePattern("$share-verb")
  private static let fromSource = PhrasePattern(
    """
    ,? respectively? ,? (for|in|during)? @period? ,? (@be|@have been)? @adv* (derived|generated|attributable|earned|received|made|come|came)?
    @adv* (from|to|by|through) (either)? (sales of|sales to|customers in|the sale of)?
    <subject:@list (of @np|in (the)? @nominal+)? ((based|located|domiciled|headquartered) in @list)?>
    """)
  /// `…, and 38% from those abroad`, `…, and 45% came from commercial customers`.
  private static let another = PhrasePattern(
    """
    ,? (and|while|with)? (the (remaining|other))? <share:@percent> (of that|of this|of which)? (@be|@have been)? @adv*
    (derived|generated|attributable|earned|received|made|come|came|coming)? (from|to|by|through)
    <subject:@list (of @np|in (the)? @nominal+)?>
    """)
  /// `…, compared with 46% of net sales in 1994 and 45% in 1993`, `… and 31% in 2021`.
  private static let otherTime = PhrasePattern(
    """
    ,? ((as)? compared (to|with)|versus|and|up from|down from)? (approximately)? <share:@percent> (of $base)? (for|in|during|at|as of) (the)? <time:@period>
    """)
  private static let restricted = PhrasePattern(
    "((for|in|during|at) (the)? @period)? ,? (is|are|was|were|comes|come|came) @adv* (derived|generated|attributable|earned|received)? (from|to)"
  )
  private static let onlyCustomer = PhrasePattern(
    ",? (that|which) (had|has|have) (only|just|a)? <count:(one|single|sole)> customer")

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    for group in sentence.groups {
      guard case .percent = sentence.values[group.members.lowerBound].kind else { continue }
      result += read(group, in: sentence)
    }
    return result + ImpliedShare.statements(in: sentence) + ListedShares.statements(in: sentence)
  }

  private static func read(_ group: SentenceReading.Group, in sentence: SentenceReading)
    -> [Statement]
  {
    if let ratio = ShareBase.ratio(before: group, in: sentence) {
      let first = statements(
        group, ratio.base, ratio.subject, ratio.subject.lowerBound..<group.tokens.upperBound,
        in: sentence)
      return first + atOtherTimes(first, after: group.tokens.upperBound, in: sentence)
    }
    guard
      let base = ShareBase(after: group, in: sentence)
        ?? ShareBase(opening: sentence, before: group)
    else { return [] }
    var end = max(group.tokens.upperBound, base.tokens.upperBound)
    var start = group.tokens.lowerBound
    var subject: Range<Int>?
    let verb = verb(before: group, in: sentence) ?? sales(before: group, in: sentence)
    // `we generated 62% of our revenue from …`: whoever generates all of it makes no share.
    if let verb, !sentence.isSelf(verb.subject) {
      subject = antecedent(ofVerbAt: verb.token, in: sentence) ?? verb.subject
      start = subject?.lowerBound ?? start
    } else if let source = fromSource.match(
      sentence, at: base.isBefore ? group.tokens.upperBound : end),
      let tokens = source["subject"]
    {
      // `36% of the revenue generated from acquisitions is from rated tenants`: no share of the whole.
      guard
        source.tokens.contains(where: { sentence.tag($0) == .be })
          || restricted.match(sentence, at: source.tokens.upperBound) == nil
      else { return [] }
      subject = tokens
      end = source.tokens.upperBound
      let first = statements(group, base, tokens, start..<end, in: sentence)
      return first + ofOthers(first, base, after: end, in: sentence)
        + (verb == nil ? atOtherTimes(first, after: end, in: sentence) : [])
    }
    if subject == nil, let joined = joined(to: end, in: sentence) {
      // `91% of our sales abroad and 66% of our revenues were to three wholesalers`
      return statements(group, base, joined, start..<end, in: sentence)
    }
    guard let subject else { return [] }
    let first = statements(group, base, subject, start..<end, in: sentence)
    let amounts = ShareAmount(of: group, before: base.tokens.lowerBound, after: end, in: sentence)
    return first + (amounts?.statements(of: first, in: sentence) ?? [])
      + atOtherTimes(first, after: end, in: sentence)
  }

  /// `Units shipped were 2.6 million, the revenues from which accounted for 52%`: what was shipped.
  private static func antecedent(ofVerbAt verb: Int, in sentence: SentenceReading) -> Range<Int>? {
    guard sentence.tag(verb - 1) == .relative, sentence.tag(verb - 2) == .preposition,
      sales.contains(sentence.word(verb - 3))
    else { return nil }
    return sentence.predicates.first.flatMap { $0.verb < verb ? $0.subject : nil }
  }

  private static let next = PhrasePattern("(in|outside|within) @np | ,")

  /// Who makes the share that is joined to the one that ends at a token.
  private static func joined(to end: Int, in sentence: SentenceReading) -> Range<Int>? {
    var place = end
    if let match = next.match(sentence, at: place) { place = match.tokens.upperBound }
    guard sentence.word(place) == "and", let other = sentence.group(startingAt: place + 1),
      case .percent = sentence.values[other.members.lowerBound].kind,
      let base = ShareBase(after: other, in: sentence)
    else { return nil }
    return fromSource.match(sentence, at: base.tokens.upperBound)?["subject"]
  }

  /// `…, and 38% from those abroad`: shares of the same base that others make.
  private static func ofOthers(
    _ first: [Statement], _ base: ShareBase, after end: Int, in sentence: SentenceReading
  ) -> [Statement] {
    var result: [Statement] = []
    var place = end
    for _ in 0..<6 {
      guard let match = another.match(sentence, at: place), let share = match["share"],
        let subject = match["subject"], let group = sentence.group(startingAt: share.lowerBound),
        ShareBase(after: group, in: sentence) == nil
      else { break }
      var statements = statements(
        group, base, subject, share.lowerBound..<match.tokens.upperBound, in: sentence)
      for index in statements.indices where statements[index].period == nil {
        statements[index].period = first.first?.period
      }
      result += statements
      place = match.tokens.upperBound
    }
    return result
  }

  /// `…, compared with 46% in 1994 and 45% in 1993`: the same share at other times.
  private static func atOtherTimes(
    _ first: [Statement], after end: Int, in sentence: SentenceReading
  ) -> [Statement] {
    guard let model = first.first, first.count == 1 else { return [] }
    var result: [Statement] = []
    var place = end
    // The period of the first share stands between.
    if let period = model.period {
      let tokens = sentence.values[period].tokens
      if tokens.lowerBound >= end, tokens.lowerBound <= end + 4 { place = tokens.upperBound }
    }
    for _ in 0..<4 {
      guard let match = otherTime.match(sentence, at: place), let share = match["share"],
        let time = match["time"], let group = sentence.group(startingAt: share.lowerBound),
        group.members.count == 1, let period = sentence.group(startingAt: time.lowerBound)
      else { break }
      var statement = model
      statement.tokens = model.tokens.lowerBound..<match.tokens.upperBound
      statement.value = group.members.lowerBound
      statement.bound = nil
      statement.period = period.members.lowerBound
      result.append(statement)
      place = match.tokens.upperBound
    }
    return result
  }

  /// The share verb before a group with its subject: `… accounted for approximately 83%`.
  private static func verb(before group: SentenceReading.Group, in sentence: SentenceReading)
    -> (token: Int, subject: Range<Int>?)?
  {
    // `accounted for $57.2 million, or 93%, of …`
    let end = ShareAmount.before(group, in: sentence)?.tokens.lowerBound ?? group.tokens.lowerBound
    for start in stride(from: end - 1, through: max(sentence.range.lowerBound, end - 7), by: -1) {
      guard let match = shareVerb.match(sentence, at: start), match.tokens.upperBound <= end else {
        continue
      }
      // Only hedges, `an aggregate of`, `in the aggregate` or a time may stand between.
      let between = match.tokens.upperBound..<end
      guard
        between.allSatisfy({ index in
          [.adverb, .comma, .determiner, .preposition, .figure].contains(sentence.tag(index))
            || ["aggregate", "combined", "total"].contains(sentence.word(index))
        })
      else { return nil }
      return (start, sentence.subject(ofVerbAt: start))
    }
    return nil
  }

  /// The sales that are said to be a share: `sales to … were 34%`, `… were $8 million, or 41%`.
  private static func sales(before group: SentenceReading.Group, in sentence: SentenceReading)
    -> (token: Int, subject: Range<Int>?)?
  {
    var end = group.tokens.lowerBound
    if sentence.word(end - 1) == "or" {
      guard let amount = ShareAmount.before(group, in: sentence) else { return nil }
      end = amount.tokens.lowerBound
    }
    var verb = end - 1
    // `sales of fuel increased to 14%`
    if sentence.word(verb) == "to", moving.contains(sentence.word(verb - 1)) { verb -= 1 }
    guard sentence.tag(verb) == .be || verb < end - 1,
      let subject = sentence.subject(ofVerbAt: verb),
      let head = subject.first(where: { sales.contains(sentence.word($0)) }),
      sentence.tag(head + 1) == .preposition, subject.contains(head + 2)
    else { return nil }
    let isOfParty = ["to", "from", "of", "by", "for"].contains(sentence.word(head + 1))
    return (verb, isOfParty ? (head + 2)..<subject.upperBound : subject)
  }

  private static let sales = WordSet("sales revenue revenues")
  private static let moving = WordSet("increased decreased grew rose declined fell")

  private static func isOfBuyers(
    _ subject: Range<Int>, before group: SentenceReading.Group, in sentence: SentenceReading
  ) -> Bool {
    let end = group.tokens.lowerBound
    return sentence.holds(ShareSubject.buyers, in: subject)
      || sentence.predicates.contains {
        $0.isCopula && $0.after < end && $0.clause.contains(end)
          && sentence.holds(ShareSubject.buyers, in: $0.after..<end)
      }
  }

  private static func statements(
    _ group: SentenceReading.Group, _ base: ShareBase, _ subject: Range<Int>, _ tokens: Range<Int>,
    in sentence: SentenceReading
  ) -> [Statement] {
    // `87% and 85% of net sales and operating income, respectively`: only the first is of sales.
    let isPairedWithBases =
      !base.isBefore && sentence.tag(base.tokens.upperBound) == .coordinator
      && group.members.count == 2
      && sentence.nounPhrase(startingAt: base.tokens.upperBound + 1) != nil
    let values = isPairedWithBases ? [group.members.lowerBound] : Array(group.members)
    let shared = sentence.allPeriods(for: group)
    let pairs =
      shared.count > 1
      ? shared.map { (values[0], Optional($0)) } : Array(zip(values, sentence.periods(for: group)))
    let periods = pairs.map { $0.1 }
    let subject = ShareSubject.party(of: subject, in: sentence)
    // `General and administrative expenses were 31% of revenue`: no source of revenue.
    guard !sentence.holds(ShareSubject.expenses, in: subject) else { return [] }
    // `the education market is the largest customer base, comprising 90% of all purchases`: they buy.
    if base.kind == .supplierShare, isOfBuyers(subject, before: group, in: sentence) { return [] }
    var items = sentence.namesListed(in: subject)
    if items.count != 2, values.count == 2, sentence.modifiersJoined(in: subject).count == 2 {
      items = sentence.modifiersJoined(in: subject)
    }
    let pairsItems = items.count == pairs.count && values.count > 1 && Set(periods).count <= 1
    let top = TopCustomers.count(in: subject, of: sentence)
    let together = tokens.contains {
      ["together", "aggregate", "combined", "collectively"].contains(sentence.word($0))
    }
    // `products (including old ones), fees and the repair division`: not one dimension.
    let isMixed = subject.contains {
      sentence.kind($0) == .closeBracket
        && sentence.range.contains($0 + 1)
        && ($0..<subject.upperBound).contains {
          sentence.tag($0) == .coordinator
        }
    }
    let dimension = isMixed ? nil : ShareSubject.dimension(of: subject, in: sentence)
    let modality = sentence.modality(at: group.tokens.lowerBound)
    let negated = sentence.isNegated(at: group.tokens.lowerBound)
    var result: [Statement] = []
    for (number, (value, period)) in pairs.enumerated() {
      var statement = Statement(kind: base.kind, tokens: tokens)
      statement.subject = pairsItems ? items[number] : subject
      statement.value = value
      statement.bound = sentence.values[value].bound == .exact ? group.sharedBound : nil
      statement.period = period
      statement.owner = base.owner
      statement.qualifier = base.part
      statement.dimension = base.kind == .supplierShare ? nil : dimension
      statement.modality = modality
      statement.polarity = negated ? .negated : .asserted
      // Several customers and one value per period, or one value: what they make together.
      let perPeriod = Set(periods).count == pairs.count
      if let top, top > 1, base.kind == .revenueShare, base.part == nil, perPeriod || together {
        statement.kind = .topNShare
        statement.topCount = top
        statement.dimension = .customer
      }
      result.append(statement)
    }
    if base.kind == .revenueShare, dimension == .product || dimension == nil,
      let match = onlyCustomer.match(sentence, at: tokens.upperBound), let first = result.first
    {
      var only = Statement(
        kind: .customerCount, tokens: subject.lowerBound..<match.tokens.upperBound)
      only.subject = subject
      only.value = match["count"].flatMap {
        sentence.group(startingAt: $0.lowerBound)?.members.lowerBound
      }
      only.unit = "customers"
      only.period = first.period
      only.modality = first.modality
      result.append(only)
    }
    return result
  }
}
