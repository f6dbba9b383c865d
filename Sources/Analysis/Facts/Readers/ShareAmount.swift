/// The amounts told beside shares: `93%, or $57.2 million, of our revenue`.
struct ShareAmount {
  /// The amounts, one for each share.
  let group: SentenceReading.Group

  private static let between = PhrasePattern(
    """
    ,? (or|representing|equal to|totaling|totalling) @adv* <amount:@money> |
    @open @adv* <amount:@money> @close | <amount:@money>
    """)
  private static let after = PhrasePattern(
    """
    ,? ((in|for|during) (the|our)? (fiscal|calendar)? (years|year)? (ended)? @period)? ,?
    ((or|representing|equal to|totaling|totalling|which amounted to|which totaled) (a total of|an aggregate of)? @adv* <amount:@money> |
    @open @adv* <amount:@money> @close | <bracketed:@money>)
    """)

  /// The amounts next to shares: between them and their base, before them, or behind the base and time.
  init?(
    of shares: SentenceReading.Group, before base: Int, after end: Int,
    in sentence: SentenceReading
  ) {
    let found: SentenceReading.Group?
    if let match = Self.between.match(sentence, at: shares.tokens.upperBound),
      match.tokens.upperBound <= base, let amount = match["amount"]
    {
      found = sentence.group(startingAt: amount.lowerBound)
    } else if let amount = Self.before(shares, in: sentence) {
      found = amount
    } else if let match = Self.after.match(sentence, at: end),
      let amount = match["amount"] ?? match["bracketed"],
      match["bracketed"] == nil || sentence.kind(amount.lowerBound) == .openBracket
    {
      found = sentence.group(startingAt: amount.lowerBound)
    } else {
      found = nil
    }
    guard let found, sentence.isMoney(found), found.members.count == shares.members.count else {
      return nil
    }
    group = found
  }

  /// The amount that a share follows: `$57.2 million, or 93%`.
  static func before(_ shares: SentenceReading.Group, in sentence: SentenceReading)
    -> SentenceReading.Group?
  {
    let end = shares.tokens.lowerBound
    guard sentence.word(end - 1) == "or" else { return nil }
    let joint = sentence.tag(end - 2) == .comma ? end - 2 : end - 1
    return sentence.groups.first { $0.tokens.upperBound == joint && sentence.isMoney($0) }
  }

  /// What the amounts say: the revenue of those whose shares are told.
  func statements(of shares: [Statement], in sentence: SentenceReading) -> [Statement] {
    guard shares.count == group.members.count else { return [] }
    return zip(shares, group.members).compactMap { share, value in
      guard [.revenueShare, .topNShare].contains(share.kind), share.qualifier == nil else {
        return nil
      }
      var statement = share
      if share.kind == .revenueShare { statement.kind = .revenueTotal }
      statement.value = value
      statement.bound = sentence.values[value].bound == .exact ? group.sharedBound : nil
      let tokens = group.tokens
      statement.tokens =
        min(
          share.tokens.lowerBound, tokens.lowerBound)..<max(
          share.tokens.upperBound, tokens.upperBound)
      return statement
    }
  }
}
