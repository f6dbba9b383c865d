extension SentenceReading {
  /// A statement as what governs its figure leaves it: nil where the figure is a difference, an
  /// average, a correction or a rate, past where the debt told of has been paid.
  func standing(_ statement: Statement) -> Statement? {
    guard let value = statement.value, values.indices.contains(value),
      case .money = values[value].kind
    else { return statement }
    if isDifference(after: values[value].tokens.upperBound) { return nil }
    if statement.modality == .actual, isPlanned(after: statement.tokens.upperBound) {
      var result = statement
      result.modality = .forwardLooking
      return result
    }
    guard statement.kind.isTotal || statement.kind == .debtInstrument else { return statement }
    if isCorrected(statement, values[value]) { return nil }
    guard statement.kind == .debtInstrument else { return statement }
    if isOfEach(values[value].tokens.lowerBound)
      || isGuaranteed(before: statement.tokens.lowerBound)
    {
      return nil
    }
    if isRepayment(before: statement.tokens.lowerBound) { return nil }
    var result = statement
    if isPaid(before: statement.tokens.lowerBound) || isPaid(after: statement) {
      result.modality = .resolved
    } else if isAuthority(before: statement.tokens.lowerBound) {
      result.modality = .hypothetical
    }
    return result
  }

  /// `capital expenditures of $8 million are budgeted for 2023`.
  private func isPlanned(after end: Int) -> Bool {
    guard word(end) == "is" || word(end) == "are" else { return false }
    var token = end + 1
    while [.be, .adverb].contains(tag(token)) { token += 1 }
    return ModalityWords.budgets.contains(word(token))
      || ModalityWords.expectations.contains(word(token))
  }

  /// `were $169 million higher than at September 30`: by how much, not how much.
  private func isDifference(after end: Int) -> Bool {
    guard StandingWords.comparatives.contains(word(end)) else { return false }
    return (end + 1..<end + 7).contains { ["than", "compared"].contains(word($0)) }
  }

  /// `net of short-term borrowings`, `lower average balance of borrowings`, `a corresponding reduction
  /// to stockholders' equity of $29 million`: what is corrected or averaged is not the figure’s.
  private func isCorrected(_ statement: Statement, _ value: TextValue) -> Bool {
    var token = statement.tokens.lowerBound - 1
    while [.determiner, .possessive, .adverb].contains(tag(token)) { token -= 1 }
    guard tag(token) == .preposition else { return false }
    let governor = word(token - 1)
    switch word(token) {
    case "of":
      // … but `cash, net of debt of $5 million` gives the debt.
      if governor == "net" || governor == "exclusive" {
        return word(value.hedgedTokens.lowerBound - 1) != "of"
      }
      // `the average daily balance of borrowings`
      var head = token - 1
      while [.nominal, .participle, .adverb, .gerund].contains(tag(head)) {
        if word(head) == "average" { return true }
        head -= 1
      }
      return false
    case "to": return StandingWords.changes.contains(governor)
    default: return false
    }
  }

  /// `26.8 shares per one thousand dollars principal amount of the notes`.
  private func isOfEach(_ value: Int) -> Bool {
    ["per", "each", "every"].contains(word(value - 1))
  }

  /// `contingently liable as guarantors with respect to $8 million of indebtedness`: owed by others.
  private func isGuaranteed(before start: Int) -> Bool {
    for token in stride(from: start - 1, through: max(range.lowerBound, start - 16), by: -1) {
      if tag(token) == .boundary { return false }
      if StandingWords.guarantors.contains(word(token)) { return true }
    }
    return false
  }

  /// `has authority for the issuance of up to $1 billion of debt`: what may be borrowed.
  private func isAuthority(before start: Int) -> Bool {
    for token in stride(from: start - 1, through: max(range.lowerBound, start - 24), by: -1) {
      if tag(token) == .boundary { return false }
      if StandingWords.authority.contains(word(token)) {
        return (token..<start).contains { StandingWords.issuing.contains(word($0)) }
      }
    }
    return false
  }

  // MARK: Paid

  /// `repaid debt of $2 billion`, but not `intends to repay` it.
  private func isPaid(before start: Int) -> Bool {
    let verb = governor(before: start)
    guard StandingWords.paying.contains(word(verb)) else { return false }
    var before = verb - 1
    while tag(before) == .adverb { before -= 1 }
    return tag(before) != .modal && (tag(before) != .infinitiveTo || isSpent(verb))
  }

  /// `the early redemption on all $550 million of our notes`: an amount that was or will be paid.
  private func isRepayment(before start: Int) -> Bool {
    let noun = governor(before: start)
    return StandingWords.repayments.contains(word(noun)) && noun < start - 1
  }

  /// The word before all that only leads to a debt.
  private func governor(before start: Int) -> Int {
    var token = start - 1
    while token > start - 7,
      [.determiner, .possessive, .adverb, .preposition, .figure].contains(tag(token))
    { token -= 1 }
    return token
  }

  /// `cash paid to repurchase long-term debt`.
  private func isSpent(_ verb: Int) -> Bool {
    (max(range.lowerBound, verb - 4)..<verb).contains {
      ["paid", "used", "spent", "utilized"].contains(word($0))
    }
  }

  /// `$200 million of commercial paper matured`, `$5 million of notes were redeemed`.
  private func isPaid(after statement: Statement) -> Bool {
    var token = statement.tokens.upperBound
    while tag(token) == .adverb || tag(token) == .relative || tag(token) == .comma { token += 1 }
    if word(token) == "matured" || word(token) == "expired" { return true }
    guard ["was", "were", "been"].contains(word(token)) || tag(token) == .have else { return false }
    while [.be, .have, .adverb].contains(tag(token)) { token += 1 }
    return StandingWords.paid.contains(word(token))
  }
}

/// Words that tell what a figure is that stands beside a debt or a total.
private enum StandingWords {
  static let comparatives = WordSet("higher lower greater less more larger smaller")
  static let changes = WordSet(
    "increase decrease reduction addition charge credit adjustment change decline")
  static let guarantors = WordSet(
    "guarantor guarantors guarantee guarantees guaranty guaranteeing contingently")
  static let authority = WordSet("authority authorization authorized authorizes permission")
  static let issuing = WordSet("issuance issue sale sell incur borrow offering")
  static let paying = VerbSet(
    "repay redeem retire repurchase prepay extinguish defease refinance")
  static let repayments = WordSet(
    "repayment repayments redemption redemptions retirement prepayment extinguishment repurchase")
  static let paid = WordSet(
    "repaid redeemed retired repurchased prepaid extinguished defeased refinanced paid converted")
}
