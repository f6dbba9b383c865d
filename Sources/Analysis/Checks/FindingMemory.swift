/// What the rules on a whole filing found, kept for the next version of the text.
struct FindingMemory: Sendable {
  /// What each rule on facts found.
  let checks: [[Finding]]
  /// What each rule on disclosures found.
  let rules: [[Finding]]
  /// What each rule for the one who writes the filing found.
  let drafts: [[Finding]]
  /// The names of the registrant and its parts.
  let names: OwnNames
  /// What the blocks mention, and the names that they define.
  let draft: (mentions: [BlockMentions], names: [FilingDraft.DefinedName])

  /// The version before with what an edit has left alone.
  struct Version {
    /// What was found.
    let memory: FindingMemory
    /// What has changed.
    let edit: LocalEdit
    /// Whether the facts are the same, and none stands in a block of the edit.
    let keepsFacts: Bool
    /// Whether the blocks mention the same.
    let keepsMentions: Bool
    /// Whether no block of the edit holds a bracket.
    let keepsBrackets: Bool
    /// The rules on disclosures that a block of the edit has something for, or had.
    let disclosed: Set<Int>
  }
}

/// Runs the rules on a whole filing; what an edit cannot have changed is taken over.
struct RuleRunner {
  let filing: FilingFacts
  let disclosures: [[Disclosure]]
  let before: FindingMemory.Version?

  /// What one half of the rules found.
  typealias Half = (first: [[Finding]], second: [[Finding]])

  /// What the rules find; `mentions` is asked for only where it is not known.
  ///
  /// Where no version came before, all rules run, and `sharing` does two halves of the work.
  func run(
    sharing: (Int, @escaping @Sendable (Int) -> Half) -> [Half], mentions: () -> [BlockMentions]
  ) -> FindingMemory {
    let known = before.flatMap { $0.keepsMentions ? $0.memory.draft : nil }
    let draft = FilingDraft(
      filing: filing, mentions: known?.mentions ?? mentions(), definedNames: known?.names)
    let names = before.flatMap { $0.keepsBrackets ? $0.memory.names : nil } ?? OwnNames(filing)
    let work = { @Sendable (half: Int) -> Half in
      half == 0 ? (checks(), []) : (rules(names), drafts(draft))
    }
    let halves = before == nil ? sharing(2, work) : [work(0), work(1)]
    return FindingMemory(
      checks: halves[0].first, rules: halves[1].first, drafts: halves[1].second,
      names: names, draft: (draft.mentions, draft.definedNames))
  }

  private func checks() -> [[Finding]] {
    CheckRegistry.filingChecks.enumerated().map { number, check in
      kept(\.checks, number) { _ in keeps(check.reach) } ?? check.findings(in: filing)
    }
  }

  private func rules(_ names: OwnNames) -> [[Finding]] {
    DisclosureResolver.findings(
      in: filing, names: names, disclosures: disclosures,
      known: CheckRegistry.disclosureRules.enumerated().map { number, rule in
        kept(\.rules, number) {
          keeps(rule.reach) && !$0.disclosed.contains(number) && $0.memory.names == names
        }
      })
  }

  private func drafts(_ draft: FilingDraft) -> [[Finding]] {
    CheckRegistry.draftingChecks.enumerated().map { number, check in
      kept(\.drafts, number) { $0.keepsMentions && keeps(check.reach) }
        ?? check.findings(in: draft)
    }
  }

  private func keeps(_ reach: RuleReach) -> Bool {
    switch reach {
    case .own: true
    case .facts: before?.keepsFacts ?? false
    case .words: before?.edit.blocks.isEmpty ?? false
    }
  }

  /// The findings of the rule of a number as they were, at the places where they now stand; nil where
  /// the rule has to run again.
  private func kept(
    _ findings: KeyPath<FindingMemory, [[Finding]]>, _ number: Int,
    if isKept: (FindingMemory.Version) -> Bool
  ) -> [Finding]? {
    guard let before, isKept(before) else { return nil }
    var result: [Finding] = []
    let found = before.memory[keyPath: findings][number]
    result.reserveCapacity(found.count)
    for finding in found {
      guard let moved = finding.moved(before.edit) else { return nil }
      result.append(moved)
    }
    return result
  }
}

extension Finding {
  /// The finding at the places where it stands after an edit; nil where one of them is gone.
  fileprivate func moved(_ edit: LocalEdit) -> Finding? {
    guard let range = edit.moved(range) else { return nil }
    var places: [Related] = []
    places.reserveCapacity(related.count)
    for other in related {
      guard let range = edit.moved(other.range) else { return nil }
      places.append(Related(range: range, message: other.message))
    }
    return Finding(
      code: code, severity: severity, range: range, message: message, related: places, data: data)
  }
}

extension BlockMentions {
  /// Whether two versions of a block mention the same at the same tokens.
  ///
  /// How a name is spelled where its words are the same is told by the bytes at ``places``.
  func isAlike(_ other: BlockMentions) -> Bool {
    capitalised == other.capitalised && itemHeading == other.itemHeading
      && jointItems == other.jointItems && noteHeading == other.noteHeading
      && items == other.items && notes == other.notes && definitions == other.definitions
      && pointer == other.pointer && expectations == other.expectations
      && yearLists == other.yearLists && acronyms == other.acronyms
  }

  /// The tokens whose words rules may show.
  var places: [Range<Int>] {
    items.map(\.tokens) + notes.map(\.tokens) + definitions.map(\.tokens)
      + definitions.compactMap(\.words)
      + expectations.map(\.tokens) + yearLists.map(\.tokens)
      + acronyms.map { $0.token..<($0.token + 1) } + (pointer.map { [$0] } ?? [])
  }
}
