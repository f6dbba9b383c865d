/// Reads how the business is run: who makes the goods, what is owed for licences, who competes,
/// how prices compare, and what the registrant is changing.
enum OperationsReader: StatementReader {
  static let triggers: StaticString = """
    outsourced outsource manufacture manufactured manufacturers manufacturer contract produced
    inventory financing royalties royalty arrears compete competitors competition price prices margin
    reorganize reorganized reorganizing restructure restructured restructuring regulated regulation subsidized financed seasonal seasonality
    supplier suppliers vendors source
    """

  private static let outsourcing = VerbSet("outsource subcontract")
  private static let makers = WordSet(
    "manufacturers manufacturer partners partner suppliers supplier vendors vendor foundries parties party"
  )
  private static let making = VerbSet("manufacture produce assemble make")
  private static let manufacturing = VerbSet("manufacture produce assemble")
  private static let outside = WordSet("third-party third contract independent outside")
  private static let paying = VerbSet("pay obligate owe make")
  private static let royalties = WordSet("royalties royalty arrears")
  private static let competing = VerbSet("compete face include")
  private static let rivals = WordSet("competitors competition")
  private static let lower = PhrasePattern("(lower|higher) (@any)* (price|prices|margin|margins)")
  private static let financedBasis = PhrasePattern(
    "(subsidized|financed|installment) (or (subsidized|financed))? basis")
  private static let inventoryRisk = PhrasePattern(
    "(no inventory risk|(raw materials|inventory|production) )")
  private static let reorganizing = PhrasePattern(
    "(reorganize|reorganized|restructure|restructured|reorganizing|restructuring) (the|our)? (company|business|operations)?"
  )
  private static let soleSource = PhrasePattern(
    "(single source|sole source|single-source|sole-source|sole supplier|single supplier|only one source|limited number of suppliers)"
  )

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    for predicate in sentence.predicates {
      let readings = [
        outsourcing(predicate, in: sentence), royalty(predicate, in: sentence),
        competitors(predicate, in: sentence), pricing(predicate, in: sentence),
        inventory(predicate, in: sentence), reorganization(predicate, in: sentence),
        supply(predicate, in: sentence),
      ]
      result += readings.compactMap { $0 }
    }
    return result
  }

  private static func outsourcing(_ predicate: Predicate, in sentence: SentenceReading)
    -> Statement?
  {
    let rest = predicate.after..<predicate.end
    let word = sentence.word(predicate.verb)
    let isOwn = sentence.isRegistrant(predicate.subject)
    if outsourcing.contains(word), isOwn,
      rest.contains(where: {
        making.contains(sentence.word($0))
          || ["production", "manufacturing", "assembly"].contains(sentence.word($0))
      })
    {
      return sentence.clauseStatement(
        .manufacturing, .outsourced, predicate, items: makerPhrases(rest, in: sentence))
    }
    let isMade = predicate.isPassive && making.contains(word) && isOwn
    if isMade, sentence.holds(outside, in: rest), sentence.holds(makers, in: rest) {
      return sentence.clauseStatement(
        .manufacturing, .outsourced, predicate, items: makerPhrases(rest, in: sentence))
    }
    // `we have not made commitments` is no production.
    if manufacturing.contains(word), isOwn, sentence.isNegated(at: predicate.verb),
      !predicate.isPassive
    {
      var statement = sentence.clauseStatement(
        .manufacturing, .outsourced, predicate, items: makerPhrases(rest, in: sentence))
      statement.polarity = .asserted
      return statement
    }
    let engages = [
      "use", "uses", "rely", "relies", "contract", "contracts", "engage", "engages", "utilize",
      "utilizes",
    ].contains(word)
    if engages, isOwn, sentence.holds(outside, in: rest),
      rest.contains(where: {
        ["manufacturers", "manufacturer", "manufacture", "manufacturing", "foundries", "assemble"]
          .contains(sentence.word($0))
      })
    {
      return sentence.clauseStatement(
        .manufacturing, .outsourced, predicate, items: makerPhrases(rest, in: sentence))
    }
    return nil
  }

  /// Those who make the goods: `third-party ODM partners`.
  private static func makerPhrases(_ range: Range<Int>, in sentence: SentenceReading) -> [Range<
    Int
  >] {
    var result: [Range<Int>] = []
    var token = range.lowerBound
    while token < range.upperBound {
      if let phrase = sentence.nounPhrase(startingAt: token), phrase.upperBound <= range.upperBound
      {
        if sentence.holds(makers, in: phrase) { result.append(phrase) }
        token = phrase.upperBound
      } else {
        token += 1
      }
    }
    return result
  }

  private static func royalty(_ predicate: Predicate, in sentence: SentenceReading) -> Statement? {
    guard sentence.isRegistrant(predicate.subject),
      paying.contains(sentence.word(predicate.verb))
        || ["pay", "paying"].contains(sentence.word(predicate.after + 1)),
      sentence.holds(royalties, in: predicate.after..<sentence.range.upperBound)
    else { return nil }
    return sentence.clauseStatement(.contractForm, .arrears, predicate)
  }

  private static func competitors(_ predicate: Predicate, in sentence: SentenceReading)
    -> Statement?
  {
    guard let subject = predicate.subject,
      competing.contains(sentence.word(predicate.verb)) || predicate.isCopula
    else { return nil }
    let rest = predicate.after..<predicate.end
    let isRivalList =
      sentence.holds(rivals, in: subject)
      && (predicate.isCopula || sentence.word(predicate.verb) == "include")
    let isFacing =
      sentence.isRegistrant(subject)
      && (["compete", "competes"].contains(sentence.word(predicate.verb))
        || sentence.holds(rivals, in: rest))
      && competing.contains(sentence.word(predicate.verb))
    guard isRivalList || isFacing else { return nil }
    var names: [Range<Int>] = []
    for token in rest where names.isEmpty {
      let found = sentence.names(startingAt: token)
      if found.count >= 2 { names = found }
    }
    guard !names.isEmpty else { return nil }
    return sentence.clauseStatement(.competitor, nil, predicate, items: names)
  }

  private static func pricing(_ predicate: Predicate, in sentence: SentenceReading) -> Statement? {
    let rest = predicate.after..<predicate.end
    guard let subject = predicate.subject else { return nil }
    if ["have", "has", "carry", "carries"].contains(sentence.word(predicate.verb)),
      let match = lower.firstMatch(sentence, in: rest),
      match.tokens.lowerBound <= predicate.after + 2,
      !sentence.isRegistrant(subject) || subject.count > 1
    {
      var statement = sentence.clauseStatement(.pricingModel, .lowerMargin, predicate)
      if case .other = statement.owner { statement.owner = .registrant }
      return statement
    }
    if financedBasis.firstMatch(sentence, in: predicate.after..<sentence.range.upperBound) != nil,
      ["sell", "sells", "offer"].contains(sentence.word(predicate.verb))
    {
      return sentence.clauseStatement(.pricingModel, .subsidized, predicate)
    }
    return nil
  }

  private static func inventory(_ predicate: Predicate, in sentence: SentenceReading) -> Statement?
  {
    let rest = predicate.after..<sentence.range.upperBound
    let isRisk =
      PhraseTests.noInventoryRisk.firstMatch(sentence, in: predicate.after..<predicate.end) != nil
    let isFinancing = PhraseTests.financingOfInventory.firstMatch(sentence, in: rest) != nil
    guard isRisk || isFinancing else { return nil }
    var statement = sentence.clauseStatement(.liquidityStatement, .noInventoryRisk, predicate)
    statement.polarity = .asserted
    if case .other = statement.owner { statement.owner = .registrant }
    return statement
  }

  private static func reorganization(_ predicate: Predicate, in sentence: SentenceReading)
    -> Statement?
  {
    guard let match = reorganizing.firstMatch(sentence, in: predicate.groupStart..<predicate.end),
      sentence.isRegistrant(predicate.subject)
    else { return nil }
    var statement = sentence.clauseStatement(.strategy, .reorganization, predicate)
    statement.tokens =
      statement.tokens.lowerBound..<max(statement.tokens.upperBound, match.tokens.upperBound)
    let time = sentence.groups.first { group in
      if case .period = sentence.values[group.members.lowerBound].kind { return true }
      return false
    }
    if let time, time.tokens.upperBound <= predicate.groupStart {
      statement.period = time.members.lowerBound
      statement.tokens = sentence.range.lowerBound..<statement.tokens.upperBound
    }
    return statement
  }

  private static func supply(_ predicate: Predicate, in sentence: SentenceReading) -> Statement? {
    guard let match = soleSource.firstMatch(sentence, in: predicate.clause),
      sentence.isRegistrant(predicate.subject) || predicate.isPassive
    else { return nil }
    var statement = sentence.clauseStatement(.supplier, .soleSource, predicate)
    // `we do not make parts and are dependent upon one supplier`: the making is denied.
    let isDenied =
      statement.polarity == .negated && sentence.isNegated(at: match.tokens.lowerBound)
    statement.polarity = isDenied ? .negated : .asserted
    return statement
  }
}

/// Short patterns that readers test a clause with.
enum PhraseTests {
  static let noInventoryRisk = PhrasePattern("(no inventory risk|without inventory risk)")
  static let financingOfInventory = PhrasePattern(
    "(financing of (the)? (raw materials|inventory|production)|commit resources)")
}
