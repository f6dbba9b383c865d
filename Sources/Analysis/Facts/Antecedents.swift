/// Looks back in a block: what a sentence speaks of may be told by the sentences before it.
struct Antecedents {
  /// How many sentences are looked over.
  private static let reach = 4

  let tokens: [Token]
  let sentences: [Range<Int>]

  /// Whether the sentences before show a statement to be of something else.
  func contradict(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .equityRaise: isOfDebt(statement)
    case .debtInstrument, .creditFacility: isOwedByAnother(statement)
    default: false
    }
  }

  // MARK: What was offered

  private static let shares = WordSet(
    "shares share stock units unit warrants equity adss ads ipo rights common")
  private static let debts = WordSet("notes note debentures debenture bonds bond debt loan")

  /// `we issued $500 million of notes. The net proceeds from the offering were $494 million.`.
  private func isOfDebt(_ statement: Statement) -> Bool {
    guard !holds(Self.shares, in: sentences[statement.sentence]) else { return false }
    for number in before(statement) {
      if holds(Self.shares, in: sentences[number]) { return false }
      if holds(Self.debts, in: sentences[number]) { return true }
    }
    return false
  }

  // MARK: Who owes

  private static let guarantees = WordSet("guarantee guarantees guaranty guaranteeing guaranteed")
  private static let owing = PhrasePattern(
    "((due|owed|borrowed|borrowings) (by|of) @cap|@cap ('|'s) (bank|credit|loan|debt|obligations|indebtedness|borrowings))"
  )
  private static let pointed = PhrasePattern(
    "(under|of|on) (the|this|that) (bank|credit|loan|term|revolving|existing)* (agreement|facility|loan)"
  )

  /// `we guarantee amounts due by Osier under a credit agreement. Amounts outstanding under the credit
  /// agreement were $5 million`: nothing that the registrant owes.
  private func isOwedByAnother(_ statement: Statement) -> Bool {
    guard Self.pointed.firstMatch(reading(statement.sentence)) != nil else { return false }
    return before(statement).contains { number in
      let range = sentences[number]
      // `our notes are guaranteed by our subsidiaries`
      return range.contains { token in
        Self.guarantees.contains(tokens[token].word)
          && !(token + 1 < range.upperBound && tokens[token + 1].word == "by")
      } && Self.owing.firstMatch(reading(number)) != nil
    }
  }

  // MARK: Sentences

  /// The sentences before that of a statement, the nearest first.
  private func before(_ statement: Statement) -> [Int] {
    Array((max(0, statement.sentence - Self.reach)..<statement.sentence).reversed())
  }

  private func holds(_ words: WordSet, in range: Range<Int>) -> Bool {
    range.contains { words.contains(tokens[$0].word) }
  }

  private func reading(_ number: Int) -> SentenceReading {
    SentenceReading(tokens: tokens, range: sentences[number], values: [])
  }
}

extension FactKind {
  /// Whether sentences before a statement of the kind may show it to be of something else.
  var mayLeanOnSentencesBefore: Bool {
    switch self {
    case .equityRaise, .debtInstrument, .creditFacility: true
    default: false
    }
  }
}
