/// What a share is a share of: all revenue, a part of it, receivables or purchases.
struct ShareBase {
  let kind: FactKind
  let tokens: Range<Int>
  let owner: Statement.Owner
  /// The base where it is only a part of the registrant's: `U.S. net sales`.
  let part: Range<Int>?
  /// Whether it stands before the shares: `Of our revenue, 55% came from …`.
  let isBefore: Bool

  private static let noun: StaticString =
    "revenue revenues sales turnover receivable receivables purchases premiums"
  private static let nouns = WordSet(noun)
  private static let ofBase = PhrasePattern(
    """
    (,? (or|representing|equal to|totaling|totalling) @adv* @money | @open @adv* @money @close | @money)? ,? respectively? ,? (in the aggregate)? of <base:(all of)? (the)? ($our|@np 's|@np ')?
    (@nominal|@gerund|@participle)* >
    """)
  private static let opening = PhrasePattern(
    "of <base:(the|our|its)* (@money (in|of))? (the|our|its)* (total|net|consolidated|gross)* (revenue|revenues|sales)>"
  )
  private static let ratioOf = PhrasePattern(
    """
    ,? as a percentage of <base:$our? (total|net|consolidated|gross|overall)* (revenue|revenues|sales|purchases|accounts receivable)> ,?
    ((for|in|during|at) (the)? @period)? ,? (was|were|is|are|totaled|equaled|represented|amounted to) @adv* <share:@percent>
    """)
  /// Words that leave a base whole.
  private static let whole = WordSet(
    """
    total net consolidated gross overall worldwide trade aggregate accounts inventory account combined company-wide
    entire annual operating global
    """)
  private static let lent = WordSet("loans loan mortgage mortgages notes")
  private static let excluded = WordSet("cost costs unit deferred tax growth pro forma")

  /// The base after a group: `40%, 44% and 36%, respectively, of consolidated revenues`.
  init?(after group: SentenceReading.Group, in sentence: SentenceReading) {
    guard let match = Self.ofBase.match(sentence, at: group.tokens.upperBound),
      var tokens = match["base"]
    else { return nil }
    // Up to the first noun that is a base; `sales force` is none.
    guard
      let last = tokens.first(where: {
        Self.nouns.contains(sentence.word($0)) && sentence.word($0 + 1) != "receivable"
      })
    else { return nil }
    tokens = tokens.lowerBound..<(last + 1)
    guard
      sentence.tag(last + 1) != .nominal || sentence.tokens[last + 1].traits.contains(.capitalised)
    else { return nil }
    self.init(tokens, isBefore: false, in: sentence)
  }

  /// The base that opens a sentence: `Of the $2.2 billion in revenue that we generated in 2023, 55% …`.
  init?(opening sentence: SentenceReading, before group: SentenceReading.Group) {
    guard let match = Self.opening.match(sentence, at: sentence.range.lowerBound),
      let base = match["base"],
      group.tokens.lowerBound > match.tokens.upperBound,
      sentence.word(group.tokens.upperBound) != "of"
    else { return nil }
    self.init(base, isBefore: true, in: sentence)
  }

  /// `Revenues from customers abroad as a percentage of total revenues were 79%`.
  static func ratio(before group: SentenceReading.Group, in sentence: SentenceReading)
    -> (base: ShareBase, subject: Range<Int>)?
  {
    let end = group.tokens.lowerBound
    for token in stride(from: end - 2, through: max(sentence.range.lowerBound, end - 16), by: -1)
    where sentence.word(token) == "percentage" {
      for start in [token - 2, token - 3] {
        guard let match = ratioOf.match(sentence, at: start),
          match["share"]?.lowerBound == end || match["share"]?.overlaps(group.tokens) == true,
          let tokens = match["base"], let base = ShareBase(tokens, isBefore: true, in: sentence),
          let subject = sentence.phrase(endingAt: start),
          subject.contains(where: { ["revenue", "revenues", "sales"].contains(sentence.word($0)) }),
          !subject.contains(where: { excluded.contains(sentence.word($0)) })
        else { continue }
        return (base, subject)
      }
    }
    return nil
  }

  /// A base of some words.
  init?(_ tokens: Range<Int>, isBefore: Bool, in sentence: SentenceReading) {
    let words = tokens.map { sentence.word($0) }
    guard !words.contains(where: Self.excluded.contains) else { return nil }
    // What a lender is owed is its business, no claim on its customers for goods.
    guard !words.contains(where: Self.lent.contains) else { return nil }
    var owner = Statement.Owner.registrant
    var start = tokens.lowerBound
    if let mark = tokens.first(where: { sentence.tag($0) == .possessiveMark }) {
      owner = sentence.owner(of: tokens.lowerBound..<mark)
      start = mark + 1
    } else if words.contains("their") {
      owner = .other
    }
    self.owner = owner
    self.tokens = tokens
    self.isBefore = isBefore
    if words.contains("receivable") || words.contains("receivables") {
      kind = .receivablesShare
    } else if words.contains("purchases") {
      kind = .supplierShare
    } else {
      kind = .revenueShare
    }
    let isPart = (start..<tokens.upperBound).contains { token in
      sentence.tag(token) == .nominal && !Self.nouns.contains(sentence.word(token))
        && !Self.whole.contains(sentence.word(token)) && sentence.group(holding: token) == nil
        && !OwnerWords.company.contains(sentence.word(token))
    }
    part = isPart && kind == .revenueShare ? start..<tokens.upperBound : nil
  }
}

/// Reads shares that words imply: `all of our purchases were made through …`, `a majority of our sales are to …`.
enum ImpliedShare {
  private static let pattern = PhrasePattern(
    """
    (<all:all>|<most:(a|the) (vast)? majority|more than half>|most) of <base:$our (total|net|consolidated|@nominal)* (revenue|revenues|sales|purchases)> ((in|for|during) (the)? @period)? ,?
    (@be|@have been) @adv* (derived|generated|attributable|earned|received|made)? @adv* (from|to|by|through) (sales of|sales to|the sale of)? <subject:@list>
    """)

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    for token in sentence.range where openings.contains(sentence.word(token)) {
      guard let match = pattern.match(sentence, at: token), let subject = match["subject"],
        let tokens = match["base"], let base = ShareBase(tokens, isBefore: false, in: sentence),
        match["all"] != nil || match["most"] != nil
      else { continue }
      var statement = Statement(kind: base.kind, tokens: match.tokens)
      statement.subject = ShareSubject.party(of: subject, in: sentence)
      statement.implied = match["all"] != nil ? .all : .majority
      statement.qualifier = base.part
      statement.owner = base.owner
      statement.dimension =
        base.kind == .supplierShare ? nil : ShareSubject.dimension(of: subject, in: sentence)
      statement.modality = sentence.modality(at: token)
      statement.polarity = sentence.isNegated(at: token) ? .negated : .asserted
      let periods = sentence.groups.filter { group in
        if case .period = sentence.values[group.members.lowerBound].kind { return true }
        return false
      }
      statement.period = periods.first?.members.lowerBound
      result.append(statement)
    }
    return result
  }

  private static let openings = WordSet("all a the more most")
}
