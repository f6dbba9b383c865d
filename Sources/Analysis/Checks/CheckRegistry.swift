/// All rules, one line each, by code.
enum CheckRegistry {
  /// A rule by what it reads.
  enum Entry: Sendable {
    case block(any BlockCheck.Type)
    case filing(any FilingCheck.Type)
    case disclosure(any DisclosureRule.Type)

    /// What is known of the rule.
    var info: CheckInfo {
      switch self {
      case .block(let check): check.info
      case .filing(let check): check.info
      case .disclosure(let rule): rule.info
      }
    }
  }

  /// The rules that read facts and blocks.
  private static let others: [Entry] = [
    .filing(ChannelConcentration.self),
    .filing(CustomerConcentrationRising.self),
    .filing(CustomerConcentrationSingle.self),
    .filing(CustomerConcentrationTopN.self),
    .filing(CustomerDependenceUnquantified.self),
    .filing(LicenseChangeOfControl.self),
    .filing(LicenseExpiry.self),
    .filing(ManufacturingOutsourced.self),
    .filing(NetLoss.self),
    .block(PlaceholderLeft.self),
    .filing(ProductConcentration.self),
    .filing(Restructuring.self),
    .filing(ShareMismatch.self),
    .block(UnitScaleAnomaly.self),
  ]

  /// Every rule, by code.
  static let all: [Entry] = (others
    + disclosureRules.map { .disclosure($0) } + disclosureChecks.map { .filing($0) }).sorted {
    $0.info.code < $1.info.code
  }

  /// Rules that read one block at a time.
  static let blockChecks: [any BlockCheck.Type] = all.compactMap { entry in
    if case .block(let check) = entry { return check }
    return nil
  }

  /// Rules that read the facts of the filing.
  static let filingChecks: [any FilingCheck.Type] = all.compactMap { entry in
    if case .filing(let check) = entry { return check }
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

  /// The findings of all rules, in the order of the text, each once.
  static func findings(
    in filing: FilingFacts, blockFindings: [[BlockFinding]], disclosures: [[Disclosure]]
  ) -> [Finding] {
    var result = filingChecks.flatMap { $0.findings(in: filing) }
    result += DisclosureResolver.findings(in: filing, disclosures: disclosures)
    for (block, findings) in blockFindings.enumerated() where !findings.isEmpty {
      result += findings.map { filing.finding($0, inBlock: block) }
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
      message: finding.message, data: finding.data)
  }
}
