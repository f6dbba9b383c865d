/// Reads how goods reach their buyers: channels, partners and the terms of sale.
enum ChannelReader: StatementReader {
  static let triggers: StaticString = """
    sell sells sold market markets distribute distributes distributed distribution distributors
    resellers resell channel channels carriers retailers dealers wholesalers purchase orders
    arrangements order stocked available partners
    """

  private static let selling = VerbSet("sell market distribute ship offer")
  private static let through = WordSet("through via directly direct")
  private static let intermediaries = WordSet(
    """
    carriers carrier distributors distributor resellers reseller wholesalers retailers retail dealers
    channel channels representatives agents brokers e-commerce online website stores sales partners
    oems integrators warehouse
    """)
  private static let partners = WordSet(
    "carriers distributors resellers wholesalers retailers partners dealers")
  private static let orders = PhrasePattern("purchase (order|orders)")
  private static let arrangement = PhrasePattern(
    "(master|supply|sales|distribution|reseller|framework) (sales|supply|purchase|service)? (arrangements|agreements|arrangement|agreement)"
  )
  private static let incentives = WordSet("incentives discounts rebates protection")
  private static let primarily = WordSet(
    "primarily mainly principally predominantly largely mostly")
  private static let reading = VerbSet("purchase buy enter sell make receive")
  private static let stocking = WordSet("stocked inventory warehouses certify")

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    for predicate in sentence.predicates {
      if let statement = sale(predicate, in: sentence) ?? partnerList(predicate, in: sentence)
        ?? description(predicate, in: sentence)
      {
        result.append(statement)
      }
      if let statement = terms(predicate, in: sentence) { result.append(statement) }
    }
    result += partnerNames(in: sentence)
    return result
  }

  /// Reads a way of selling: `we primarily sell through the wireless carrier channel`.
  private static func sale(_ predicate: Predicate, in sentence: SentenceReading) -> Statement? {
    guard selling.contains(sentence.word(predicate.verb)), let subject = predicate.subject else {
      return nil
    }
    let rest = predicate.after..<predicate.end
    let isOwn = sentence.isRegistrant(subject)
    guard isOwn else { return nil }
    guard sentence.holds(through, in: predicate.groupStart..<predicate.end),
      sentence.holds(intermediaries, in: rest) || sentence.holds(through, in: rest)
    else { return nil }
    let early = predicate.groupStart..<min(predicate.after + 2, predicate.end)
    let role: StatementRole = sentence.holds(primarily, in: early) ? .primaryChannel : .otherChannel
    return sentence.clauseStatement(
      .channel, role, predicate, items: intermediaryPhrases(rest, in: sentence))
  }

  /// Reads what the partners are: `Our channel partners are carriers, distributors and resellers`.
  private static func description(_ predicate: Predicate, in sentence: SentenceReading)
    -> Statement?
  {
    guard let subject = predicate.subject, sentence.isRegistrant(subject),
      sentence.holds(partners, in: subject)
    else { return nil }
    let isList =
      predicate.isCopula
      || ["include", "includes", "consist", "consists"].contains(sentence.word(predicate.verb))
    guard isList, sentence.holds(intermediaries, in: predicate.after..<predicate.end) else {
      return nil
    }
    return sentence.clauseStatement(
      .channel, .reseller, predicate,
      items: sentence.nounList(startingAt: predicate.after) ?? [])
  }

  /// `… stocked products with the three largest carriers: A, B and C`: the clause, with its names.
  private static func partnerList(_ predicate: Predicate, in sentence: SentenceReading)
    -> Statement?
  {
    guard sentence.isRegistrant(predicate.subject) else { return nil }
    let names = partnerNameRanges(predicate.after..<sentence.range.upperBound, in: sentence)
    guard names.count >= 2, let last = names.last else { return nil }
    return sentence.clauseStatement(
      .channel, .listing, predicate, items: names,
      until: max(last.upperBound, min(predicate.end, last.upperBound)))
  }

  private static func partnerNames(in sentence: SentenceReading) -> [Statement] {
    partnerNameRanges(sentence.range, in: sentence).map { name in
      var statement = Statement(kind: .partner, tokens: name)
      statement.subject = name
      return statement
    }
  }

  /// Names listed after a noun for partners, a mark or place between.
  private static func partnerNameRanges(_ range: Range<Int>, in sentence: SentenceReading)
    -> [Range<Int>]
  {
    var result: [Range<Int>] = []
    for token in range where partners.contains(sentence.word(token)) {
      for start in (token + 1)..<min(token + 9, max(range.upperBound, token + 1)) {
        let before = sentence.tag(start - 1)
        let opens =
          before == .boundary || sentence.kind(start - 1) == .hyphen
          || ["including", "like"].contains(sentence.word(start - 1))
          || (sentence.word(start - 1) == "as" && sentence.word(start - 2) == "such")
        guard opens else { continue }
        let names = sentence.names(startingAt: start)
        guard names.count >= 2 else { continue }
        result += names
        break
      }
    }
    return result
  }

  private static func terms(_ predicate: Predicate, in sentence: SentenceReading) -> Statement? {
    guard reading.contains(sentence.word(predicate.verb)) || predicate.isPassive else { return nil }
    let rest = predicate.after..<predicate.end
    let all = predicate.clause
    guard sentence.isRegistrant(predicate.subject) || sentence.holds(intermediaries, in: all) else {
      return nil
    }
    var range = rest
    // Terms may follow the first clause: `… under which our partners purchase … on a purchase order basis`.
    range = predicate.after..<sentence.range.upperBound
    guard
      orders.firstMatch(sentence, in: range) != nil
        || arrangement.firstMatch(sentence, in: rest) != nil
    else { return nil }
    guard sentence.isRegistrant(predicate.subject) else { return nil }
    return sentence.clauseStatement(
      .contractForm, .terms, predicate,
      until: sentence.clauseEnd(from: predicate.after, through: orders))
  }

  private static func intermediaryPhrases(_ range: Range<Int>, in sentence: SentenceReading)
    -> [Range<Int>]
  {
    var result: [Range<Int>] = []
    var token = range.lowerBound
    while token < range.upperBound {
      if let phrase = sentence.nounPhrase(startingAt: token), phrase.upperBound <= range.upperBound
      {
        if sentence.holds(intermediaries, in: phrase) { result.append(phrase) }
        token = phrase.upperBound
      } else {
        token += 1
      }
    }
    return result
  }
}

extension SentenceReading {
  /// The end of a clause, or of a later one that holds the pattern.
  func clauseEnd(from start: Int, through pattern: PhrasePattern) -> Int {
    let end = clauseEnd(from: start)
    guard let match = pattern.firstMatch(self, in: start..<range.upperBound),
      match.tokens.lowerBound >= end
    else { return end }
    return clauseEnd(from: match.tokens.lowerBound)
  }
}
