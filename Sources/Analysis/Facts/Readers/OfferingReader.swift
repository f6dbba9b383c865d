/// Reads what the registrant makes and sells: its business in a phrase, its models, plans and extras.
enum OfferingReader: StatementReader {
  static let triggers: StaticString = """
    provider manufacturer developer designer supplier distributor operator retailer maker owner
    company provide provides offer offers design designs develop develops manufacture manufactures
    sell sells make makes introduced launched is are warranty plans plan intends intend include includes expanded
    portfolio comprise
    """

  private static let making = VerbSet(
    "provide offer design develop manufacture make sell produce supply build operate distribute market own lease"
  )
  private static let launching = VerbSet("introduce launch release expand ship")
  private static let agents = WordSet(
    """
    provider manufacturer developer designer supplier distributor operator retailer maker owner
    producer company bank insurer builder leader inventor
    """)
  private static let goods = WordSet(
    """
    products product solutions devices services software accessories systems phones platform platforms
    tablets tablet instruments equipment components cases line portfolio applications medicines drugs
    handsets hotspots portfolio
    """)
  private static let planning = VerbSet("plan intend expect move")
  private static let warranty = PhrasePattern("@duration (@any)* warranty")
  private static let including = WordSet("include comprise consist")

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    for predicate in sentence.predicates where !isAlleged(predicate, in: sentence) {
      if let statement = business(predicate, in: sentence) ?? model(predicate, in: sentence)
        ?? range(predicate, in: sentence) ?? launch(predicate, in: sentence)
        ?? plan(predicate, in: sentence)
      {
        result.append(statement)
      }
    }
    if let match = warranty.firstMatch(sentence), match.tokens.count <= 6,
      let group = sentence.group(startingAt: match.tokens.lowerBound)
    {
      var statement = Statement(kind: .product, tokens: match.tokens)
      statement.role = .warranty
      statement.value = group.members.lowerBound
      // `a 90-day warranty`: the unit is that of the duration.
      if case .duration = sentence.values[group.members.lowerBound].kind {
        statement.unit = nil
      } else {
        statement.unit = "years"
      }
      statement.subject = sentence.predicates.last { $0.verb < match.tokens.lowerBound }?.subject
      statement.owner = sentence.owner(of: statement.subject)
      result.append(statement)
    }
    return result
  }

  /// `The complaint alleges that we intend to mislead buyers`: what others say.
  private static func isAlleged(_ predicate: Predicate, in sentence: SentenceReading) -> Bool {
    (sentence.range.lowerBound..<predicate.groupStart).contains {
      alleging.contains(sentence.word($0))
    }
  }

  private static let alleging = VerbSet("allege contend accuse")

  /// Reads the business in a phrase: `We are a provider of …`, `Acme designs and distributes …`.
  private static func business(_ predicate: Predicate, in sentence: SentenceReading) -> Statement? {
    guard let subject = predicate.subject, predicate.after < predicate.end else { return nil }
    let owner = sentence.owner(of: subject)
    if case .other = owner { return nil }
    if predicate.isCopula {
      guard isSelf(subject, in: sentence),
        let phrase = sentence.nounPhrase(startingAt: predicate.after),
        sentence.holds(agents, in: phrase),
        !phrase.contains(where: { standing.match(sentence, at: $0) != nil })
      else { return nil }
      return sentence.clauseStatement(.product, .offering, predicate)
    }
    // What was sold once is no offering: `sold 87,121 shares`.
    guard making.contains(sentence.word(predicate.verb)), !predicate.isPassive,
      isPresent(predicate, in: sentence), isSelf(subject, in: sentence),
      let object = sentence.nounList(startingAt: predicate.after, attaching: true)
        ?? joinedObject(predicate, in: sentence),
      let first = object.first, isOffered(first, by: sentence.word(predicate.verb), in: sentence)
    else { return nil }
    return sentence.clauseStatement(.product, .offering, predicate, items: object)
  }

  /// Whether an object can be what a business offers: no investment is made for sale, no warehouse owned.
  private static func isOffered(_ object: Range<Int>, by verb: Word, in sentence: SentenceReading)
    -> Bool
  {
    let end = object.first { $0 > object.lowerBound && sentence.tag($0) == .preposition }
    guard
      let head = (object.lowerBound..<(end ?? object.upperBound)).last(where: {
        sentence.tag($0) == .nominal
      })
    else { return false }
    if sentence.holds(acts, in: head..<(head + 1)) { return false }
    if sentence.holds(paper, in: head..<(head + 1)) { return false }
    // `sells foreign exchange option contracts`
    if sentence.holds(hedges, in: object), sentence.holds(contracts, in: head..<(head + 1)) {
      return false
    }
    return !holding.contains(verb) || sentence.holds(estates, in: object)
  }

  /// Nouns of what one makes, provides or sells without offering it to customers.
  private static let acts = WordSet(
    """
    investment investments contribution contributions determination determinations protection protections
    warranty warranties commission commissions level levels brand asset assets debt payment payments effort
    efforts change changes assumption assumptions decision decisions progress estimate estimates judgment
    judgments use information disclosure disclosures financing facility facilities equity sense profit profits
    loss losses statement statements assurance assurances evidence opportunity opportunities benefit benefits
    incentive incentives guidance notice indemnification funds funding capital money adjustment adjustments
    provision provisions distributions dividend dividends advance advances purchase purchases
    acquisition acquisitions sale sales control controls procedure procedures policy plan plans strategy
    strategies ability relationship relationships liquidity share shares stock security notes note portion
    majority percentage amount amounts number improvement improvements modification modifications
    culture workforce environment expenditure expenditures cash collateral guarantee guarantees
    """)
  /// What every filer has: `available our Annual Reports`, `sells receivables`.
  private static let paper = WordSet(
    "report reports filing filings form forms receivable receivables amendments loss losses")
  private static let hedges = WordSet(
    "exchange option options forward forwards futures swap swaps hedging derivative derivatives")
  private static let contracts = WordSet(
    "contract contracts option options instrument instruments agreement agreements swaps futures")
  /// What a filer is by law: `we are an emerging growth company`.
  private static let standing = PhrasePattern(
    "(emerging growth company|smaller reporting company|shell company|accelerated filer|seasoned issuer)"
  )
  private static let holding = VerbSet("own lease operate build")
  private static let estates = WordSet(
    """
    properties property hotels hotel apartments communities stores restaurants warehouses vessels ships aircraft
    towers centers centres portfolio network railroad railroads pipelines pipeline plants refineries mines casinos
    hospitals clinics schools theatres theaters branches banks bank stations wells fleet platform platforms
    software products clubs resorts parks terminals malls buildings homes utilities utility systems system
    """)

  private static func isPresent(_ predicate: Predicate, in sentence: SentenceReading) -> Bool {
    guard let entry = VerbLexicon.shared.entry(sentence.word(predicate.verb)) else { return false }
    return entry.mayBe(.base) || entry.mayBe(.third) || entry.mayBe(.gerund)
  }

  /// The object after verbs joined to this one: `designs, manufactures and markets computers`.
  private static func joinedObject(_ predicate: Predicate, in sentence: SentenceReading) -> [Range<
    Int
  >]? {
    var token = predicate.after
    while sentence.tag(token) == .comma || sentence.tag(token) == .coordinator
      || sentence.tag(token) == .verb
    {
      token += 1
    }
    return token > predicate.after ? sentence.nounList(startingAt: token) : nil
  }

  /// Whether the subject is the registrant itself and not a thing of its own.
  private static func isSelf(_ subject: Range<Int>, in sentence: SentenceReading) -> Bool {
    let words = subject.map { sentence.word($0) }
    if words.contains("our") { return false }
    if words.contains("we") { return true }
    if subject.count <= 2, words.contains(where: OwnerWords.company.contains) { return true }
    if case .named = sentence.owner(of: subject) { return !words.contains("the") }
    return false
  }

  /// Reads what a model is: `The XP10 is an Android-based smartphone that …`.
  private static func model(_ predicate: Predicate, in sentence: SentenceReading) -> Statement? {
    guard predicate.isCopula, let subject = predicate.subject,
      sentence.tag(predicate.after) == .determiner,
      ["a", "an", "our", "the"].contains(sentence.word(predicate.after)),
      isModelName(subject, in: sentence),
      let phrase = sentence.nounPhrase(startingAt: predicate.after),
      // `an oral, systemic antibiotic`: the phrase goes on behind the comma.
      sentence.tag(phrase.upperBound) != .comma, phrase.count >= 3
    else { return nil }
    var statement = sentence.clauseStatement(.product, .model, predicate, items: [phrase])
    statement.owner = .registrant
    return statement
  }

  private static func isModelName(_ subject: Range<Int>, in sentence: SentenceReading) -> Bool {
    let names = subject.filter {
      sentence.tokens[$0].traits.contains(.capitalised) && sentence.tag($0) == .nominal
    }
    guard let last = names.last, subject.count <= 6 else { return false }
    if sentence.tokens[last].traits.contains(.withDigit) { return true }
    return subject.contains { sentence.tokens[$0].kind == .mark }
  }

  /// Reads what the range holds: `Our solutions include phones, accessories and software`.
  private static func range(_ predicate: Predicate, in sentence: SentenceReading) -> Statement? {
    guard let subject = predicate.subject, sentence.isRegistrant(subject),
      sentence.holds(goods, in: subject),
      including.contains(sentence.word(predicate.verb))
    else { return nil }
    return sentence.clauseStatement(
      .product, .attribute, predicate, items: sentence.nounList(startingAt: predicate.after) ?? [])
  }

  /// Reads what was brought out and when: `In 2022 we expanded our product line to tablets`.
  private static func launch(_ predicate: Predicate, in sentence: SentenceReading) -> Statement? {
    guard launching.contains(sentence.word(predicate.verb)),
      sentence.isRegistrant(predicate.subject),
      sentence.holds(goods, in: predicate.after..<predicate.end)
    else { return nil }
    let times = sentence.groups.filter { group in
      if case .period = sentence.values[group.members.lowerBound].kind { return true }
      return false
    }
    guard let time = times.first else { return nil }
    var statement = sentence.clauseStatement(.product, .launch, predicate)
    statement.period = time.members.lowerBound
    statement.tokens =
      min(
        statement.tokens.lowerBound, sentence.adjunctStart(of: time))..<statement.tokens.upperBound
    return statement
  }

  /// `we are moving towards …`, `Sonim plans to bring …`: goods that are not sold yet.
  private static func plan(_ predicate: Predicate, in sentence: SentenceReading) -> Statement? {
    guard planning.contains(sentence.word(predicate.verb)), let subject = predicate.subject,
      isSelf(subject, in: sentence),
      sentence.holds(goods, in: predicate.after..<sentence.range.upperBound)
    else { return nil }
    if case .other = sentence.owner(of: subject) { return nil }
    var statement = sentence.clauseStatement(.strategy, .expansion, predicate)
    statement.modality = .forwardLooking
    return statement
  }
}
