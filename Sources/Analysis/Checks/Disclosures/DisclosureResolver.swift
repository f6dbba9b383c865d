/// Turns the disclosures of all blocks into findings.
struct DisclosureResolver {
  private let context: DisclosedClause.Context
  private var byRule: [[DisclosedClause]]

  /// The findings of each rule on disclosures; of those whose findings are known already these.
  static func findings(
    in filing: FilingFacts, names: OwnNames, disclosures: [[Disclosure]], known: [[Finding]?]
  ) -> [[Finding]] {
    var resolver = DisclosureResolver(filing, names)
    for (block, found) in disclosures.enumerated() where !found.isEmpty {
      guard filing.isRead(block: block) else { continue }
      for disclosure in found where known[disclosure.rule] == nil {
        resolver.take(disclosure, from: block)
      }
    }
    return CheckRegistry.disclosureRules.enumerated().map { number, rule in
      known[number] ?? rule.findings(of: resolver.byRule[number], in: filing)
    }
  }

  private init(_ filing: FilingFacts, _ names: OwnNames) {
    context = DisclosedClause.Context(filing, names)
    byRule = Array(repeating: [], count: CheckRegistry.disclosureRules.count)
  }

  private mutating func take(_ disclosure: Disclosure, from block: Int) {
    let rule = CheckRegistry.disclosureRules[disclosure.rule]
    let clause = rule.clauses[disclosure.clause]
    let role = context.filing.roles[block]
    if let item = role.item {
      if !clause.inside.isEmpty, !clause.inside.contains(item) { return }
      if clause.outside.contains(item) { return }
    }
    // A heading that is a sentence states what it says; a title does not.
    if role.kind == .heading, disclosure.tokens.count < 4 { return }
    if isExhibitRow(block) { return }
    guard clause.gates.contains(.anySubject) || isOwn(disclosure, clause, block) else { return }
    byRule[disclosure.rule].append(
      DisclosedClause(
        disclosure: disclosure, role: clause.role, block: block, item: role.item,
        range: context.filing.sourceRange(disclosure.tokens, inBlock: block), context: context))
  }

  /// Whether the names of the filing admit the subject.
  private func isOwn(_ disclosure: Disclosure, _ clause: DisclosureClause, _ block: Int) -> Bool {
    let tokens = context.filing.blocks[block].structure.tokens
    switch disclosure.owner {
    case .registrant, .thing, .others: return true
    case .named(let range): return context.names.isOwn(range, in: tokens)
    case .opening(let range):
      return !clause.gates.contains(.ownSubject) || context.names.isOwn(range, in: tokens)
    }
  }

  /// Whether a block is an entry of a list of exhibits.
  private func isExhibitRow(_ block: Int) -> Bool {
    let tokens = context.filing.blocks[block].structure.tokens
    guard let first = tokens.first else { return true }
    if first.kind == .number, tokens.count < 90 {
      return tokens[...].holds(Self.exhibitWords) || context.filing.roles[block].item == "15"
    }
    return first.word == "exhibit" && tokens.count > 1 && tokens[1].kind == .number
  }

  private static let exhibitWords = WordSet("exhibit incorporated herewith")
}

extension FilingFacts {
  /// Whether what a block says is read: no table of contents and nothing before the first Item of an
  /// excerpt.
  func isRead(block: Int) -> Bool {
    roles[block].kind != .contents
      && (documentKind != .excerpt || roles[block].item != nil)
  }
}
