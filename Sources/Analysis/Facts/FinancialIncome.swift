/// Tells whether interest and investment income are revenue: they are of banks, insurers and lenders.
enum FinancialIncome {
  private static let incomes = WordSet("interest investment noninterest non-interest")
  private static let results = WordSet("income")
  private static let premiums = WordSet("premiums premium")

  /// The facts without income from interest and investments, unless the registrant lives by it.
  /// - Complexity: O(n)
  static func settled(_ facts: [Fact], cover: Cover) -> [Fact] {
    func isOut(_ fact: Fact) -> Bool { isSideIncome(fact) || fact.kind.isOfLenders }
    guard facts.contains(where: isOut), !isFinancial(facts, cover) else { return facts }
    return facts.filter { !isOut($0) }
  }

  private static func isFinancial(_ facts: [Fact], _ cover: Cover) -> Bool {
    if let code = cover.industryCode.flatMap({ Int($0) }) {
      // Depository and other credit, brokers, insurers, holding companies.
      return (6000...6499).contains(code) || (6700...6799).contains(code)
    }
    let telling = facts.count { fact in
      guard fact.kind == .revenueTotal, let words = words(of: fact) else { return false }
      return words.contains(where: premiums.contains)
        || words.contains("net") && words.contains("interest") && words.contains("income")
    }
    return telling >= 2
  }

  private static func isSideIncome(_ fact: Fact) -> Bool {
    guard fact.kind == .revenueTotal || fact.kind == .revenueGrowth, fact.dimension == nil,
      let words = words(of: fact)
    else { return false }
    return words.contains(where: incomes.contains) && words.contains(where: results.contains)
  }

  private static func words(of fact: Fact) -> [Word]? {
    fact.subject.map { $0.split(separator: " ").map { Word($0) } }
  }
}

extension FactKind {
  /// Whether only lenders tell facts of the kind.
  fileprivate var isOfLenders: Bool {
    switch self {
    case .deposits, .loans, .nonperformingAssets, .creditLossProvision, .netInterestMargin,
      .capitalRatio:
      true
    default: false
    }
  }
}
