/// A rule that reads one block at a time; its results are kept with the block.
protocol BlockCheck: SendableMetatype {
  /// What is known of the rule.
  static var info: CheckInfo { get }
  /// What the rule finds in a block, whatever stands around it.
  static func findings(in block: BlockAnalysis) -> [BlockFinding]
}

/// A rule that reads the facts of the whole filing.
protocol FilingCheck: SendableMetatype {
  /// What is known of the rule.
  static var info: CheckInfo { get }
  /// What the rule finds, in any order.
  static func findings(in filing: FilingFacts) -> [Finding]
}

/// A finding of a ``BlockCheck``, with tokens counted from the start of its block.
struct BlockFinding: Sendable, Hashable {
  /// The code of the rule.
  let code: String
  /// How much it matters.
  let severity: Finding.Severity
  /// The words it is about.
  let tokens: Range<Int>
  /// What is said about them.
  let message: Finding.Message
  /// Machine-readable data.
  let data: DataValue
}
