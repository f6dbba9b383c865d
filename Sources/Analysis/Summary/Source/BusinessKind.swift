/// What kind of business a filing describes, as far as it changes what an analyst asks for.
enum BusinessKind: Sendable, Hashable {
  /// A company that makes, sells or serves.
  case company
  /// A bank or another lender that takes deposits.
  case bank
  /// An insurer.
  case insurer

  private static let banking = WordSet("deposits loans borrowers depositors mortgage lending")
  private static let insuring = WordSet(
    "premiums policyholders insureds reinsurance underwriting claims insurer insurers")

  /// Tells the kind from the words of the description of the business.
  /// - Complexity: O(n) in the tokens.
  init(_ filing: FilingFacts, _ sections: SummarySections) {
    var words = 0
    var bank = 0
    var insurer = 0
    for block in filing.blocks.indices
    where sections.kinds[block] == .business || sections.kinds[block] == .discussion {
      for token in filing.blocks[block].structure.tokens where token.kind == .word {
        words += 1
        if Self.banking.contains(token.word) { bank += 1 }
        if Self.insuring.contains(token.word) { insurer += 1 }
      }
    }
    // A lender’s text names loans or deposits in every second sentence.
    if bank * 60 >= words, bank > insurer {
      self = .bank
    } else if insurer * 80 >= words {
      self = .insurer
    } else {
      self = .company
    }
  }

  /// What a clause is worth more for speaking of what such a business lives on.
  func bonus(_ clause: SourceClause) -> Int {
    let words: WordSet
    switch self {
    case .bank: words = Self.bankMatters
    case .insurer: words = Self.insurerMatters
    case .company: return 0
    }
    let told = Set(clause.kept.map { clause.reading.word($0) }.filter(words.contains))
    return min(told.count, 3) * 40
  }

  private static let bankMatters = WordSet(
    """
    deposits certificates brokered residential construction commercial mortgage consumer counties
    branches offices non-performing nonperforming fhlb fdic capital liquidity margin builders
    residents businesses professionals
    """)
  private static let insurerMatters = WordSet(
    """
    agents agency agencies policies coverage drivers premiums insureds liability collision surplus
    brokers rated ratio
    """)

  /// What a topic is worth more or less than usual.
  func adjustment(_ topic: SummaryTopic.Name) -> Int {
    switch (self, topic) {
    case (.bank, .interest): 18
    case (.bank, .deposits), (.bank, .loans): 14
    case (.bank, .customerCount), (.bank, .debt): -16
    case (_, .interest), (_, .deposits), (_, .loans): -64
    case (.insurer, .premiums): 8
    case (_, .premiums): -50
    default: 0
    }
  }
}
