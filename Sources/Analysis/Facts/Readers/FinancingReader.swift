/// Reads how the registrant is financed: debt issued and owed, credit facilities, shares sold and
/// bought back, dividends.
enum FinancingReader: StatementReader {
  static let triggers: StaticString = """
    notes debentures bonds loan loans borrowings facility facilities line lines credit revolver commercial
    repurchase repurchased repurchases purchased buyback proceeds raised offering placement dividend dividends
    distributions securitization note commitments capacity revolving factoring mortgage mortgages shares stock
    """

  /// A debt, after `of` an amount or on its own.
  private static let debt = PhrasePattern(
    """
    (in)? (the)? (aggregate|original|initial|total|outstanding)* (principal)? (amount)? (outstanding)? (of)?
    (our|its|the|new|a|an|@percent|@duration|@period|,|@open @any+ @close|outstanding|fixed|floating|rate|%|
    senior|junior|subordinated|unsecured|secured|convertible|redeemable|exchangeable|mortgage|medium-term|long-term|short-term|
    first|second|lien|guaranteed|private|public|registered|fixed-rate|floating-rate|variable-rate|zero-coupon|
    promissory|bridge|bank|industrial|revenue|subsidiary|capital|trust|preferred|series|global|yen|euro|and)*
    <noun:(notes|note|debentures|debenture|bonds|bond|term loan|term loans|loan|loans|commercial paper|mortgages|mortgage)>
    (payable)? (due (@period|in @period)?)?
    """)
  private static let facility = PhrasePattern(
    """
    (,|and|a|an|the|our|its|@duration|new|senior|junior|secured|unsecured|syndicated|committed|uncommitted|multi-year|multi-currency|
    multicurrency|amended|restated|existing|domestic|bank|asset-based|asset|based|short-term|long-term|accounts|
    receivable|receivables|working|capital|warehouse|revolving|revolver|@open @any+ @close|term|loan|letter of|standby|@nominal)*
    <noun:(line of credit|lines of credit|credit line|credit facility|credit facilities|credit agreement|credit agreements|revolving (loan)? (facility|commitment|commitments|credit)|
    loan facility|borrowing facility|liquidity facility|factoring agreement|factoring facility|securitization (facility|program)|revolver|loan and security agreement|
    term loan facility|overdraft facility|commercial paper program)>
    """)
  private static let facilityOf = PhrasePattern(
    """
    (agreement|agreements|facility)? (@open @any+ @close)? (,)? (of|for|totaling|totalled|totaled|aggregating|with|(that|which)? (provides|provided|provide|providing|permits|allows|allow|allowing)
    (us|the company|it|for)*|in (the)? (an)? (aggregate)? (maximum)? (principal)? amount of|was|were|is|are)
    (aggregate|maximum|total|borrowings|loans|advances|borrowing capacity|capacity|commitments|availability|a|an|the|in|limit|to|borrow|(principal)? amount|of|up to|available)* <value:@money>
    """)
  private static let capacity = PhrasePattern(
    """
    (borrowing capacity|unused capacity|available borrowings|borrowing availability|availability|(undrawn|unused|available) (revolving|credit|@nominal)* commitments|revolving commitments)
    (under @np)? (was|were|of|totaled|totaling|totalled) <value:@money>
    """)
  private static let perShare = PhrasePattern("per (common|ordinary)? (share|unit|ads)|a share")

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    var read: Set<Int> = []
    for group in sentence.groups where sentence.isMoney(group) && !isLent(group, in: sentence) {
      if let found = facility(before: group, in: sentence) ?? amount(group, in: sentence) {
        guard read.insert(group.tokens.lowerBound).inserted else { continue }
        result += found
      }
    }
    return result
  }

  private static let paidBack = PhrasePattern(
    "(received|receipt|receipts|collected|collection) (from @np)? of? (the)? (prepayment|repayment|prepayments|repayments|payment|payments) (of|on|under) (our|its|their|the|a)?"
  )

  /// `our receipt from Corrigan of prepayment of our $193 million loan`: what was lent to another.
  private static func isLent(_ group: SentenceReading.Group, in sentence: SentenceReading) -> Bool {
    let start = group.tokens.lowerBound
    return (max(sentence.range.lowerBound, start - 12)..<start).contains {
      paidBack.match(sentence, at: $0).map { (start - 2...start).contains($0.tokens.upperBound) }
        ?? false
    }
  }

  /// `a revolving credit facility of up to $50 million`, `borrowing capacity under these facilities of $1,257`.
  private static func facility(before group: SentenceReading.Group, in sentence: SentenceReading)
    -> [Statement]?
  {
    let end = group.tokens.lowerBound
    for start in stride(from: end - 1, through: max(sentence.range.lowerBound, end - 22), by: -1) {
      if sentence.kind(start) == .semicolon { return nil }
      guard facilityWords.contains(sentence.word(start)) else { continue }
      var value: Range<Int>?
      if let match = capacity.match(sentence, at: start) {
        value = match["value"]
      } else if let match = facility.match(sentence, at: start), let noun = match["noun"] {
        value = facilityOf.match(sentence, at: noun.upperBound)?["value"]
      }
      guard let value, group.tokens.overlaps(value) else { continue }
      if let drawn = outstanding(under: start, in: sentence) {
        return facts(
          .debtInstrument, group, subject: drawn..<min(value.lowerBound, end), from: drawn,
          in: sentence
        ).map { named($0, in: sentence) }
      }
      var first = start
      while [.nominal, .gerund, .participle].contains(sentence.tag(first - 1)),
        facility.match(sentence, at: first - 1) != nil
      {
        first -= 1
      }
      var last = min(value.lowerBound, end)
      while last > start + 1, sentence.tag(last - 1) != .nominal { last -= 1 }
      return facts(.creditFacility, group, subject: first..<last, from: first, in: sentence)
    }
    return nil
  }

  /// Where `borrowings outstanding under our credit facility` begins: what is owed, not the facility.
  private static func outstanding(under facility: Int, in sentence: SentenceReading) -> Int? {
    var token = facility - 1
    while [.determiner, .possessive, .nominal, .participle].contains(sentence.tag(token)),
      !drawnWords.contains(sentence.word(token))
    {
      token -= 1
    }
    guard ["under", "on", "against"].contains(sentence.word(token)) else { return nil }
    var start = token
    while start > sentence.range.lowerBound,
      [.nominal, .participle, .determiner].contains(sentence.tag(start - 1))
    {
      start -= 1
    }
    let words = (start..<token).map { sentence.word($0) }
    return words.contains(where: drawnWords.contains) ? start : nil
  }

  private static let drawnWords = WordSet(
    "outstanding borrowings borrowing drawn borrowed advances owed amounts amount balance indebtedness"
  )

  /// A statement whose subject ends at its last noun: without the verb and its adverbs.
  private static func named(_ statement: Statement, in sentence: SentenceReading) -> Statement {
    guard let subject = statement.subject else { return statement }
    var result = statement
    var last = subject.upperBound
    while last > subject.lowerBound + 1, sentence.tag(last - 1) != .nominal { last -= 1 }
    result.subject = subject.lowerBound..<last
    return result
  }

  private static let facilityWords = WordSet(
    """
    revolving credit line lines loan borrowing unused available availability undrawn factoring securitization
    receivables revolver liquidity overdraft term
    """)

  /// What an amount is by the words after it and the verb that it depends on.
  private static func amount(_ group: SentenceReading.Group, in sentence: SentenceReading)
    -> [Statement]?
  {
    let end = group.tokens.upperBound
    if let share = dividend(group, in: sentence) { return share }
    if let match = facility.match(sentence, at: end), let noun = match["noun"] {
      return facts(
        .creditFacility, group,
        subject: (sentence.kind(end) == .comma ? end + 1 : end)..<noun.upperBound,
        from: group.tokens.lowerBound,
        until: noun.upperBound, in: sentence)
    }
    if perShare.match(sentence, at: end) != nil { return nil }
    if let match = debt.match(sentence, at: end), let noun = match["noun"],
      !receivableWords.contains(sentence.word(noun.upperBound)), isBorrowed(group, in: sentence)
    {
      return facts(
        .debtInstrument, group, subject: debtStart(match, in: sentence)..<match.tokens.upperBound,
        from: group.tokens.lowerBound, until: match.tokens.upperBound, in: sentence)
    }
    if let statements = owed(group, in: sentence) ?? principal(group, in: sentence) {
      return statements
    }
    if let statements = repurchase(group, in: sentence) { return statements }
    return raise(group, in: sentence)
  }

  /// `the carrying value of the note payable was $900,000`.
  private static func owed(_ group: SentenceReading.Group, in sentence: SentenceReading)
    -> [Statement]?
  {
    let place = group.tokens.lowerBound
    guard
      let predicate = sentence.predicates.last(where: {
        $0.verb < place && $0.after >= place - 2 && $0.clause.contains(place)
      }), predicate.isCopula || totalling.contains(sentence.word(predicate.verb)),
      let subject = predicate.subject, subject.count <= 14,
      subject.contains(where: { debtNouns.contains(sentence.word($0)) }),
      !subject.contains(where: { notDebt.contains(sentence.word($0)) }),
      !isLentOut(subject, in: sentence)
    else { return nil }
    return facts(.debtInstrument, group, subject: subject, from: subject.lowerBound, in: sentence)
  }

  /// `Gross loans were $1.2 billion`: what a bank has lent, where nothing says that they are owed.
  private static func isLentOut(_ subject: Range<Int>, in sentence: SentenceReading) -> Bool {
    sentence.holds(loans, in: subject) && sentence.holds(lentAmounts, in: subject)
      && !sentence.holds(owedWords, in: subject)
  }

  private static let lentAmounts = WordSet("gross net total")
  private static let owedWords = WordSet("payable bank term bridge notes debt borrowings our")

  private static let principalOf = PhrasePattern(
    """
    (for|in|with|having|at) (an|a|the)? (aggregate|total|combined|original|initial|outstanding|remaining)*
    principal (amount|amounts|balance) (outstanding)? of (approximately|about|up to)?
    """)

  /// `had outstanding fixed-rate notes with varying maturities for an aggregate principal amount of
  /// $97.3 billion`: the debt stands before its amount.
  private static func principal(_ group: SentenceReading.Group, in sentence: SentenceReading)
    -> [Statement]?
  {
    let place = group.tokens.lowerBound
    let first = max(sentence.range.lowerBound, place - 12)
    guard
      let lead = (first..<place).last(where: {
        principalOf.match(sentence, at: $0)?.tokens.upperBound == place
      }),
      let predicate = sentence.predicates.last(where: {
        $0.clause.contains(place) && $0.verb < lead
      }),
      owing.contains(sentence.word(predicate.verb)), sentence.isRegistrant(predicate.subject),
      let noun = (predicate.after..<lead).first(where: {
        debtNouns.contains(sentence.word($0)) && !debtNouns.contains(sentence.word($0 + 1))
      }), lead - noun <= 14,
      // One debt, and no other figure between it and its amount.
      !(noun + 1..<lead).contains(where: {
        debtNouns.contains(sentence.word($0)) || sentence.kind($0) == .currency
          || sentence.kind($0) == .semicolon
      }),
      !(predicate.after..<min(noun + 2, lead)).contains(where: {
        notDebt.contains(sentence.word($0))
      })
    else { return nil }
    var start = noun
    while start > predicate.after, [.nominal, .participle].contains(sentence.tag(start - 1)) {
      start -= 1
    }
    return facts(
      .debtInstrument, group, subject: start..<(noun + 1), from: predicate.groupStart, in: sentence)
  }

  /// Verbs of who owes or takes up a debt, and not of who pays it back.
  private static let owing = VerbSet("have owe issue sell incur assume")
  private static let totalling = VerbSet("total aggregate amount")
  private static let debtNouns = WordSet(
    "notes note debentures bonds loan loans mortgages mortgage overdraft")
  private static let notDebt = WordSet(
    """
    interest expense payments proceeds fair receivable receivables losses loss allowance provision costs premium
    discount conversion rate yield gain fees originated originations nonperforming non-performing
    non-accrual delinquent restructured collateral impaired average maturities issuance
    portfolio held sales sold commercial consumer real nonaccrual offering offerings sale
    """)

  private static let receivableWords = WordSet(
    "receivable receivables held portfolio portfolios originated discount discounts extinguishment forgiveness"
  )

  /// The first token of the debt's own name: after `aggregate principal amount of`.
  private static func debtStart(_ match: PhrasePattern.Match, in sentence: SentenceReading) -> Int {
    let noun = match["noun"]?.lowerBound ?? match.tokens.lowerBound
    return match.tokens.last {
      $0 < noun && ["of", "our", "its", "the", "in"].contains(sentence.word($0))
    }
    .map { $0 + 1 } ?? match.tokens.lowerBound
  }

  /// Whether the registrant owes what is told: it issued, sold, borrowed or has it.
  private static func isBorrowed(_ group: SentenceReading.Group, in sentence: SentenceReading)
    -> Bool
  {
    let place = group.tokens.lowerBound
    if lending.contains(where: { word in sentence.range.contains { sentence.word($0) == word } }) {
      return false
    }
    let end = group.tokens.upperBound
    let isLoan = (end..<min(end + 12, sentence.range.upperBound)).contains {
      loans.contains(sentence.word($0))
    }
    return sentence.predicates.contains { predicate in
      guard predicate.clause.contains(place) else { return false }
      let verb = sentence.word(predicate.verb)
      // A bank has loans; who borrows, owes them.
      return isLoan ? drawing.contains(verb) : borrowing.contains(verb) || predicate.isCopula
    }
  }

  private static let lending: [Word] = [
    "receivable", "originated", "lend", "lent", "purchaser", "loaned",
  ]
  private static let loans = WordSet("loan loans mortgage mortgages")
  private static let drawing = VerbSet(
    "borrow obtain receive secure enter repay draw owe refinance prepay")
  private static let borrowing = VerbSet(
    """
    issue sell borrow complete repay redeem retire repurchase have owe assume incur close offer refinance
    enter obtain receive secure arrange execute place price draw convert include consist total exceed mature remain prepay
    """)

  // MARK: Shares

  private static let dividendNoun = PhrasePattern(
    """
    (cash|common|quarterly|annual|special|regular|stock|share)* (dividend|dividends|distributions) (and dividend equivalents)? (payments)? (on (our|its|the)? (common|ordinary)? (stock|shares))?
    (declared|paid|payments)* (and paid)? (to @np)? ((in|for|during) (the)? @period)? (was|were|of|totaling|totaled|totalled|aggregating|amounted to|in the amount of|at)?
    (approximately|an aggregate of|a total of)?
    """)
  private static let dividendAfter = PhrasePattern(
    "(in|of|for) (cash|common|quarterly|annual|special|regular)* (dividend|dividends) (payments)?")

  private static func dividend(_ group: SentenceReading.Group, in sentence: SentenceReading)
    -> [Statement]?
  {
    let place = group.tokens.lowerBound
    let isPerShare = perShare.match(sentence, at: group.tokens.upperBound) != nil
    var start: Int?
    if dividendAfter.match(sentence, at: group.tokens.upperBound) != nil {
      start = place
    } else {
      for token in stride(
        from: place - 1, through: max(sentence.range.lowerBound, place - 14), by: -1)
      where ["dividend", "dividends"].contains(sentence.word(token)) {
        if let match = dividendNoun.match(sentence, at: token), match.tokens.upperBound >= place {
          start = token
        }
        break
      }
    }
    guard let start, upstream.firstMatch(sentence) == nil,
      !sentence.range.contains(where: { unpaid.contains(sentence.word($0)) })
    else {
      return nil
    }
    return facts(
      .dividend, group, subject: nil, from: start, admitsPerShare: isPerShare, in: sentence)
  }

  /// `dividends were paid to us by our subsidiaries`: what the registrant takes in.
  private static let upstream = PhrasePattern(
    """
    (paid|distributed|declared) (to (us|the company|the corporation|the registrant|the parent|our parent|@cap))? by (the|our|its)*
    (@nominal)* (subsidiary|subsidiaries|bank|banks|affiliate|affiliates|venture|ventures)
    """)
  private static let unpaid = WordSet(
    "preferred received yield volatility assumed accrued arrears expected")

  private static let buying = VerbSet(
    "repurchase purchase acquire retire buy authorize approve adopt")
  private static let shares = WordSet("shares stock units adss ordinary")
  /// `we repurchased 3 million shares of our common stock for $40 million`.
  private static func repurchase(_ group: SentenceReading.Group, in sentence: SentenceReading)
    -> [Statement]?
  {
    let place = group.tokens.lowerBound
    if let match = remaining.match(sentence, at: group.tokens.upperBound) {
      // `$834 million remains authorized for repurchases`: what may be bought, not what was.
      return facts(.shareRepurchase, group, subject: nil, from: place, in: sentence).map {
        var statement = $0
        if sentence.holds(leftWords, in: match.tokens) { statement.qualifier = match.tokens }
        return statement
      }
    }
    guard sentence.range.contains(where: { repurchaseWords.contains(sentence.word($0)) }) else {
      return nil
    }
    guard
      let predicate = sentence.predicates.last(where: {
        $0.clause.contains(place) && $0.verb < place
      })
    else { return nil }
    let verb = sentence.word(predicate.verb)
    let clause = predicate.groupStart..<max(predicate.groupStart, min(predicate.end, place + 14))
    guard
      clause.contains(where: {
        shares.contains(sentence.word($0)) || sentence.word($0) == "repurchases"
      })
    else { return nil }
    let own =
      repurchaseWords.contains(verb) || buying.contains(verb)
      || clause.contains { repurchaseWords.contains(sentence.word($0)) }
    guard own, isOfOwnShares(verb, in: sentence) else { return nil }
    if ["average", "exercise", "par"].contains(where: { word in
      (max(sentence.range.lowerBound, place - 4)..<place).contains { sentence.word($0) == word }
    }) {
      return nil
    }
    return facts(
      .shareRepurchase, group, subject: nil, from: predicate.groupStart, in: sentence)
  }

  /// `purchased shares for a total investment of $5 million`: of whom is not told.
  private static func isOfOwnShares(_ verb: Word, in sentence: SentenceReading) -> Bool {
    if returning.contains(verb) { return true }
    return sentence.range.contains { token in
      returning.contains(sentence.word(token)) || ownStock.match(sentence, at: token) != nil
    }
  }

  private static let returning = WordSet(
    """
    repurchase repurchases repurchased repurchasing buyback buybacks treasury retire retired retiring
    retirement tendered
    """)
  private static let ownStock = PhrasePattern(
    "((our|its|company 's|corporation 's) (@nominal)* (stock|shares|units|adss)|(common|ordinary) (stock|shares))"
  )
  private static let remaining = PhrasePattern(
    """
    (remains|remained|is|was|of shares)? (remaining)? (authorized|available|for|under)* (for|under)? (the|our|its)* (share|stock)?
    (repurchase|repurchases|buyback)
    """)
  private static let leftWords = WordSet("remains remained remaining available authorized")
  private static let repurchaseWords = WordSet(
    "repurchase repurchased repurchases repurchasing buyback retired purchased")

  private static let proceeds = PhrasePattern(
    """
    (raised|raising|raise|proceeds) (from @np)? (of|were|was|totaling|totaled|to the company of|to us of)?
    (approximately|a total of|an aggregate of|up to|gross proceeds of|net proceeds of|(gross|net)? proceeds of|@adv)?
    """)
  private static let saleOfShares = WordSet(
    "shares share stock units unit offering placement warrants equity adss rights ipo")

  /// `issued 3,180,000 units at $0.20 per unit for proceeds of $636,000`, `raised $5 million from the sale of shares`.
  private static func raise(_ group: SentenceReading.Group, in sentence: SentenceReading)
    -> [Statement]?
  {
    let place = group.tokens.lowerBound
    var start: Int?
    for token in stride(
      from: place - 1, through: max(sentence.range.lowerBound, place - 10), by: -1)
    {
      guard ["proceeds", "raised", "raise", "raising"].contains(sentence.word(token)) else {
        continue
      }
      if let match = proceeds.match(sentence, at: token), match.tokens.upperBound >= place {
        start = token
      }
      break
    }
    // `received $2 million in net proceeds from the offering`
    let after = group.tokens.upperBound
    if start == nil, ["in", "of"].contains(sentence.word(after)) {
      for token in (after + 1)..<(after + 4) where sentence.word(token) == "proceeds" {
        start = place
      }
    }
    // `we can issue up to an aggregate of $10 million worth of shares`
    if start == nil, ofShares.match(sentence, at: after) != nil,
      let predicate = sentence.predicates.last(where: {
        $0.clause.contains(place) && $0.verb < place
      }),
      offering.contains(sentence.word(predicate.verb))
    {
      start = predicate.groupStart
    }
    guard let start else { return nil }
    return offered(start, group, in: sentence)
  }

  private static let ofShares = PhrasePattern(
    "(in value|worth)? of (our|its|the)* (common|class a|ordinary|registered)* (stock|shares)")
  private static let offering = VerbSet("issue sell offer purchase")

  /// Money that shares brought or may bring.
  private static func offered(
    _ start: Int, _ group: SentenceReading.Group, in sentence: SentenceReading
  ) -> [Statement]? {
    let words = sentence.range.map { sentence.word($0) }
    guard words.contains(where: saleOfShares.contains), !words.contains(where: notShares.contains),
      !sellsOthersShares(sentence),
      words.contains(where: issuing.contains) || ownShares.firstMatch(sentence) != nil,
      isActual(words)
    else { return nil }
    let isExpected = expecting.contains(sentence.word(start - 1))
    let plan = staffPlan.firstMatch(sentence)?["plan"]
    return facts(.equityRaise, group, subject: nil, from: start, in: sentence).map { statement in
      var statement = statement
      if isExpected { statement.modality = .forwardLooking }
      statement.qualifier = plan
      return statement
    }
  }

  /// Whether shares of another are told of: `our Osier shares`, but not `our Class A common stock`.
  private static func sellsOthersShares(_ sentence: SentenceReading) -> Bool {
    guard let match = ownShares.firstMatch(sentence) else { return false }
    return match.tokens.dropFirst().contains { token in
      sentence.tokens[token].traits.contains(.capitalised) && sentence.tag(token) == .nominal
        && !classWords.contains(sentence.word(token))
    }
  }

  private static let classWords = WordSet(
    """
    class a b c d series common ordinary american depositary preferred company corporation stock shares units
    adss initial public offering ipo registered voting non-voting restricted treasury founder
    """)
  private static let expecting = WordSet(
    "expected anticipated estimated projected potential prospective")
  /// `under our stock option and employee stock purchase plans`: what the staff pay in.
  private static let staffPlan = PhrasePattern(
    """
    (under|from|through|pursuant to) (the|our|its|company 's|corporation 's)* <plan:(employee|stock|share|equity|incentive)
    (@nominal|@gerund|@participle|and|or|,)* (plan|plans)>
    """)

  private static let ownShares = PhrasePattern(
    "(our|its|company 's|corporation 's) (@nominal)* (stock|shares|units|adss)")
  private static let issuing = WordSet(
    "issue issued issues issuing issuance offering placement ipo units warrants raised")
  private static let notShares = WordSet(
    "stake interest interests investment investments held unsecured monetization disposition notes debentures bonds loan property properties business subsidiary divestiture disposal insurance exercise"
  )
  private static func isActual(_ words: [Word]) -> Bool {
    !words.contains { ["intend", "estimate", "assuming"].contains($0) }
  }

  // MARK: Statements

  private static let boards = WordSet("board boards directors")

  private static func facts(
    _ kind: FactKind, _ group: SentenceReading.Group, subject: Range<Int>?, from start: Int,
    until end: Int? = nil, admitsPerShare: Bool = false, in sentence: SentenceReading
  ) -> [Statement] {
    let predicate = sentence.predicates.last {
      $0.clause.contains(group.tokens.lowerBound) && $0.verb < group.tokens.lowerBound
    }
    var owner = predicate.map { sentence.owner(ofFigureOf: $0.subject) } ?? .registrant
    if case .other = owner, let subject = predicate?.subject,
      !sentence.holds(OwnerWords.others, in: subject)
    {
      owner = .registrant
    }
    // `cash dividends totaled …`, `the board of directors authorized …`
    if case .named(let range) = owner,
      range.overlaps(start..<group.tokens.upperBound) || sentence.holds(boards, in: range)
    {
      owner = .registrant
    }
    let isHad =
      kind == .creditFacility
      && [.possessive, .possessiveMark].contains(sentence.tag(group.tokens.lowerBound - 1))
    return sentence.statements(
      kind, groupAt: group.tokens.lowerBound, from: start, subject: subject, owner: owner,
      isNegative: false, until: end, admitsPerShare: admitsPerShare
    ).map {
      var statement = $0
      // `needs can be met through the use of our $50 million facility`: there is one.
      if isHad, statement.modality == .hypothetical { statement.modality = .actual }
      return statement
    }
  }
}
