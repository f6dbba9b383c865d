/// Reads shares: of revenue by customer, product, place and channel; of receivables; of purchases.
enum ShareReader: StatementReader {
  static let triggers: StaticString = """
    revenue revenues sales receivable receivables purchases turnover
    """

  private static let ofBase = PhrasePattern(
    """
    ,? respectively? ,? (in the aggregate)? of <base:(all of)? (the)? ($our|@np 's)? (total|net|consolidated|gross|
    overall|worldwide|trade|aggregate|product)* (revenue|revenues|sales|turnover|accounts receivable|
    receivables|trade receivables|purchases|inventory purchases)>
    """)
  private static let percentageOf = PhrasePattern(
    "(as a)? percentage of $our? (total|net|consolidated)* (revenue|revenues|sales)")
  private static let shareVerb = PhrasePattern("$share-verb")
  private static let fromSource = PhrasePattern(
    """
    ,? respectively? ,? (for|in|during)? @period? ,? (@be|@have been)? @adv* (derived|generated|attributable|earned|received|made|come|came)?
    @adv* (from|to|by|through) (sales of|sales to|customers in|the sale of)? <subject:@np (of @np)?>
    """)
  private static let onlyCustomer = PhrasePattern(
    ",? (that|which) (had|has|have) (only|just|a)? <count:(one|single|sole)> customer")

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    for group in sentence.groups {
      guard case .percent = sentence.values[group.members.lowerBound].kind else { continue }
      result += read(group, in: sentence)
    }
    return result
  }

  private static func read(_ group: SentenceReading.Group, in sentence: SentenceReading)
    -> [Statement]
  {
    var end = group.tokens.upperBound
    var start = group.tokens.lowerBound
    var subject: Range<Int>?
    guard let base = base(after: group, in: sentence) else { return [] }
    end = max(end, base.tokens.upperBound)
    let verb = verb(before: group, in: sentence) ?? sales(before: group, in: sentence)
    // `we generated 62% of our revenue from …`: whoever generates all of it makes no share.
    if let verb, !sentence.isSelf(verb.subject) {
      subject = verb.subject
      start = verb.subject?.lowerBound ?? start
    } else if let source = fromSource.match(sentence, at: end), let tokens = source["subject"] {
      subject = tokens
      end = source.tokens.upperBound
    }
    guard let subject else { return [] }
    return statements(group, base, subject, start..<end, in: sentence)
  }

  // MARK: Parts

  /// What a share is a share of.
  private struct Base {
    let kind: FactKind
    let tokens: Range<Int>
    let owner: Statement.Owner
  }

  private static func base(after group: SentenceReading.Group, in sentence: SentenceReading)
    -> Base?
  {
    guard let match = ofBase.match(sentence, at: group.tokens.upperBound),
      let tokens = match["base"]
    else { return nil }
    guard
      ![.nominal].contains(sentence.tag(tokens.upperBound))
        || sentence.tokens[tokens.upperBound].traits.contains(.capitalised)
    else { return nil }
    let words = tokens.map { sentence.word($0) }
    var owner = Statement.Owner.registrant
    if let mark = tokens.first(where: { sentence.tag($0) == .possessiveMark }) {
      owner = sentence.owner(of: tokens.lowerBound..<mark)
    } else if words.contains("their") {
      owner = .other
    }
    if words.contains("receivable") || words.contains("receivables") {
      return Base(kind: .receivablesShare, tokens: match.tokens, owner: owner)
    }
    if words.contains("purchases") {
      return Base(kind: .supplierShare, tokens: match.tokens, owner: owner)
    }
    return Base(kind: .revenueShare, tokens: match.tokens, owner: owner)
  }

  /// The share verb before a group with its subject: `… accounted for approximately 83%`.
  private static func verb(before group: SentenceReading.Group, in sentence: SentenceReading)
    -> (token: Int, subject: Range<Int>?)?
  {
    let end = group.tokens.lowerBound
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
      let joint = sentence.tag(end - 2) == .comma ? end - 2 : end - 1
      guard let amount = sentence.groups.first(where: { $0.tokens.upperBound == joint }),
        sentence.isMoney(amount)
      else { return nil }
      end = amount.tokens.lowerBound
    }
    guard sentence.tag(end - 1) == .be, let subject = sentence.subject(ofVerbAt: end - 1),
      let head = subject.first(where: { sales.contains(sentence.word($0)) }),
      sentence.tag(head + 1) == .preposition, subject.contains(head + 2)
    else { return nil }
    let isOfParty = ["to", "from", "of", "by"].contains(sentence.word(head + 1))
    return (end - 1, isOfParty ? (head + 2)..<subject.upperBound : subject)
  }

  private static let sales = WordSet("sales revenue revenues")

  private static func statements(
    _ group: SentenceReading.Group, _ base: Base, _ subject: Range<Int>, _ tokens: Range<Int>,
    in sentence: SentenceReading
  ) -> [Statement] {
    // `87% and 85% of net sales and operating income, respectively`: only the first is of sales.
    let isPairedWithBases =
      sentence.tag(base.tokens.upperBound) == .coordinator
      && group.members.count == 2
      && sentence.nounPhrase(startingAt: base.tokens.upperBound + 1) != nil
    let values = isPairedWithBases ? [group.members.lowerBound] : Array(group.members)
    let periods = sentence.periods(for: group)
    let items = sentence.namesListed(in: subject)
    let pairsItems = items.count == values.count && values.count > 1 && Set(periods).count <= 1
    let top = TopCustomers.count(in: subject, of: sentence)
    let together = tokens.contains {
      ["together", "aggregate", "combined", "collectively"].contains(sentence.word($0))
    }
    let dimension = ShareSubject.dimension(of: subject, in: sentence)
    let modality = sentence.modality(at: group.tokens.lowerBound)
    let negated = sentence.isNegated(at: group.tokens.lowerBound)
    var result: [Statement] = []
    for (number, value) in values.enumerated() {
      var statement = Statement(kind: base.kind, tokens: tokens)
      statement.subject = pairsItems ? items[number] : subject
      statement.value = value
      statement.bound = sentence.values[value].bound == .exact ? group.sharedBound : nil
      statement.period = periods[number]
      statement.owner = base.owner
      statement.dimension = dimension
      statement.modality = modality
      statement.polarity = negated ? .negated : .asserted
      // Several customers and one value per period, or one value: what they make together.
      let perPeriod = Set(periods).count == values.count
      if let top, top > 1, base.kind == .revenueShare, perPeriod || together {
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

/// Tells by whom or what a share is made.
enum ShareSubject {
  private static let customers = WordSet(
    "customer customers client clients licensee licensees payor payors")
  private static let channels = WordSet(
    """
    partners distributors distributor resellers reseller wholesalers wholesaler retailers dealers
    carriers carrier channel channels oems e-commerce ecommerce online
    """)
  private static let places = WordSet(
    """
    international foreign overseas domestic region regions countries country states europe asia
    america americas canada china japan korea india mexico brazil germany france kingdom australia
    africa emea apac outside asia-pacific taiwan singapore israel california texas florida
    """)
  private static let products = WordSet(
    """
    product products tablet tablets software hardware services service device devices phones systems
    solutions subscriptions drugs pharmaceuticals cases components equipment instruments
    """)

  /// What a share by a subject is a share by, as far as its words tell.
  static func dimension(of subject: Range<Int>, in sentence: SentenceReading) -> Fact.Dimension? {
    let words = subject.map { sentence.word($0) }
    // The head is the last noun before an attached phrase; `sales to customers in China` is by place.
    if words.contains(where: places.contains) { return .geography }
    if words.contains(where: channels.contains) { return .channel }
    // `our Diabetic Products customers`: the buyers of a line of products are all its sales.
    let buyers = words.lastIndex(where: customers.contains)
    if let buyers, let goods = words.firstIndex(where: products.contains), goods < buyers {
      return .product
    }
    if buyers != nil { return .customer }
    if words.contains("segment") || words.contains("segments") { return .segment }
    if words.contains(where: products.contains) { return .product }
    return nil
  }
}

extension SentenceReading {
  /// Whether a subject is just `we` or the registrant by title.
  func isSelf(_ subject: Range<Int>?) -> Bool {
    guard let subject, subject.count <= 2 else { return false }
    return isRegistrant(subject) && !subject.contains { word($0) == "our" }
  }

  /// The names in a phrase that lists some: `McKesson and Cardinal`.
  func namesListed(in phrase: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for token in phrase {
      let isName = tag(token) == .nominal && tokens[token].traits.contains(.capitalised)
      if isName {
        start = start ?? token
      } else if let first = start {
        result.append(first..<token)
        start = nil
      }
    }
    if let first = start { result.append(first..<phrase.upperBound) }
    return result
  }
}
