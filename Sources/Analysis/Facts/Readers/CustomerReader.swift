/// Reads who buys: end markets, kinds of customer, named customers, and dependence on a few.
enum CustomerReader: StatementReader {
  static let triggers: StaticString = """
    customers customer clients markets market users consumers buyers subscribers concentrated
    sold sell sells retailer retailers
    """

  private static let buyers = WordSet("customers customer clients users consumers buyers")
  private static let markets = WordSet("markets market")
  private static let listing = VerbSet("include comprise consist range span")
  private static let targeting = VerbSet("target serve address focus")
  private static let buying = VerbSet("purchase buy")
  private static let selling = VerbSet("sell provide supply market offer")
  private static let concentrated = PhrasePattern(
    "(concentrated|dependent|depend|reliant) (@any)? (@any)? (our|a|few|top|small|limited|number|largest|large|major|key|significant|of|relatively|very)* customers"
  )
  private static let fewCustomers = PhrasePattern(
    "(a (limited|small) number of|a few|relatively few) (large|significant|major|key)? customers")
  private static let significantPart = PhrasePattern(
    "(significant|substantial|large|majority|material) (portion|part|majority|percentage|amount)? of $our? $revenue"
  )
  private static let toBuyers = PhrasePattern(
    "(directly)? to (our|the|a|an|these)? (@any)? (@any)? (@any)? (customers|customer|clients|users|consumers|retailers|oems|companies|businesses|manufacturers|agencies|members)"
  )
  private static let saleTo = PhrasePattern("(sold|sell|sells) (@adv|@np)? to <buyer:@np>")

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    for predicate in sentence.predicates {
      if let statement = market(predicate, in: sentence) { result.append(statement) }
    }
    if let statement = dependence(in: sentence) { result.append(statement) }
    return result
  }

  private static func market(_ predicate: Predicate, in sentence: SentenceReading) -> Statement? {
    guard let subject = predicate.subject else { return nil }
    if let group = sentence.group(startingAt: predicate.after), sentence.isAmount(group) {
      return nil
    }
    let word = sentence.word(predicate.verb)
    let rest = predicate.after..<predicate.end
    let ownSubject = sentence.isRegistrant(subject)
    let items = { sentence.nounList(startingAt: predicate.after) ?? [] }
    if listing.contains(word) || predicate.isCopula, sentence.holds(buyers, in: subject) {
      // `End customers of our solutions include …`, `The target market is price-conscious consumers`
      guard ownSubject || subjectIsEndCustomer(subject, in: sentence) else { return nil }
      guard !rest.isEmpty, predicate.isCopula ? items().count > 0 : true else { return nil }
      return sentence.clauseStatement(.endMarket, .endCustomer, predicate, items: items())
    }
    if predicate.isCopula || listing.contains(word), sentence.holds(markets, in: subject),
      subject.contains(where: {
        ["target", "principal", "customer", "end", "primary"].contains(sentence.word($0))
      }),
      !sentence.isNegated(at: predicate.verb),
      ![.adverb, .participle].contains(sentence.tag(predicate.after))
    {
      return sentence.clauseStatement(.endMarket, .target, predicate, items: items())
    }
    if targeting.contains(word), ownSubject,
      sentence.holds(markets, in: rest) || sentence.holds(buyers, in: rest)
    {
      return sentence.clauseStatement(.endMarket, .endMarket, predicate, items: [])
    }
    if selling.contains(word), ownSubject, toBuyers.firstMatch(sentence, in: rest) != nil {
      return sentence.clauseStatement(.customer, .endCustomer, predicate)
    }
    if predicate.isPassive, isGoods(subject, in: sentence),
      saleTo.firstMatch(sentence, in: predicate.verb..<predicate.end) != nil
    {
      var statement = sentence.clauseStatement(.customer, .endCustomer, predicate)
      if case .other = statement.owner { statement.owner = .registrant }
      return statement
    }
    return nil
  }

  /// `Our tablets`, `The products`: goods of the registrant's own.
  private static func isGoods(_ subject: Range<Int>, in sentence: SentenceReading) -> Bool {
    sentence.isRegistrant(subject)
      || sentence.word(subject.lowerBound) == "the" && subject.count <= 3
  }

  private static func subjectIsEndCustomer(_ subject: Range<Int>, in sentence: SentenceReading)
    -> Bool
  {
    subject.contains { ["end", "target", "principal", "typical"].contains(sentence.word($0)) }
  }

  /// Dependence on a few customers without a share.
  private static func dependence(in sentence: SentenceReading) -> Statement? {
    let isConcentrated = concentrated.firstMatch(sentence)
    let few = fewCustomers.firstMatch(sentence)
    guard let match = isConcentrated ?? few else { return nil }
    if isConcentrated == nil, significantPart.firstMatch(sentence) == nil { return nil }
    guard
      let predicate = sentence.predicates.last(where: { $0.groupStart <= match.tokens.upperBound })
        ?? sentence.predicates.first
    else { return nil }
    var statement = sentence.clauseStatement(.customer, .dependence, predicate)
    statement.tokens =
      min(statement.tokens.lowerBound, match.tokens.lowerBound)..<match.tokens.upperBound
    // `A limited number of customers account for …`: whose customers is told by whose revenue it is.
    if isConcentrated == nil { statement.owner = .registrant }
    if statement.polarity == .negated || statement.modality == .hypothetical { return nil }
    statement.role = statement.modality == .forwardLooking ? .concentrationOutlook : .dependence
    return statement
  }
}
