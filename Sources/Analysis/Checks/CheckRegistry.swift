/// All rules, one line each, by code.
enum CheckRegistry {
  /// A rule by what it reads.
  enum Entry: Sendable {
    case block(any BlockCheck.Type)
    case filing(any FilingCheck.Type)
    case disclosure(any DisclosureRule.Type)
    case table(any TableCheck.Type)
    case tieOut(any TieOutCheck.Type)
    case drafting(any DraftingCheck.Type)

    /// What is known of the rule.
    var info: CheckInfo {
      switch self {
      case .block(let check): check.info
      case .filing(let check): check.info
      case .disclosure(let rule): rule.info
      case .table(let check): check.info
      case .tieOut(let check): check.info
      case .drafting(let check): check.info
      }
    }
  }

  /// Every rule, by code.
  static let all: [Entry] =
    (readers + disclosureRules.map { .disclosure($0) }).sorted { $0.info.code < $1.info.code }

  /// Rules on the business and its risks.
  static let business: [Entry] = [
    .filing(CustomerConcentrationRising.self),
    .filing(CustomerConcentrationSingle.self),
    .filing(CustomerConcentrationTopN.self),
    .filing(CustomerDependenceUnquantified.self),
    .filing(LicenseChangeOfControl.self),
    .filing(LicenseExpiry.self),
    .filing(NetLoss.self),
    .block(PlaceholderLeft.self),
    .block(UnitScaleAnomaly.self),
  ]

  /// All but the rules on disclosures, which are many and know nothing of blocks and tables.
  private static let readers: [Entry] =
    business + tieOut + drafting + disclosureChecks.map { .filing($0) }

  /// Rules that read one block at a time.
  static let blockChecks: [any BlockCheck.Type] = readers.compactMap { entry in
    switch entry {
    case .block(let check): check
    case .tieOut(let check): check
    default: nil
    }
  }

  /// Rules that read one table at a time.
  static let tableChecks: [any TableCheck.Type] = readers.compactMap { entry in
    switch entry {
    case .table(let check): check
    case .tieOut(let check): check
    default: nil
    }
  }

  /// Rules that read the facts of the filing.
  static let filingChecks: [any FilingCheck.Type] = readers.compactMap { entry in
    switch entry {
    case .filing(let check): check
    case .tieOut(let check): check
    default: nil
    }
  }

  /// Rules that read what the blocks mention.
  static let draftingChecks: [any DraftingCheck.Type] = readers.compactMap { entry in
    if case .drafting(let check) = entry { return check }
    return nil
  }

  /// What is known of each rule, by code.
  static var infos: [CheckInfo] {
    all.map(\.info).sorted { $0.code < $1.code }
  }

  /// What the block rules find in a block.
  static func findings(in block: BlockAnalysis) -> [BlockFinding] {
    blockChecks.flatMap { $0.findings(in: block) }
  }

  /// What the table rules find in a table.
  static func findings(in grid: NumericGrid) -> [TableFinding] {
    tableChecks.flatMap { $0.findings(in: grid) }
  }

  /// The findings of all rules, in the order of the text, each once; `found` is what the rules on the
  /// whole filing have found.
  static func findings(
    in filing: FilingFacts, _ found: FindingMemory, blockFindings: [[BlockFinding]],
    tables: [TextTable], tableFindings: [[TableFinding]]
  ) -> [Finding] {
    var result = (found.checks + found.rules + found.drafts).flatMap { $0 }
    for (block, findings) in blockFindings.enumerated() where !findings.isEmpty {
      result += findings.map { filing.finding($0, inBlock: block) }
    }
    for (table, findings) in zip(tables, tableFindings) where !findings.isEmpty {
      let blocks = table.rows.map(\.block)
      result += findings.compactMap { $0.finding(in: filing, blocks: blocks) }
    }
    return result.sorted {
      ($0.range, $0.code, $0.message.text) < ($1.range, $1.code, $1.message.text)
    }
  }
}

extension FilingFacts {
  /// A block's finding with its place in the source.
  fileprivate func finding(_ finding: BlockFinding, inBlock block: Int) -> Finding {
    Finding(
      code: finding.code, severity: finding.severity,
      range: sourceRange(finding.tokens, inBlock: block),
      message: finding.message,
      related: finding.related.map {
        Finding.Related(range: sourceRange($0.tokens, inBlock: block), message: $0.message)
      }, data: finding.data)
  }
}
